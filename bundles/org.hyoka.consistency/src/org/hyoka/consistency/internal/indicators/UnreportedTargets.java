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
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Target;

/** A target whose date has passed without an actual that says whether it was reached, and without a word that it is still being counted. */
final class UnreportedTargets extends Rule<Indicator> {
	private static final Pattern COUNTING = Pattern.compile(
			"集計中|「[-－―ー]」と(?:し|す)|未記入|未作成|記入(?:無|な)し|できな(?:い|かった)ため|中止|延期|(?:公表|集計|把握|確定|判明|算出|測定)(?:して|されて|できて)いない|調査中|算出中|確認中|精査中|(?:取り?まと|とりまと)め中|未集計|未公表|未確定|公表前|(?:把握|公表|判明|確定|集計|算出|実施)予定|(?:確定|公表|集計|終了|実施)後に|隔年|[0-9０-９一二三四五六七八九十]年(?:に[1-9１-９一]度|ごと|毎|おき)");

	UnreportedTargets() {
		super("hyoka.target.unreported", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				JudgedBy.day(IndicatorRules.INDICATOR_IN_ITS_TIME), 4);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		report.context().asOf().ifPresent(day -> {
			for (Achievement achievement : Achievements.of(indicator, day)) {
				if (achievement.status() == Achievement.Status.NOT_REPORTED && !isSaid(indicator, achievement.target())
						&& !TargetYears.isEarly(achievement.target()) && !YearlyTargets.isSecond(achievement.target())) {
					Target target = achievement.target();
					report.at(target).say(Naming.where(indicator), Labels.point(target.getDue()),
							Parts.number(target.getValue(), IndicatorUnits.of(target)));
				}
			}
		});
	}

	/** Whether words, or a value in another unit, say what was reached in the year before the date or later. */
	private static boolean isSaid(Indicator indicator, Target target) {
		return indicator.getActuals().stream()
				.filter(a -> a.getAsOf() != null && a.getAsOf().lastDay().isAfter(target.getDue().lastDay().minusYears(1)))
				.anyMatch(a -> !Texts.isBlank(a.getText()) || a.getValue() != null && IndicatorUnits.value(a, target).isEmpty())
				|| Stream.concat(Stream.of(indicator.getName(), indicator.getGoal(), indicator.getDefinition(), indicator.getRationale()),
						indicator.getNotes().stream().map(Note::getText)).anyMatch(text -> text != null && COUNTING.matcher(text).find());
	}
}
