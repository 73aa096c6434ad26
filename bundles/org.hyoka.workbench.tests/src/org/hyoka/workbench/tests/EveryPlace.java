// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.panel.ui.internal.sheets.SendHandler;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.EditorShell.Place;

/** Leads a test through the window with a dossier: to its pages and their parts, the views, the dialogs and wizards. */
final class EveryPlace {
	private static final List<String> VIEWS = List.of("org.hyoka.ui.problems", "org.hyoka.ui.properties", "org.hyoka.ui.preview",
			"org.hyoka.ui.find", "org.hyoka.ui.outline");
	private static final List<String> DIALOGS = List.of(IWorkbenchCommandConstants.FILE_NEW, "org.hyoka.ui.export",
			"org.hyoka.ui.importTable", SendHandler.COMMAND, "org.hyoka.ui.evaluateAs",
			IWorkbenchCommandConstants.WINDOW_PREFERENCES, IWorkbenchCommandConstants.HELP_ABOUT);
	/** The page of the preferences that is the platform's own as a whole, its tables and buttons too. */
	private static final String KEYS = "キー";
	private final DossierEditor editor;
	private final BiConsumer<String, Control> look;

	/** @param look what a test does at a place: its name, and what is shown there; called on the thread of the test */
	EveryPlace(DossierEditor editor, BiConsumer<String, Control> look) {
		this.editor = editor;
		this.look = look;
	}

	/** The pages with their parts, those of the whole dossier and those of who scores. */
	void pages() {
		everyPage();
		Ui.run(() -> editor.evaluateAs(new Addressee(editor.dossier().getPanel().getMembers().getFirst(), null)));
		everyPage();
		Ui.run(() -> editor.endEvaluation());
	}

	private void everyPage() {
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		for (Place place : Ui.get(shell::places)) {
			Ui.run(() -> shell.show(place.pageId(), place.subject()));
			settle();
			look.accept(place.pageId(), shell.control());
			for (Button part : Ui.get(() -> Widgets.all(shell.shown(), Button.class).stream()
					.filter(b -> b.isVisible() && (b.getStyle() & SWT.TOGGLE) != 0).toList())) {
				Ui.run(() -> Widgets.press(part));
				settle();
				look.accept(place.pageId() + " " + Ui.get(part::getText), shell.control());
			}
		}
	}

	/** The views, each with something selected. */
	void views() {
		for (String id : VIEWS) {
			Ui.run(() -> {
				DossierWindow.page().activate(editor);
				editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(editor.dossier().getPanel()));
			});
			DossierWindow.view(id);
			settle();
			look.accept(id, Ui.get(() -> folder()));
		}
		Ui.run(() -> DossierWindow.page().activate(editor));
	}

	/** What holds the views: that of the last one is visible in it. */
	private Control folder() {
		return Widgets.all(Ui.window().getShell(), CTabFolder.class).stream().filter(f -> f.isVisible() && f.getSelection() != null
				&& !Widgets.all(f, Control.class).contains(editor.getAdapter(EditorShell.class).control())).reduce((a, b) -> b).orElseThrow();
	}

	/** The dialogs of the menus, wizards page by page, the preferences one after the other. */
	void dialogs() {
		for (String command : DIALOGS) {
			Ui.display().asyncExec(() -> DossierWindow.command(command));
			try {
				dialog(command);
			} finally {
				Ui.run(() -> DossierWindow.dialog().ifPresent(Shell::close));
			}
			Ui.waitUntil("the dialog is gone", () -> DossierWindow.dialog().isEmpty());
		}
	}

	private void dialog(String command) {
		Ui.waitUntil("the dialog of " + command, () -> DossierWindow.dialog().isPresent());
		settle();
		Shell shell = Ui.get(() -> DossierWindow.dialog().orElseThrow());
		look.accept(command, shell);
		if (Ui.get(shell::getData) instanceof PreferenceDialog preferences) {
			for (String page : Ui.get(() -> texts(Widgets.all(shell, Tree.class).getFirst()))) {
				if (page.equals(KEYS)) {
					continue;
				}
				Ui.run(() -> choose(preferences, page));
				settle();
				look.accept(command + " " + page, shell);
			}
		}
		for (int page = 2; Ui.get(() -> next(shell)); page++) {
			settle();
			look.accept(command + " " + page, shell);
		}
	}

	private static List<String> texts(Tree tree) {
		List<String> all = new ArrayList<>();
		Stream<TreeItem> items = Arrays.stream(tree.getItems());
		items.forEach(i -> {
			all.add(i.getText());
			Arrays.stream(i.getItems()).map(TreeItem::getText).forEach(all::add);
		});
		return all;
	}

	private static void choose(PreferenceDialog preferences, String page) {
		var viewer = preferences.getTreeViewer();
		viewer.expandAll();
		for (TreeItem item : viewer.getTree().getItems()) {
			Stream.concat(Stream.of(item), Arrays.stream(item.getItems())).filter(i -> i.getText().equals(page)).findFirst()
					.ifPresent(i -> viewer.setSelection(new StructuredSelection(i.getData())));
		}
	}

	/** Goes to the next page of a wizard; false when there is none, or something has to be entered first. */
	private static boolean next(Shell shell) {
		if (!(shell.getData() instanceof WizardDialog wizard)) {
			return false;
		}
		var before = wizard.getCurrentPage();
		var after = before.getNextPage();
		if (after == null || !before.canFlipToNextPage()) {
			return false;
		}
		wizard.showPage(after);
		return wizard.getCurrentPage() != before;
	}

	/** Lets the window catch up, and the window system lay out and paint what has moved. */
	static void rest() {
		int[] looks = { 0 };
		Ui.waitUntil("it is laid out and painted", () -> looks[0]++ > 1);
	}

	/** Lets the window catch up. */
	static void settle() {
		Ui.waitUntil("the window has caught up", () -> true);
	}
}
