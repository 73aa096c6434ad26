// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Rules on indicators, targets, actuals and counts. */
public final class IndicatorRules {
	static final PhraseBook BOOK = PhraseBook.of(IndicatorRules.class);
	/** An indicator, all it contains, and its unit. */
	static final Dependencies INDICATOR = Dependencies.contents().via(Literals.INDICATOR__UNIT, Literals.TARGET__UNIT, Literals.ACTUAL__UNIT);

	/** An indicator as {@link #INDICATOR}, and the period of its undertaking. */
	static final Dependencies INDICATOR_IN_ITS_TIME = INDICATOR.within(Literals.PROGRAM_NODE__PERIOD);

	private IndicatorRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new IndicatorPrints(), new TargetOrder(), new DoubledTargets(), new UnreportedTargets(),
				new MissedTargets(), new OpenTargets(), new Revisions(), new TargetYears(), new NoTargets(),
				new Unreachable(), new FutureActuals(), new CountedLists(), new CountedTwice(), new Uncategorised(),
				new FallingActuals(), new DoubledActuals(), new EarlyActuals(), new MixedCalendars(), new Accumulations(),
				new DoubledIndicators(), new CountPeriods(), new CountPrints(), new CountRegisters(), new EmptyCounts(),
				new NoUnit(), new IdleFigures(), new LogicModel());
	}
}
