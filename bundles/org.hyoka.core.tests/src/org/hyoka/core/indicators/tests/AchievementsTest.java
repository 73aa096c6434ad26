// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hyoka.core.figures.tests.Document002.actual;
import static org.hyoka.core.figures.tests.Document002.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievement.Status;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.Requirement;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.time.DatePoint;
import org.junit.jupiter.api.Test;

class AchievementsTest {
	private final Document002 document = new Document002();
	private final LocalDate asOf = EvaluationDay.of(document.dossier).orElseThrow();

	private Indicator outcome() {
		return document.indicator(document.a, IndicatorKind.OUTCOME, "指標");
	}

	@Test
	void projectAsOutcomeMissedItsFirstTargetAndReachedItsSecond() {
		var achievements = Achievements.of(document.outcomeOfA(), asOf);
		assertThat(achievements).extracting(Achievement::status).containsExactly(Status.NOT_ACHIEVED, Status.ACHIEVED,
				Status.IN_PROGRESS);
		assertThat(achievements).extracting(a -> a.actual().get().getValue().intValue()).containsExactly(0, 16, 20);
		assertThat(achievements).extracting(a -> a.label(Locale.JAPANESE)).containsExactly("未達成（0%）", "達成", "進捗 67%");
		assertThat(achievements.get(2).label(Locale.ENGLISH)).isEqualTo("in progress, 67%");
		assertThat(achievements.get(0).reachedLater()).containsSame(document.a.getIndicators().getFirst().getActuals().get(1));
		assertThat(achievements.get(2).rate()).contains(Fraction.of(2, 3));
		assertThat(achievements.get(2).percent(1)).contains(new BigDecimal("66.7"));
	}

	@Test
	void fifteenOfTwentyIsSeventyFivePercent() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2025", "20", TargetKind.FINAL);
		actual(indicator, "2022-end", "15");
		assertThat(Achievements.of(target, asOf).percent()).contains(BigDecimal.valueOf(75));
		assertThat(Achievements.of(target, asOf).label().in(Locale.JAPANESE)).isEqualTo("進捗 75%");
	}

	@Test
	void theProgramPrintsThreeOfFiveAsSixtyPercent() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2024", "5", TargetKind.INTERIM);
		actual(indicator, "FY2021-end", "3");
		assertThat(Achievements.of(target, asOf).percent()).contains(BigDecimal.valueOf(60));
	}

	@Test
	void aCountCanReachATargetBeforeItsDate() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2025", "5", TargetKind.FINAL);
		actual(indicator, "2022-end", "5");
		Achievement achievement = Achievements.of(target, asOf);
		assertThat(achievement.status()).isEqualTo(Status.ACHIEVED);
		assertThat(achievement.overdue()).isFalse();
	}

	@Test
	void whereNobodySaidHowValuesAddUpAnActualSpeaksForItsOwnYearOnly() {
		Indicator indicator = outcome();
		indicator.setAccumulation(Accumulation.UNSPECIFIED);
		Target target = target(indicator, "FY2021", "5", TargetKind.FINAL);
		actual(indicator, "FY2019", "6");
		assertThat(Achievements.of(target, asOf).status()).as("6 in 2019 may be annual").isEqualTo(Status.NOT_REPORTED);
		indicator.setAccumulation(Accumulation.CUMULATIVE);
		assertThat(Achievements.of(target, asOf).status()).isEqualTo(Status.ACHIEVED);
		indicator.setAccumulation(Accumulation.UNSPECIFIED);
		actual(indicator, "FY2021", "5");
		assertThat(Achievements.of(target, asOf).status()).isEqualTo(Status.ACHIEVED);
	}

	@Test
	void valuesOfAnotherUnitAreConvertedOrSayNothing() {
		Indicator indicator = outcome();
		indicator.setUnit(document.million);
		Target target = target(indicator, "FY2021", "1000", TargetKind.FINAL);
		Actual actual = actual(indicator, "FY2021", "11");
		assertThat(Achievements.of(target, asOf).status()).isEqualTo(Status.NOT_ACHIEVED);
		actual.setUnit(document.oku);
		assertThat(Achievements.of(target, asOf).status()).as("11億円 are 1100百万円").isEqualTo(Status.ACHIEVED);
		assertThat(Achievements.of(target, asOf).percent()).contains(BigDecimal.valueOf(110));
		actual.setUnit(document.items);
		assertThat(Achievements.of(target, asOf).status()).as("件 say nothing of money").isEqualTo(Status.NOT_REPORTED);
		target.setUnit(document.items);
		assertThat(Achievements.of(target, asOf).status()).as("both were changed").isEqualTo(Status.NOT_ACHIEVED);
	}

	@Test
	void aTargetInWordsOrWithoutAYearIsNotJudged() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2021", "5", TargetKind.FINAL);
		target.setDue(null);
		assertThat(Achievements.canBeJudged(target)).isFalse();
		target.setDue(DatePoint.parse("FY2021"));
		target.setValue(null);
		Actual words = actual(indicator, "FY2021", "5");
		words.setValue(null);
		words.setText("普及した。");
		assertThat(Achievements.of(indicator, asOf)).isEmpty();
	}

	@Test
	void beforeAnyActualATargetIsNotYetDueOrNotReported() {
		Indicator indicator = outcome();
		Target past = target(indicator, "FY2021", "5", TargetKind.INTERIM);
		Target present = target(indicator, "FY2022", "5", TargetKind.INTERIM);
		assertThat(Achievements.of(past, asOf).status()).isEqualTo(Status.NOT_REPORTED);
		assertThat(Achievements.of(present, asOf).status()).as("due on the day of the evaluation").isEqualTo(Status.NOT_YET_DUE);
		assertThat(Achievements.of(present, asOf.plusDays(1)).status()).isEqualTo(Status.NOT_REPORTED);
	}

	@Test
	void anActualAfterTheDayOfTheEvaluationIsNotSeen() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2024", "5", TargetKind.FINAL);
		actual(indicator, "FY2023-end", "9");
		assertThat(Achievements.of(target, asOf).status()).isEqualTo(Status.NOT_YET_DUE);
	}

	@Test
	void anOldActualSaysNothingAboutATargetYearsLater() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2021", "5", TargetKind.FINAL);
		actual(indicator, "FY2018-end", "3");
		Achievement achievement = Achievements.of(target, asOf);
		assertThat(achievement.status()).isEqualTo(Status.NOT_REPORTED);
		assertThat(achievement.actual().orElseThrow().getValue()).isEqualByComparingTo("3");
		actual(indicator, "2022-end", "4");
		assertThat(Achievements.of(target, asOf).status()).as("a count that is short of it later was short of it then")
				.isEqualTo(Status.NOT_ACHIEVED);
	}

	@Test
	void annualCountsAreJudgedInTheTargetsOwnYearOnly() {
		Indicator indicator = outcome();
		indicator.setAccumulation(Accumulation.ANNUAL);
		Target past = target(indicator, "FY2021", "10", TargetKind.INTERIM);
		Target ahead = target(indicator, "FY2024", "10", TargetKind.FINAL);
		actual(indicator, "FY2020-end", "12");
		assertThat(Achievements.of(past, asOf).status()).isEqualTo(Status.NOT_REPORTED);
		assertThat(Achievements.of(ahead, asOf).status()).isEqualTo(Status.IN_PROGRESS);
		actual(indicator, "FY2021-end", "9");
		assertThat(Achievements.of(past, asOf).status()).isEqualTo(Status.NOT_ACHIEVED);
	}

	@Test
	void whereLessIsBetterTheTargetIsAnUpperBound() {
		Indicator indicator = outcome();
		indicator.setDirection(Direction.LOWER_IS_BETTER);
		indicator.setAccumulation(Accumulation.SNAPSHOT);
		Target target = target(indicator, "FY2024", "50", TargetKind.FINAL);
		actual(indicator, "FY2021-end", "80");
		Achievement achievement = Achievements.of(target, asOf);
		assertThat(achievement.requirement()).isEqualTo(Requirement.AT_MOST);
		assertThat(achievement.status()).isEqualTo(Status.IN_PROGRESS);
		assertThat(achievement.rate()).contains(Fraction.of(5, 8));
		actual(indicator, "2022-end", "45");
		assertThat(Achievements.of(target, asOf).status()).isEqualTo(Status.ACHIEVED);
	}

	@Test
	void anUpperBoundOnACountIsNotReachedBeforeItsDate() {
		Indicator indicator = outcome();
		indicator.setDirection(Direction.LOWER_IS_BETTER);
		Target target = target(indicator, "FY2024", "5", TargetKind.FINAL);
		actual(indicator, "2022-end", "2");
		assertThat(Achievements.of(target, asOf).status()).isEqualTo(Status.IN_PROGRESS);
		assertThat(Achievements.of(target, LocalDate.of(2025, 4, 1)).status()).isEqualTo(Status.ACHIEVED);
	}

	@Test
	void theQualifierDecidesOnEquality() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2021", "90", TargetKind.FINAL);
		actual(indicator, "FY2021-end", "90");
		for (String words : new String[] { "以上", "", "程度", "90%以上", "at least" }) {
			target.setQualifier(words);
			assertThat(Achievements.of(target, asOf).status()).as(words).isEqualTo(Status.ACHIEVED);
		}
		for (String words : new String[] { "超", "を上回る", "より多い", "more than", ">" }) {
			target.setQualifier(words);
			assertThat(Achievements.of(target, asOf).status()).as(words).isEqualTo(Status.NOT_ACHIEVED);
		}
		for (String words : new String[] { "以下", "以内", "at most" }) {
			target.setQualifier(words);
			assertThat(Achievements.of(target, asOf).requirement()).as(words).isEqualTo(Requirement.AT_MOST);
		}
		target.setQualifier("未満");
		assertThat(Achievements.of(target, asOf).status()).isEqualTo(Status.NOT_ACHIEVED);
	}

	@Test
	void theLatestOfSeveralActualsOfAYearCounts() {
		Indicator indicator = outcome();
		Target target = target(indicator, "FY2021", "5", TargetKind.FINAL);
		actual(indicator, "FY2021-end", "5");
		actual(indicator, "2021-end", "3");
		assertThat(Achievements.of(target, asOf).actual().orElseThrow().getValue()).isEqualByComparingTo("5");
	}

	@Test
	void targetsWithoutValueOrDateAreLeftOut() {
		Indicator indicator = outcome();
		Target empty = HyokaFactory.eINSTANCE.createTarget();
		indicator.getTargets().add(empty);
		Target hostile = target(indicator, "FY2024", "1", TargetKind.FINAL);
		hostile.setValue(new BigDecimal("1E999999999"));
		assertThat(Achievements.of(indicator, asOf)).isEmpty();
		assertThat(Achievements.canBeJudged(empty)).isFalse();
		assertThatThrownBy(() -> Achievements.of(empty, asOf)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aRateNeedsNumbersAboveZero() {
		Indicator indicator = outcome();
		Target zero = target(indicator, "FY2024", "0", TargetKind.FINAL);
		actual(indicator, "FY2021-end", "-3");
		assertThat(Achievements.of(zero, asOf).rate()).isEmpty();
		assertThat(Achievements.of(zero, asOf).label().in(Locale.JAPANESE)).isEqualTo("進捗中");
	}

	@Test
	void theDayOfTheEvaluationIsTheEndOfItsFiscalYear() {
		assertThat(asOf).isEqualTo(LocalDate.of(2023, 3, 31));
		document.dossier.setFiscalYear(null);
		assertThat(EvaluationDay.of(document.dossier)).isEmpty();
		document.dossier.setPublishedOn(DatePoint.parse("2023-05"));
		assertThat(EvaluationDay.of(document.outcomeOfA())).contains(LocalDate.of(2023, 5, 31));
		assertThat(EvaluationDay.of(HyokaFactory.eINSTANCE.createTarget())).isEmpty();
	}

	@Test
	void whateverGrowsStaysAchieved() {
		Random random = new Random(12);
		for (int round = 0; round < 300; round++) {
			Indicator indicator = outcome();
			int value = 0;
			for (int year = 2015; year <= 2022; year++) {
				value += random.nextInt(4);
				actual(indicator, "FY" + year + "-end", Integer.toString(value));
			}
			Target target = target(indicator, "FY" + (2015 + random.nextInt(8)), Integer.toString(1 + random.nextInt(15)),
					TargetKind.FINAL);
			boolean before = false;
			for (int year = 2015; year <= 2022; year++) {
				Achievement achievement = Achievements.of(target, LocalDate.of(year + 1, 4, 1));
				boolean now = achievement.status() == Status.ACHIEVED;
				assertThat(now || !before).as("once achieved, always achieved").isTrue();
				assertThat(achievement.status() == Status.NOT_ACHIEVED && !achievement.overdue()).isFalse();
				before = now;
			}
			BigDecimal atDue = indicator.getActuals().get(target.getDue().year() - 2015).getValue();
			assertThat(before).isEqualTo(atDue.compareTo(target.getValue()) >= 0);
		}
	}
}
