// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.ACTUAL__VALUE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__PERSONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__ACTUALS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__KIND;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEMBER__PERSON;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PANEL__MEMBERS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.FrozenColumns;
import org.hyoka.ui.tables.ObjectTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every table takes what is typed and pasted into its cells, as a spreadsheet does. */
@ExtendWith(PictureOnFailure.class)
class TypingInTablesTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Undertaking undertaking;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		Path file = folder.resolve("new.hyoka");
		DossierFiles.create(new NewDossier(NewDossier.Type.PROJECT, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "新しい事業 中間評価"), file);
		editor = DossierWindow.open(file);
		undertaking = DossierWindow.ask(editor, s -> s.dossier().getUndertakings().getFirst());
		Ui.run(() -> {
			for (String name : List.of("論文数", "特許数", "受賞数")) {
				Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
				indicator.setName(name);
				indicator.getActuals().add(HyokaFactory.eINSTANCE.createActual());
				editor.session().execute(AddCommand.create(editor.getEditingDomain(), undertaking, UNDERTAKING__INDICATORS, indicator));
			}
		});
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private List<String> indicators() {
		return Ui.get(() -> undertaking.getIndicators().stream().map(NamedElement::getName).toList());
	}

	/** The table of a containment on a page, with the keyboard in its first cell. */
	private Table table(String page, EReference shown) {
		Ui.run(() -> editor.show(page, page.endsWith("panel") ? null : undertaking));
		Ui.waitUntil("the table is there", () -> find(shown) != null);
		Table table = Ui.get(() -> find(shown));
		Ui.run(() -> {
			table.deselectAll();
			table.setFocus();
			if (table.getItemCount() > 0) {
				select(table, 0);
			}
		});
		return table;
	}

	private Table find(EReference shown) {
		return Widgets.first(editor.getAdapter(EditorShell.class).shown(), Table.class,
				t -> t.isVisible() && t.getData("org.hyoka.table") instanceof ObjectTable o && o.shows(shown)).orElse(null);
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	/** Goes to a column from the first one. */
	private static void column(Table table, EStructuralFeature feature) {
		String head = Labels.of(feature);
		int at = Ui.get(() -> Arrays.stream(table.getColumns()).map(c -> c.getText()).toList().indexOf(head));
		for (int i = 0; i < at; i++) {
			key(table, SWT.ARROW_RIGHT, (char) 0, 0);
		}
	}

	private static void key(Control control, int code, char character, int mask) {
		Ui.run(() -> Ui.display().asyncExec(() -> {
			Event key = new Event();
			key.keyCode = code;
			key.character = character;
			key.stateMask = mask;
			control.notifyListeners(SWT.KeyDown, key);
		}));
		Ui.run(() -> { /* the key has been taken */ });
	}

	private static Text field(Table table) {
		Ui.waitUntil("a cell is edited", () -> Widgets.first(table, Text.class, Control::isVisible).isPresent());
		return Ui.get(() -> Widgets.first(table, Text.class, Control::isVisible).orElseThrow());
	}

	private static void type(Table table, String words) {
		key(table, words.charAt(0), words.charAt(0), 0);
		Text field = field(table);
		assertThat(Ui.<String>get(field::getText)).isEqualTo(words.substring(0, 1));
		Ui.run(() -> field.setText(words));
		Ui.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
	}

	private static void paste(Table table, String text) {
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
		});
		key(table, 'v', (char) 0x16, SWT.MOD1);
	}

	@Test
	void typingBeginsTheEditAndEnterGoesOnToTheRowBelow() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		type(table, "a paper");
		type(table, "b patent");
		assertThat(indicators()).containsExactly("a paper", "b patent", "受賞数");
		assertThat(Ui.<Integer>get(table::getSelectionIndex)).isEqualTo(2);
	}

	@Test
	void lettersChooseTheChoiceThatBeginsWithThem() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		column(table, INDICATOR__KIND);
		String words = Labels.of((EEnum) INDICATOR__KIND.getEAttributeType(), IndicatorKind.OUTCOME);
		key(table, words.charAt(0), words.charAt(0), 0);
		Ui.waitUntil("a cell is edited", () -> Widgets.first(table, CCombo.class, Control::isVisible).isPresent());
		CCombo choice = Ui.get(() -> Widgets.first(table, CCombo.class, Control::isVisible).orElseThrow());
		for (char letter : words.substring(1).toCharArray()) {
			key(choice, letter, letter, 0);
		}
		assertThat(Ui.<String>get(choice::getText)).isEqualTo(words);
		key(choice, SWT.CR, '\r', 0);
		Ui.run(() -> choice.notifyListeners(SWT.DefaultSelection, new Event()));
		assertThat(Ui.<IndicatorKind>get(() -> undertaking.getIndicators().getFirst().getKind())).isEqualTo(IndicatorKind.OUTCOME);
	}

	@Test
	void aSumIsComputedWhenItIsEntered() {
		table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		Table table = table("org.hyoka.ui.indicators", INDICATOR__ACTUALS);
		column(table, ACTUAL__VALUE);
		type(table, "=1200+50");
		Actual actual = undertaking.getIndicators().getFirst().getActuals().getFirst();
		assertThat(Ui.<BigDecimal>get(actual::getValue)).isEqualByComparingTo("1250");
	}

	@Test
	void cellsArePastedFromTheChosenOneAndRowsBeyondTheEndAreAddedInOneStep() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		Ui.run(() -> select(table, 1));
		paste(table, "特許出願数\n受賞件数\n報道件数\n標準化件数\n");
		Ui.waitUntil("they are there", () -> undertaking.getIndicators().size() == 5);
		assertThat(indicators()).containsExactly("論文数", "特許出願数", "受賞件数", "報道件数", "標準化件数");
		DossierWindow.command(UNDO);
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数");
	}

	@Test
	void oneTextThatIsPastedGoesIntoTheChosenCellAndMakesNoRow() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		paste(table, "査読付き論文数");
		Ui.waitUntil("it is there", () -> undertaking.getIndicators().getFirst().getName().equals("査読付き論文数"));
		assertThat(indicators()).containsExactly("査読付き論文数", "特許数", "受賞数");
	}

	private Table members() {
		Ui.run(() -> {
			editor.session().execute(AddCommand.create(editor.getEditingDomain(), editor.dossier().getPanel(), PANEL__MEMBERS,
					HyokaFactory.eINSTANCE.createMember()));
		});
		return table("org.hyoka.ui.panel", PANEL__MEMBERS);
	}

	private List<String> onPanel() {
		return Ui.get(() -> editor.dossier().getPanel().getMembers().stream().map(m -> m.getPerson() == null ? "" : m.getPerson().getName())
				.toList());
	}

	@Test
	void aNameIsTypedIntoItsCellAndRegisteredInTheSameStep() {
		Table table = members();
		column(table, MEMBER__PERSON);
		type(table, "Mori Ichiro");
		assertThat(onPanel()).containsExactly("Mori Ichiro");
		assertThat(DossierWindow.<List<String>>ask(editor, s -> s.dossier().getPersons().stream().map(NamedElement::getName).toList()))
				.containsExactly("Mori Ichiro");
		DossierWindow.command(UNDO);
		assertThat(onPanel()).containsExactly("");
		assertThat(Ui.<Boolean>get(() -> editor.dossier().getPersons().isEmpty())).isTrue();
	}

	@Test
	void whatIsTypedIntoANewRowGoesToItsFirstBlankCell() {
		Table table = members();
		key(table, SWT.INSERT, (char) 0, 0);
		type(table, "Mori Ichiro"); // into the name, beside a role that is preset
		assertThat(onPanel()).containsExactly("", "Mori Ichiro");
	}

	private static boolean offers(String words) {
		return Arrays.stream(Ui.display().getShells()).filter(s -> s.isVisible() && s != Ui.window().getShell())
				.flatMap(s -> Widgets.all(s, Table.class).stream()).anyMatch(t -> t.getItemCount() > 0 && t.getItem(0).getText().contains(words));
	}

	@Test
	void tabGoesOnFromANameWhileTheListOfNamesIsOpen() {
		Table table = members();
		column(table, MEMBER__PERSON);
		key(table, 'M', 'M', SWT.SHIFT);
		Text field = field(table);
		Ui.waitUntil("it is offered to register the name", () -> offers("M"));
		Ui.run(() -> field.traverse(SWT.TRAVERSE_TAB_NEXT));
		Ui.waitUntil("it has been taken", () -> editor.dossier().getPanel().getMembers().getFirst().getPerson() != null);
		Ui.waitUntil("the list is gone", () -> !offers("M"));
		assertThat(Ui.<Boolean>get(() -> Widgets.first(table, Text.class, t -> t.isVisible() && t != field).isPresent()))
				.as("the next cell is edited").isTrue();
	}

	private void register(String name) {
		Ui.run(() -> {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName(name);
			editor.session().execute(AddCommand.create(editor.getEditingDomain(), editor.dossier(), DOSSIER__PERSONS, person));
		});
	}

	@Test
	void aNameThatBeginsToBeTypedIsNotAnsweredWithAnotherOne() {
		register("森　一郎");
		Table table = members();
		column(table, MEMBER__PERSON);
		key(table, 'S', 'S', SWT.SHIFT);
		Ui.waitUntil("it is offered to register the name, before all others", () -> offers("S"));
	}

	@Test
	void aNameThatIsRegisteredIsFoundAndNotRegisteredAgain() {
		register("森　一郎");
		Table table = members();
		column(table, MEMBER__PERSON);
		key(table, SWT.F2, (char) 0, 0);
		Text field = field(table);
		Ui.run(() -> field.setText("森一郎"));
		Ui.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
		assertThat(onPanel()).containsExactly("森　一郎");
		assertThat(Ui.<Integer>get(() -> editor.dossier().getPersons().size())).isEqualTo(1);
	}

	@Test
	void whatIsTypedBelowTheLastRowIsANewRow() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		assertThat(Ui.<Integer>get(table::getItemCount)).as("a blank row stands below the others").isEqualTo(4);
		Ui.run(() -> select(table, 3));
		type(table, "d standards");
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数", "d standards");
		Ui.waitUntil("another blank row follows", () -> table.getItemCount() == 5);
		assertThat(Ui.<Integer>get(table::getSelectionIndex)).as("the keyboard goes on to it").isEqualTo(4);
		DossierWindow.command(UNDO);
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数");
		Ui.waitUntil("one is left", () -> table.getItemCount() == 4);
		Ui.run(() -> select(table, 3));
		paste(table, "標準化件数\n報道件数\n");
		Ui.waitUntil("what is pasted there is new rows", () -> undertaking.getIndicators().size() == 5);
	}

	private static void sortByName(Table table) {
		Ui.run(() -> table.getColumn(0).notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	void ctrlDRepeatsTheFirstOfTheSelectedCellsAsTheyAreSortedAndFiltered() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		sortByName(table);
		Ui.run(() -> Widgets.first(table.getParent(), Text.class, t -> t.isVisible() && (t.getStyle() & SWT.SEARCH) != 0).orElseThrow().setText("数"));
		Ui.waitUntil("the blank row is filtered away", () -> table.getItemCount() == 3);
		List<String> seen = Ui.get(() -> Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList());
		Ui.run(() -> {
			select(table, 0);
			table.setSelection(0, 1);
		});
		key(table, 'd', (char) 4, SWT.MOD1);
		Ui.waitUntil("it stands in both", () -> undertaking.getIndicators().stream().filter(i -> i.getName().equals(seen.getFirst())).count() == 2);
		assertThat(indicators()).containsExactlyInAnyOrder(seen.getFirst(), seen.getFirst(), seen.getLast());
		DossierWindow.command(UNDO);
		assertThat(indicators()).containsExactly("論文数", "特許数", "受賞数");
	}

	@Test
	void ctrlDOnOneRowTakesWhatStandsAbove() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		key(table, 'd', (char) 4, SWT.MOD1);
		assertThat(indicators()).as("nothing stands above the first row").containsExactly("論文数", "特許数", "受賞数");
		key(table, SWT.ARROW_DOWN, (char) 0, 0);
		Ui.run(() -> select(table, 1));
		key(table, 'd', (char) 4, SWT.MOD1);
		assertThat(indicators()).containsExactly("論文数", "論文数", "受賞数");
	}

	@Test
	void frozenColumnsStayInSightWhileTheOthersScroll() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		sortByName(table);
		Ui.run(() -> {
			table.getColumn(1).setWidth(table.getSize().x * 2);
			FrozenColumns.freeze(table, 1);
		});
		assertThat(Ui.<Boolean>get(() -> frozen(table).isVisible())).as("nothing has scrolled yet").isFalse();
		Ui.waitUntil("the first column stands over what has scrolled", () -> {
			table.showColumn(table.getColumn(table.getColumnCount() - 1)); // which does nothing until the window system has the new width
			return frozen(table).isVisible();
		});
		Rectangle row = Ui.get(() -> table.getItem(1).getBounds(0));
		Ui.run(() -> {
			Event press = new Event();
			press.button = 1;
			press.x = 10;
			press.y = table.getHeaderHeight() + row.y + row.height / 2;
			frozen(table).notifyListeners(SWT.MouseDown, press);
		});
		assertThat(Ui.<Integer>get(table::getSelectionIndex)).isEqualTo(1);
		Ui.run(() -> FrozenColumns.freeze(table, 0));
		assertThat(Ui.<Boolean>get(() -> frozen(table).isVisible())).isFalse();
	}

	private static Control frozen(Table table) {
		return Arrays.stream(table.getParent().getChildren()).filter(Canvas.class::isInstance).findFirst().orElseThrow();
	}

	@Test
	void theBlankRowIsNeitherDeletedNorCopiedNorSelected() {
		Table table = table("org.hyoka.ui.indicators", UNDERTAKING__INDICATORS);
		Ui.run(() -> select(table, 3));
		key(table, SWT.DEL, (char) 0x7f, 0);
		assertThat(indicators()).hasSize(3);
		assertThat(Ui.<List<?>>get(() -> ((ObjectTable) table.getData("org.hyoka.table")).selected())).isEmpty();
		Ui.run(() -> select(table, 2));
		key(table, SWT.DEL, (char) 0x7f, 0);
		assertThat(indicators()).containsExactly("論文数", "特許数");
	}

	@Test
	void aTableWithHeadingsOfItsOwnIsTakenInByWhatTheyMean() {
		Table table = members();
		String copied = "所属\t氏名\t区分\n東京大学 工学系研究科 教授\t山田太郎\t委員長\n産業技術総合研究所 首席研究員\t鈴木花子\t委員\n";
		paste(table, copied);
		Shell dialog = dialog();
		Ui.run(() -> Widgets.press(dialog.getDefaultButton()));
		Ui.waitUntil("they are members", () -> editor.dossier().getPanel().getMembers().size() == 3);
		assertThat(onPanel()).containsExactly("", "山田太郎", "鈴木花子");
		assertThat(Ui.<MemberRole>get(() -> editor.dossier().getPanel().getMembers().get(1).getRole())).isEqualTo(MemberRole.CHAIR);
		Affiliation stated = Ui.get(() -> editor.dossier().getPersons().getFirst().getAffiliations().getFirst());
		assertThat(stated.getOrganization().getName()).isEqualTo("東京大学");
		assertThat(stated.getPosition()).isEqualTo("教授");
		assertThat(Ui.<Integer>get(() -> editor.dossier().getOrganizations().size())).isEqualTo(2);
		DossierWindow.command(UNDO);
		assertThat(Ui.<Boolean>get(() -> editor.dossier().getPersons().isEmpty() && editor.dossier().getOrganizations().isEmpty())).isTrue();
		paste(table, copied);
		Shell again = dialog();
		assertThat(Ui.<Boolean>get(() -> Widgets.first(again, Text.class, t -> t.isVisible() && t.getText().contains("前回")
				|| t.getText().contains("last time")).isPresent())).as("what the headings mean is remembered").isTrue();
		Ui.run(again::close);
	}

	private static Shell dialog() {
		Ui.waitUntil("it is asked what the columns mean", () -> DossierWindow.dialog().isPresent());
		return Ui.get(() -> DossierWindow.dialog().orElseThrow());
	}
}
