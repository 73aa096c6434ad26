// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.math.BigDecimal;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;

/** Indicators with targets, actuals and counted lists, and counts of papers and patents, out of text tables. */
public final class Indicators {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private Indicators() {
	}

	/** Adds an output indicator. */
	public static Indicator output(Registry registry, Undertaking owner, String name, String unit, Accumulation how) {
		return add(registry, owner, IndicatorKind.OUTPUT, name, unit, how);
	}

	/** Adds an outcome indicator. */
	public static Indicator outcome(Registry registry, Undertaking owner, String name, String unit, Accumulation how) {
		return add(registry, owner, IndicatorKind.OUTCOME, name, unit, how);
	}

	private static Indicator add(Registry registry, Undertaking owner, IndicatorKind kind, String name, String unit,
			Accumulation how) {
		Indicator indicator = F.createIndicator();
		indicator.setKind(kind);
		indicator.setName(name);
		indicator.setUnit(registry.unit(unit));
		indicator.setAccumulation(how);
		owner.getIndicators().add(indicator);
		return indicator;
	}

	/**
	 * Adds targets.
	 *
	 * @param block columns 期限, 値, 種類 (中間目標, 最終目標), optional 名称, 条件 (以上 …), 見込み, 未達原因
	 */
	public static void targets(Indicator indicator, String block) {
		for (TextTable.Row row : TextTable.parse(indicator.getName() + " targets", block).rows()) {
			Target target = F.createTarget();
			target.setDue(row.read("期限", Values::point));
			target.setValue(row.read("値", Values::number));
			target.setKind(row.read("種類", Indicators::targetKind));
			row.optional("名称").ifPresent(target::setName);
			row.optional("条件").ifPresent(target::setQualifier);
			row.optional("見込み").ifPresent(target::setOutlook);
			row.optional("未達原因").ifPresent(target::setCauseAnalysis);
			indicator.getTargets().add(target);
		}
	}

	private static TargetKind targetKind(String text) {
		return switch (text) {
		case "中間目標" -> TargetKind.INTERIM;
		case "最終目標" -> TargetKind.FINAL;
		default -> throw new SampleDataException("“" + text + "” is neither 中間目標 nor 最終目標.");
		};
	}

	/**
	 * Adds actuals.
	 *
	 * @param block columns 時点, 値, optional 名称, 補足
	 */
	public static void actuals(Indicator indicator, String block) {
		for (TextTable.Row row : TextTable.parse(indicator.getName() + " actuals", block).rows()) {
			Actual actual = F.createActual();
			actual.setAsOf(row.read("時点", Values::point));
			actual.setValue(row.read("値", Values::number));
			row.optional("名称").ifPresent(actual::setName);
			row.optional("補足").ifPresent(actual::setNote);
			indicator.getActuals().add(actual);
		}
	}

	/**
	 * Adds what an actual counted.
	 *
	 * @param block columns 名称, 区分, optional 数 (1 where it is missing; 0 for a listed thing that is not counted), 機関, 説明
	 */
	public static void counted(Registry registry, Actual actual, String block) {
		for (TextTable.Row row : TextTable.parse(actual.getAsOf() + " counted", block).rows()) {
			CountedItem item = F.createCountedItem();
			item.setName(row.read("名称", s -> s));
			row.optional("区分").ifPresent(item::setCategory);
			item.setCount(row.readOptional("数", Values::number).map(BigDecimal::intValueExact).orElse(1));
			row.optional("説明").ifPresent(item::setDescription);
			row.readOptional("機関", registry::organizationList).ifPresent(item.getOrganizations()::addAll);
			actual.getCounted().add(item);
		}
	}

	/** The target that is due then. */
	public static Target target(Indicator indicator, String due) {
		DatePoint point = Values.point(due);
		return indicator.getTargets().stream().filter(t -> t.getDue().equals(point)).findFirst().orElseThrow(
				() -> new SampleDataException("“" + indicator.getName() + "” has no target that is due in " + due + "."));
	}

	/** The actual as of then. */
	public static Actual actual(Indicator indicator, String asOf) {
		DatePoint point = Values.point(asOf);
		return indicator.getActuals().stream().filter(a -> a.getAsOf().equals(point)).findFirst().orElseThrow(
				() -> new SampleDataException("“" + indicator.getName() + "” has no actual as of " + asOf + "."));
	}

	/**
	 * Adds a forecast (rule 11: never an actual). Value, point in time and rate may be null.
	 *
	 * @param perYear growth per year it rests on
	 */
	public static void projection(Indicator indicator, String at, String value, String perYear, String basis) {
		Projection p = F.createProjection();
		p.setAt(at == null ? null : Values.point(at));
		p.setValue(value == null ? null : Values.number(value));
		p.setRatePerYear(perYear == null ? null : Values.number(perYear));
		p.setBasis(Prose.of(basis));
		indicator.getProjections().add(p);
	}

	/**
	 * Adds counts of papers, patents and the like.
	 *
	 * @param period {@code 2017年度～2021年度}
	 * @param block  columns 種類 (論文, 国内特許, 国外特許, PCT, 標準, プロトタイプ, その他), 件数 (a number, なし, or a dash), optional 表記, 記載
	 */
	public static OutputCounts counts(Undertaking owner, String name, String period, String block) {
		OutputCounts counts = F.createOutputCounts();
		counts.setName(name);
		counts.setPeriod(Values.period(period));
		for (TextTable.Row row : TextTable.parse(owner.getName() + " counts", block).rows()) {
			OutputCount count = F.createOutputCount();
			count.setKind(row.read("種類", Indicators::countKind));
			String number = row.read("件数", s -> s);
			if (number.equals("なし")) {
				count.setValue(0);
			} else {
				row.read("件数", Values::amount).ifPresent(n -> count.setValue(n.intValueExact()));
			}
			row.optional("表記").ifPresent(count::setLabel);
			row.optional("記載").ifPresent(count::setText);
			counts.getCounts().add(count);
		}
		owner.getOutputCounts().add(counts);
		return counts;
	}

	private static OutputCountKind countKind(String text) {
		return switch (text) {
		case "論文" -> OutputCountKind.PAPER;
		case "国内特許" -> OutputCountKind.PATENT_DOMESTIC;
		case "国外特許" -> OutputCountKind.PATENT_FOREIGN;
		case "PCT" -> OutputCountKind.PATENT_PCT;
		case "標準" -> OutputCountKind.STANDARD;
		case "プロトタイプ" -> OutputCountKind.PROTOTYPE;
		case "その他" -> OutputCountKind.OTHER;
		default -> throw new SampleDataException("“" + text + "” is no kind of count.");
		};
	}
}
