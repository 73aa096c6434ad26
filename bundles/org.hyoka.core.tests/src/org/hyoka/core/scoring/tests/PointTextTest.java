// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.PointText.Given;
import org.hyoka.core.text.Parsed;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points as people type them. */
class PointTextTest {
	private static Scale range(String low, String high, String step) {
		Scale scale = HyokaFactory.eINSTANCE.createScale();
		scale.setMinimum(new BigDecimal(low));
		scale.setMaximum(new BigDecimal(high));
		scale.setStep(new BigDecimal(step));
		return scale;
	}

	private static ScalePoint step(Scale scale, String symbol, String value, String name) {
		ScalePoint point = HyokaFactory.eINSTANCE.createScalePoint();
		point.setSymbol(symbol);
		point.setValue(value == null ? null : new BigDecimal(value));
		point.setName(name);
		scale.getPoints().add(point);
		return point;
	}

	private static Scale marks() {
		Scale scale = HyokaFactory.eINSTANCE.createScale();
		scale.setStep(null);
		step(scale, "◎", null, "優れている");
		step(scale, "○", null, "妥当である");
		step(scale, "×", null, "妥当でない");
		return scale;
	}

	private static Given given(Scale scale, String text) {
		return PointText.read(scale, text).orElseThrow();
	}

	private static String problem(Scale scale, String text, Locale locale) {
		return PointText.read(scale, text).problem().orElseThrow().in(locale);
	}

	@Test
	void numbersOnTheScaleAreTakenInFullWidthToo() {
		Scale scale = range("0", "3", "1");
		assertThat(given(scale, "3")).isEqualTo(Given.of(new BigDecimal("3")));
		assertThat(given(scale, "　２ ")).isEqualTo(Given.of(new BigDecimal("2")));
		assertThat(given(scale, " ")).isEqualTo(Given.NONE);
	}

	@Test
	void whatIsNotOnTheScaleIsRefusedWithWhatIs() {
		Scale scale = range("0", "3", "1");
		assertThat(problem(scale, "4", Locale.ENGLISH)).contains("4").contains("0–3");
		assertThat(problem(scale, "2.5", Locale.JAPANESE)).contains("2.5").contains("0–3");
		assertThat(PointText.read(scale, "良い")).isInstanceOf(Parsed.Unreadable.class);
		assertThat(PointText.read(scale, "1E999999999")).isInstanceOf(Parsed.Unreadable.class);
	}

	@Test
	void halfStepsAreTakenAndNothingBetween() {
		Scale scale = range("0", "5", "0.5");
		assertThat(given(scale, "2.5")).isEqualTo(Given.of(new BigDecimal("2.5")));
		assertThat(problem(scale, "2.3", Locale.ENGLISH)).contains("0.5");
	}

	@Test
	void aLetterIsTheNumberItStandsForAndNothingElseIfItHasNone() {
		Scale nedo = range("0", "3", "1");
		step(nedo, "A", "3", "非常に重要");
		step(nedo, "B", "2", "重要");
		assertThat(given(nedo, "ａ")).isEqualTo(Given.of(new BigDecimal("3")));
		assertThat(given(nedo, "重要")).isEqualTo(Given.of(new BigDecimal("2")));
		Scale marks = marks();
		assertThat(given(marks, "○").point()).contains(marks.getPoints().get(1));
		assertThat(given(marks, "○").value()).isEmpty();
		assertThat(problem(marks, "3", Locale.JAPANESE)).contains("◎, ○, ×");
	}

	/** A cell of a workbook and a field of the window are read alike. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3.0|3", "2点|2", "評点：1|1", "3：非常に妥当|3", "(2)|2", "+1|1", "3 - 100点満点ではない|3" })
	void wordsAroundAPointDoNotHideIt(String text, String point) {
		assertThat(given(range("0", "3", "1"), text)).isEqualTo(Given.of(new BigDecimal(point)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2か3", "2/3", "2-3", "2、3", "2 3", "2点・3点", "1,5", "三" })
	void whatCanBeReadInTwoWaysOrNoneIsRefused(String text) {
		assertThat(PointText.read(range("0", "3", "1"), text)).isInstanceOf(Parsed.Unreadable.class);
		assertThat(PointText.written(text, List.of(), true).problem().orElseThrow().in(Locale.JAPANESE)).contains(text);
	}

	@Test
	void aDashIsNoPointUnlessItIsTheMarkOfAStep() {
		Scale marks = marks();
		assertThat(given(marks, "－")).isEqualTo(Given.NONE);
		ScalePoint none = step(marks, "－", null, "該当なし");
		assertThat(given(marks, "－").point()).contains(none);
	}

	@Test
	void aStepIsNamedByItsMarkOrItsWordsWithAReasonBehind() {
		Scale marks = marks();
		step(marks, "同", null, "同");
		assertThat(given(marks, "○：目標を達成").point()).contains(marks.getPoints().get(1));
		assertThat(given(marks, "妥当でない（未達）").point()).contains(marks.getPoints().get(2));
		assertThat(given(marks, "同 (前回と)").point()).contains(marks.getPoints().get(3));
		assertThat(PointText.written("Ａ評価", List.of("A", "B"), false).orElseThrow().step()).contains(0);
		assertThat(PointText.written("3", List.of("A", "B"), false).problem().orElseThrow().in(Locale.ENGLISH)).contains("3").contains("steps");
	}

	@Test
	void numbersThatTheFieldItselfGroupsAreReadAgain() {
		Scale scale = range("0", "10000", "500");
		assertThat(given(scale, "1,500")).isEqualTo(Given.of(new BigDecimal("1500")));
	}

	@Test
	void whereLessIsBetterTheNumbersAreTheSame() {
		Scale scale = range("1", "9", "1");
		scale.setDirection(Direction.LOWER_IS_BETTER);
		assertThat(given(scale, "1")).isEqualTo(Given.of(BigDecimal.ONE));
		assertThat(PointText.read(scale, "0")).isInstanceOf(Parsed.Unreadable.class);
	}

	@Test
	void whatDoesNotApplyIsReadAsSuch() {
		Scale scale = range("0", "3", "1");
		for (String text : List.of("N/A", "ｎ／ａ", "該当なし")) {
			assertThat(PointText.read(scale, text).value()).contains(PointText.Given.NOT_APPLICABLE);
		}
		assertThat(PointText.read(scale, "-").value()).contains(PointText.Given.NONE);
	}
}
