// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** What rules depend on that ask for the day a dossier is judged by. */
public final class JudgedBy {
	private static final EStructuralFeature[] DAY = { Literals.DOSSIER__FISCAL_YEAR, Literals.DOSSIER__PUBLISHED_ON };

	private JudgedBy() {
	}

	/** Also the day the dossier is judged by. */
	public static Dependencies day(Dependencies dependencies) {
		return dependencies.within(DAY);
	}

	/** Whether a rule asks for the day. */
	public static boolean asks(ConsistencyRule rule) {
		return rule.dependencies().context().contains(Literals.DOSSIER__FISCAL_YEAR);
	}
}
