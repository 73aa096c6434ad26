// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.core.figures.tests.Document002.n;

import java.math.BigDecimal;
import java.util.Locale;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedComparison.NotComparable;
import org.hyoka.core.figures.StatedComparison.Obstacle;
import org.hyoka.core.figures.StatedComparison.OfNumbers;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class StatedFiguresTest {
	private final Document002 document = new Document002();

	private StatedFigure printed(String value) {
		return Document002.stated(document.a, StatedMeasure.VALUE, value, "第２章Ａ");
	}

	@Test
	void aValuePrintedInACoarserUnitIsTheSame() {
		StatedFigure stated = printed("54.0");
		stated.setUnit(document.oku);
		StatedComparison c = StatedFigures.compare(stated, document.a, n("5,409"), document.million);
		assertThat(c.verdict()).isEqualTo(Verdict.ROUNDING);
		assertThat(((OfNumbers) c).printed()).isEqualByComparingTo("5400");
		assertThat(((OfNumbers) c).difference()).isEqualByComparingTo("-9");
	}

	@Test
	void anotherValueIsAFindingAndAReasonWhoseReachNobodyKnowsIsAHint() {
		StatedFigure stated = printed("2");
		assertThat(StatedFigures.compare(stated, document.c, n("1"), document.items).verdict().isFinding()).isTrue();
		stated.setExplanation("単体と組合せを分けて数えている");
		assertThat(StatedFigures.compare(stated, document.c, n("1"), document.items).verdict())
				.isEqualTo(Verdict.REASONED);
	}

	@Test
	void aboutSoMuchIsPreciseToItsFirstDigitsOnly() {
		StatedFigure stated = printed("50");
		stated.setUnit(document.oku);
		assertThat(StatedFigures.compare(stated, document.a, n("54.0"), document.oku).verdict()).isEqualTo(Verdict.DIFFERENT);
		stated.setText("約50億円");
		assertThat(StatedFigures.printed(stated)).isEqualTo(new BigDecimal("5E+1"));
		stated.setText("総契約額 50億円");
		assertThat(StatedFigures.isApproximate(stated)).as("a contract is nothing approximate").isFalse();
		stated.setText("約 50億円");
		assertThat(StatedFigures.compare(stated, document.a, n("54.0"), document.oku).verdict()).isEqualTo(Verdict.ROUNDING);
	}

	@Test
	void aFiscalYearIsNotAYear() {
		StatedFigure stated = Document002.stated(document.c, StatedMeasure.DUE, null, "第１章５");
		stated.setYear(FiscalYear.of(2022));
		assertThat(StatedFigures.compare(stated, document.c, DatePoint.parse("FY2022-end")).verdict())
				.isEqualTo(Verdict.EQUAL);
		assertThat(StatedFigures.compare(stated, document.c, DatePoint.parse("FY2021")).verdict())
				.isEqualTo(Verdict.DIFFERENT);
		assertThat(StatedFigures.compare(stated, document.c, DatePoint.parse("2022")).verdict())
				.isEqualTo(Verdict.DIFFERENT);
		StatedFigure end = Document002.stated(document.c, StatedMeasure.DUE, null, "第１章６");
		end.setDate(DatePoint.parse("2022-end"));
		assertThat(StatedFigures.compare(end, document.c, DatePoint.parse("FY2022-end")).verdict())
				.isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void wordsAreComparedBeyondTheirWidth() {
		StatedFigure stated = Document002.stated(document.b, StatedMeasure.TEXT, null, "第１章３");
		stated.setText("遺伝子治療製造開発");
		assertThat(StatedFigures.compare(stated, document.b, document.b.getName()).verdict()).isEqualTo(Verdict.DIFFERENT);
		stated.setText("遺伝子治療 製造技術開発");
		assertThat(StatedFigures.compare(stated, document.b, document.b.getName()).verdict()).isEqualTo(Verdict.EQUAL);
	}

	@Test
	void whatCannotBeComparedSaysWhy() {
		assertThat(StatedFigures.compare(printed(null), document.a, n("1"), null))
				.isInstanceOfSatisfying(NotComparable.class, c -> assertThat(c.why()).isEqualTo(Obstacle.NOTHING_PRINTED));
		assertThat(StatedFigures.compare(printed("1"), document.a, (BigDecimal) null, null))
				.isInstanceOfSatisfying(NotComparable.class, c -> assertThat(c.why()).isEqualTo(Obstacle.NOTHING_KEPT));
		StatedFigure stated = printed("1");
		stated.setUnit(document.oku);
		assertThat(StatedFigures.compare(stated, document.a, n("1"), document.items))
				.isInstanceOfSatisfying(NotComparable.class, c -> {
					assertThat(c.why()).isEqualTo(Obstacle.UNITS);
					assertThat(c.reason().in(Locale.JAPANESE)).isEqualTo("公表値の単位「億円」は「件」に換算できません。");
					assertThat(c.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
				});
	}
}
