// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__ORGANIZATIONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.QuickFix;
import org.hyoka.dossier.ui.internal.views.find.FindView;
import org.hyoka.dossier.ui.internal.views.outline.OutlineView;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.dossier.ui.internal.views.properties.PropertiesView;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.ErrorLog;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The views beside an open sample. */
@ExtendWith(PictureOnFailure.class)
class ViewsTest {
	@TempDir
	private Path folder;
	private DossierEditor editor;

	@BeforeEach
	void theSampleIsOpen() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private static Control control(IViewPart view) {
		return Ui.get(() -> {
			Control[] all = Ui.window().getShell().getChildren();
			return Arrays.stream(all).findFirst().map(Control::getShell).orElseThrow();
		});
	}

	private static <T extends Control> T only(Class<T> type, String viewTitle) {
		return Ui.get(() -> Widgets.all(Ui.window().getShell(), type).stream().filter(Control::isVisible)
				.reduce((a, b) -> b).orElseThrow(() -> new AssertionError("nothing of " + type + " in " + viewTitle)));
	}

	@Test
	void problemsAreListedAndADoubleClickLeadsToThePage() {
		DossierWindow.view(ProblemsView.ID);
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		Tree tree = only(Tree.class, "Problems");
		Ui.waitUntil("findings are listed", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0);
		Problem finding = Ui.get(() -> {
			TreeItem item = tree.getItem(0).getItem(0);
			tree.setSelection(item);
			tree.notifyListeners(SWT.Selection, event(item));
			tree.notifyListeners(SWT.DefaultSelection, event(item));
			return editor.problems().problems().iterator().next();
		});
		assertThat(finding).isNotNull();
		Ui.waitUntil("what to do about the selected finding is said below the list",
				() -> Widgets.all(Ui.window().getShell(), Label.class).stream()
						.anyMatch(label -> label.isVisible() && label.getText().startsWith("→ ")));
		Ui.waitUntil("the editor is active", () -> DossierWindow.page().getActivePart() == editor);
	}

	@Test
	void problemsAreSeenWhereTheViewWasThereBeforeTheDossier() throws IOException {
		DossierWindow.closeAll();
		Ui.run(() -> DossierWindow.page().hideView(DossierWindow.page().findView(ProblemsView.ID)));
		DossierWindow.view(ProblemsView.ID);
		editor = DossierWindow.open(SampleDossier.write(folder));
		Tree tree = only(Tree.class, "Problems");
		Ui.waitUntil("findings are listed", () -> tree.getItemCount() > 0);
		assertThat(Ui.<Integer>get(() -> Math.min(tree.getSize().x, tree.getSize().y))).isGreaterThan(100);
	}

	@Test
	void aFindingIsMendedInPlaceInOneStepThatIsUndone() {
		DossierWindow.view(ProblemsView.ID);
		Organization organization = DossierWindow.ask(editor, s -> s.dossier().getOrganizations().getFirst());
		String name = Ui.get(organization::getName);
		Ui.run(() -> editor.session().execute(SetCommand.create(editor.getEditingDomain(), organization, NAMED_ELEMENT__NAME, name + " ")));
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		QuickFix fix = Ui.get(() -> editor.problems().problems().stream().filter(f -> f.object() == organization
				&& f.ruleId().equals("hyoka.name.blanks")).findFirst().orElseThrow().fixes().getFirst());
		Tree tree = only(Tree.class, "Problems");
		Ui.run(() -> Widgets.first(tree.getParent(), Text.class, Text::isVisible).orElseThrow().setText(name));
		Ui.waitUntil("the list is filtered", () -> tree.getItemCount() > 0 && Arrays.stream(tree.getItems())
				.flatMap(group -> Arrays.stream(group.getItems())).allMatch(row -> row.getText().contains(name)));
		Ui.waitUntil("the fix of the finding is offered", () -> Arrays.stream(tree.getItems())
				.flatMap(group -> Arrays.stream(group.getItems())).anyMatch(row -> {
					tree.setSelection(row);
					tree.notifyListeners(SWT.Selection, event(row));
					return offered(tree, fix) != null;
				}));
		Ui.run(() -> Widgets.press(offered(tree, fix)));
		assertThat(Ui.<String>get(organization::getName)).isEqualTo(name);
		Ui.waitUntil("the finding has gone", () -> !editor.problems().pending() && offered(tree, fix) == null);
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(Ui.<String>get(organization::getName)).isEqualTo(name + " ");
	}

	private static Button offered(Tree tree, QuickFix fix) {
		return Widgets.first(tree.getParent(), Button.class, b -> b.isVisible() && b.getText().equals(Texts.in(fix.label()))).orElse(null);
	}

	@Test
	void ofVeryManyFindingsTheFirstAreShownAndTheLastRowLeadsToMore() {
		try (ErrorLog log = new ErrorLog()) {
			DossierWindow.view(ProblemsView.ID);
			Ui.run(() -> {
				List<Organization> many = IntStream.range(0, 300).mapToObj(i -> {
					Organization made = HyokaFactory.eINSTANCE.createOrganization();
					made.setName("第" + i + "研究所 "); // the blank at the end is a finding
					return made;
				}).toList();
				editor.session().execute(AddCommand.create(editor.getEditingDomain(), editor.dossier(), DOSSIER__ORGANIZATIONS, many));
			});
			Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
			Tree tree = only(Tree.class, "Problems");
			Ui.waitUntil("a group ends with a row that leads to more", () -> more(tree) != null);
			int before = Ui.get(() -> more(tree).getParentItem().getItemCount());
			Ui.run(() -> {
				TreeItem more = more(tree);
				tree.showItem(more);
				tree.update();
				tree.setSelection(more);
				tree.notifyListeners(SWT.DefaultSelection, event(more));
			});
			Ui.waitUntil("more are shown", () -> Arrays.stream(tree.getItems()).anyMatch(group -> group.getItemCount() > before));
			assertThat(log.entries()).isEmpty();
		}
	}

	/** The row after the findings of a group that shows not all; null if every group does. */
	private static TreeItem more(Tree tree) {
		return Arrays.stream(tree.getItems()).filter(group -> group.getItemCount() > 0).map(group -> group.getItem(group.getItemCount() - 1))
				.filter(last -> last.getText().contains("件を表示") || last.getText().contains("remaining")).findFirst().orElse(null);
	}

	private static Event event(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	@Test
	void propertiesFollowTheSelectionAndEditIt() {
		IViewPart view = DossierWindow.view(PropertiesView.ID);
		assertThat(view).isNotNull();
		Indicator indicator = DossierWindow.ask(editor,
				s -> ((Program) s.dossier().getUndertakings().get(0)).getProjects().get(0).getIndicators().get(0));
		Ui.run(() -> {
			DossierWindow.page().activate(editor);
			editor.select(indicator);
		});
		Ui.waitUntil("the indicator is shown", () -> Widgets.all(control(view), Text.class).stream()
				.anyMatch(t -> t.getData("org.hyoka.feature") == NAMED_ELEMENT__NAME
						&& t.getText().equals(indicator.getName())));
	}

	@Test
	void propertiesBehindAnotherViewAreMadeWhenTheyAreSeenAgain() {
		DossierWindow.view(PropertiesView.ID);
		Indicator indicator = DossierWindow.ask(editor,
				s -> ((Program) s.dossier().getUndertakings().get(0)).getProjects().get(0).getIndicators().get(0));
		DossierWindow.view(ProblemsView.ID);
		long before = Ui.get(() -> named(indicator, false));
		Ui.run(() -> {
			DossierWindow.page().activate(editor);
			editor.select(indicator);
		});
		assertThat(Ui.get(() -> named(indicator, false))).isEqualTo(before);
		DossierWindow.view(PropertiesView.ID);
		Ui.waitUntil("the indicator is shown", () -> named(indicator, true) > 0);
	}

	/** How many fields hold the name of an indicator. */
	private static long named(Indicator indicator, boolean seen) {
		return Widgets.all(Ui.window().getShell(), Text.class).stream().filter(t -> !seen || t.isVisible())
				.filter(t -> t.getData("org.hyoka.feature") == NAMED_ELEMENT__NAME && t.getText().equals(indicator.getName())).count();
	}

	@Test
	void theOutlineHoldsTheProgramAndItsProjects() {
		DossierWindow.view(OutlineView.ID);
		Tree tree = only(Tree.class, "Outline");
		List<String> labels = Ui.get(() -> Arrays.stream(Widgets.all(Ui.window().getShell(), Tree.class).stream()
				.filter(t -> t.getItemCount() > 0 && t.getItem(0).getText().startsWith("再生医療")).findFirst()
				.orElse(tree).getItem(0).getItems()).map(TreeItem::getText).toList());
		assertThat(labels).anyMatch(l -> l.startsWith("A")).anyMatch(l -> l.startsWith("E"));
	}

	@Test
	void wordsAreFoundInTheDossierWithTheirPlace() {
		FindView view = (FindView) DossierWindow.view(FindView.ID);
		Ui.run(() -> view.look("細胞"));
		Ui.waitUntil("places are listed", () -> tables().stream()
				.anyMatch(t -> t.getItemCount() > 0 && t.getItem(0).getText().contains("細胞")));
	}

	@Test
	void wordsAreReplacedWhereTheyAreChosenAndEverywhereEachInOneStep() {
		FindView view = (FindView) DossierWindow.view(FindView.ID);
		String before = DossierWindow.ask(editor, s -> s.dossier().getTitle());
		String word = before.substring(0, 2);
		Ui.run(() -> view.look(word));
		Ui.waitUntil("places are listed", () -> tables().stream().anyMatch(t -> t.getItemCount() > 1 && t.getItem(0).getText().contains(word)));
		Ui.run(() -> {
			Button wanted = labelled("置換する", "Replace");
			wanted.setSelection(true);
			Widgets.press(wanted);
		});
		Text by = Ui.get(() -> Widgets.all(Ui.window().getShell(), Text.class).stream()
				.filter(t -> t.isVisible() && List.of("置換後の語", "Replace by").contains(t.getMessage())).findFirst().orElseThrow());
		Ui.run(() -> by.setText("別語"));
		Table table = Ui.get(
				() -> tables().stream().filter(t -> t.getItemCount() > 1 && t.getItem(0).getText().contains(word + "別語")).findFirst().orElseThrow());
		Ui.run(() -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
			Widgets.press(labelled("選んだ箇所を置換（1件）", "Replace Selected (1)"));
		});
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getTitle())).isEqualTo(before.replaceFirst(word, "別語"));
		DossierWindow.command("org.eclipse.ui.edit.undo");
		Ui.waitUntil("all places are listed again", () -> table.getItemCount() > 1 && table.getItem(0).getText().contains(word + "別語"));
		Ui.run(() -> Widgets.press(Widgets.all(Ui.window().getShell(), Button.class).stream().filter(b -> b.isVisible() && b.isEnabled()
				&& (b.getText().startsWith("すべて置換") || b.getText().startsWith("Replace All"))).findFirst().orElseThrow()));
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getTitle())).doesNotContain(word);
		DossierWindow.command("org.eclipse.ui.edit.undo");
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getTitle())).isEqualTo(before);
		assertThat(Ui.get(editor::isDirty)).isFalse();
	}

	private static Button labelled(String... labels) {
		return Widgets.all(Ui.window().getShell(), Button.class).stream()
				.filter(b -> b.isVisible() && b.isEnabled() && List.of(labels).contains(b.getText()))
				.findFirst().orElseThrow();
	}

	private static List<Table> tables() {
		return Widgets.all(Ui.window().getShell(), Table.class).stream().filter(Control::isVisible).toList();
	}

	@Test
	void thePreviewShowsTheChapterOfWhatIsSelected() {
		DossierWindow.view("org.hyoka.ui.preview");
		Program program = DossierWindow.ask(editor, s -> (Program) s.dossier().getUndertakings().get(0));
		Ui.run(() -> {
			DossierWindow.page().activate(editor);
			editor.select(program);
		});
		Ui.waitUntil("a chapter is shown", () -> Widgets.all(Ui.window().getShell(), Browser.class).stream()
				.anyMatch(b -> b.isVisible() && b.getText().contains("<h"))
				|| Widgets.reads(Ui.window().getShell(), "報告書"));
	}

	@Test
	void whatIsSelectedIsNeverNothingWhileADossierIsOpen() {
		Object selected = Ui.get(() -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
				.getFirstElement());
		assertThat(selected).isNotNull();
		assertThat(Ui.<String>get(() -> Labels.of(editor.dossier()))).isNotEmpty();
	}
}
