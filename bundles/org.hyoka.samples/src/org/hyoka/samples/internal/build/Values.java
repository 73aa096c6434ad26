// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Reads single values as documents print them: amounts, years, dates, words for kinds. Everything is strict. */
public final class Values {
	private static final Pattern NUMBER = Pattern.compile("[-△]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
	private static final Pattern FISCAL = Pattern.compile("(?:FY(\\d{4})|(\\d{4})(?:FY|年度))");
	private static final Pattern POINT = Pattern
			.compile("(\\d{4})年(度)?(?:第([1-4])四半期|(\\d{1,2})月(?:(\\d{1,2})日)?)?(末)?");
	private static final Map<String, ContractForm> FORMS = Map.of("委託", ContractForm.COMMISSION, "補助",
			ContractForm.SUBSIDY, "定額補助", ContractForm.FIXED_SUBSIDY, "交付金", ContractForm.GRANT, "その他",
			ContractForm.OTHER);
	private static final Map<String, MoneyState> STATES = Map.of("執行", MoneyState.EXECUTED, "執行中",
			MoneyState.IN_EXECUTION, "予定", MoneyState.PLANNED, "要求中", MoneyState.REQUESTED, "要求予定",
			MoneyState.REQUEST_PLANNED, "未確定", MoneyState.UNDETERMINED);
	private static final Map<String, MoneyKind> KINDS = moneyKinds();
	private static final Map<String, EvaluationKind> EVALUATIONS = Map.of("事前評価", EvaluationKind.EX_ANTE, "中間評価",
			EvaluationKind.MID_TERM, "終了時評価", EvaluationKind.FINAL, "事後評価", EvaluationKind.FINAL, "追跡評価",
			EvaluationKind.FOLLOW_UP);

	private Values() {
	}

	private static Map<String, MoneyKind> moneyKinds() {
		Map<String, MoneyKind> map = new LinkedHashMap<>();
		map.put("当初", MoneyKind.INITIAL);
		map.put("補正", MoneyKind.SUPPLEMENTARY);
		map.put("調整費", MoneyKind.ADJUSTMENT);
		map.put("繰入", MoneyKind.CARRIED_IN);
		map.put("繰越", MoneyKind.CARRIED_OUT);
		map.put("予備費", MoneyKind.RESERVE);
		map.put("予算計", MoneyKind.TOTAL_BUDGET);
		map.put("契約", MoneyKind.CONTRACTED);
		map.put("執行", MoneyKind.EXECUTED);
		map.put("要求", MoneyKind.REQUESTED);
		map.put("配分", MoneyKind.ALLOCATED);
		return map;
	}

	/**
	 * A number as printed, decimals kept: {@code 1,913}, {@code 54.0}; △ is minus.
	 *
	 * @throws SampleDataException if it is none
	 */
	public static BigDecimal number(String text) {
		String s = text.strip();
		if (!NUMBER.matcher(s).matches()) {
			throw new SampleDataException("“" + text + "” is no number.");
		}
		return new BigDecimal(s.replace(",", "").replace('△', '-'));
	}

	/** A number, or nothing for a dash (which is not 0). */
	public static Optional<BigDecimal> amount(String text) {
		return isDash(text) ? Optional.empty() : Optional.of(number(text));
	}

	/** Whether the text is a dash of any form. */
	public static boolean isDash(String text) {
		return text.strip().matches("[-－ー―–]");
	}

	/** A fiscal year: {@code 2017FY}, {@code 2017年度}, {@code FY2017}. */
	public static FiscalYear year(String text) {
		Matcher m = FISCAL.matcher(text.strip());
		if (!m.matches()) {
			throw new SampleDataException("“" + text + "” is no fiscal year; write 2017FY or 2017年度.");
		}
		return FiscalYear.of(Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(2)));
	}

	/**
	 * A point in time: {@code 2021年度}, {@code 2021年度末}, {@code 2022年}, {@code 2022年末}, {@code 2022年12月},
	 * {@code 2022年12月末}, {@code 2022年12月23日}, {@code 2022年度第3四半期}, or the model's own text form.
	 */
	public static DatePoint point(String text) {
		String s = text.strip();
		Matcher m = POINT.matcher(s);
		if (!m.matches()) {
			return DatePoint.parse(s);
		}
		int year = Integer.parseInt(m.group(1));
		DatePoint p;
		if (m.group(3) != null) {
			p = new DatePoint(DatePoint.Granularity.QUARTER, year, Integer.parseInt(m.group(3)), 0, false);
		} else if (m.group(5) != null) {
			p = DatePoint.of(day(s));
		} else if (m.group(4) != null) {
			p = new DatePoint(DatePoint.Granularity.MONTH, year, Integer.parseInt(m.group(4)), 0, false);
		} else {
			p = m.group(2) != null ? DatePoint.of(FiscalYear.of(year)) : DatePoint.ofYear(year);
		}
		if (m.group(2) != null && (m.group(4) != null || m.group(5) != null)) {
			throw new SampleDataException("“" + text + "”: a fiscal year has no month here.");
		}
		return m.group(6) != null ? p.atEnd() : p;
	}

	/** A day: {@code 2022年6月7日} or {@code 2022-06-07}. */
	public static LocalDate day(String text) {
		Matcher m = POINT.matcher(text.strip());
		if (m.matches() && m.group(2) == null && m.group(5) != null && m.group(6) == null) {
			return LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)));
		}
		DatePoint p = DatePoint.parse(text);
		if (p.granularity() != DatePoint.Granularity.DAY) {
			throw new SampleDataException("“" + text + "” is no day.");
		}
		return p.firstDay();
	}

	/** A span of fiscal years: {@code 2017年度～2021年度}; open-ended: {@code 2019年度～}. */
	public static Period period(String text) {
		String[] ends = text.split("[～〜-]", -1);
		if (ends.length != 2) {
			throw new SampleDataException("“" + text + "” is no span of fiscal years; write 2017年度～2021年度.");
		}
		Period period = HyokaFactory.eINSTANCE.createPeriod();
		period.setStart(year(ends[0]));
		if (!ends[1].isBlank()) {
			period.setEnd(year(ends[1]));
		}
		return period;
	}

	/** 委託, 補助, 定額補助, 交付金, その他. */
	public static ContractForm form(String text) {
		return word(FORMS, text, "contract form");
	}

	/** 執行, 執行中, 予定, 要求中, 要求予定, 未確定. */
	public static MoneyState state(String text) {
		return word(STATES, text, "state of an amount");
	}

	/** 当初, 補正, 調整費, 繰入, 繰越, 予備費, 予算計, 契約, 執行, 要求, 配分. */
	public static MoneyKind moneyKind(String text) {
		return word(KINDS, text, "kind of an amount");
	}

	/** 事前評価, 中間評価, 終了時評価 (or 事後評価), 追跡評価. */
	public static EvaluationKind evaluation(String text) {
		return word(EVALUATIONS, text, "kind of evaluation");
	}

	static boolean isForm(String text) {
		return FORMS.containsKey(text);
	}

	static boolean isState(String text) {
		return STATES.containsKey(text);
	}

	static <T> T word(Map<String, T> words, String text, String what) {
		T value = words.get(text.strip());
		if (value == null) {
			throw new SampleDataException("“" + text + "” is no " + what + "; there are " + words.keySet() + ".");
		}
		return value;
	}
}
