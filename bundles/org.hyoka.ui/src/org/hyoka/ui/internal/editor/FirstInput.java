// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.forms.PageHead;
import org.hyoka.ui.forms.SectionFold;

/** Where entering begins on a page: its first field, grid or table with rows, the head of a folded section, or the button that adds a first row. */
final class FirstInput {
	private FirstInput() {
	}

	/** Puts the keyboard there, unless it is in the page already and not where one only chooses what is shown. */
	static void focus(Control page) {
		if (!page.isDisposed() && page.isVisible()) {
			Control focus = page.getDisplay().getFocusControl();
			if (focus == null || !isInside(focus, page) || (focus.getStyle() & SWT.TOGGLE) != 0 && focus instanceof Button || isInHead(focus)) {
				of(page).ifPresent(Control::setFocus);
			}
		}
	}

	private static boolean isInHead(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (PageHead.is(c)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isInside(Control control, Control page) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (c == page) {
				return c != control;
			}
		}
		return false;
	}

	/** Empty where nothing can be entered. */
	private static Optional<Control> of(Control below) {
		if (!below.isVisible() || PageHead.is(below)) { // its button leads away from the page
			return Optional.empty();
		}
		if (isInput(below)) {
			return Optional.of(below);
		}
		if (below instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Optional<Control> found = of(child);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** Whether something is entered there; fields that search and filter are none. */
	private static boolean isInput(Control control) {
		return control.isEnabled() && (SectionFold.isFoldedHead(control) || control.getData("org.hyoka.grid") != null || switch (control) {
		case Text t -> t.getEditable() && (t.getStyle() & SWT.SEARCH) == 0;
		case Combo c -> true;
		case Table t -> t.getItemCount() > 0;
		case Button b -> (b.getStyle() & SWT.PUSH) != 0 && (b.getStyle() & SWT.TOGGLE) == 0;
		default -> false;
		});
	}
}
