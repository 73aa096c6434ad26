// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The heights of a composite's children at the widths they were last asked for, until a child has changed. */
final class Heights {
	/** A width and the height at it, and the ones before. */
	private record Known(int width, int height, int formerWidth, int formerHeight) {
	}

	private final Map<Control, Known> known = new WeakHashMap<>();

	/** @param flush whether what is known may be wrong */
	int of(Control child, int width, boolean flush) {
		Known k = known.get(child);
		if (k != null && !flush) {
			if (k.width() == width) {
				return k.height();
			}
			if (k.formerWidth() == width) {
				return k.formerHeight();
			}
		}
		int height = child.computeSize(width, SWT.DEFAULT, flush).y;
		known.put(child, k == null || flush ? new Known(width, height, -1, -1) : new Known(width, height, k.width(), k.height()));
		return height;
	}

	/** A child has changed. */
	void forget(Control child) {
		known.remove(child);
	}
}
