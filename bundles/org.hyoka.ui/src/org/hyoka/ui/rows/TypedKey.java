// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import org.eclipse.swt.SWT;

/** Tells keys that write something from those that move about or command; in every table and grid the former begin an edit. */
public final class TypedKey {
	private TypedKey() {
	}

	/**
	 * Whether a key writes something.
	 *
	 * @param character of a key event
	 * @param stateMask of the same event
	 */
	public static boolean writes(char character, int stateMask) {
		return (stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0 && character >= ' ' && character != SWT.DEL;
	}
}
