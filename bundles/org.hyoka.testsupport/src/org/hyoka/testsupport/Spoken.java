// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/**
 * What a screen reader is told of a control: SWT has no way to ask, so the listeners are asked as it does. UI thread.
 *
 * @since 0.1
 */
public final class Spoken {
	private Spoken() {
	}

	/** The name; that of the text on a button where no other is given; empty if there is none. */
	public static String name(Control control) {
		AccessibleEvent event = event(control);
		listeners(control).forEach(l -> l.getName(event));
		String own = control instanceof Button b ? b.getText() : "";
		return event.result == null || event.result.isBlank() ? own : event.result;
	}

	/** The help; that of the tool tip where no other is given; empty if there is none. */
	public static String help(Control control) {
		AccessibleEvent event = event(control);
		listeners(control).forEach(l -> l.getHelp(event));
		String tip = control.getToolTipText() == null ? "" : control.getToolTipText();
		return event.result == null || event.result.isBlank() ? tip : event.result;
	}

	private static AccessibleEvent event(Control control) {
		AccessibleEvent event = new AccessibleEvent(control);
		event.childID = ACC.CHILDID_SELF;
		return event;
	}

	@SuppressWarnings("unchecked")
	private static List<AccessibleListener> listeners(Control control) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			Collection<AccessibleListener> all = (Collection<AccessibleListener>) field.get(control.getAccessible());
			return all == null ? List.of() : List.copyOf(all);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT keeps the listeners elsewhere now.", e);
		}
	}
}
