// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;

/**
 * A target or an actual that prose gives for a year, and that no indicator of the undertaking with that unit has (rules 3, 4). Where no
 * indicator keeps anything for the year, or that number for another year, prose may speak of something else.
 */
final class IndicatorsInProse extends UndertakingClaims {
	private static final Pattern TARGET = Pattern.compile("目標|目指");
	private static final Pattern ACTUAL = Pattern.compile("実績|達成|到達|時点");
	/** What stands behind a number that is reckoned with, was there before, or is the aim of something larger. */
	private static final Pattern OTHER = Pattern.compile("^ ?(?:[×÷*/＊]|から|→|より)|とする(?:という)?(?:政府|国)?(?:の)?目標(?:に向け|を踏まえ|の達成に)");
	/** What stands behind a year that something is only measured by: 2019年度実績額の10%, 平成11年基準. */
	private static final Pattern BASE = Pattern.compile("^(?:基準|比|対比|改正|版)|実績(?:額|値|量)?(?:の|から|より|比)");
	private static final int NEAR = 14;
	private static final int BEFORE = 10;
	private static final int AFTER = 8;
	private static final int FAR = 60;

	/** A value with its time, as an indicator keeps it. */
	private record Kept(BigDecimal value, DatePoint time, Unit unit) {
		Phrase phrase() {
			return ClaimRules.BOOK.phrase("kept.value", Labels.point(time), Labels.number(value, unit));
		}
	}

	IndicatorsInProse() {
		super("hyoka.claim.indicator");
	}

	@Override
	void check(Undertaking undertaking, Sentence sentence, ProblemReporter report) {
		List<Indicator> indicators = undertaking.getIndicators();
		if (indicators.isEmpty() || !TARGET.matcher(sentence.words()).find() && !ACTUAL.matcher(sentence.words()).find()) {
			return;
		}
		List<Indicator> named = indicators.stream().filter(i -> isNamed(i, sentence)).toList();
		List<YearWord> years = YearWord.in(sentence.words());
		List<Quantity> quantities = Quantity.in(sentence.words()).stream().filter(q -> !q.unit().equals("年") && !q.unit().equals("年度")).toList();
		for (int i = 0; i < quantities.size(); i++) {
			Quantity quantity = quantities.get(i);
			int begin = i == 0 ? 0 : quantities.get(i - 1).end();
			Optional<YearWord> year = YearWord.before(years, 0, quantity.start(), NEAR);
			if (year.isPresent() && begin <= year.get().end()) {
				compare(sentence.object() instanceof Indicator own ? List.of(own) : named.isEmpty() ? indicators : named, sentence, quantity,
						year.get(), begin, report);
			}
		}
	}

	private static boolean isNamed(Indicator indicator, Sentence sentence) {
		String name = indicator.getName() == null ? "" : HalfWidth.of(indicator.getName()).strip();
		return name.length() > 2 && sentence.words().contains(name);
	}

	private void compare(List<Indicator> indicators, Sentence sentence, Quantity quantity, YearWord year, int begin, ProblemReporter report) {
		String before = sentence.words().substring(Math.max(Math.min(begin, year.start()), year.start() - BEFORE), quantity.start());
		String after = sentence.after(quantity.end(), AFTER);
		int cut = after.indexOf('、');
		boolean target = sentence.feature() == Literals.INDICATOR__GOAL || TARGET.matcher(before).find()
				|| TARGET.matcher(cut < 0 ? after : after.substring(0, cut)).find();
		List<Kept> kept = new ArrayList<>();
		for (Indicator indicator : indicators) {
			if (indicator.getUnit() != null && quantity.isOf(indicator.getUnit().getSymbol())) {
				collect(indicator, target, kept);
			}
		}
		List<Kept> ofYear = kept.stream().filter(k -> year.covers(k.time())).toList();
		List<Kept> ofValue = kept.stream().filter(k -> quantity.means(k.value())).toList();
		if (quantity.start() > year.end() && BASE.matcher(sentence.words().substring(year.end(), quantity.start())).find()
				|| OTHER.matcher(sentence.after(quantity.end(), FAR / 2)).find() || ofYear.stream().anyMatch(ofValue::contains)
				|| ofYear.isEmpty() && (ofValue.isEmpty() || !target)) {
			return;
		}
		if (!target && !ACTUAL.matcher(sentence.after(year.start(), FAR)).find() && indicators.size() > 1) {
			return;
		}
		List<Phrase> phrases = (ofYear.isEmpty() ? ofValue : ofYear).stream().map(Kept::phrase).distinct().limit(4).toList();
		sentence.at(year.start(), quantity.end(), report).sayAs(target ? "" : "actual", Naming.where(sentence.object()),
				sentence.words().substring(year.start(), quantity.end()), Phrase.list(phrases));
	}

	private static void collect(Indicator indicator, boolean target, List<Kept> kept) {
		if (target) {
			for (Target one : indicator.getTargets()) {
				add(one.getValue(), one.getDue(), indicator, kept);
				one.getRevisions().forEach(old -> add(old.getOldValue(), old.getOldDue() == null ? one.getDue() : old.getOldDue(), indicator, kept));
			}
		} else {
			for (Actual one : indicator.getActuals()) {
				add(one.getValue(), one.getAsOf(), indicator, kept);
			}
			indicator.getProjections().forEach(p -> add(p.getValue(), p.getAt(), indicator, kept));
		}
	}

	private static void add(BigDecimal value, DatePoint time, Indicator indicator, List<Kept> kept) {
		if (value != null && time != null) {
			kept.add(new Kept(value, time, indicator.getUnit()));
		}
	}
}
