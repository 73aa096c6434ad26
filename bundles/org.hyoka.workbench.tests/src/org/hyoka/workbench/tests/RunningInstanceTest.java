// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

	@Test
	void whoDoesNotKnowTheSecretIsNotHeard() throws Exception {
		try (RunningInstance first = RunningInstance.listen(settings, asked::add)) {
			assertThat(first).isNotNull();
			int port = Integer.parseInt(Files.readAllLines(settings.resolve("running")).get(0));
			try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), port)) {
				OutputStream out = caller.getOutputStream();
				out.write("guess\n/tmp/evil.hyoka\n\n".getBytes(StandardCharsets.UTF_8));
				out.flush();
				assertThat(endsSilently(caller)).isTrue();
			}
			assertThat(asked).isEmpty();
		}
	}

	/** The connection ends without an answer; with what was not read, the system may reset it. */
	private static boolean endsSilently(Socket caller) {
		try {
			return caller.getInputStream().read() < 0;
		} catch (IOException e) {
			return true;
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
