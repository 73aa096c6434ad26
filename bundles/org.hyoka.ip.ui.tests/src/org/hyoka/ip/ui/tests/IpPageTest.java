// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.PartyState;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A consortium's dossier on the page on IP: seen, edited by board, tables and buttons, undone, saved, opened again. */
@ExtendWith(PictureOnFailure.class)
class IpPageTest {
	private static final String PAGE = "org.hyoka.ip.ui.ip";
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String SAVE = "org.eclipse.ui.file.save";
	private static final LocalDate REPORT = LocalDate.of(2022, 3, 31);
	@TempDir
	private Path folder;
	private Path file;
	private DossierEditor editor;

	@BeforeEach
	void theDossierIsOpenOnItsPage() throws IOException {
		file = new Consortium().write(folder);
		editor = DossierWindow.open(file);
		page(0);
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private void page(int undertaking) {
		Ui.run(() -> editor.getAdapter(EditorShell.class).show(PAGE, editor.session().dossier().getUndertakings().get(undertaking)));
	}

	private Control shell() {
		return editor.getAdapter(EditorShell.class).control();
	}

	/** Shows a part by its place in the row of parts: status, agreements, coverage, duties, inventions, results, committee, rules. */
	private void part(int at) {
		Ui.run(() -> Widgets.press(parts().get(at)));
	}

	/** The switches of the page: of its parts, then of what is shown in one. */
	private Stream<Button> toggles() {
		return Widgets.all(editor.getAdapter(EditorShell.class).shown(), Button.class).stream()
				.filter(b -> (b.getStyle() & SWT.TOGGLE) != 0 && b.isVisible());
	}

	private List<Button> parts() {
		return toggles().limit(8).toList();
	}

	private IpManagement ip() {
		return ((Undertaking) editor.session().dossier().getUndertakings().get(0)).getIp();
	}

	private AgreementParty party(int agreement, int party) {
		return ip().getAgreements().get(agreement).getParties().get(party);
	}

	private List<Table> tables() {
		return Widgets.all(shell(), Table.class).stream().filter(Table::isVisible).toList();
	}

	/** Rows of the first table that stand in the dossier: a blank one may stand below them. */
	private long rows() {
		return Arrays.stream(tables().getFirst().getItems()).filter(i -> i.getData() instanceof EObject o && o.eContainer() != null).count();
	}

	/** The table with a card whose text begins with a name, the card selected. */
	private Table card(String name) {
		for (Table table : tables()) {
			for (int i = 0; i < table.getItemCount(); i++) {
				if (table.getColumnCount() == 1 && table.getItem(i).getText().startsWith(name)) {
					table.setSelection(i);
					table.notifyListeners(SWT.Selection, new Event());
					return table;
				}
			}
		}
		throw new AssertionError("There is no card “" + name + "”.");
	}

	private static void key(Control control, int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private boolean shows(String text) {
		return tables().stream().anyMatch(t -> Arrays.stream(t.getItems()).anyMatch(i -> {
			for (int c = 0; c < t.getColumnCount(); c++) {
				if (i.getText(c).contains(text)) {
					return true;
				}
			}
			return false;
		}));
	}

	@Test
	void everyPartIsShown() {
		for (int at = 0; at < 8; at++) {
			int part = at;
			part(part);
			Ui.run(() -> assertThat(parts().get(part).getSelection()).isTrue());
			Ui.waitUntil("part " + part + " shows something", () -> !tables().isEmpty() || Widgets.all(shell(), Link.class).size() > 3);
		}
	}

	@Test
	void theDashboardSaysWhatIsMissingAndComparesWhatIsPrinted() {
		Ui.waitUntil("one of four organizations has signed", () -> Widgets.reads(shell(), "= 1 / 4"));
		Ui.run(() -> {
			assertThat(Widgets.reads(shell(), "筑波大")).isTrue();
			assertThat(Widgets.reads(shell(), "項目3")).isTrue();
			assertThat(shows("= 3")).isTrue();
		});
	}

	@Test
	void aPartyIsMovedByTheKeyboardAndUndone() {
		part(1);
		Ui.waitUntil("the board shows the agreement", () -> shows("知財合意書（項目1）"));
		Ui.run(() -> {
			card("知財合意書（項目1）");
			key(card("阪大"), SWT.ARROW_RIGHT, SWT.MOD1);
			assertThat(party(0, 2).getState()).isEqualTo(PartyState.SIGNED);
		});
		DossierWindow.command(UNDO);
		assertThatObject(DossierWindow.ask(editor, s -> party(0, 2).getState())).isEqualTo(PartyState.NEGOTIATING);
		DossierWindow.command(REDO);
		assertThatObject(DossierWindow.ask(editor, s -> party(0, 2).getState())).isEqualTo(PartyState.SIGNED);
	}

	@Test
	void anAgreementMovesWithItsPartiesAndAPartyThatHadSignedLosesItsDay() {
		part(1);
		Ui.waitUntil("the board shows the agreement", () -> shows("知財合意書（項目1）"));
		Ui.run(() -> {
			key(card("知財合意書（項目1）"), SWT.ARROW_RIGHT, SWT.MOD1);
			assertThat(ip().getAgreements().get(0).getParties()).allMatch(p -> Parties.at(p, REPORT) == PartyState.SIGNED);
		});
		Ui.waitUntil("the card has arrived", () -> shows("知財合意書（項目1）"));
		Ui.run(() -> {
			card("知財合意書（項目1）");
			key(card("京大"), SWT.ARROW_LEFT, SWT.MOD1);
			assertThat(party(0, 1).getState()).isEqualTo(PartyState.NEGOTIATING);
			assertThat(party(0, 1).getSignedOn()).isNull();
		});
		DossierWindow.command(UNDO);
		assertThatObject(DossierWindow.ask(editor, s -> party(0, 1).getSignedOn())).isEqualTo(LocalDate.of(2019, 5, 7));
	}

	@Test
	void theMatrixShowsWhoTakesPartWithoutHavingSigned() {
		part(2);
		Ui.waitUntil("the matrix is shown", () -> shows("テスト製薬"));
		Ui.run(() -> {
			Table matrix = tables().getFirst();
			assertThat(matrix.getColumnCount()).isEqualTo(4);
			assertThat(matrix.getItemCount()).isEqualTo(5);
			assertThat(shows("(○)")).as("signed, takes no part").isTrue();
			assertThat(shows("×")).as("takes part, no party").isTrue();
			matrix.getColumn(0).notifyListeners(SWT.Selection, new Event());
			assertThat(matrix.getSortDirection()).isEqualTo(SWT.UP);
		});
	}

	@Test
	void dutiesThatHaveArisenAreAddedInOneStep() {
		part(3);
		int before = DossierWindow.ask(editor, s -> ip().getDuties().size());
		Ui.run(() -> Widgets.all(editor.getAdapter(EditorShell.class).shown(), org.eclipse.swt.widgets.ToolBar.class).stream()
				.filter(Control::isVisible)
				.flatMap(b -> Arrays.stream(b.getItems())).filter(i -> !i.getText().isEmpty()).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event()));
		assertThat((int) DossierWindow.ask(editor, s -> ip().getDuties().size())).isGreaterThan(before);
		DossierWindow.command(UNDO);
		assertThatObject(DossierWindow.ask(editor, s -> ip().getDuties().size())).isEqualTo(before);
	}

	@Test
	void theListOfDutiesIsFilteredByState() {
		part(3);
		Ui.waitUntil("both duties are listed", () -> rows() == 2);
		Ui.run(() -> Widgets.press(toggled(0)));
		Ui.waitUntil("only the overdue one is listed", () -> rows() == 1);
	}

	private Button toggled(int state) {
		Button button = toggles().skip(8 + state)
				.findFirst().orElseThrow();
		button.setSelection(!button.getSelection());
		return button;
	}

	@Test
	void anotherDayShowsAnotherState() {
		part(3);
		Ui.waitUntil("both duties are listed", () -> rows() == 2);
		Ui.run(() -> {
			Text day = Widgets.first(shell(), Text.class, t -> t.isVisible() && t.getText().equals("2022-03-31")).orElseThrow();
			day.setText("2020-05-01");
			day.notifyListeners(SWT.DefaultSelection, new Event());
		});
		Ui.waitUntil("nothing is overdue on that day", () -> toggleText(0).endsWith("  0") && toggleText(1).endsWith("  1"));
	}

	private String toggleText(int state) {
		return toggles().skip(8 + state).findFirst()
				.orElseThrow().getText();
	}

	@Test
	void trackingBeginsWithTheStandardChecklistAndIsUndone() {
		page(1);
		Ui.waitUntil("the two ways to begin are offered", () -> begin() != null);
		Ui.run(() -> Widgets.press(begin()));
		assertThatObject(DossierWindow.ask(editor, s -> s.dossier().getUndertakings().get(1).getIp().getTopics().size())).isEqualTo(23);
		Ui.waitUntil("the parts are shown", () -> parts().size() == 8);
		DossierWindow.command(UNDO);
		assertThatObject(DossierWindow.ask(editor, s -> s.dossier().getUndertakings().get(1).getIp())).isNull();
		Ui.waitUntil("the ways to begin are back", () -> begin() != null);
	}

	private Button begin() {
		return Widgets.first(shell(), Button.class, b -> b.isVisible() && (b.getStyle() & SWT.PUSH) != 0
				&& (b.getText().contains("雛形") || b.getText().contains("checklist"))).orElse(null);
	}

	@Test
	void whatIsFoundLeadsToThePartThatShowsIt() {
		EObject duty = DossierWindow.ask(editor, s -> ip().getDuties().get(1));
		Ui.run(() -> assertThat(editor.getAdapter(EditorShell.class).reveal(duty, null)).isTrue());
		Ui.run(() -> assertThat(parts().get(3).getSelection()).isTrue());
		EObject party = DossierWindow.ask(editor, s -> party(0, 2));
		Ui.run(() -> {
			assertThat(editor.getAdapter(EditorShell.class).reveal(party, null)).isTrue();
			assertThat(parts().get(1).getSelection()).isTrue();
		});
		Ui.waitUntil("the party is chosen", () -> tables().stream().anyMatch(t -> t.getColumnCount() == 1 && t.getSelectionCount() == 1
				&& t.getSelection()[0].getText().startsWith("阪大")));
	}

	@Test
	void whatWasEditedIsThereWhenTheFileIsOpenedAgain() throws IOException {
		part(1);
		Ui.waitUntil("the board shows the agreement", () -> shows("知財合意書（項目1）"));
		Ui.run(() -> card("知財合意書（項目1）"));
		Control area = Ui.get(this::shell);
		DossierWindow.type(area, NAMED_ELEMENT__NAME, "知財合意書（改定）");
		Ui.run(() -> key(card("阪大"), SWT.ARROW_RIGHT, SWT.MOD1));
		String edited = DossierWindow.ask(editor, s -> Consortium.text(s.dossier()));
		assertThat(edited).contains("知財合意書（改定）");
		DossierWindow.command(SAVE);
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		assertThat(Consortium.text(file)).isEqualTo(edited);
	}

	@Test
	void everythingThatTakesTheFocusHasAName() {
		for (int at = 0; at < 8; at++) {
			part(at);
			Ui.run(() -> Widgets.all(shell(), Button.class).stream().filter(Control::isVisible)
					.forEach(b -> assertThat(b.getText() + (b.getToolTipText() == null ? "" : b.getToolTipText())).isNotBlank()));
			Ui.run(() -> Widgets.all(shell(), Label.class).stream().filter(Control::isVisible)
					.forEach(l -> assertThat(l.getText()).doesNotContain("NLS missing").doesNotContain("{0}")));
		}
	}

	@Test
	void aDutyIsDoneOnTheDayOfThePage() {
		part(3);
		Ui.waitUntil("both duties are listed", () -> rows() == 2);
		Ui.run(() -> editor.getAdapter(EditorShell.class).reveal(ip().getDuties().get(1), null));
		Ui.run(() -> Widgets.all(editor.getAdapter(EditorShell.class).shown(), org.eclipse.swt.widgets.ToolBar.class).stream()
				.filter(Control::isVisible)
				.flatMap(b -> Arrays.stream(b.getItems())).filter(i -> !i.getText().isEmpty()).skip(1).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event()));
		Duty duty = DossierWindow.ask(editor, s -> ip().getDuties().get(1));
		assertThatObject(DossierWindow.ask(editor, s -> duty.getDoneOn())).isEqualTo(REPORT);
		DossierWindow.command(UNDO);
		assertThatObject(DossierWindow.ask(editor, s -> duty.getDoneOn())).isNull();
	}
}
