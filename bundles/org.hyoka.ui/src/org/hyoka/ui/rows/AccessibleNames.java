// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers call a control; its rows keep their own names. */
public final class AccessibleNames {
	private AccessibleNames() {
	}

	/**
	 * Names a control for screen readers.
	 *
	 * @param name asked each time it is read
	 */
	public static void name(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF) {
					e.result = name.get();
				}
			}
		});
	}
}
