// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/** An indicator said to be annual whose words say cumulative, or the other way round (rule 11). */
final class Accumulations extends Rule<Indicator> {
	Accumulations() {
		super("hyoka.indicator.accumulation", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				Dependencies.on(Literals.INDICATOR, Literals.TARGET, Literals.ACTUAL), 11);
	}

	private static final Pattern CUMULATIVE = Pattern.compile("累計|累積|延べ|のべ|cumulative", Pattern.CASE_INSENSITIVE);
	private static final Pattern ANNUAL = Pattern.compile("単年度?|年間|年あたり|年当たり|／年|/年|annual|per year", Pattern.CASE_INSENSITIVE);

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		String words = words(indicator);
		boolean cumulative = CUMULATIVE.matcher(words).find();
		boolean annual = ANNUAL.matcher(words).find();
		if (cumulative && !annual && indicator.getAccumulation() == Accumulation.ANNUAL) {
			report.at(indicator, Literals.INDICATOR__ACCUMULATION).sayAs("annual", Naming.where(indicator));
		} else if (annual && !cumulative && indicator.getAccumulation() == Accumulation.CUMULATIVE) {
			report.at(indicator, Literals.INDICATOR__ACCUMULATION).sayAs("cumulative", Naming.where(indicator));
		}
	}

	private static String words(Indicator indicator) {
		return Stream.concat(Stream.of(indicator.getName()), indicator.getTargets().stream().map(Target::getQualifier))
				.filter(Objects::nonNull).collect(Collectors.joining(" "));
	}
}
