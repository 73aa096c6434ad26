// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.targets;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.core.edits.TargetChange;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.time.DatePoint;
import org.hyoka.ui.labels.Labels;

/** Asks, where a target's date is changed elsewhere than on its page, why it is (rule 11: the former date stays readable). */
public final class TargetQuestion {
	private TargetQuestion() {
	}

	/**
	 * The command that changes the date.
	 *
	 * @return empty if the person gave it up
	 */
	public static Optional<Command> due(Shell shell, EditingDomain domain, Target target, DatePoint due) {
		if (TargetChange.isRevision(target, target.getValue(), due)) {
			RevisionDialog dialog = new RevisionDialog(shell, target, target.getValue(), due);
			if (dialog.open() != Window.OK) {
				return Optional.empty();
			}
			if (!dialog.isSlip()) {
				return Optional.of(dialog.change().command(domain, target,
						Messages.bind(Messages.Revision_Command, Labels.of(HyokaPackage.Literals.TARGET__DUE))));
			}
		}
		return Optional.of(SetCommand.create(domain, target, HyokaPackage.Literals.TARGET__DUE, due == null ? SetCommand.UNSET_VALUE : due));
	}
}
