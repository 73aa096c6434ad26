// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes the command by which a cell takes a new value, where that is more than setting it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CellEdit {
	/**
	 * The command for a value that differs from the present one. It may ask the person first.
	 *
	 * @param row   the object
	 * @param value the new value; null to unset
	 * @return null if the person changed their mind
	 */
	Command create(EObject row, Object value);
}
