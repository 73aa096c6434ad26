// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET__DUE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET__REVISIONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET__VALUE;

import java.math.BigDecimal;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.time.DatePoint;

/**
 * A target that is changed and whose former value and date stay readable with the reason and who approved (rule 11).
 *
 * @param value      the new value; null for none
 * @param due        the new date; null for none
 * @param revisedOn  when it was changed; null if unknown
 * @param reason     why; null or empty if unknown
 * @param approvedBy who approved; null or empty if unknown
 */
public record TargetChange(BigDecimal value, DatePoint due, DatePoint revisedOn, String reason, String approvedBy) {
	/** Whether a target has a value or date that would be lost by a plain edit. */
	public static boolean isRevision(Target target, BigDecimal value, DatePoint due) {
		return target.getValue() != null && (value == null || value.compareTo(target.getValue()) != 0)
				|| target.getDue() != null && !target.getDue().equals(due);
	}

	/**
	 * The change as one command, not executed yet: what the target was becomes its newest revision. Only what changes is
	 * kept in it.
	 *
	 * @param target to be changed
	 * @param label  of the command, for Undo
	 */
	public Command command(EditingDomain domain, Target target, String label) {
		TargetRevision former = HyokaFactory.eINSTANCE.createTargetRevision();
		boolean newValue = !sameNumber(target.getValue(), value);
		boolean newDue = !Objects.equals(target.getDue(), due);
		former.setOldValue(newValue ? target.getValue() : null);
		former.setOldDue(newDue ? target.getDue() : null);
		former.setRevisedOn(revisedOn);
		former.setReason(blankToNull(reason));
		former.setApprovedBy(blankToNull(approvedBy));
		CompoundCommand all = new CompoundCommand(label);
		all.append(AddCommand.create(domain, target, TARGET__REVISIONS, former));
		if (newValue) {
			all.append(SetCommand.create(domain, target, TARGET__VALUE, orUnset(value)));
		}
		if (newDue) {
			all.append(SetCommand.create(domain, target, TARGET__DUE, orUnset(due)));
		}
		return all;
	}

	private static Object orUnset(Object value) {
		return value == null ? SetCommand.UNSET_VALUE : value;
	}

	private static boolean sameNumber(BigDecimal a, BigDecimal b) {
		return a == null ? b == null : b != null && a.equals(b);
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
