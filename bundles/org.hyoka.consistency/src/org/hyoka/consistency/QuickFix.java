// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.core.text.Phrase;

/**
 * One way to do away with a problem.
 *
 * @since 0.1
 */
public interface QuickFix {
	/** What it does, as the label of a menu entry. */
	Phrase label();

	/**
	 * The change as one command, not executed yet, that can be undone.
	 *
	 * @param domain the editing domain of the dossier, on whose command stack the caller executes it
	 * @return the command; not executable if the problem no longer holds
	 */
	Command create(EditingDomain domain);

	/** A quick fix of a label and a function. */
	static QuickFix of(Phrase label, Function<EditingDomain, Command> command) {
		Objects.requireNonNull(label);
		Objects.requireNonNull(command);
		return new QuickFix() {
			@Override
			public Phrase label() {
				return label;
			}

			@Override
			public Command create(EditingDomain domain) {
				return command.apply(domain);
			}
		};
	}
}
