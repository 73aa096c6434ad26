// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.COMMITTEE__PARENT;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Severity;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.dossier.ui.internal.views.properties.PropertiesView;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Spoken;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.page.VerticalScroll;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The first page leads on; the panel, the working group and reference data are edited; remarks can be added anywhere. */
@ExtendWith(PictureOnFailure.class)
class OverviewAndPanelTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String SAVE = "org.eclipse.ui.file.save";
	@TempDir
	private Path folder;
	private Path file;
	private DossierEditor editor;

	@BeforeEach
	void theSampleIsOpen() throws IOException {
		file = SampleDossier.write(folder);
		editor = DossierWindow.open(file);
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private Control page() {
		return Ui.get(() -> editor.getAdapter(EditorShell.class).control());
	}

	private EObject selected() {
		return Ui.get(() -> (EObject) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
				.getFirstElement());
	}

	private static void follow(Link link, String target) {
		Event event = new Event();
		event.text = target;
		link.notifyListeners(SWT.Selection, event);
	}

	@Test
	void aNextStepLeadsToWhatIsMissing() {
		Ui.waitUntil("next steps are listed", () -> steps().size() > 3);
		// The first steps are about the dossier as a whole, the last about what is said of an undertaking.
		Ui.run(() -> follow(steps().getLast(), "0"));
		EObject reached = selected();
		assertThat(reached).isNotInstanceOf(org.hyoka.model.hyoka.Dossier.class);
	}

	private List<Link> steps() {
		return Widgets.all(editor.getAdapter(EditorShell.class).control(), Link.class).stream()
				.filter(l -> l.isVisible() && l.getText().contains("<a>")).toList();
	}

	@Test
	void theTileCountsWhatTheStatusBarAndTheListCount() {
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		Map<Severity, Integer> entries = ProblemEntry.counts(editor.problems().entries());
		int errors = entries.get(Severity.ERROR);
		int warnings = entries.get(Severity.WARNING);
		assertThat(editor.problems().problems().stream().filter(p -> p.severity() != Severity.INFO).count())
				.as("one thing is found in several places").isGreaterThan(errors + warnings);
		Ui.waitUntil("the tile counts them", () -> Widgets.all(page(), Canvas.class).stream().map(Spoken::name)
				.anyMatch(name -> name.endsWith(" " + (errors + warnings) + " 誤り " + errors + "件、警告 " + warnings + "件")));
		String count = "誤り " + errors + "　警告 " + warnings;
		Ui.waitUntil("the status bar counts them", () -> Widgets.first(Ui.window().getShell(), Link.class,
				l -> l.getData("org.hyoka.problems") != null && l.getText().contains(count)).isPresent());
		DossierWindow.view(ProblemsView.ID);
		Ui.waitUntil("the list counts them", () -> Widgets.first(Ui.window().getShell(), Label.class,
				l -> l.isVisible() && l.getText().contains(count)).isPresent());
	}

	@Test
	void everyMissingFieldOfTheDossierIsReachedByItsFeature() {
		Ui.run(() -> editor.reveal(editor.dossier(), DOSSIER__SUBTITLE));
		boolean focus = Ui.get(() -> Widgets.first(page(), Text.class,
				t -> t.isVisible() && t.getData("org.hyoka.feature") == DOSSIER__SUBTITLE).isPresent());
		assertThat(focus).isTrue();
	}

	@Test
	void aMemberWhoDoesNotJudgeIsRevealedWithTheReason() {
		Recusal recusal = DossierWindow.ask(editor, s -> s.dossier().getPanel().getMembers().stream()
				.flatMap(m -> m.getRecusals().stream()).findFirst().orElseThrow());
		boolean shown = Ui.get(() -> editor.reveal(recusal, null));
		assertThat(shown).isTrue();
		String code = recusal.getUndertaking().getCode();
		Member member = (Member) recusal.eContainer();
		assertThat(Ui.<Boolean>get(() -> Widgets.all(page(), Table.class).stream().filter(Control::isVisible)
				.flatMap(t -> java.util.Arrays.stream(t.getItems()))
				.anyMatch(i -> i.getData() == member && i.getText(4).startsWith(code)))).isTrue();
	}

	@Test
	void theKeyboardIsBackInTheTableWhenSomethingWasNamedInACell() {
		Recusal recusal = DossierWindow.ask(editor, s -> s.dossier().getPanel().getMembers().stream()
				.flatMap(m -> m.getRecusals().stream()).findFirst().orElseThrow());
		Undertaking before = recusal.getUndertaking();
		Ui.run(() -> editor.reveal(recusal, null));
		Table table = Ui.get(() -> Widgets.first(page(), Table.class, t -> t.isVisible() && t.getSelectionCount() == 1
				&& t.getSelection()[0].getData() == recusal).orElseThrow());
		Ui.run(() -> {
			table.setFocus();
			Event key = new Event();
			key.keyCode = SWT.F2;
			table.notifyListeners(SWT.KeyDown, key);
		});
		EObject other = DossierWindow.ask(editor,
				d -> Dossiers.undertakings(d.dossier()).stream().filter(u -> u != before).findFirst().orElseThrow());
		Text field = Ui.get(() -> Widgets.first(table, Text.class, Control::isVisible).orElseThrow());
		Ui.run(() -> {
			field.setText(Labels.of(other));
			field.notifyListeners(SWT.DefaultSelection, new Event());
		});
		Ui.waitUntil("another undertaking is chosen", () -> recusal.getUndertaking() == other);
		Ui.waitUntil("the keyboard is in the table", () -> Ui.display().getFocusControl() == table);
		DossierWindow.command(UNDO);
		assertThat((Object) DossierWindow.ask(editor, s -> recusal.getUndertaking())).isEqualTo(before);
	}

	@Test
	void theWorkingGroupIsEditedAndUndone() {
		Committee before = DossierWindow.ask(editor, s -> s.dossier().getWorkingGroup());
		Committee made = before != null ? before : HyokaFactory.eINSTANCE.createCommittee();
		if (before == null) {
			Ui.run(() -> editor.session().execute(org.eclipse.emf.edit.command.SetCommand.create(
					editor.session().editingDomain(), editor.dossier(), Literals.DOSSIER__WORKING_GROUP, made)));
		}
		Ui.run(() -> editor.reveal(made, COMMITTEE__PARENT));
		String parent = made.getParent();
		DossierWindow.type(page(), COMMITTEE__PARENT, "試験審議会");
		assertThat(made.getParent()).isEqualTo("試験審議会");
		DossierWindow.command(UNDO);
		assertThat(made.getParent()).isEqualTo(parent);
	}

	@Test
	void aCrossTableIsShownOnThePageOfMaterialsAndItsNameEditedSavedAndReadAgain() throws IOException {
		CrossTable table = HyokaFactory.eINSTANCE.createCrossTable();
		table.setName("モダリティ別の課題数");
		table.getRows().addAll(List.of("低分子", "遺伝子治療"));
		table.getColumns().addAll(List.of("がん", "希少疾患"));
		Ui.run(() -> editor.session().execute(org.eclipse.emf.edit.command.AddCommand.create(
				editor.session().editingDomain(), editor.dossier(), Literals.DOSSIER__CROSS_TABLES, table)));
		assertThat(Ui.<Boolean>get(() -> editor.reveal(table, NAMED_ELEMENT__NAME))).isTrue();
		assertThat(Ui.<Boolean>get(() -> Widgets.all(page(), Table.class).stream().filter(Control::isVisible)
				.flatMap(t -> java.util.Arrays.stream(t.getItems())).anyMatch(i -> i.getData() == table))).isTrue();
		String text = DossierWindow.ask(editor, s -> {
			try {
				return SampleDossier.text(s.dossier());
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		DossierWindow.command(SAVE);
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		DossierWindow.closeAll();
		assertThat(SampleDossier.text(file)).isEqualTo(text);
	}

	@Test
	void aRemarkIsAddedInThePropertiesOfAnyObject() {
		Undertaking program = DossierWindow.ask(editor, s -> s.dossier().getUndertakings().get(0));
		int before = program.getNotes().size();
		DossierWindow.view(PropertiesView.ID);
		Ui.run(() -> {
			DossierWindow.page().activate(editor);
			editor.select(program);
		});
		String label = Ui.get(() -> Labels.of(Literals.ELEMENT__NOTES));
		Ui.waitUntil("the contents of the program are listed", () -> notes(label).filter(l -> isAbout(program, l)).isPresent());
		Ui.run(() -> follow(notes(label).orElseThrow(), "add"));
		assertThat(program.getNotes()).hasSize(before + 1);
		assertThat(program.getNotes().get(before)).isInstanceOf(Note.class);
		DossierWindow.command(UNDO);
		assertThat(program.getNotes()).hasSize(before);
	}

	/** Whether the view that holds a control is headed with the name of an object. */
	private static boolean isAbout(EObject object, Control control) {
		Composite view = control.getParent();
		while (!(view instanceof VerticalScroll)) {
			view = view.getParent();
		}
		return Widgets.all(view, Label.class).stream().anyMatch(l -> l.getText().equals(Labels.of(object)));
	}

	private static java.util.Optional<Link> notes(String label) {
		return Widgets.first(Ui.window().getShell(), Link.class, l -> l.isVisible() && l.getText().startsWith(label));
	}
}
