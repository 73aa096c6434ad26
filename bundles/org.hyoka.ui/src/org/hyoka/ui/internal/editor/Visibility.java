// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.tables.ObjectTable;

/** Whether a person sees a value just now: its field, or its row in a table, not scrolled away. UI thread. */
final class Visibility {
	private static final int ENOUGH = 12;
	private final Composite window;
	private final EObject object;
	private final EStructuralFeature feature;

	/**
	 * @param feature null for the object as a whole
	 */
	Visibility(Composite window, EObject object, EStructuralFeature feature) {
		this.window = window;
		this.object = object;
		this.feature = feature;
	}

	/** Whether it is seen in the window. */
	boolean isSeen() {
		return isSeen(window);
	}

	private boolean isSeen(Composite composite) {
		for (Control child : composite.getChildren()) {
			if (child.getVisible() && (shows(child) || child instanceof Composite c && isSeen(c))) {
				return true;
			}
		}
		return false;
	}

	private boolean shows(Control control) {
		if (feature != null && control.getData("org.hyoka.feature") == feature
				&& control.getData("org.hyoka.subject") instanceof Subject subject) {
			return subject.object().orElse(null) == object && inSight(control, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
		}
		return control.getData("org.hyoka.table") instanceof ObjectTable table && (table.holds(object, feature)
				? inSight(control, new Rectangle(0, 0, control.getSize().x, control.getSize().y))
				: (feature == null || table.hasColumn(feature)) && row(table.viewer()));
	}

	private boolean row(TableViewer viewer) {
		return viewer.testFindItem(object) instanceof TableItem item && inSight(viewer.getTable(), item.getBounds());
	}

	/** Whether enough of an area is inside all that contains it. */
	private boolean inSight(Control control, Rectangle area) {
		Rectangle seen = control.getDisplay().map(control, null, area);
		for (Composite up = control instanceof Composite c ? c : control.getParent(); up != window.getParent(); up = up.getParent()) {
			seen = seen.intersection(up.getDisplay().map(up, null, up.getClientArea()));
		}
		return seen.height >= ENOUGH && seen.width >= ENOUGH;
	}
}
