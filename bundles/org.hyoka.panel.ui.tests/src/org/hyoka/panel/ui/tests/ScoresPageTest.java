// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.grid.Grid;
import org.hyoka.ui.labels.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page of points and remarks: shown, typed into, pasted into, undone, redone, saved, opened again. */
@ExtendWith(PictureOnFailure.class)
class ScoresPageTest {
	private static final String PAGE = "org.hyoka.ui.scores";
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String SAVE = "org.eclipse.ui.file.save";
	/** Column of the mean, and of the first member. */
	private static final int MEAN = 0;
	private static final int FIRST = 1;
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private Path open002() throws IOException {
		Path file = SampleDossier.write(folder);
		editor = DossierWindow.open(file);
		return file;
	}

	private static Assessment assessment(Dossier dossier, String code) {
		return dossier.getAssessments().stream().filter(a -> code.equals(a.getUndertaking().getCode())).findFirst()
				.orElseThrow();
	}

	private <T> T ask(Function<Dossier, T> question) {
		return DossierWindow.ask(editor, s -> question.apply(s.dossier()));
	}

	private Grid show(String code) {
		Ui.run(() -> editor.show(PAGE, assessment(editor.dossier(), code).getUndertaking()));
		return grid();
	}

	private Control page() {
		return Ui.get(() -> editor.getAdapter(EditorShell.class).control());
	}

	private Grid grid() {
		Control page = page();
		return Ui.get(() -> (Grid) Widgets.first(page, NatTable.class, t -> t.isVisible() && t.getData("org.hyoka.grid") != null)
				.orElseThrow(() -> new AssertionError("No grid is seen.")).getData("org.hyoka.grid"));
	}

	private static String cell(Grid grid, int row, int column) {
		return Ui.get(() -> grid.shown(row, column).text());
	}

	private String mean(String code, int criterion) {
		return ask(d -> table(d, code).rows().get(criterion).mean().map(Object::toString).orElse("-"));
	}

	private static ScoreTable table(Dossier dossier, String code) {
		return Scoring.table(dossier, assessment(dossier, code));
	}

	private String text() {
		return ask(d -> {
			try {
				return SampleDossier.text(d);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private boolean dirty() {
		return Ui.get(editor::isDirty);
	}

	private static void type(Grid grid, int row, int column, String text) {
		Ui.run(() -> grid.type(row, column, text));
	}

	@Test
	void aPointThatIsTypedMovesTheMeanAndIsUndoneAndRedone() throws IOException {
		open002();
		Grid grid = show("A");
		String before = text();
		assertThat(cell(grid, 4, MEAN)).isEqualTo("2.0");
		type(grid, 4, FIRST, "３");
		assertThat(cell(grid, 4, FIRST)).isEqualTo("3");
		assertThat(cell(grid, 4, MEAN)).isEqualTo("2.4");
		DossierWindow.command(UNDO);
		assertThat(cell(grid, 4, MEAN)).isEqualTo("2.0");
		assertThat(text()).isEqualTo(before);
		assertThat(dirty()).isFalse();
		DossierWindow.command(REDO);
		assertThat(cell(grid, 4, MEAN)).isEqualTo("2.4");
	}

	@Test
	void whatWasTypedIsThereWhenTheFileIsOpenedAgain() throws IOException {
		Path file = open002();
		type(show("A"), 4, FIRST, "3");
		String edited = text();
		DossierWindow.command(SAVE);
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		DossierWindow.closeAll();
		assertThat(SampleDossier.text(file)).isEqualTo(edited);
		editor = DossierWindow.open(file);
		assertThat(cell(show("A"), 4, MEAN)).isEqualTo("2.4");
	}

	@Test
	void aPointThatIsNotOnTheScaleIsRefusedWithASentence() throws IOException {
		open002();
		Grid grid = show("A");
		type(grid, 1, FIRST, "7");
		assertThat(dirty()).isFalse();
		assertThat(Ui.get(grid::said)).contains("7").contains("0–3");
	}

	@Test
	void noPointIsNotZeroAndIsLeftOutOfTheMean() throws IOException {
		open002();
		Grid grid = show("A");
		Ui.run(() -> {
			grid.choose(4, FIRST);
			grid.clear();
		});
		assertThat(mean("A", 3)).isEqualTo("2.3");
		int missing = ask(d -> table(d, "A").rows().get(3).missing());
		assertThat(missing).isEqualTo(1);
		assertThat(cell(grid, 4, FIRST)).startsWith("△");
		assertThat(Ui.get(() -> grid.shown(4, 6).text())).contains("1");
	}

	@Test
	void aDigitAloneIsAWholeEntry() throws IOException {
		open002();
		Grid grid = show("A");
		Ui.run(() -> {
			grid.choose(4, FIRST);
			Event key = new Event();
			key.type = SWT.KeyDown;
			key.keyCode = '0';
			key.character = '0';
			grid.table().notifyListeners(SWT.KeyDown, key);
		});
		assertThat(mean("A", 3)).isEqualTo("1.8");
	}

	@Test
	void aBlockFromASpreadsheetIsPastedAsOneStepOrNotAtAll() throws IOException {
		open002();
		Grid grid = show("A");
		String before = text();
		paste(grid, 1, FIRST, "0\t1\n1\t2\n");
		assertThat(List.of(cell(grid, 1, FIRST), cell(grid, 1, FIRST + 1), cell(grid, 2, FIRST), cell(grid, 2, FIRST + 1)))
				.containsExactly("0", "1", "1", "2");
		DossierWindow.command(UNDO);
		assertThat(text()).isEqualTo(before);
		paste(grid, 1, FIRST, "0\t1\n1\t9\n");
		assertThat(text()).isEqualTo(before);
		assertThat(Ui.get(grid::said)).contains("9");
	}

	private static void paste(Grid grid, int row, int column, String block) {
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(grid.table().getDisplay());
			clipboard.setContents(new Object[] { block }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			grid.choose(row, column);
			grid.paste();
		});
	}

	@Test
	void whoDoesNotJudgeHasAColumnInWhichNothingCanBeTyped() throws IOException {
		open002();
		int recused = ask(d -> {
			List<Member> members = d.getPanel().getMembers();
			return members.indexOf(table(d, "B").excluded().getFirst().member());
		});
		Grid grid = show("B");
		type(grid, 1, FIRST + recused, "3");
		assertThat(dirty()).isFalse();
		assertThat(cell(grid, 1, FIRST + recused)).isEqualTo("—");
		int columns = Ui.get(grid::heads).size();
		press(1); // without names
		assertThat(Ui.get(grid::heads)).hasSize(columns - 1);
	}

	@Test
	void inASmallWindowAllColumnsAreSeenAndTheirHeadsAreRead() throws IOException {
		open002();
		Grid grid = show("A");
		Shell shell = Ui.get(() -> grid.table().getShell());
		Point before = Ui.get(shell::getSize);
		try {
			Ui.run(() -> shell.setSize(1280, 720));
			Ui.waitUntil("the small window", () -> Ui.get(() -> grid.table().getClientArea().width) < 700);
			headsAreRead(grid);
		} finally {
			Ui.run(() -> shell.setSize(before));
		}
	}

	private static void headsAreRead(Grid grid) {
		Ui.run(() -> {
			NatTable table = grid.table();
			GC gc = new GC(table);
			gc.setFont(Fonts.text());
			int last = grid.heads().size();
			for (int i = 0; i < last; i++) {
				String head = grid.heads().get(i);
				boolean computed = i == MEAN || i > last - 4;
				String family = head.split("[ （]")[0]; // 三木 秀夫, 委員１（架空）
				assertThat(table.getColumnWidthByPosition(i + 1)).as(head)
						.isGreaterThan(gc.textExtent(computed ? "= " + head : family).x);
			}
			gc.dispose();
			assertThat(table.getStartXOfColumnPosition(last) + table.getColumnWidthByPosition(last))
					.isLessThanOrEqualTo(table.getClientArea().width);
		});
	}

	@Test
	void withoutNamesThePointsAreThoseOfTheReportAndCannotBeTyped() throws IOException {
		open002();
		Grid grid = show("A");
		press(1);
		assertThat(cell(grid, 4, MEAN)).isEqualTo("2.0");
		assertThat(Ui.get(grid::heads).subList(1, 6)).containsExactly("1", "2", "3", "4", "5");
		type(grid, 4, FIRST, "0");
		assertThat(dirty()).isFalse();
		press(0);
		assertThat(Ui.get(grid::heads)).doesNotContain("1");
	}

	private void press(int choice) {
		Control page = page();
		Ui.run(() -> {
			List<Button> choices = Widgets.all(page, Button.class).stream()
					.filter(b -> b.isVisible() && (b.getStyle() & SWT.RADIO) != 0).toList();
			choices.get(1 - choice).setSelection(false);
			choices.get(choice).setSelection(true);
			Widgets.press(choices.get(choice));
		});
	}

	@Test
	void theRemarkOnTheChosenCellIsWrittenAndUndone() throws IOException {
		open002();
		Grid grid = show("A");
		Ui.run(() -> grid.choose(4, FIRST));
		Control page = page();
		Ui.run(() -> {
			Text remark = Widgets.first(page, Text.class, t -> t.isVisible() && (t.getStyle() & SWT.MULTI) != 0).orElseThrow();
			remark.setText("道筋が具体的でない");
			remark.notifyListeners(SWT.FocusOut, new Event());
		});
		assertThat(comments()).contains("道筋が具体的でない");
		DossierWindow.command(UNDO);
		assertThat(comments()).doesNotContain("道筋が具体的でない");
	}

	private List<String> comments() {
		return ask(d -> d.getScoreSheets().stream().flatMap(s -> s.getScores().stream()).map(Score::getComment)
				.filter(c -> c != null).toList());
	}

	@Test
	void whereOnlyRemarksAreGivenTheyAreTypedIntoTheGrid() throws IOException {
		open002();
		Ui.run(() -> editor.show(PAGE, editor.dossier().getUndertakings().get(0)));
		type(grid(), 1, 0, "国の役割は明らか");
		assertThat(comments()).contains("国の役割は明らか");
	}

	@Test
	void halfStepsLettersAndScalesWhereOneIsBestAreTypedAsTheyAre() throws IOException {
		assertThat(typed("half-steps", "2.5")).isEqualTo("2.5");
		assertThat(typed("nedo", "B")).isEqualTo("2.0");
		assertThat(typed("one-is-best", "1")).isEqualTo("1.0");
	}

	/** The mean after one member of a panel of two has typed a point on the first criterion of a template. */
	private String typed(String criteria, String point) throws IOException {
		openPanelOfTwo(panelOfTwo(criteria), criteria);
		type(grid(), 1, FIRST, point);
		String mean = ask(d -> Scoring.table(d, d.getAssessments().get(0)).rows().get(0).mean().map(Object::toString)
				.orElse("-"));
		DossierWindow.closeAll();
		return mean;
	}

	@Test
	void aCriterionWithPartsIsSaidToBeTheirSum() throws IOException {
		Dossier dossier = panelOfTwo("half-steps");
		Criterion whole = dossier.getAssessments().get(0).getCriterionSet().getCriteria().getFirst();
		Criterion part = HyokaFactory.eINSTANCE.createCriterion();
		part.setName("体制の内訳");
		part.getScales().addAll(whole.getScales());
		part.setPartOf(whole);
		whole.getScales().clear();
		dossier.getAssessments().get(0).getCriterionSet().getCriteria().add(1, part);
		openPanelOfTwo(dossier, "parts");
		Grid grid = grid();
		type(grid, 2, FIRST, "2.5");
		assertThat(cell(grid, 1, MEAN)).isEqualTo("2.5");
		Ui.run(() -> grid.choose(1, FIRST));
		assertThat(saysSum()).isTrue();
		Ui.run(() -> grid.choose(2, FIRST));
		assertThat(saysSum()).isFalse();
	}

	private boolean saysSum() {
		Control page = page();
		return Ui.get(() -> Widgets.first(page, Label.class, l -> l.isVisible() && l.getText().matches("(?s).*(sum of the parts|内訳の項目の合計).*"))
				.isPresent());
	}

	private void openPanelOfTwo(Dossier dossier, String name) throws IOException {
		Path file = folder.resolve(name + ".hyoka");
		DossierFiles.create(dossier, file);
		editor = DossierWindow.open(file);
		Ui.run(() -> editor.show(PAGE, editor.dossier().getUndertakings().get(0)));
	}

	private static Dossier panelOfTwo(String criteria) {
		Dossier dossier = new NewDossier(NewDossier.Type.PROJECT, "事業", EvaluationKind.MID_TERM,
				FiscalYear.of(2026), "meti-2022", criteria).create(Templates.standard(), "評価");
		if (dossier.getPanel() == null) {
			dossier.setPanel(HyokaFactory.eINSTANCE.createPanel());
		}
		dossier.getPanel().getMembers().clear();
		dossier.getPanel().getMembers().add(HyokaFactory.eINSTANCE.createMember());
		dossier.getPanel().getMembers().add(HyokaFactory.eINSTANCE.createMember());
		return dossier;
	}
}
