// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__ORGANIZATIONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.XMLMemento;
import org.hyoka.dossier.ui.internal.views.outline.OutlineView;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.KeptPlace;
import org.hyoka.ui.tables.ObjectTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One finds oneself again: after undo and redo where something changed, after a restart where one was. */
@ExtendWith(PictureOnFailure.class)
class UndoNavigationTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String INDICATORS = "org.hyoka.ui.indicators";
	private static final String UNDERTAKING = "org.hyoka.ui.undertaking";
	private static final String OVERVIEW = "org.hyoka.ui.overview";
	private static final String REGISTRIES = "org.hyoka.ui.registries";
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

	private EditorShell shell() {
		return Ui.get(() -> editor.getAdapter(EditorShell.class));
	}

	private KeptPlace place() {
		return Ui.get(() -> shell().place().orElseThrow());
	}

	private Project lastProject() {
		return DossierWindow.ask(editor, s -> ((Program) s.dossier().getUndertakings().getFirst()).getProjects().getLast());
	}

	/** Shows a page, and waits until the views beside it have followed. */
	private void show(String page, EObject subject) {
		Ui.run(() -> editor.show(page, subject));
		Ui.waitUntil("no view shows the subtitle", () -> page.equals(OVERVIEW) || Widgets.all(Ui.window().getShell(), Text.class).stream()
				.noneMatch(t -> t.isVisible() && t.getData("org.hyoka.feature") == DOSSIER__SUBTITLE));
	}

	private void editSubtitle(String words) {
		Ui.run(() -> editor.reveal(editor.dossier(), DOSSIER__SUBTITLE));
		DossierWindow.type(shell().control(), DOSSIER__SUBTITLE, words);
	}

	private boolean hasFocus(Object feature) {
		return Ui.get(() -> Ui.display().getFocusControl() instanceof Text t && t.getData("org.hyoka.feature") == feature);
	}

	@Test
	void undoAndRedoLeadToTheFieldThatIsNotInSight() {
		editSubtitle("試験のための副題");
		show(INDICATORS, lastProject());
		DossierWindow.command(UNDO);
		assertThat(place().page()).isEqualTo(OVERVIEW);
		assertThat(hasFocus(DOSSIER__SUBTITLE)).isTrue();
		show(INDICATORS, lastProject());
		DossierWindow.command(REDO);
		assertThat(place().page()).isEqualTo(OVERVIEW);
		assertThat(hasFocus(DOSSIER__SUBTITLE)).isTrue();
	}

	/** What stands beside the pointer covers the next entries: it had better say something. */
	@Test
	void aChapterSaysOnHoverOnlyWhatIsNotReadInItsRow() {
		Tree chapters = Ui.get(() -> Widgets.first(shell().control(), Tree.class, Tree::isVisible).orElseThrow());
		// Marks are worked out in the background, and that a name is shortened is known once its row has been painted.
		Ui.waitUntil("it is known what its mark means", () -> !hover(chapters, chapters.getItem(0)).isEmpty());
		assertThat(Ui.<String>get(() -> hover(chapters, chapters.getItem(0)))).as("what its mark means, and not its name").hasLineCount(1);
		String name = DossierWindow.ask(editor, s -> ((Program) s.dossier().getUndertakings().getFirst()).getName());
		Ui.waitUntil("the name is said that is shortened", () -> hover(chapters, chapters.getItem(1).getItem(0)).contains(name));
	}

	/** What is said over a row; UI thread. */
	private static String hover(Tree tree, TreeItem item) {
		Set<Shell> before = Set.of(tree.getShell().getShells());
		Event event = hoverOver(tree, item);
		String words = Arrays.stream(tree.getShell().getShells()).filter(s -> !before.contains(s))
				.flatMap(s -> Stream.concat(Widgets.all(s, CLabel.class).stream().map(CLabel::getText),
						Widgets.all(s, Label.class).stream().map(Label::getText)))
				.collect(Collectors.joining("\n"));
		tree.notifyListeners(SWT.MouseExit, event);
		return words;
	}

	private static Event hoverOver(Tree tree, TreeItem item) {
		Event event = new Event();
		event.x = item.getBounds().x + 4;
		event.y = item.getBounds().y + 4;
		tree.notifyListeners(SWT.MouseHover, event);
		return event;
	}

	/** A dialog that a key opens would get no keys. */
	@Test
	void whatAChapterSaysGoesBeforeAnotherWindowIsShown() {
		Tree chapters = Ui.get(() -> Widgets.first(shell().control(), Tree.class, Tree::isVisible).orElseThrow());
		Ui.waitUntil("it is known what its mark means", () -> !hover(chapters, chapters.getItem(0)).isEmpty());
		assertThat(Ui.<List<Boolean>>get(() -> {
			Set<Shell> before = Set.of(chapters.getShell().getShells());
			hoverOver(chapters, chapters.getItem(0));
			Shell said = Arrays.stream(chapters.getShell().getShells()).filter(s -> !before.contains(s)).findFirst().orElseThrow();
			boolean shown = said.isVisible();
			Shell dialog = new Shell(chapters.getShell(), SWT.DIALOG_TRIM);
			AtomicBoolean still = new AtomicBoolean();
			dialog.addListener(SWT.Show, e -> still.set(!said.isDisposed()));
			dialog.open();
			dialog.dispose();
			return List.of(shown, still.get());
		})).as("shown alone, shown when the dialog comes").containsExactly(true, false);
	}

	@Test
	void undoStaysWhereTheChangeIsSeen() {
		editSubtitle("試験のための副題");
		Control before = Ui.get(() -> {
			Control other = Widgets.first(shell().shown(), Text.class, t -> t.isVisible() && t.getData("org.hyoka.feature") != DOSSIER__SUBTITLE
					&& t.getEditable()).orElseThrow();
			other.setFocus();
			return other;
		});
		DossierWindow.command(UNDO);
		assertThat(Ui.<Control>get(() -> Ui.display().getFocusControl())).isSameAs(before);
	}

	@Test
	void aRowThatComesBackIsSelectedOnThePageItWasDeletedFrom() {
		Organization organization = DossierWindow.ask(editor, s -> s.dossier().getOrganizations().getLast());
		show(REGISTRIES, null);
		Ui.run(() -> editor.session().execute(DeleteCommand.create(editor.getEditingDomain(), organization)));
		show(INDICATORS, lastProject());
		DossierWindow.command(UNDO);
		assertThat(place().page()).isEqualTo(REGISTRIES);
		assertThat(Ui.<Boolean>get(() -> table(organization).selected().contains(organization))).isTrue();
	}

	private ObjectTable table(Organization row) {
		return Widgets.all(shell().shown(), Table.class).stream().map(t -> t.getData("org.hyoka.table"))
				.filter(ObjectTable.class::isInstance).map(ObjectTable.class::cast)
				.filter(t -> t.holds(editor.dossier(), DOSSIER__ORGANIZATIONS)).findFirst().orElseThrow();
	}

	@Test
	void anUndoFromAViewLeavesItActive() {
		editSubtitle("試験のための副題");
		show(INDICATORS, lastProject());
		var view = DossierWindow.view(OutlineView.ID);
		DossierWindow.command(UNDO);
		assertThat(place().page()).isEqualTo(OVERVIEW);
		assertThat(Ui.<Object>get(() -> DossierWindow.page().getActivePart())).isSameAs(view);
	}

	@Test
	void aRestartShowsThePageAndTheUndertakingAgain() {
		show(INDICATORS, lastProject());
		KeptPlace before = place();
		restart();
		assertThat(place()).isEqualTo(before);
		assertThat(before.page()).isEqualTo(INDICATORS);
		assertThat(before.subject()).isNotNull();
	}

	/** What is chosen was scrolled to the top, where the entries above it, that would have had room, were not seen. */
	@Test
	void aRestartHidesNoneOfTheChaptersAboveTheChosenOne() {
		show(UNDERTAKING, lastProject());
		restart();
		Tree chapters = Ui.get(() -> Widgets.all(shell().control(), Tree.class).getFirst());
		Ui.waitUntil("the list of chapters has come to rest", () -> chapters.getSelectionCount() == 1
				&& chapters.getTopItem() == chapters.getItem(0));
		assertThat(Ui.<Boolean>get(() -> chapters.getClientArea().contains(chapters.getSelection()[0].getBounds().x,
				chapters.getSelection()[0].getBounds().y))).isTrue();
	}

	private void restart() {
		XMLMemento state = XMLMemento.createWriteRoot("state");
		Ui.run(() -> editor.saveState(state));
		DossierWindow.closeAll();
		editor = Ui.get(() -> {
			DossierEditor again = (DossierEditor) DossierWindow.page().openEditor(new DossierEditorInput(file), DossierEditor.ID);
			again.restoreState(state);
			return again;
		});
		Ui.waitUntil("the dossier has been read", () -> editor.openSession().isPresent() && editor.getAdapter(EditorShell.class) != null);
	}

	@Test
	void aMarkThatComesAfterItsRowHasRoom() {
		show(REGISTRIES, null);
		Organization organization = DossierWindow.ask(editor, s -> s.dossier().getOrganizations().getFirst());
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		Table table = Ui.get(() -> table(organization).viewer().getTable());
		Ui.waitUntil("the rows are shown without marks", () -> Arrays.stream(table.getItems()).limit(3).noneMatch(i -> i.getImage(0) != null));
		Ui.run(() -> editor.session().execute(SetCommand.create(editor.getEditingDomain(), organization, NAMED_ELEMENT__NAME,
				organization.getName() + " ")));
		Ui.waitUntil("the row has a mark that is seen", () -> {
			TableItem row = table.getItem(0);
			return row.getImage(0) != null && row.getImageBounds(0).width >= row.getImage(0).getBounds().width;
		});
	}
}
