// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

/** Entries of menus. */
final class Menus {
	private Menus() {
	}

	/** Adds an entry. */
	static void item(IMenuManager menu, String label, boolean enabled, Runnable run) {
		Action action = new Action(label.replace("@", "@@")) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}

	/** Adds an entry that tells its key. */
	static void item(IMenuManager menu, String label, String key, boolean enabled, Runnable run) {
		Action action = new Action(label + '\t' + key) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}

	/** Adds an entry that is on or off. */
	static void check(IMenuManager menu, String label, boolean on, Consumer<Boolean> set) {
		check(menu, label, on, IAction.AS_CHECK_BOX, set);
	}

	/** Adds one of several entries of which one is on. */
	static void radio(IMenuManager menu, String label, boolean on, Runnable choose) {
		check(menu, label, on, IAction.AS_RADIO_BUTTON, chosen -> {
			if (chosen) {
				choose.run();
			}
		});
	}

	private static void check(IMenuManager menu, String label, boolean on, int style, Consumer<Boolean> set) {
		Action action = new Action(label.replace("&", "&&").replace("@", "@@"), style) {
			@Override
			public void run() {
				set.accept(isChecked());
			}
		};
		action.setChecked(on);
		menu.add(action);
	}

	/** Adds a menu. */
	static IMenuManager sub(IMenuManager menu, String label) {
		MenuManager sub = new MenuManager(label);
		menu.add(sub);
		return sub;
	}
}
