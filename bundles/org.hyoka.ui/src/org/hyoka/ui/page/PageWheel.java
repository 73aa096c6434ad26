// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.page;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * The wheel scrolls the page also over its fields: over boxes, whose value it must not change, and over texts that nobody
 * writes in. A text with the focus keeps it.
 *
 * @since 0.1
 */
public final class PageWheel {
	private static final int STEP = 20;
	private static final String KEY = "org.hyoka.ui.pageWheel";

	private PageWheel() {
	}

	/** Once for all pages of a display. */
	public static void install(Display display) {
		if (display.getData(KEY) == null) {
			display.setData(KEY, Boolean.TRUE);
			display.addFilter(SWT.MouseVerticalWheel, PageWheel::turned);
		}
	}

	private static void turned(Event event) {
		if (event.widget instanceof Control over && leaves(over) && scroll(over, event.count)) {
			event.doit = false;
			event.type = SWT.None;
		}
	}

	private static boolean leaves(Control over) {
		return switch (over) {
		case Combo c -> true;
		case CCombo c -> true;
		case Spinner s -> true;
		case DateTime d -> true;
		case Text t -> (t.getStyle() & SWT.SINGLE) != 0 || !t.isFocusControl();
		case StyledText t -> !t.isFocusControl();
		default -> false;
		};
	}

	/**
	 * Scrolls the page around a control.
	 *
	 * @param inside on the page
	 * @param count  lines, as the event of a wheel has them: more than 0 scrolls up
	 * @return false where it stands on no page
	 */
	public static boolean scroll(Control inside, int count) {
		Optional<ScrolledComposite> page = page(inside, count);
		page.ifPresent(p -> {
			Point origin = p.getOrigin();
			p.setOrigin(origin.x, origin.y - count * STEP);
		});
		return page.isPresent();
	}

	/** The nearest around a control that can scroll that way; one that cannot where none can. */
	private static Optional<ScrolledComposite> page(Control inside, int count) {
		ScrolledComposite page = null;
		for (Composite c = inside.getParent(); c != null; c = c.getParent()) {
			if (c instanceof ScrolledComposite scroll && scroll.getContent() != null) {
				page = scroll;
				int hidden = count > 0 ? scroll.getOrigin().y
						: scroll.getContent().getSize().y - scroll.getClientArea().height - scroll.getOrigin().y;
				if (hidden > 0) {
					return Optional.of(scroll);
				}
			}
		}
		return Optional.ofNullable(page);
	}
}
