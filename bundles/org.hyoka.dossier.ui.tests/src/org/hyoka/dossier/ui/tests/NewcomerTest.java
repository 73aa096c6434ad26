// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PANEL__MEMBERS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__END;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__START;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__PURPOSE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Severity;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.grid.Grid;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Person;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a person meets who enters the first data into a dossier that a template has given. */
@ExtendWith(PictureOnFailure.class)
class NewcomerTest {
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Undertaking undertaking;

	@BeforeEach
	void aNewDossierIsOpen() throws IOException {
		Path file = folder.resolve("new.hyoka");
		DossierFiles.create(new NewDossier(NewDossier.Type.PROJECT, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "新しい事業 中間評価"), file);
		editor = DossierWindow.open(file);
		undertaking = DossierWindow.ask(editor, s -> s.dossier().getUndertakings().getFirst());
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private Control page() {
		return Ui.get(() -> editor.getAdapter(EditorShell.class).shown());
	}

	private void thePeriodIsEntered(String first, String last) {
		Ui.run(() -> editor.reveal(undertaking, UNDERTAKING__PURPOSE));
		DossierWindow.type(page(), PERIOD__START, first);
		DossierWindow.type(page(), PERIOD__END, last);
	}

	private Grid budget() {
		return Ui.get(() -> {
			editor.show("org.hyoka.ui.money", undertaking);
			return (Grid) Widgets.first(page(), NatTable.class, Control::isVisible).orElseThrow().getData("org.hyoka.grid");
		});
	}

	private static List<String> rows(Grid grid) {
		return Ui.get(() -> IntStream.range(0, grid.table().getRowCount()).mapToObj(r -> grid.table().getDataValueByPosition(0, r))
				.map(String::valueOf).toList());
	}

	@Test
	void theBudgetKeepsTheYearsOfThePeriodAndItsRowsAfterTheFirstFigure() {
		thePeriodIsEntered("2022", "2026");
		Grid grid = budget();
		List<String> heads = Ui.get(grid::heads);
		List<String> rows = rows(grid);
		assertThat(heads).hasSize(8);
		assertThat(rows).hasSize(3); // the heads, and two kinds of money
		Ui.run(() -> grid.type(0, 1, "1200"));
		Ui.waitUntil("the total follows", () -> grid.shown(0, 5).text().equals("1,200"));
		assertThat(Ui.<List<String>>get(grid::heads)).isEqualTo(heads);
		assertThat(rows(grid)).containsAll(rows.subList(1, 3));
	}

	@Test
	void whatIsBeingTypedIsNotCutInTwoByTheRowThatTheFigureBeforeBrings() {
		thePeriodIsEntered("2022", "2026");
		Grid grid = budget();
		Ui.run(() -> {
			into(grid, 0, '1');
			grid.table().commitAndCloseActiveCellEditor(); // the budget's own row comes now
			into(grid, 1, '=');
		});
		Ui.waitUntil("the field is still there", () -> Widgets.first(grid.table(), Text.class, Control::isVisible)
				.filter(t -> t.getText().equals("=")).isPresent());
		Ui.run(() -> {
			Widgets.first(grid.table(), Text.class, Control::isVisible).orElseThrow().setText("=1200+50");
			grid.table().commitAndCloseActiveCellEditor();
		});
		Ui.waitUntil("the total follows", () -> grid.shown(0, 5).text().equals("1,251"));
		assertThat(rows(grid)).hasSize(4);
	}

	@Test
	void moneyCarriedOutIsShownWithTheSignItWasEnteredWith() {
		thePeriodIsEntered("2022", "2026");
		BudgetEntry entry = HyokaFactory.eINSTANCE.createBudgetEntry();
		entry.setKind(MoneyKind.CARRIED_OUT);
		entry.setYear(FiscalYear.of(2022));
		entry.setAmount(new BigDecimal("-45"));
		Grid grid = budget();
		DossierWindow.ask(editor, s -> {
			Budget budget = undertaking.getBudget() == null ? HyokaFactory.eINSTANCE.createBudget() : undertaking.getBudget();
			s.execute(SetCommand.create(s.editingDomain(), undertaking, Literals.UNDERTAKING__BUDGET, budget));
			s.execute(AddCommand.create(s.editingDomain(), budget, Literals.BUDGET__ENTRIES, entry));
			return null;
		});
		Ui.waitUntil("it is shown", () -> rows(grid).size() == 4 || rows(grid).size() == 5);
		assertThat(cells(grid, "-45")).as("the year's and all years'").isEqualTo(2);
		DossierWindow.ask(editor, s -> {
			s.execute(SetCommand.create(s.editingDomain(), entry, Literals.BUDGET_ENTRY__AMOUNT, new BigDecimal("46")));
			return null;
		});
		Ui.waitUntil("it follows", () -> cells(grid, "46") == 2);
	}

	private static long cells(Grid grid, String text) {
		return Ui.get(() -> IntStream.range(0, grid.table().getRowCount() - 1).boxed()
				.flatMap(r -> IntStream.range(0, grid.heads().size()).mapToObj(c -> grid.shown(r, c).text())).filter(text::equals).count());
	}

	private static void into(Grid grid, int column, char character) {
		grid.choose(0, column);
		Event key = new Event();
		key.keyCode = character;
		key.character = character;
		grid.table().notifyListeners(SWT.KeyDown, key);
	}

	@Test
	void theFirstStepsLeadOnAndGoWhenTheyAreDone() {
		Ui.waitUntil("they are shown", () -> firstSteps().size() == 5);
		assertThat(Ui.get(() -> firstSteps().stream().map(Label::getText).toList())).containsExactly("1", "2", "3", "4", "→");
		thePeriodIsEntered("2022", "2026");
		Grid grid = budget();
		Ui.run(() -> grid.type(0, 1, "1200"));
		Ui.run(() -> editor.show("org.hyoka.ui.overview", editor.dossier()));
		Ui.waitUntil("two are done", () -> firstSteps().stream().map(Label::getText).toList().equals(List.of("✓", "2", "✓", "4", "→")));
		Ui.run(() -> {
			Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
			indicator.setName("論文数");
			indicator.getTargets().add(HyokaFactory.eINSTANCE.createTarget());
			Member member = HyokaFactory.eINSTANCE.createMember();
			member.setLabel("委員A");
			editor.session().execute(AddCommand.create(editor.getEditingDomain(), undertaking, UNDERTAKING__INDICATORS, indicator));
			editor.session().execute(AddCommand.create(editor.getEditingDomain(), editor.dossier().getPanel(), PANEL__MEMBERS, member));
		});
		Ui.waitUntil("they are gone", () -> firstSteps().isEmpty());
	}

	/** The numbers and marks before the first steps. */
	private List<Label> firstSteps() {
		return Widgets.all(editor.getAdapter(EditorShell.class).shown(), Label.class).stream()
				.filter(l -> l.isVisible() && l.getText().matches("[1-4✓→]")).toList();
	}

	@Test
	void theLengthOfThePeriodFollowsItsYears() {
		thePeriodIsEntered("2022", "2026");
		Ui.waitUntil("the length is said", () -> Widgets.all(editor.getAdapter(EditorShell.class).shown(), Label.class).stream()
				.anyMatch(l -> l.getText().startsWith("= 5")));
		DossierWindow.type(page(), PERIOD__END, "2024");
		Ui.waitUntil("the length is said anew", () -> Widgets.all(editor.getAdapter(EditorShell.class).shown(), Label.class).stream()
				.anyMatch(l -> l.getText().startsWith("= 3")));
	}

	@Test
	void theTitleNamesTheDossierAndTheStatusBarCountsItsProblems() {
		Ui.waitUntil("the title names it", () -> Ui.window().getShell().getText().startsWith("new.hyoka"));
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		int warnings = ProblemEntry.counts(editor.problems().entries()).get(Severity.WARNING);
		assertThat(warnings).isPositive();
		String count = Texts.in(Severity.WARNING.label()) + " " + warnings;
		Ui.waitUntil("they are counted", () -> status().filter(l -> l.getText().contains(count)).isPresent());
		Ui.run(() -> {
			DossierWindow.page().hideView(DossierWindow.page().findView(ProblemsView.ID));
			status().orElseThrow().notifyListeners(SWT.Selection, new Event());
		});
		assertThat(Ui.<Boolean>get(() -> DossierWindow.page().isPartVisible(DossierWindow.page().findView(ProblemsView.ID)))).isTrue();
		DossierWindow.closeAll();
		Ui.waitUntil("nothing is counted", () -> status().filter(l -> l.getText().isEmpty()).isPresent());
		assertThat(Ui.<String>get(() -> Ui.window().getShell().getText())).doesNotContain("new.hyoka");
	}

	private static Optional<Link> status() {
		return Widgets.first(Ui.window().getShell(), Link.class, l -> l.getData("org.hyoka.problems") != null);
	}

	/** What stands in place of the table of members: a button. */
	private Control members() {
		Ui.run(() -> editor.show("org.hyoka.ui.panel", null));
		return Ui.get(() -> {
			Table table = Widgets.first(editor.getAdapter(EditorShell.class).shown(), Table.class,
					t -> t.getData("org.hyoka.table") instanceof ObjectTable o && o.shows(PANEL__MEMBERS)).orElseThrow();
			assertThat(table.isVisible()).as("an empty table is a line and a button").isFalse();
			return Widgets.first(table.getParent(), Button.class, Control::isVisible).orElseThrow();
		});
	}

	private List<String> registered() {
		return DossierWindow.ask(editor, s -> s.dossier().getPersons().stream().map(Person::getName).toList());
	}

	private List<String> onPanel() {
		return DossierWindow.ask(editor, s -> s.dossier().getPanel() == null ? List.of()
				: s.dossier().getPanel().getMembers().stream().map(m -> m.getPerson() == null ? "" : m.getPerson().getName()).toList());
	}

	private static void key(Control table, int code, int mask) {
		Ui.display().asyncExec(() -> {
			table.setFocus();
			Event key = new Event();
			key.keyCode = code;
			key.stateMask = mask;
			table.notifyListeners(SWT.KeyDown, key);
		});
	}

	private static Shell dialog(String what) {
		Ui.waitUntil(what, () -> DossierWindow.dialog().isPresent());
		return Ui.get(() -> DossierWindow.dialog().orElseThrow());
	}

	@Test
	void namesThatArePastedAreRegisteredAllAtOnceInOneStep() {
		Control table = members();
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { Labels.of(Literals.MEMBER__PERSON) + "\n新田 花子\n森 一郎\n" },
					new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
		});
		key(table, 'v', SWT.MOD1);
		Shell asks = dialog("it is asked whether they shall be registered");
		assertThat(Ui.<Boolean>get(() -> Widgets.reads(asks, "新田 花子") && Widgets.reads(asks, "森 一郎"))).isTrue();
		assertThat(registered()).isEmpty();
		Ui.run(() -> Widgets.press(asks.getDefaultButton()));
		Ui.waitUntil("they are members", () -> onPanel().containsAll(List.of("新田 花子", "森 一郎")));
		assertThat(registered()).containsExactly("新田 花子", "森 一郎");
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(registered()).isEmpty();
		assertThat(onPanel()).doesNotContain("新田 花子");
	}

	@Test
	void aMinistryIsTypedIntoItsFieldAndRegisteredInTheSameStep() {
		Ui.run(() -> editor.reveal(undertaking, UNDERTAKING__PURPOSE));
		Control page = page();
		Ui.run(() -> {
			Composite field = Widgets.field(page, Composite.class, Literals.UNDERTAKING__MINISTRY).orElseThrow();
			Text text = Widgets.first(field, Text.class, Control::isVisible).orElseThrow();
			text.setFocus();
			text.setText("経済産業省");
			text.notifyListeners(SWT.DefaultSelection, new Event());
		});
		assertThat(DossierWindow.<String>ask(editor, s -> undertaking.getMinistry().getName())).isEqualTo("経済産業省");
		assertThat(DossierWindow.<Integer>ask(editor, s -> s.dossier().getOrganizations().size())).isEqualTo(1);
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(DossierWindow.<Boolean>ask(editor, s -> undertaking.getMinistry() == null && s.dossier().getOrganizations().isEmpty())).isTrue();
	}

	@Test
	void aTableOfMoneyThatIsPastedWithItsHeadingsIsTakenInByThem() {
		thePeriodIsEntered("2022", "2026");
		Grid grid = budget();
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { "（単位：百万円）\n\t2023年度\t2024年度\n執行額\t1,100\t1,250\n当初予算\t1,200\t1,300\n" },
					new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
			grid.choose(0, 0);
		});
		Ui.display().asyncExec(grid::paste);
		Shell asks = dialog("it is asked what the columns mean");
		Ui.run(() -> Widgets.press(asks.getDefaultButton()));
		Ui.waitUntil("the amounts stand in their years and rows",
				() -> grid.shown(0, 1).text().equals("1,200") && grid.shown(1, 2).text().equals("1,250"));
	}

	@Test
	void thePageOfIndicatorsSaysAsOfWhichDayItJudges() {
		Ui.run(() -> editor.show("org.hyoka.ui.indicators", undertaking));
		Control page = page();
		Ui.waitUntil("the day is said", () -> Widgets.reads(page, Texts.point(DatePoint.of(FiscalYear.of(2026).lastDay()))));
	}

	private static boolean wheelScrolls(Control over) {
		ScrolledComposite page = null;
		for (Control c = over; c != null; c = c.getParent()) {
			if (c instanceof ScrolledComposite s) {
				page = s;
			}
		}
		page.setOrigin(0, 100);
		Event wheel = new Event();
		wheel.count = 3;
		over.notifyListeners(SWT.MouseVerticalWheel, wheel);
		return page.getOrigin().y < 100 && !wheel.doit;
	}

	@Test
	void theWheelScrollsThePageOverTextsAndBoxesWithoutTheFocus() {
		Ui.run(() -> editor.reveal(undertaking, PERIOD__START));
		Control page = page();
		Ui.waitUntil("the page is higher than the window",
				() -> Widgets.all(page, ScrolledComposite.class).stream().anyMatch(s -> s.getMinHeight() > s.getClientArea().height + 200));
		Control prose = Ui.get(() -> Widgets.field(page, Text.class, UNDERTAKING__PURPOSE).orElseThrow());
		Control box = Ui.get(() -> Widgets.first(page, Combo.class, Control::isVisible).orElseThrow());
		int chosen = Ui.get(() -> ((Combo) box).getSelectionIndex());
		assertThat(Ui.<Boolean>get(() -> wheelScrolls(box))).isTrue();
		assertThat(Ui.<Integer>get(() -> ((Combo) box).getSelectionIndex())).isEqualTo(chosen);
		assertThat(Ui.<Boolean>get(() -> wheelScrolls(prose))).isTrue();
		Ui.run(prose::setFocus);
		Ui.waitUntil("the text has the focus", prose::isFocusControl);
		assertThat(Ui.<Boolean>get(() -> wheelScrolls(prose))).isFalse();
	}
}
