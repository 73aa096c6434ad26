// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits;

import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.Undertaking;

/** What a member of a panel declares of interests before anything to judge is opened. */
public final class Declarations {
	private Declarations() {
	}

	/**
	 * The step that notes a declaration; what the member declares a conflict with the member does not judge from then on (rule 1).
	 *
	 * @param on        the day
	 * @param words     the declaration as a whole
	 * @param conflicts with what; may be empty
	 * @param reason    of the conflicts, in words
	 * @param label     what the step is called
	 */
	public static Command declare(EditingDomain domain, Member member, LocalDate on, String words, Collection<Undertaking> conflicts, String reason,
			String label) {
		CompoundCommand step = new CompoundCommand(label);
		step.append(SetCommand.create(domain, member, Literals.MEMBER__DECLARED_ON, on));
		step.append(SetCommand.create(domain, member, Literals.MEMBER__DECLARATION, words));
		for (Undertaking undertaking : conflicts) {
			Recusal recusal = HyokaFactory.eINSTANCE.createRecusal();
			recusal.setUndertaking(undertaking);
			recusal.setKind(RecusalKind.RECUSED);
			recusal.setReason(reason);
			step.append(AddCommand.create(domain, member, Literals.MEMBER__RECUSALS, recusal));
		}
		return step;
	}
}
