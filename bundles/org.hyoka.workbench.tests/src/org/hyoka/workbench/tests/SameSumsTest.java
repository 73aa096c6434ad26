// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Severity;
import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterCount;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.Completeness;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Spoken;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.PageHead;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.paint.FigureTile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How far a dossier is and how much is wrong with it is the same wherever it is said. */
@ExtendWith(PictureOnFailure.class)
class SameSumsTest {
	private static final Pattern SUM = Pattern.compile("(\\d+) / (\\d+)");
	private static final Pattern NUMBER = Pattern.compile("\\d+");
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private void open(Path file) {
		editor = DossierWindow.open(file);
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
	}

	private Path fresh() throws IOException {
		Path file = folder.resolve("new.hyoka");
		DossierFiles.create(new NewDossier(NewDossier.Type.PROGRAM, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "新しい事業 中間評価"), file);
		return file;
	}

	/** What the tiles of the overview say, in their order: chapters, sheets, responses, problems. */
	private String tile(int at) {
		return Ui.get(() -> Spoken.name(Widgets.all(editor.getAdapter(EditorShell.class).control(), FigureTile.class).get(at)));
	}

	private static List<Integer> numbers(String words) {
		return NUMBER.matcher(words).results().map(found -> Integer.parseInt(found.group())).toList();
	}

	/** The chapters of the pages, each page by what its head says: its numbers, or where it is one chapter, its word. */
	private long[] heads() {
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		Map<String, ChapterState.State> words = List.of(ChapterState.State.values()).stream()
				.collect(Collectors.toMap(s -> s.label().in(Locale.JAPANESE), s -> s));
		long[] sum = new long[2];
		for (EditorShell.Place place : Ui.get(shell::places)) {
			Ui.run(() -> shell.show(place.pageId(), place.subject()));
			EveryPlace.rest();
			String said = Ui.get(() -> PageHead.of(shell.shown()).map(head -> Widgets.all(head.control(), Label.class).stream().map(Label::getText)
					.filter(text -> words.keySet().stream().anyMatch(word -> text.equals(word) || text.startsWith(word + "（"))).findFirst()
					.orElse(""))
					.orElse(""));
			boolean last = place.equals(Ui.get(shell::places).getLast());
			assertThat(last || Ui.get(() -> PageHead.of(shell.shown()).filter(head -> Widgets.first(head.control(), Button.class, Control::isVisible)
					.isPresent()).isPresent())).as(place.pageId() + " leads on to the next page").isTrue();
			Matcher numbers = SUM.matcher(said);
			if (numbers.find()) {
				sum[0] += Long.parseLong(numbers.group(1));
				sum[1] += Long.parseLong(numbers.group(2));
			} else if (!said.isEmpty() && words.get(said) != ChapterState.State.NOT_DUE) {
				sum[0] += words.get(said) == ChapterState.State.COMPLETE ? 1 : 0;
				sum[1]++;
			}
		}
		return sum;
	}

	private void chaptersAreTheSame() {
		Ui.run(() -> editor.show("org.hyoka.ui.overview", null));
		Ui.waitUntil("the overview is there", () -> !tileNow().contains("–"));
		List<Integer> tile = numbers(tile(0));
		List<ChapterState> states = DossierWindow.ask(editor, s -> Completeness.of(s.dossier()));
		ChapterCount all = ChapterCount.of(states);
		assertThat(tile).as("the tile of the overview").startsWith((int) all.complete(), (int) all.due());
		// The page of roadmaps comes with a feature of its own, which is not here.
		ChapterCount shown = ChapterCount.of(states.stream().filter(s -> s.chapter() != Chapter.ROADMAP).toList());
		assertThat(heads()).as("what the heads of the pages say together").containsExactly(shown.complete(), shown.due());
	}

	private String tileNow() {
		return Spoken.name(Widgets.all(editor.getAdapter(EditorShell.class).control(), FigureTile.class).getFirst());
	}

	private void problemsAreTheSame() {
		Map<Severity, Integer> found = Ui.get(() -> ProblemEntry.counts(editor.problems().entries()));
		List<Integer> wanted = new ArrayList<>();
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			if (found.getOrDefault(severity, 0) > 0) {
				wanted.add(found.get(severity));
			}
		}
		DossierWindow.view(ProblemsView.ID);
		Ui.waitUntil("the status bar says as much", () -> Widgets.all(Ui.window().getShell(), Link.class).stream()
				.anyMatch(l -> l.getData("org.hyoka.problems") != null && numbers(l.getText()).equals(wanted)));
		Ui.waitUntil("the list says as much", () -> Widgets.all(Ui.window().getShell(), Label.class).stream().filter(Label::isVisible)
				.anyMatch(l -> l.getText().matches("(誤り|警告|参考) \\d.*") && numbers(l.getText()).equals(wanted)));
		int errors = found.getOrDefault(Severity.ERROR, 0);
		int warnings = found.getOrDefault(Severity.WARNING, 0);
		Ui.run(() -> editor.show("org.hyoka.ui.overview", null));
		Ui.waitUntil("the tile says as much", () -> numbers(Spoken.name(Widgets.all(editor.getAdapter(EditorShell.class).control(), FigureTile.class)
				.get(3))).equals(List.of(errors + warnings, errors, warnings)));
	}

	@Test
	void overviewNavigationStatusBarAndListSayTheSame() throws IOException {
		open(SampleDossier.write(folder));
		chaptersAreTheSame();
		problemsAreTheSame();
	}

	@Test
	void soTheyDoForANewDossierWhichBeginsWithoutAnError() throws IOException {
		open(fresh());
		chaptersAreTheSame();
		problemsAreTheSame();
		assertThat(Ui.<Integer>get(() -> ProblemEntry.counts(editor.problems().entries()).getOrDefault(Severity.ERROR, 0))).isZero();
		List<ChapterState> states = DossierWindow.ask(editor, s -> Completeness.of(s.dossier()));
		Set<EObject> complete = new HashSet<>();
		states.stream().filter(s -> s.state() == ChapterState.State.COMPLETE).forEach(s -> s.undertaking().ifPresent(complete::add));
		assertThat(complete).as("undertakings of which a chapter is complete, with nothing entered").isEmpty();
	}
}
