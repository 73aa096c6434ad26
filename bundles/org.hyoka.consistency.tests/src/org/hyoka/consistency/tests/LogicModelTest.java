// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.hyoka.consistency.Problem;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.time.DatePoint;
import org.junit.jupiter.api.Test;

/** What is said of the logic model, of words instead of numbers, and of what nobody stated. */
class LogicModelTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();
	private final Indicator indicator = d.indicator();
	private final Target interim = indicator.getTargets().get(0);

	private Problem link() {
		return Checks.of(d.dossier, "hyoka.indicator.link").getFirst();
	}

	@Test
	void whatNobodyStatedIsNotHeldAgainstAnything() {
		indicator.setAccumulation(Accumulation.UNSPECIFIED);
		interim.setValue(new BigDecimal("20"));
		assertThat(Checks.of(d.dossier, "hyoka.target.interim")).as("20 then 12 may be annual").isEmpty();
		indicator.setAccumulation(Accumulation.CUMULATIVE);
		assertThat(Checks.of(d.dossier, "hyoka.target.interim")).hasSize(1);
		interim.setKind(TargetKind.UNSPECIFIED);
		assertThat(Checks.of(d.dossier, "hyoka.target.interim")).isEmpty();
		StatedFigure stated = CleanDossier.stated(indicator, StatedMeasure.UNSPECIFIED, "7");
		assertThat(Checks.all(d.dossier)).filteredOn(p -> p.object() == stated).extracting(Problem::ruleId).containsExactly("hyoka.figure.idle");
	}

	@Test
	void theLogicModelGoesForwards() {
		Indicator outcome = F.createIndicator();
		outcome.setName("計測手法を使う機関の数");
		outcome.setKind(IndicatorKind.OUTCOME);
		outcome.setTerm(OutcomeTerm.SHORT);
		outcome.setUnit(d.count);
		outcome.setOutlook("達成する見込みである。");
		CleanDossier.target(outcome, "3", "FY2026", TargetKind.FINAL);
		d.a.getIndicators().add(outcome);
		IndicatorLink link = F.createIndicatorLink();
		link.setTarget(outcome);
		indicator.getLeadsTo().add(link);
		assertThat(Checks.of(d.dossier, "hyoka.indicator.link")).isEmpty();
		outcome.getTargets().getFirst().setDue(DatePoint.parse("FY2020"));
		assertThat(link().sentence().in(Locale.JAPANESE)).contains("計測手法の確立数", "計測手法を使う機関の数", "2020年度");
		outcome.getTargets().getFirst().setDue(DatePoint.parse("FY2026"));
		IndicatorLink back = F.createIndicatorLink();
		back.setTarget(indicator);
		outcome.getLeadsTo().add(back);
		assertThat(Checks.of(d.dossier, "hyoka.indicator.link")).as("both arrows of the circle").hasSize(2);
		indicator.getLeadsTo().clear();
		assertThat(link().sentence().in(Locale.JAPANESE)).contains("短期アウトカム", "アウトプット", "順序が逆");
		indicator.setKind(IndicatorKind.UNSPECIFIED);
		assertThat(link().sentence().in(Locale.JAPANESE)).as("nobody said at which step it is").doesNotContain("順序が逆");
	}

	@Test
	void wordsSayWhatWasReachedAndAnActivityNeedsNoTarget() {
		indicator.getActuals().clear();
		assertThat(Checks.of(d.dossier, "hyoka.target.unreported")).hasSize(1);
		Actual words = F.createActual();
		words.setAsOf(DatePoint.parse("FY2021-end"));
		words.setText("五つの手法が論文になった。");
		indicator.getActuals().add(words);
		assertThat(Checks.of(d.dossier, "hyoka.target.unreported")).isEmpty();
		assertThat(Checks.of(d.dossier, "hyoka.required")).isEmpty();
		indicator.getTargets().clear();
		assertThat(Checks.of(d.dossier, "hyoka.indicator.no-target")).hasSize(1);
		indicator.setKind(IndicatorKind.ACTIVITY);
		assertThat(Checks.of(d.dossier, "hyoka.indicator.no-target")).isEmpty();
	}

	@Test
	void aChangedTargetIsNamedWithItsIndicatorAndBothNumbers() {
		TargetRevision revision = F.createTargetRevision();
		revision.setOldValue(new BigDecimal("4"));
		interim.getRevisions().add(revision);
		assertThat(Checks.of(d.dossier, "hyoka.target.revision").getFirst().sentence().in(Locale.JAPANESE)).contains("計測手法の確立数", "4", "→5");
	}
}
