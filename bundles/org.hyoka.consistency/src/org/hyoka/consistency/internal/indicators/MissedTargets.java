// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.DirectionWords;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Era;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Unit;

/**
 * A missed target without an analysis of the cause (未達の原因分析). To spend less than was thought misses nothing, nor does a value that
 * words call better when less; and a final target that is printed in the years before, too, is none of those years where its name tells the
 * year.
 */
final class MissedTargets extends Rule<Indicator> {
	private static final Pattern SPENDING = Pattern.compile("支出額|執行額|経費|費用|コスト|expenditure|spending|cost", Pattern.CASE_INSENSITIVE);

	private static final Pattern CURRENCY = Pattern.compile("円|ドル|ユーロ|ポンド|USD|EUR");

	MissedTargets() {
		super("hyoka.target.missed", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				JudgedBy.day(IndicatorRules.INDICATOR_IN_ITS_TIME), 4);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		report.context().asOf().ifPresent(day -> {
			for (Achievement achievement : Achievements.of(indicator, day)) {
				Target target = achievement.target();
				if (achievement.status() == Achievement.Status.NOT_ACHIEVED && !isSpending(indicator) && !isRepeated(target)
						&& !TargetYears.isEarly(target) && !YearlyTargets.isSum(target) && !YearlyTargets.isSecond(target)
						&& !DirectionWords.contradictHigher(indicator)
						&& Texts.isBlank(target.getCauseAnalysis())
						&& Texts.isBlank(indicator.getCauseAnalysis())) {
					report.at(target, Literals.TARGET__CAUSE_ANALYSIS).say(Naming.where(indicator),
							Labels.point(target.getDue()), Parts.number(target.getValue(), IndicatorUnits.of(target)),
							Parts.number(achievement.actual().map(Actual::getValue).orElse(null), indicator.getUnit()));
				}
			}
		});
	}

	/** An activity or output that is an amount spent. */
	private static boolean isSpending(Indicator indicator) {
		Unit unit = indicator.getUnit();
		boolean money = unit != null
				&& (unit.getDimension() == Dimension.MONEY || unit.getSymbol() != null && CURRENCY.matcher(unit.getSymbol()).find());
		return indicator.getKind() != IndicatorKind.OUTCOME && money && indicator.getName() != null && SPENDING.matcher(indicator.getName()).find();
	}

	private static boolean isRepeated(Target target) {
		Indicator indicator = (Indicator) target.eContainer();
		return target.getKind() == TargetKind.INTERIM && indicator.getTargets().stream().filter(t -> t.getKind() == TargetKind.FINAL
				&& t.getDue() != null && t.getValue() != null && t.getValue().compareTo(target.getValue()) == 0
				&& t.getDue().lastDay().isAfter(target.getDue().lastDay()))
				.anyMatch(t -> Stream.of(String.valueOf(indicator.getName()), String.valueOf(indicator.getGoal())).map(Numbers::toHalfWidth)
						.anyMatch(text -> tells(text, t.getDue().fiscalYear().year())));
	}

	/** Whether a text tells a year, by its number or in an era, as sheets print the years of an era that had not ended yet (平成32年). */
	private static boolean tells(String text, int year) {
		return text.contains(year + "年") || Stream.of(Era.values()).filter(era -> era.firstDay().getYear() < year)
				.anyMatch(era -> text.contains(era.kanji() + (year - era.firstDay().getYear() + 1) + "年"));
	}
}
