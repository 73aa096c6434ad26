// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.ThemeColors;

/**
 * The values of a drawing, as keyboard, mouse and screen reader meet them. Arrow keys go from value to value, Home and End to
 * the first and last, what the value is stands beside it; a click or Enter leads to where it is entered. Whoever paints the
 * control calls {@link #paint} last.
 */
public final class Marks {
	private static final int AROUND = 3;
	private final Canvas canvas;
	private final Supplier<List<Mark>> all;
	private final DefaultToolTip tip;
	private Consumer<Mark> lead;
	private int at = -1;
	private int said = -1;

	/**
	 * Puts a drawing's values within reach.
	 *
	 * @param canvas that the drawing is painted on; it takes part in the Tab order from now on
	 * @param title  what the drawing shows; asked each time it is read
	 * @param all    the values that are drawn now, in px of the control
	 */
	public Marks(Canvas canvas, Supplier<String> title, Supplier<List<Mark>> all) {
		this.canvas = canvas;
		this.all = all;
		tip = new DefaultToolTip(canvas, ToolTip.RECREATE, true);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		canvas.addListener(SWT.FocusIn, e -> {
			if (at < 0 && !all.get().isEmpty()) {
				at = 0;
			}
			canvas.redraw();
		});
		canvas.addListener(SWT.FocusOut, e -> {
			tip.hide();
			canvas.redraw();
		});
		canvas.addListener(SWT.MouseMove, this::over);
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseUp, e -> {
			if (e.button == 1) {
				under(e).ifPresent(m -> lead());
			}
		});
		new MarksAccessibility(canvas, this, title);
	}

	/** Leads somewhere when a value is clicked, or Enter pressed on it. */
	public void onLead(Consumer<Mark> newLead) {
		lead = newLead;
	}

	/** The values that are drawn now. */
	List<Mark> all() {
		return all.get();
	}

	/** Which of them the keyboard stands on; -1 for none. */
	public int at() {
		return at < all.get().size() ? at : -1;
	}

	/** What is said of the value that the keyboard stands on; empty for none. */
	public Optional<Mark> chosen() {
		return at() < 0 ? Optional.empty() : Optional.of(all.get().get(at()));
	}

	/** A frame around the value that the keyboard stands on; around everything where there are no values. */
	public void paint(GC gc) {
		if (!canvas.isFocusControl()) {
			return;
		}
		Rectangle frame = chosen().map(Marks::around).orElse(canvas.getClientArea()).intersection(canvas.getClientArea());
		gc.setForeground(ThemeColors.of(canvas).accent());
		gc.setLineWidth(2);
		gc.drawRoundRectangle(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2, 6, 6);
		gc.setLineWidth(1);
	}

	/** Where a value is drawn, with some room. */
	static Rectangle around(Mark mark) {
		return new Rectangle((int) mark.x() - AROUND, (int) mark.y() - AROUND, (int) Math.ceil(mark.width()) + 2 * AROUND,
				(int) Math.ceil(mark.height()) + 2 * AROUND);
	}

	private void key(Event e) {
		Mark from = chosen().orElse(null);
		List<Mark> marks = all.get();
		if (from == null || marks.isEmpty()) {
			return;
		}
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> next(m -> m.row() == from.row() && m.column() < from.column(), from);
		case SWT.ARROW_RIGHT -> next(m -> m.row() == from.row() && m.column() > from.column(), from);
		case SWT.ARROW_UP -> next(m -> m.row() < from.row(), from);
		case SWT.ARROW_DOWN -> next(m -> m.row() > from.row(), from);
		case SWT.HOME -> choose(0);
		case SWT.END -> choose(marks.size() - 1);
		case SWT.CR, SWT.KEYPAD_CR -> lead();
		case SWT.ESC -> tip.hide();
		default -> {
			// not ours
		}
		}
	}

	/** The nearest of those: first by its line, then by its column. */
	private void next(Predicate<Mark> there, Mark from) {
		all.get().stream().filter(there).min(Comparator.comparingInt((Mark m) -> Math.abs(m.row() - from.row()))
				.thenComparingInt(m -> Math.abs(m.column() - from.column()))).ifPresent(m -> choose(all.get().indexOf(m)));
	}

	private void choose(int index) {
		at = index;
		canvas.redraw();
		canvas.getAccessible().setFocus(index);
		chosen().ifPresent(m -> {
			Rectangle frame = around(m);
			tip.hide(); // one that is shown would keep its words
			tip.setText(Hover.wrap(m.words()));
			tip.show(new Point(frame.x, frame.y + frame.height + 4));
		});
	}

	private Optional<Mark> under(Event e) {
		return all.get().reversed().stream().filter(m -> around(m).contains(e.x, e.y)).findFirst();
	}

	private void over(Event e) {
		int now = under(e).map(all.get()::indexOf).orElse(-1);
		if (now != said) {
			said = now;
			canvas.setToolTipText(now < 0 ? null : Hover.wrap(all.get().get(now).words()).replace("&", "&&"));
			canvas.setCursor(now < 0 || lead == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}

	private void down(Event e) {
		tip.hide();
		under(e).ifPresent(m -> at = all.get().indexOf(m));
		canvas.setFocus();
		canvas.redraw();
	}

	private void lead() {
		tip.hide();
		if (lead != null) {
			chosen().ifPresent(lead);
		}
	}
}
