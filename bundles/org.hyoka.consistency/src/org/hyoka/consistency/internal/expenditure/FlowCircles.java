// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import java.util.HashSet;
import java.util.Set;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.PayeeBlock;

/** Money that comes back to the block that it left: a flow has a beginning. */
final class FlowCircles extends Rule<Expenditure> {
	FlowCircles() {
		super("hyoka.expenditure.circle", Severity.ERROR, ExpenditureRules.BOOK, Literals.EXPENDITURE, Expenditure.class, BlockTotals.DEPENDENCIES,
				17);
	}

	@Override
	protected void check(Expenditure expenditure, ProblemReporter report) {
		for (BlockLink link : expenditure.getLinks()) {
			if (link.getPayer() != null && link.getPayee() != null && leads(expenditure, link.getPayee(), link.getPayer(), new HashSet<>())) {
				report.at(link).say(Naming.inSentence(expenditure), Naming.inSentence(link));
			}
		}
	}

	private static boolean leads(Expenditure expenditure, PayeeBlock from, PayeeBlock to, Set<PayeeBlock> seen) {
		return from == to || seen.add(from) && expenditure.getLinks().stream().filter(l -> l.getPayer() == from && l.getPayee() != null)
				.anyMatch(l -> leads(expenditure, l.getPayee(), to, seen));
	}
}
