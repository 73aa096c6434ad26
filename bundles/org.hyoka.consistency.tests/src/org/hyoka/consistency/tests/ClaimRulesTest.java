// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project A spent 8億円 in 2020 and 12億円 in 2021; 47.8億円 are printed as what it is to cost. */
class ClaimRulesTest {
	private static final String RULE = "hyoka.claim.amount";
	private final CleanDossier d = new CleanDossier();
	private final Section section = d.a.getSections().getFirst();

	@BeforeEach
	void total() {
		StatedFigure total = HyokaFactory.eINSTANCE.createStatedFigure();
		total.setMeasure(StatedMeasure.TOTAL_BUDGET);
		total.setValue(new BigDecimal("47.8"));
		total.setPlace("概要表");
		d.a.getBudget().getStated().add(total);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020年度から2024年度までの5年間で、総額約90億円（予算額ベース）を投じる。", "5年間に約90億円を投入する。", "国費の合計は54億円である。" })
	void aSumThatNoYearsComeToIsFound(String body) {
		section.setBody(body);
		assertThat(Checks.of(d.dossier, RULE)).as(body).singleElement().satisfies(problem -> assertThat(problem.object()).isSameAs(section));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020年度から2024年度までの5年間で、総額約48億円（予算額ベース）を投じる。", "5年間に約50億円を投入する。", "2年間に20億円を投入した。",
			"2020年度の執行額は合計8億円である。", "装置の総額は3億円である。", "5年間に約60億円の売上を見込む。" })
	void whatYearsComeToAndWhatIsNotSpentAreNot(String body) {
		section.setBody(body);
		assertThat(Checks.of(d.dossier, RULE)).as(body).isEmpty();
	}
}
