// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.KeptPlace;
import org.hyoka.ui.tables.ObjectTable;

/**
 * Somebody at the workbench, who finds things by what is written on them and uses them with hands. What is asked of the
 * dossier is asked of the editor in front.
 *
 * @since 0.1
 */
public final class Person {
	private static final int MOST_TABS = 15;
	private final Hands hands;

	/** @param hands that are used */
	public Person(Hands hands) {
		this.hands = hands;
	}

	/** The hands. */
	public Hands hands() {
		return hands;
	}

	/** The editor in front. */
	public DossierEditor editor() {
		if (Ui.<Boolean>get(() -> front() == null)) {
			Ui.waitUntil("a dossier is open", () -> front() != null);
		}
		return Ui.get(Person::front);
	}

	private static DossierEditor front() {
		return DossierWindow.page().getActiveEditor() instanceof DossierEditor e && e.openSession().isPresent() ? e : null;
	}

	/** Asks about the dossier in front, on the user-interface thread. */
	public <T> T ask(java.util.function.Function<DossierSession, T> question) {
		return DossierWindow.ask(editor(), question);
	}

	/** Opens a dossier as a file manager does. */
	public DossierEditor open(Path file) {
		return DossierWindow.open(file);
	}

	/** The page in front. */
	public Control page() {
		DossierEditor editor = editor();
		return Ui.get(() -> editor.getAdapter(EditorShell.class).shown());
	}

	/** The window. */
	public Shell window() {
		return Ui.get(() -> Ui.window().getShell());
	}

	/**
	 * Goes to a page by a click into the list of chapters.
	 *
	 * @param page    its id
	 * @param subject what it shows; null for a page of the whole dossier
	 */
	public void go(String page, EObject subject) {
		DossierEditor editor = editor();
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		EditorShell.Place place = Ui
				.get(() -> shell.places().stream().filter(p -> p.pageId().equals(page) && (subject == null || p.subject() == subject))
						.findFirst().orElseThrow(() -> new AssertionError("There is no page " + page + " of " + subject)));
		TreeItem chapter = Ui.get(() -> chapter(shell, place, subject));
		hands.click(chapter);
		Ui.waitUntil("the page " + place.name() + " is shown", () -> shell.place().filter(p -> p.page().equals(page)).isPresent()
				&& !shell.failed());
	}

	private static TreeItem chapter(EditorShell shell, EditorShell.Place place, EObject subject) {
		Tree tree = Widgets.first(shell.control(), Tree.class, t -> true).orElseThrow();
		TreeItem chapter = Arrays.stream(tree.getItems()).filter(i -> i.getText().startsWith(place.name())).findFirst()
				.orElseThrow(() -> new AssertionError(place.name() + " is not in the list of chapters."));
		List<EObject> subjects = shell.places().stream().filter(p -> p.pageId().equals(place.pageId())).map(EditorShell.Place::subject).toList();
		if (subject == null || chapter.getItemCount() == 0) {
			return chapter;
		}
		TreeItem below = chapter.getItem(subjects.indexOf(subject));
		below.getText(); // made when it is asked for
		return below;
	}

	/** Goes through the menus to an entry; see {@link Hands#menu}. */
	public void menu(String... path) {
		hands.menu(path);
	}

	/** The field of a value on the page. */
	public <C extends Control> C field(Class<C> type, EStructuralFeature feature) {
		Control page = page();
		return Ui.get(() -> Widgets.first(page, type, c -> c.isVisible() && c.getData("org.hyoka.feature") == feature)
				.orElseThrow(() -> new AssertionError("There is no field for " + feature.getName())));
	}

	/** Types into the field of a value instead of what stands there, and goes on with Tab. */
	public void enter(EStructuralFeature feature, String text) {
		Text field = field(Text.class, feature);
		enter(field, text);
		hands.press("Tab");
		Ui.waitUntil(feature.getName() + " is left", () -> field.isDisposed() || !field.isFocusControl());
	}

	/** Types or, where the keyboard has no such characters, pastes into a field instead of what stands there. */
	public void enter(Text field, String text) {
		if (!Ui.<Boolean>get(field::isFocusControl)) {
			hands.click(field);
			Ui.waitUntil("the cursor is in the field", field::isFocusControl);
		}
		if (!Ui.<String>get(field::getText).isEmpty()) {
			hands.press("Ctrl+A");
		}
		write(text);
		Ui.waitUntil("“" + text + "” stands there", () -> field.isDisposed() || field.getText().replace("\r\n", "\n").equals(text));
	}

	/** Types, or pastes what the keyboard has not. */
	public void write(String text) {
		if (canBeTyped(text)) {
			hands.type(text);
		} else {
			hands.paste(text);
		}
	}

	/** Whether every keyboard has the characters of a text. */
	static boolean canBeTyped(String text) {
		return text.chars().allMatch(c -> c >= ' ' && c < 127);
	}

	/** The table on the page that shows a list of the dossier, as soon as it is there: an empty list has none. */
	public Rows rows(EStructuralFeature list) {
		Control page = page();
		Ui.waitUntil("there is a table of " + list.getName(), () -> table(page, list).isPresent());
		return new Rows(this, Ui.get(() -> table(page, list).orElseThrow()));
	}

	private static Optional<Table> table(Control page, EStructuralFeature list) {
		return Widgets.first(page, Table.class,
				t -> t.getParent().isVisible() && t.getData("org.hyoka.table") instanceof ObjectTable o && o.shows(list));
	}

	/** The grid on the page, counted from 0. */
	public Cells grid(int number) {
		Control page = page();
		return new Cells(this, Ui.get(() -> Widgets.all(page, NatTable.class).stream().filter(Control::isVisible).skip(number).findFirst()
				.orElseThrow(() -> new AssertionError("There is no grid."))));
	}

	/** Presses the button with these words, on a part of the window. */
	public void press(Control part, String words) {
		hands.click(button(part, words));
	}

	/** The button with these words, which can be pressed. */
	public static Button button(Control part, String words) {
		Ui.waitUntil("“" + words + "” can be pressed", () -> find(part, words).isPresent());
		return Ui.get(() -> find(part, words).orElseThrow());
	}

	private static Optional<Button> find(Control part, String words) {
		return part.isDisposed() ? Optional.empty()
				: Widgets.first(part, Button.class, b -> b.isVisible() && b.isEnabled() && Words.of(b.getText()).equals(words));
	}

	/** Presses the icon whose hover begins with these words. */
	public void tool(Control part, String words) {
		hands.click(Ui.get(() -> Widgets.all(part, ToolBar.class).stream().filter(Control::isVisible).flatMap(b -> Arrays.stream(b.getItems()))
				.filter(i -> reads(i, words)).findFirst().orElseThrow(() -> new AssertionError("There is no icon “" + words + "”."))));
	}

	private static boolean reads(ToolItem item, String words) {
		return item.getToolTipText() != null && item.getToolTipText().startsWith(words) || Words.of(item.getText()).equals(words);
	}

	/** Follows the link with these words. */
	public void follow(Control part, String words) {
		Ui.waitUntil("the link “" + words + "” is there", () -> link(part, words).isPresent());
		hands.click(Ui.<Link>get(() -> link(part, words).orElseThrow()));
	}

	private static Optional<Link> link(Control part, String words) {
		return Widgets.first(part, Link.class, l -> l.isVisible() && l.getText().contains(words));
	}

	/** The window that asks something; waits until it is there and has the keyboard. */
	public Shell asked(String condition) {
		AtomicReference<Shell> asks = new AtomicReference<>(); // kept when it is seen: while it opens, the keyboard comes and goes
		Ui.waitUntil(condition, () -> {
			asking().ifPresent(asks::set);
			return asks.get() != null;
		});
		return asks.get();
	}

	/** Answers the question of a window over that of the workbench by the button with these words, when it is asked. */
	public void answer(String words) {
		AtomicReference<Shell> asks = new AtomicReference<>();
		Ui.waitUntil("“" + words + "” can be answered", () -> {
			asking().filter(s -> find(s, words).isPresent()).ifPresent(asks::set);
			return asks.get() != null;
		});
		press(asks.get(), words);
		closed(asks.get());
	}

	/** Presses Tab until the keyboard is where it is wanted; counts as often. */
	public void tabTo(String what, java.util.function.Predicate<Control> wanted) {
		for (int i = 0; i < MOST_TABS && !Ui.<Boolean>get(() -> wanted.test(Ui.display().getFocusControl())); i++) {
			Control before = Ui.get(() -> Ui.display().getFocusControl());
			hands.press("Tab");
			Ui.waitUntil("the keyboard is further on than " + before, () -> Ui.display().getFocusControl() != before);
		}
		Ui.waitUntil("the keyboard is at " + what, () -> wanted.test(Ui.display().getFocusControl()));
	}

	/** Goes on from chapter to chapter by their key until a page is shown. */
	public void goOnTo(String page) {
		for (int i = 0; i < MOST_TABS && !Ui.<Boolean>get(() -> page.equals(shown())); i++) {
			EditorShell shell = Ui.get(() -> editor().getAdapter(EditorShell.class));
			Optional<KeptPlace> before = Ui.get(shell::place);
			hands.press("Ctrl+PageDown");
			Ui.waitUntil("the next chapter is shown", () -> !shell.place().equals(before));
		}
		Ui.waitUntil("the page is shown", () -> page.equals(shown()));
	}

	/** The id of the page in front; user-interface thread. */
	public String shown() {
		return editor().getAdapter(EditorShell.class).place().map(KeptPlace::page).orElse("");
	}

	private static Optional<Shell> asking() {
		return Optional.ofNullable(Ui.display().getActiveShell()).filter(Hands.over()::contains);
	}

	/** Waits until a window is gone and another of ours has the keyboard. */
	public void closed(Shell dialog) {
		Ui.waitUntil("the dialog is closed", () -> dialog.isDisposed() && Ui.display().getActiveShell() != null);
	}

	/** Waits until a wizard shows a page; what is on it. */
	public Composite step(Shell wizard, String page) {
		Ui.waitUntil("the wizard is at its page " + page, () -> wizard.getData() instanceof WizardDialog d
				&& d.getCurrentPage() instanceof IWizardPage p && p.getName().equals(page) && p.getControl().isVisible());
		return Ui.get(() -> (Composite) ((IWizardPage) ((WizardDialog) wizard.getData()).getCurrentPage()).getControl());
	}

	/** The text fields of a part of the window in their order. */
	public static List<Text> texts(Composite part) {
		return Ui.get(() -> textsNow(part));
	}

	/** The same, on the user-interface thread. */
	public static List<Text> textsNow(Composite part) {
		return Widgets.all(part, Text.class).stream().filter(Control::isVisible).toList();
	}

	/** The boxes of a part of the window in their order. */
	public static List<Combo> boxes(Composite part) {
		return Ui.get(() -> Widgets.all(part, Combo.class).stream().filter(Control::isVisible).toList());
	}
}
