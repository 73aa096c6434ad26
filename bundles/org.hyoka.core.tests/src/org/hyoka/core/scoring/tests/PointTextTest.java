// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.PointText.Given;
import org.hyoka.core.text.Parsed;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.junit.jupiter.api.Test;

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

	@Test
	void whereLessIsBetterTheNumbersAreTheSame() {
		Scale scale = range("1", "9", "1");
		scale.setDirection(Direction.LOWER_IS_BETTER);
		assertThat(given(scale, "1")).isEqualTo(Given.of(BigDecimal.ONE));
		assertThat(PointText.read(scale, "0")).isInstanceOf(Parsed.Unreadable.class);
	}
}
