// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text on the clipboard; user-interface thread. */
final class GridClipboard {
	private GridClipboard() {
	}

	static void put(Display display, String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	static Optional<String> get(Display display) {
		Clipboard clipboard = new Clipboard(display);
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text instanceof String s ? Optional.of(s) : Optional.empty();
	}
}
