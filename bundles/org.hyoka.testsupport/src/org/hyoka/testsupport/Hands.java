// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * A person's hands at mouse and keyboard, and how often they were used. These make events of the window system itself, so
 * that what is covered, out of sight or without the keyboard is not reached; another driver of windows extends them. All
 * methods are called from a test's thread.
 * <p>
 * The characters of a text are not counted, nor is what the clipboard holds: they are what a person has to say, in any program.
 *
 * @since 0.1
 */
public class Hands {
	private static final InputEvents EVENTS = new InputEvents();
	private int clicks;
	private int keys;
	private int scrolls;

	/** How often a mouse button was pressed; a double click is two. */
	public final int clicks() {
		return clicks;
	}

	/** How many keys were pressed besides the characters of texts; Ctrl+V is one. */
	public final int keys() {
		return keys;
	}

	/** How often something had to be brought into sight before it could be clicked. */
	public final int scrolls() {
		return scrolls;
	}

	/** Begins to count anew. */
	public final void count() {
		clicks = 0;
		keys = 0;
		scrolls = 0;
	}

	/** Adds to what is counted. */
	protected final void counted(int newClicks, int newKeys) {
		clicks += newClicks;
		keys += newKeys;
	}

	/** Clicks on a control or an item of one; it is brought into sight first. */
	public void click(Widget widget) {
		clickAt(spot(widget), 1);
	}

	/** Clicks on a cell of a table or a point of a drawing; x and y are counted from the control's corner. */
	public void click(Control control, Point at) {
		clickAt(spot(control, at), 1);
	}

	/** Clicks twice. */
	public void doubleClick(Control control, Point at) {
		clickAt(spot(control, at), 2);
	}

	private void clickAt(Spot spot, int times) {
		Point point = under(spot);
		counted(times, 0);
		EVENTS.click(point, times);
	}

	/** Brings it into sight; the point on the screen. */
	private Point under(Spot spot) {
		if (Ui.get(spot::bringIntoSight)) {
			scrolls++;
		}
		Ui.waitUntil(spot + " is in sight and nothing lies over it", () -> {
			Point point = spot.onScreen();
			EVENTS.move(point);
			return spot.isUnderPointer();
		});
		return Ui.get(spot::onScreen);
	}

	/** Where a widget is clicked; user-interface thread is not needed. */
	protected final Spot spot(Widget widget) {
		return Ui.get(() -> Spot.of(widget));
	}

	private static Spot spot(Control control, Point at) {
		return new Spot(control, at);
	}

	/**
	 * Presses a key with those that change it, such as Ctrl+S, Alt+Down, Enter, F2 or Tab; the window in front has it.
	 *
	 * @param times how often
	 */
	public void press(String key, int times) {
		someWindowHasTheKeyboard();
		strike(key, times);
	}

	/** In a list or menu that lies over all windows, which then have the keyboard no more. */
	private void strike(String key, int times) {
		counted(0, times);
		for (int i = 0; i < times; i++) {
			EVENTS.key(key);
		}
	}

	/** Presses a key once. */
	public final void press(String key) {
		press(key, 1);
	}

	/** Types a text where the keyboard is; only characters that every keyboard has. */
	public void type(String text) {
		someWindowHasTheKeyboard();
		EVENTS.type(text);
	}

	/** Waits until a window of the program has the keyboard. */
	protected final void someWindowHasTheKeyboard() {
		Ui.waitUntil("a window of ours has the keyboard", () -> Ui.display().getActiveShell() != null);
	}

	/** Puts a text on the clipboard, as another program does, and pastes it. */
	public final void paste(String text) {
		Ui.run(() -> {
			Clipboard board = new Clipboard(Ui.display());
			board.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			board.dispose();
		});
		press("Ctrl+V");
	}

	/** Chooses an entry of a box. */
	public void choose(Combo box, String entry) {
		int steps = Ui.get(() -> {
			int at = Arrays.asList(box.getItems()).indexOf(entry);
			if (at < 0) {
				throw new AssertionError("“" + entry + "” is not among " + Arrays.toString(box.getItems()));
			}
			return at - Math.max(0, box.getSelectionIndex());
		});
		click(box);
		Ui.waitUntil("the box is open", box::getListVisible);
		strike(steps < 0 ? "Up" : "Down", Math.abs(steps));
		strike("Enter", 1);
		Ui.waitUntil("“" + entry + "” is chosen", () -> box.isDisposed() || box.getText().equals(entry));
	}

	/** Goes through the menus of the window to an entry, by their keys; words without the marks of keys. */
	public void menu(String... path) {
		Menu menu = Ui.get(() -> Ui.window().getShell().getMenuBar());
		MenuItem first = Ui.get(() -> item(menu, path[0]));
		press("Alt+" + mnemonic(first).orElseThrow(() -> new AssertionError(path[0] + " has no key.")));
		MenuItem above = first;
		for (int i = 1; i < path.length; i++) {
			MenuItem open = above;
			Ui.waitUntil("the menu “" + Words.of(Ui.get(open::getText)) + "” is open", () -> open.getMenu().isVisible());
			Menu below = Ui.get(open::getMenu);
			follow(below, path[i]);
			String words = path[i];
			above = i + 1 < path.length ? Ui.get(() -> item(below, words)) : above;
		}
	}

	private void follow(Menu menu, String words) {
		MenuItem item = Ui.get(() -> item(menu, words));
		mnemonic(item).ifPresentOrElse(key -> strike(key, 1), () -> {
			strike("Down", Ui.get(() -> 1 + (int) Arrays.stream(menu.getItems()).limit(menu.indexOf(item))
					.filter(i -> i.isEnabled() && (i.getStyle() & SWT.SEPARATOR) == 0).count()));
			strike("Enter", 1);
		});
	}

	/** An entry of a menu by its words; user-interface thread. */
	protected static MenuItem item(Menu menu, String words) {
		return Arrays.stream(menu.getItems()).filter(i -> Words.of(i.getText()).equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError("“" + words + "” is not in the menu: "
						+ Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
	}

	private static Optional<String> mnemonic(MenuItem item) {
		return Words.keyOf(Ui.get(item::getText));
	}

	/** Answers the window system's own question for a file, which has the keyboard. */
	public void file(Path file) {
		Ui.waitUntil("the window system asks for a file", () -> Ui.display().getActiveShell() == null);
		strike("Ctrl+A", 1);
		EVENTS.type(file.toString());
		strike("Enter", 1);
	}

	/** The windows that lie over that of the workbench, the one in front last; user-interface thread. */
	static List<Shell> over() {
		return Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible() && (s.getStyle() & SWT.TITLE) != 0)
				.toList();
	}
}
