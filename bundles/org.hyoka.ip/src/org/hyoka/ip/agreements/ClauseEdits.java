// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.IpPolicy;

/** Edits of the checklist: a clause comes into being, in the same undoable step, when something is first said on its topic. */
public final class ClauseEdits {
	private ClauseEdits() {
	}

	/**
	 * Says how far a topic is settled.
	 *
	 * @param owner an agreement or a policy
	 * @throws IllegalArgumentException if the owner has no clauses
	 */
	public static Command state(EditingDomain domain, Fact owner, ClauseTopic topic, ClauseState state) {
		return set(domain, owner, topic, Literals.CLAUSE__STATE, state);
	}

	/**
	 * Says what is settled on a topic.
	 *
	 * @param owner an agreement or a policy
	 * @param text  null or blank for nothing
	 * @throws IllegalArgumentException if the owner has no clauses
	 */
	public static Command text(EditingDomain domain, Fact owner, ClauseTopic topic, String text) {
		return set(domain, owner, topic, Literals.CLAUSE__TEXT, text == null || text.isBlank() ? null : text.strip());
	}

	/** The owner's own clause on a topic: of several that which is settled, else the first. */
	public static Optional<Clause> own(Fact owner, ClauseTopic topic) {
		List<Clause> on = clauses(owner).stream().filter(c -> c.getTopic() == topic).toList();
		return on.stream().filter(c -> c.getState() != ClauseState.OPEN).findFirst().or(() -> on.stream().findFirst());
	}

	private static Command set(EditingDomain domain, Fact owner, ClauseTopic topic, EAttribute feature, Object value) {
		Optional<Clause> own = own(owner, topic);
		if (own.isPresent()) {
			return SetCommand.create(domain, own.get(), feature, value == null ? SetCommand.UNSET_VALUE : value);
		}
		Clause clause = IpFactory.eINSTANCE.createClause();
		clause.setTopic(topic);
		clause.eSet(feature, value);
		return AddCommand.create(domain, owner, reference(owner), clause);
	}

	private static List<Clause> clauses(Fact owner) {
		return owner instanceof IpAgreement agreement ? agreement.getClauses() : owner instanceof IpPolicy policy ? policy.getClauses() : List.of();
	}

	private static EReference reference(Fact owner) {
		return switch (owner) {
		case IpAgreement agreement -> Literals.IP_AGREEMENT__CLAUSES;
		case IpPolicy policy -> Literals.IP_POLICY__CLAUSES;
		default -> throw new IllegalArgumentException("Neither an agreement nor a policy: " + owner.eClass().getName());
		};
	}
}
