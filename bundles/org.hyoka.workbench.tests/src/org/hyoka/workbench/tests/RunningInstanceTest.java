// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.hyoka.workbench.internal.FilesToOpen;
import org.hyoka.workbench.internal.RunningInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start hands its dossiers to the first. */
class RunningInstanceTest {
	private static final int SECONDS = 20;
	@TempDir
	private Path settings;
	private final BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();

	@Test
	void filesOfALaterStartReachTheFirst() throws Exception {
		Path file = Path.of("評価 資料.hyoka").toAbsolutePath();
		try (RunningInstance first = RunningInstance.listen(settings, asked::add)) {
			assertThat(first).isNotNull();
			assertThat(RunningInstance.handOver(settings, List.of(file))).isTrue();
			assertThat(asked.poll(SECONDS, TimeUnit.SECONDS)).containsExactly(file);
			assertThat(RunningInstance.handOver(settings, List.of())).isTrue();
			assertThat(asked.poll(SECONDS, TimeUnit.SECONDS)).isEmpty();
		}
	}

	/** Another user cannot reach a socket in a folder that only its owner can open; who can does not keep others waiting. */
	@Test
	void nobodyElseCanKeepItBusy() throws Exception {
		try (RunningInstance first = RunningInstance.listen(settings, asked::add)) {
			assertThat(first).isNotNull();
			Path socket = Path.of(Files.readString(settings.resolve("running")).strip());
			assertThat(Files.getPosixFilePermissions(socket.getParent())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
			List<SocketChannel> silent = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				silent.add(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
			}
			assertThat(RunningInstance.handOver(settings, List.of())).isTrue();
			for (SocketChannel each : silent) {
				each.close();
			}
			assertThat(asked).hasSize(1);
		}
		assertThat(settings).isEmptyDirectory();
	}

	@Test
	void aLongNameOfTheSettingsIsNoObstacle() throws Exception {
		Path deep = Files.createDirectories(settings.resolve("設定".repeat(30)));
		try (RunningInstance first = RunningInstance.listen(deep, asked::add)) {
			assertThat(first).isNotNull();
			assertThat(RunningInstance.handOver(deep, List.of())).isTrue();
		}
	}

	@Test
	void whatACrashedOneLeftIsRemoved() throws Exception {
		Path left = Files.createDirectories(settings.resolve("running123")).resolve("running");
		Files.createFile(left);
		Files.writeString(settings.resolve("running"), left + "\n");
		assertThat(RunningInstance.handOver(settings, List.of())).isFalse();
		try (RunningInstance first = RunningInstance.listen(settings, asked::add)) {
			assertThat(first).isNotNull();
			assertThat(left.getParent()).doesNotExist();
			assertThat(RunningInstance.handOver(settings, List.of())).isTrue();
		}
	}

	@Test
	void withoutAFirstTheSecondIsToldSo() {
		assertThat(RunningInstance.handOver(settings, List.of())).isFalse();
	}

	@Test
	void onlyDossiersAmongTheArgumentsAreOpened() {
		assertThat(FilesToOpen.ofArguments("-testproperties", "a.properties", "x.hyoka", "Y.HYOKA"))
				.containsExactly(Path.of("x.hyoka").toAbsolutePath(), Path.of("Y.HYOKA").toAbsolutePath());
	}
}
