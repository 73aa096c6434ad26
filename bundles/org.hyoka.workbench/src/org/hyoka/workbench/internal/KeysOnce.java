// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * A key that is pressed in a page such as the preview comes twice: from the system and from what shows the page. Commands run for the
 * first only, else Undo takes two steps back and a wizard opens again when it has been closed.
 */
final class KeysOnce {
	private int time;
	private int key;

	private KeysOnce() {
	}

	/** Before the workbench listens, which runs commands as soon as it hears of a key. */
	static void install(Display display) {
		display.addFilter(SWT.KeyDown, new KeysOnce()::pressed);
	}

	private void pressed(Event event) {
		if (!(event.widget instanceof Browser)) {
			return;
		}
		int pressed = event.keyCode | event.stateMask;
		if (event.time == time && pressed == key) {
			event.type = SWT.None;
			event.doit = false;
		}
		time = event.time;
		key = pressed;
	}
}
