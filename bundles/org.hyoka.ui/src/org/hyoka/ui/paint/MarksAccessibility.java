// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.hyoka.drawing.Scene.Mark;

/** What a screen reader says of a drawing: it is a list of values, each with what it is of. */
final class MarksAccessibility extends AccessibleControlAdapter {
	private final Canvas canvas;
	private final Marks marks;

	MarksAccessibility(Canvas canvas, Marks marks, Supplier<String> title) {
		this.canvas = canvas;
		this.marks = marks;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = mark(e.childID).map(Mark::words).orElseGet(title);
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF) {
					e.result = marks.all().stream().map(Mark::words).collect(Collectors.joining("\n"));
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(this);
	}

	private Optional<Mark> mark(int child) {
		return child >= 0 && child < marks.all().size() ? Optional.of(marks.all().get(child)) : Optional.empty();
	}

	@Override
	public void getRole(AccessibleControlEvent e) {
		e.detail = e.childID != ACC.CHILDID_SELF ? ACC.ROLE_LISTITEM : marks.all().isEmpty() ? ACC.ROLE_GRAPHIC : ACC.ROLE_LIST;
	}

	@Override
	public void getChildCount(AccessibleControlEvent e) {
		e.detail = marks.all().size();
	}

	@Override
	public void getChildren(AccessibleControlEvent e) {
		Object[] all = new Object[marks.all().size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = i;
		}
		e.children = all;
	}

	@Override
	public void getFocus(AccessibleControlEvent e) {
		e.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : marks.at() < 0 ? ACC.CHILDID_SELF : marks.at();
	}

	@Override
	public void getState(AccessibleControlEvent e) {
		e.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() && marks.at() == e.childID ? ACC.STATE_FOCUSED : 0);
	}

	@Override
	public void getLocation(AccessibleControlEvent e) {
		mark(e.childID).map(Marks::around).ifPresent(frame -> {
			Rectangle seen = frame.intersection(canvas.getClientArea());
			Point at = canvas.toDisplay(seen.x, seen.y);
			e.x = at.x;
			e.y = at.y;
			e.width = seen.width;
			e.height = seen.height;
		});
	}
}
