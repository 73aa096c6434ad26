// SPDX-License-Identifier: EPL-2.0
package org.hyoka.swtbot.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.hyoka.testsupport.Hands;
import org.hyoka.testsupport.Spot;
import org.hyoka.testsupport.Ui;

/**
 * SWTBot's way to use a window: it finds widgets' own operations, and knows nothing of what covers them. Keys, and the window
 * system's own dialogs for files, are left to the hands it extends: those that SWT posts leave Shift held down on GTK.
 */
final class BotHands extends Hands {
	@Override
	public void click(Widget widget) {
		counted(1, 0);
		switch (widget) {
		case Button b when is(b, SWT.CHECK) -> new SWTBotCheckBox(b).click();
		case Button b when is(b, SWT.RADIO) -> new SWTBotRadio(b).click();
		case Button b when is(b, SWT.TOGGLE) -> new SWTBotToggleButton(b).click();
		case Button b -> new SWTBotButton(b).click();
		case Link l -> new SWTBotLink(l).click();
		case Text t -> new SWTBotText(t).setFocus();
		case TreeItem i -> new SWTBotTreeItem(i).select();
		case TableItem i -> select(i);
		case ToolItem i -> new SWTBotToolbarPushButton(i).click();
		case TabItem i -> new SWTBotTabItem(i).activate();
		case CTabItem i -> new SWTBotCTabItem(i).activate();
		default -> post(spot(widget), 1);
		}
	}

	private static boolean is(Button button, int style) {
		return Ui.get(() -> (button.getStyle() & style) != 0);
	}

	private static void select(TableItem item) {
		Table table = Ui.get(item::getParent);
		SWTBotTable bot = new SWTBotTable(table);
		bot.setFocus();
		bot.select(Ui.<Integer>get(() -> table.indexOf(item)));
	}

	@Override
	public void click(Control control, Point at) {
		counted(1, 0);
		TableItem row = control instanceof Table table ? Ui.get(() -> table.getItem(at)) : null;
		if (row != null) {
			select(row); // told of a mouse, GTK's table chooses nothing
		}
		post(control, at, 1);
	}

	@Override
	public void doubleClick(Control control, Point at) {
		counted(2, 0);
		post(control, at, 2);
	}

	private static void post(Spot spot, int times) {
		post(spot.control(), Ui.get(spot::inControl), times);
	}

	/** SWTBot has no clicks for what draws itself: the events that its own click consists of are told to the control. */
	private static void post(Control control, Point at, int times) {
		Ui.run(() -> {
			control.setFocus();
			for (int i = 1; i <= times; i++) {
				tell(control, SWT.MouseDown, at, 1, SWT.NONE, i);
				tell(control, SWT.MouseUp, at, 1, SWT.BUTTON1, i);
			}
			if (times > 1) {
				tell(control, SWT.MouseDoubleClick, at, 1, SWT.NONE, times);
			}
		});
	}

	private static void tell(Control control, int type, Point at, int button, int mask, int count) {
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = button;
		event.stateMask = mask;
		event.count = count;
		control.notifyListeners(type, event);
	}

	@Override
	public void choose(Combo box, String entry) {
		counted(1, 0);
		new SWTBotCombo(box).setSelection(entry);
	}

	@Override
	public void menu(String... path) {
		counted(path.length, 0);
		Menu bar = Ui.get(() -> Ui.window().getShell().getMenuBar());
		SWTBotMenu menu = new SWTWorkbenchBot().menu(new SWTBotShell(Ui.get(() -> Ui.window().getShell()))).menu(written(bar, path[0]), false, 0);
		for (int i = 1; i < path.length; i++) {
			MenuItem above = menu.widget;
			menu = menu.menu(written(Ui.get(above::getMenu), path[i]), false, 0);
		}
		menu.click();
	}

	/** As SWTBot compares it: with the letter of the key, but without its mark. */
	private static String written(Menu menu, String words) {
		return Ui.get(() -> item(menu, words).getText().replaceFirst("\t.*", "").replace("&", ""));
	}
}
