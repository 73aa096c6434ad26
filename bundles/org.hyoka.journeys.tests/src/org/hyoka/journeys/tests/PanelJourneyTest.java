// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.ASSESSMENT__RECOMMENDATIONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEMBER__RECUSALS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PANEL__MEMBERS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.RECOMMENDATION__TEXT;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.RECUSAL__REASON;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.RECUSAL__UNDERTAKING;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.RESPONSE__TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.panel.ui.internal.sheets.ImportRun;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.Cells;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Person;
import org.hyoka.testsupport.Rows;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.testsupport.Words;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.Test;

/** The panel's part: who judges what, points, sheets out and in, what is recommended and answered. */
public class PanelJourneyTest extends Journey {
	private static final int SEAT = 1;
	private static final int CRITERION = 4;
	private static final int MEAN = 1;
	/** The first member's column. */
	private static final int FIRST = 2;
	private static final String REMARK = "Show the grounds.";
	private static final String UI = "org.hyoka.panel.ui";
	private static final String EVALUATE = "org.hyoka.ui.evaluate";

	/** The sample, awaiting the sheets of one member. */
	private Program awaitsOneMember() throws IOException {
		Dossier dossier = Samples.all().getFirst().create();
		Member member = dossier.getPanel().getMembers().get(SEAT);
		dossier.getScoreSheets().removeIf(s -> s.getMember() == member);
		return (Program) opens(dossier);
	}

	private static void dossierMenu(Person person, String key) {
		person.menu(Words.menu("Menu_dossier"), Words.plugin(UI, key));
	}

	private ScoreTable points(Undertaking undertaking) {
		return person.ask(s -> Scoring.table(s.dossier(), assessment(s.dossier(), undertaking)));
	}

	private static Assessment assessment(Dossier dossier, Undertaking undertaking) {
		return dossier.getAssessments().stream().filter(a -> a.getUndertaking() == undertaking).findFirst().orElseThrow();
	}

	private static String mean(ScoreTable points, int criterion) {
		return points.rows().get(criterion).mean().map(Object::toString).orElse("");
	}

	@Test
	void aPointThatIsTypedMovesTheMean() throws IOException {
		Undertaking project = opensTheSample().getProjects().getFirst();
		person.go("org.hyoka.ui.scores", project);
		Cells grid = person.grid(0);
		String before = grid.text(CRITERION + 1, MEAN);
		grid.enter(CRITERION + 1, FIRST, "3");
		Ui.waitUntil("the mean follows", () -> !grid.text(CRITERION + 1, MEAN).equals(before));
		assertThat(grid.text(CRITERION + 1, FIRST)).isEqualTo("3");
		undoes();
		Ui.waitUntil("it is as it was", () -> grid.text(CRITERION + 1, MEAN).equals(before));
	}

	@Test
	void whoIsRecusedJudgesNoMore() throws IOException {
		Undertaking project = opensTheSample().getProjects().getFirst();
		String before = mean(points(project), CRITERION);
		person.go("org.hyoka.ui.panel", null);
		person.rows(PANEL__MEMBERS).choose(SEAT);
		Rows recusals = person.rows(MEMBER__RECUSALS);
		int row = recusals.count();
		recusals.add();
		recusals.enter(row, RECUSAL__REASON, "Takes part");
		recusals.enter(row, RECUSAL__UNDERTAKING, Ui.get(() -> Labels.of(project)));
		Member member = person.ask(s -> s.dossier().getPanel().getMembers().get(SEAT));
		Ui.waitUntil("the member is recused", () -> member.getRecusals().stream().anyMatch(r -> r.getUndertaking() == project));
		assertThat(mean(points(project), CRITERION)).isNotEqualTo(before);
	}

	@Test
	void aRecommendationIsEnteredAndAnswered() throws IOException {
		Undertaking project = opensTheSample().getProjects().getFirst();
		Assessment assessment = person.ask(s -> assessment(s.dossier(), project));
		int before = Ui.get(() -> assessment.getRecommendations().size());
		person.go("org.hyoka.ui.recommendations", project);
		person.rows(ASSESSMENT__RECOMMENDATIONS).add();
		Recommendation made = Ui.get(() -> assessment.getRecommendations().get(before));
		person.enter(RECOMMENDATION__TEXT, "Publish the standard.");
		person.enter(RESPONSE__TEXT, "It will be published next year.");
		Ui.waitUntil("it is answered", () -> made.getResponse() != null && "It will be published next year.".equals(made.getResponse().getText()));
		assertThat(Ui.<String>get(made::getText)).isEqualTo("Publish the standard.");
	}

	/** What came in by mail is dropped onto the window by the system's file manager, which there is none of here. */
	private void dropped(Path sheet) {
		DossierEditor editor = person.editor();
		Ui.run(() -> ImportRun.start(editor, List.of(sheet)));
	}

	@Test
	void aPackageGoesOutIsScoredByKeyboardAloneAndComesBack() throws IOException {
		Program program = awaitsOneMember();
		Undertaking project = program.getProjects().getFirst();
		Path file = folder.resolve("dossier.hyoka");
		assertThat(points(project).awaited()).hasSize(1);
		dossierMenu(person, "menu.sendPackages");
		Shell send = person.asked("it is asked who gets a package");
		Text folders = Person.texts(send).getLast();
		Path out = folder.resolve("out");
		person.enter(folders, out.toString());
		hands.click(Ui.<Button>get(send::getDefaultButton));
		Ui.waitUntil("the question is gone", send::isDisposed);
		Shell told = person.asked("it is told what was made");
		hands.press("Enter");
		person.closed(told);
		Path made;
		try (Stream<Path> files = Files.list(out)) {
			made = files.findFirst().orElseThrow();
		}
		Path sheet = scored(made, Ui.get(project::getCode));
		person.open(file);
		dropped(sheet);
		Shell arrived = person.asked("it is asked what to take");
		hands.click(Ui.<Button>get(arrived::getDefaultButton));
		person.closed(arrived);
		Ui.waitUntil("the sheet is taken in", () -> points(project).awaited().isEmpty());
		assertThat(points(project).rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.comment().stream())).contains(REMARK);
	}

	/** The evaluator has no conflict of interest. */
	private void declares() {
		Ui.waitUntil("a declaration is asked for", () -> "org.hyoka.ui.declare".equals(person.shown()));
		Control page = person.page();
		List<Button> buttons = Ui.get(() -> Widgets.all(page, Button.class).stream().filter(Button::isVisible).toList());
		hands.click(buttons.getFirst());
		Ui.waitUntil("it can be declared", () -> buttons.getLast().isEnabled());
		hands.click(buttons.getLast());
		Ui.waitUntil("the material opens", () -> EVALUATE.equals(person.shown()));
	}

	/** The evaluator gives a point and a remark for each criterion, and hands in; the file that is sent back. */
	private Path scored(Path made, String code) {
		DossierEditor editor = person.open(made);
		Undertaking project = DossierWindow.ask(editor, s -> s.dossier().getAssessments().stream().map(Assessment::getUndertaking)
				.filter(u -> code.equals(u.getCode())).findFirst().orElseThrow());
		declares();
		int clicks = hands.clicks();
		hands.press("Ctrl+PageDown");
		Ui.waitUntil("the first point of the project has the keyboard", () -> EVALUATE.equals(person.shown())
				&& point(Ui.display().getFocusControl()));
		Control page = person.page();
		int criteria = Ui
				.get(() -> (int) Widgets.all(page, Text.class).stream().filter(t -> t.isVisible() && t.getData("org.hyoka.criterion") != null)
						.count());
		for (int i = 0; i < criteria; i++) {
			hands.type("2");
			int given = i + 1;
			Ui.waitUntil("the point is given", () -> given(editor) == given);
			hands.press("Tab");
			Ui.waitUntil("the remark has the keyboard", () -> Ui.display().getFocusControl() instanceof Text);
			hands.type(REMARK);
			hands.press("Tab");
			Ui.waitUntil("the keyboard is further on", () -> !(Ui.display().getFocusControl() instanceof Text));
		}
		Ui.waitUntil("the button to hand in has the keyboard", () -> push(Ui.display().getFocusControl()));
		hands.press("Space");
		Shell open = person.asked("it is asked whether the rest is left open");
		Button anyway = Ui.get(() -> Widgets.all(open, Button.class).stream().filter(b -> b != open.getDefaultButton()).findFirst().orElseThrow());
		hands.press("Tab");
		Ui.waitUntil("the other answer has the keyboard", anyway::isFocusControl);
		hands.press("Space");
		Path sheet = folder.resolve("back.hyoka-sheet");
		hands.file(sheet);
		assertThat(hands.clicks()).as("the mouse rests").isEqualTo(clicks);
		Ui.waitUntil("it is handed in", () -> DossierWindow.ask(editor, s -> s.dossier().getScoreSheets().stream()
				.anyMatch(x -> x.getUndertaking() == project && x.getState() == SheetState.RECEIVED)) && Files.exists(sheet));
		return sheet;
	}

	private static boolean point(Control control) {
		return control != null && control.getData("org.hyoka.point") != null;
	}

	private static boolean push(Control control) {
		return control instanceof Button b && (b.getStyle() & SWT.PUSH) != 0;
	}

	private static int given(DossierEditor editor) {
		return (int) editor.dossier().getScoreSheets().stream().flatMap(x -> x.getScores().stream()).filter(x -> x.getValue() != null).count();
	}

	@Test
	void aMemberScoresInTheDossierAndTheSecretariatGoesOn() throws IOException {
		Undertaking project = awaitsOneMember().getProjects().getFirst();
		dossierMenu(person, "menu.evaluateAs");
		Shell who = person.asked("it is asked who scores");
		hands.click(Ui.get(() -> Widgets.first(who, Table.class, t -> true).orElseThrow().getItem(SEAT)));
		hands.click(Ui.<Button>get(who::getDefaultButton));
		person.closed(who);
		DossierEditor editor = person.editor();
		Ui.waitUntil("a member scores", () -> editor.evaluator().isPresent());
		person.go(EVALUATE, project);
		Control page = person.page();
		hands.click(Ui.get(() -> Widgets.first(page, Button.class, b -> b.isVisible() && point(b)).orElseThrow()));
		Ui.waitUntil("a point is given", () -> editor.dossier().getScoreSheets().stream().anyMatch(s -> s.getState() == SheetState.DRAFT));
		undoes();
		Ui.waitUntil("the point is taken back", () -> editor.dossier().getScoreSheets().stream().noneMatch(s -> s.getState() == SheetState.DRAFT
				&& s.getScores().stream().anyMatch(x -> x.getValue() != null)));
	}
}
