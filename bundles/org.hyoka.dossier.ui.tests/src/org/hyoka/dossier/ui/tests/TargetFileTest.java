// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.TargetFile.Form;
import org.hyoka.ui.forms.WriteJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where a person lets something be written. */
@ExtendWith(PictureOnFailure.class)
class TargetFileTest {
	private static final List<Form> FORMS = List.of(new Form("hyoka", "Dossier (*.hyoka)"), new Form("txt", "Text (*.txt)"));
	@TempDir
	private Path folder;

	@Test
	void anEndingThatIsThereStaysAndAnyOtherNameGetsThatOfItsForm() {
		assertThat(settled("評価.TXT", 0)).contains(folder.resolve("評価.TXT"));
		assertThat(settled("評価", 1)).contains(folder.resolve("評価.txt"));
		assertThat(settled("評価.2022", -1)).contains(folder.resolve("評価.2022.hyoka"));
	}

	@Test
	void aFileThatTheNameMeansOnlyWithItsEndingIsNotReplacedUnasked() throws Exception {
		Files.writeString(folder.resolve("評価.hyoka"), "what somebody wrote");
		assertThat(asked("評価", false)).isEmpty();
		assertThat(asked("評価", true)).contains(folder.resolve("評価.hyoka"));
	}

	@Test
	void whatFailsLeavesTheFormerFileAndSaysWhere() throws Exception {
		Path file = Files.writeString(folder.resolve("表.xlsx"), "the former one");
		Job job = Ui.get(() -> WriteJob.start(file, null, (out, monitor) -> {
			out.write(1);
			throw new IOException("the disk is full");
		}));
		job.join();
		assertThat(job.getResult().getMessage()).contains(file.toString(), "the disk is full");
		assertThat(file).hasContent("the former one");
		assertThat(folder.toFile().list()).containsExactly("表.xlsx");
	}

	private Optional<Path> settled(String name, int form) {
		return Ui.get(() -> TargetFile.settle(Ui.window().getShell(), folder.resolve(name).toString(), FORMS, form));
	}

	/** What comes of it when the question is answered; not to replace is what Enter does. */
	private Optional<Path> asked(String name, boolean replace) throws Exception {
		CompletableFuture<Optional<Path>> result = CompletableFuture.supplyAsync(() -> settled(name, 0));
		Ui.waitUntil("it is asked", () -> dialog().isPresent());
		assertThat(Ui.get(() -> Widgets.reads(dialog().orElseThrow(), folder.resolve(name + ".hyoka").toString()))).isTrue();
		Ui.run(() -> Widgets.press(Widgets.all(dialog().orElseThrow(), Button.class).stream()
				.filter(b -> replace == (b != dialog().orElseThrow().getDefaultButton())).findFirst().orElseThrow()));
		return result.get(30, TimeUnit.SECONDS);
	}

	/** What stands before the window. UI thread. */
	private static Optional<Shell> dialog() {
		return Stream.of(Ui.window().getShell().getShells()).filter(Shell::isVisible).findFirst();
	}
}
