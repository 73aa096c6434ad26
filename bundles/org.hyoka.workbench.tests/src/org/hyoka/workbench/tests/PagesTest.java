// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.ErrorLog;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.StagedCreation;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.EditorShell.Place;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that a bundle contributes, on every sample: it shows, edits, undoes, redoes, saves and reopens equal. */
@ExtendWith(PictureOnFailure.class)
class PagesTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String SAVE = "org.eclipse.ui.file.save";
	/** A slow machine under load; the benchmark measures what it really takes. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);
	@TempDir
	private Path folder;

	static Stream<Sample> samples() {
		return Samples.all().stream();
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private static EditorShell shell(DossierEditor editor) {
		return Ui.get(() -> editor.getAdapter(EditorShell.class));
	}

	/** The page of roadmaps is a drawing without fields; the tests of its own bundle edit it. */
	private static final String DRAWN = "org.hyoka.roadmap.ui.roadmap";
	/** Shows what was saved and what a merge left open, and has no fields of its own. */
	private static final String VERSIONS = "org.hyoka.ui.versions";
	/** Pages whose tables are empty in all samples but one. */
	private static final Map<String, String> ONLY_IN = Map.of("org.hyoka.ui.materials", "council");

	@ParameterizedTest
	@MethodSource("samples")
	void everyPageShowsEverySubjectInTimeAndWithoutAnError(Sample sample) throws IOException {
		Path file = SampleCopy.write(sample, folder);
		Map<String, Long> slow = new LinkedHashMap<>();
		Set<String> failed = new LinkedHashSet<>();
		List<String> logged;
		List<String> files;
		try (ErrorLog log = new ErrorLog(); UiFiles watch = new UiFiles()) {
			EditorShell shell = shell(DossierWindow.open(file));
			List<Place> places = Ui.get(shell::places);
			assertThat(places).hasSizeGreaterThan(3);
			for (Place place : places) {
				String name = Ui.get(() -> place.name() + " · " + Labels.of(place.subject()));
				long took = Ui.get(() -> {
					long start = System.nanoTime();
					shell.show(place.pageId(), place.subject());
					return System.nanoTime() - start;
				});
				Ui.waitUntil("all of the page is there", () -> !StagedCreation.isUnfinished(shell.front()));
				if (took > PATIENCE.toNanos()) {
					slow.put(name, took / 1_000_000);
				}
				if (Ui.get(shell::failed)) {
					failed.add(name);
				}
			}
			logged = log.entries();
			files = watch.stop();
		}
		assertThat(failed).as("pages that show an error").isEmpty();
		assertThat(logged).as("errors in the log").isEmpty();
		assertThat(slow).as("pages that take long, in ms").isEmpty();
		assertThat(files).as("files touched on the thread of the user interface").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void anEditOnEveryPageIsUndoneRedoneSavedAndReadAgain(Sample sample) throws IOException {
		Path file = SampleCopy.write(sample, folder);
		List<String> files;
		Dossier last;
		try (ErrorLog log = new ErrorLog(); UiFiles watch = new UiFiles()) {
			DossierEditor editor = DossierWindow.open(file);
			EditorShell shell = shell(editor);
			last = copy(editor);
			Set<String> missing = new LinkedHashSet<>(Ui.get(() -> shell.places().stream().map(Place::pageId).toList()));
			for (Place place : Ui.get(shell::places)) {
				if (!missing.contains(place.pageId())) {
					continue;
				}
				Ui.run(() -> shell.show(place.pageId(), place.subject()));
				Ui.waitUntil("the window has caught up", () -> true);
				if (!Ui.get(() -> PageEdit.something(shell.shown(), editor))) {
					continue;
				}
				Dossier after = copy(editor);
				assertThat(equal(after, last)).as(place.pageId() + ": still as before").isFalse();
				DossierWindow.command(UNDO);
				assertThat(equal(last, editor)).as(place.pageId() + ": undone").isTrue();
				DossierWindow.command(REDO);
				assertThat(equal(after, editor)).as(place.pageId() + ": redone").isTrue();
				missing.remove(place.pageId());
				last = after;
			}
			missing.removeAll(List.of(DRAWN, VERSIONS));
			missing.removeIf(page -> !sample.fileName().startsWith(ONLY_IN.getOrDefault(page, "")));
			assertThat(missing).as("pages where nothing could be edited").isEmpty();
			DossierWindow.command(SAVE);
			Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
			assertThat(log.entries()).as("errors in the log").isEmpty();
			files = watch.stop();
		}
		assertThat(files).as("files touched on the thread of the user interface").isEmpty();
		DossierWindow.closeAll();
		assertThat(equal(last, DossierWindow.open(file))).as("read again").isTrue();
	}

	@Test
	void aFileThatIsReadOnTheThreadOfTheUserInterfaceIsSeen() throws IOException {
		Ui.waitForWindow();
		Path file = Files.writeString(folder.resolve("seen.txt"), "x");
		try (UiFiles watch = new UiFiles()) {
			Ui.get(() -> Files.readString(file));
			assertThat(watch.stop()).singleElement().asString().contains("jdk.FileRead", "seen.txt");
		}
	}

	private static Dossier copy(DossierEditor editor) {
		return DossierWindow.ask(editor, s -> EcoreUtil.copy(s.dossier()));
	}

	private static boolean equal(Dossier expected, DossierEditor editor) {
		return DossierWindow.ask(editor, s -> equal(expected, s.dossier()));
	}

	private static boolean equal(Dossier expected, Dossier actual) {
		return EcoreUtil.equals(expected, actual);
	}
}
