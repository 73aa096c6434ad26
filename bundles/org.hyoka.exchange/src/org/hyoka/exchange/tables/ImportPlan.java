// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hyoka.core.text.Phrase;

/**
 * What comes of a table: all of it in one step, or, with a single problem, nothing.
 *
 * @param problems what can't be taken, cell by cell
 * @param changes  what will be added or changed, in the order of the rows
 * @param step     the one undoable step; empty with a problem, or where nothing changes
 * @since 0.1
 */
public record ImportPlan(List<Problem> problems, List<Phrase> changes, Optional<Command> step) {
	/**
	 * Why a cell can't be taken.
	 *
	 * @param row    from 0; -1 for the table as a whole
	 * @param column from 0; -1 for the row as a whole
	 */
	public record Problem(int row, int column, Phrase why) {
	}

	/** Copies the lists. */
	public ImportPlan {
		problems = List.copyOf(problems);
		changes = List.copyOf(changes);
	}
}
