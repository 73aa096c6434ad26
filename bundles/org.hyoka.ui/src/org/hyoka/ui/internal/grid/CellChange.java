// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.emf.common.command.Command;

/**
 * A change of one cell. The command is made when it is executed, so that several cells in one step see what the ones
 * before them have made.
 */
@FunctionalInterface
public interface CellChange {
	/** Changes nothing. */
	CellChange NONE = () -> null;

	/** The command; null where nothing is to be done. */
	Command command();
}
