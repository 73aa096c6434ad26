// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.util.function.Supplier;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A place in the window that can be clicked; user-interface thread.
 *
 * @since 0.1
 */
public final class Spot {
	private static final int EDGE = 6;
	private final Widget widget;
	private final Control control;
	private final Supplier<Rectangle> place;

	private Spot(Widget widget, Control control, Supplier<Rectangle> place) {
		this.widget = widget;
		this.control = control;
		this.place = place;
	}

	/** A point of a control, counted from its corner. */
	Spot(Control control, Point at) {
		this(control, control, () -> new Rectangle(at.x, at.y, 0, 0));
	}

	/** The middle of a control or of an item; of a link its words, of a wide text its beginning. */
	static Spot of(Widget widget) {
		return switch (widget) {
		case TreeItem i -> new Spot(i, i.getParent(), () -> {
			i.getParent().showItem(i);
			return i.getTextBounds(0);
		});
		case TableItem i -> new Spot(i, i.getParent(), () -> {
			i.getParent().showItem(i);
			return i.getBounds(0);
		});
		case ToolItem i -> new Spot(i, i.getParent(), i::getBounds);
		case TabItem i -> new Spot(i, i.getParent(), i::getBounds);
		case CTabItem i -> new Spot(i, i.getParent(), i::getBounds);
		case Link l -> new Spot(l, l, () -> words(l));
		case Text t -> new Spot(t, t, () -> new Rectangle(0, 0, Math.min(2 * EDGE, t.getSize().x), Math.min(4 * EDGE, t.getSize().y)));
		case Control c -> new Spot(c, c, () -> new Rectangle(0, 0, c.getSize().x, c.getSize().y));
		default -> throw new IllegalArgumentException("No place is known of " + widget);
		};
	}

	/** The first words that lead on. */
	private static Rectangle words(Link link) {
		String text = link.getText();
		int start = Math.max(0, text.indexOf('<'));
		int end = text.indexOf("</a>");
		String before = text.substring(0, start);
		String words = text.substring(text.indexOf('>') + 1, end < 0 ? text.length() : end);
		GC gc = new GC(link);
		try {
			int x = gc.textExtent(before).x;
			Point size = gc.textExtent(words);
			return new Rectangle(x, 0, Math.min(size.x, Math.max(1, link.getSize().x - x)), size.y);
		} finally {
			gc.dispose();
		}
	}

	/** What is clicked. */
	public Widget widget() {
		return widget;
	}

	/** The control that it belongs to. */
	public Control control() {
		return control;
	}

	/** From the control's corner. */
	public Point inControl() {
		Rectangle r = place.get();
		return new Point(r.x + r.width / 2, r.y + r.height / 2);
	}

	Point onScreen() {
		return control.toDisplay(inControl());
	}

	/** Scrolls where that is needed; whether it was. */
	boolean bringIntoSight() {
		boolean moved = false;
		for (Composite c = control.getParent(); c != null; c = c.getParent()) {
			if (c instanceof ScrolledComposite scrolled && scrolled.getContent() != null) {
				moved |= scroll(scrolled);
			}
		}
		return moved;
	}

	private boolean scroll(ScrolledComposite scrolled) {
		Point at = scrolled.toControl(onScreen());
		Rectangle seen = scrolled.getClientArea();
		if (at.y >= EDGE && at.y < seen.height - EDGE && at.x >= 0 && at.x < seen.width) {
			return false;
		}
		Point origin = scrolled.getOrigin();
		int x = at.x >= 0 && at.x < seen.width ? origin.x : Math.max(0, origin.x + at.x - seen.width / 2);
		scrolled.setOrigin(x, Math.max(0, origin.y + at.y - seen.height / 2));
		return true;
	}

	boolean isUnderPointer() {
		for (Control c = control.getDisplay().getCursorControl(); c != null; c = c.getParent()) {
			if (c == control || control instanceof Combo && c.getParent() == control) {
				return true;
			}
		}
		return false;
	}

	@Override
	public String toString() {
		return widget.isDisposed() ? "what was there" : widget.toString();
	}
}
