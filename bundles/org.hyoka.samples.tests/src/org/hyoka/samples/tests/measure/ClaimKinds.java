// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.hyoka.core.Dossiers;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Era;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint.Granularity;

/** Sentences that say something of the dossier or of the calendar, each rightly and wrongly. */
final class ClaimKinds {
	/** A sentence made of the facts of a dossier; with its truth. */
	private interface Claim {
		Optional<Planted> write(Garden garden, boolean right);
	}

	private ClaimKinds() {
	}

	static List<Kind> all() {
		return List.of(kind("amount of a year in prose", ClaimKinds::amount), kind("amount in another unit", ClaimKinds::amountInOtherUnit),
				kind("target in prose", ClaimKinds::target), kind("year of a target in prose", ClaimKinds::targetYear),
				kind("actual in prose", ClaimKinds::actual), kind("years of a project in prose", ClaimKinds::period),
				kind("number of years", ClaimKinds::length), kind("era and year", ClaimKinds::era), kind("order of years", ClaimKinds::order),
				kind("day of the week", ClaimKinds::week), kind("day that is none", ClaimKinds::day), kind("sum within a sentence", ClaimKinds::sum),
				kind("share within a sentence", ClaimKinds::share), kind("number of members", ClaimKinds::members),
				kind("reference by number", ClaimKinds::reference));
	}

	private static Kind kind(String name, Claim claim) {
		return new Kind(name, true, g -> claim.write(g, false), g -> claim.write(g, true));
	}

	private static String pick(Garden g, String... sentences) {
		return sentences[g.random.nextInt(sentences.length)];
	}

	private static String number(BigDecimal value) {
		return org.hyoka.core.text.Numbers.format(value);
	}

	private static Optional<Planted> amount(Garden g, boolean right) {
		return entry(g).flatMap(e -> {
			BigDecimal value = right ? e.getAmount() : Slips.digit(e.getAmount(), g.random);
			return money(g, e, number(value) + unit(e).getSymbol());
		});
	}

	private static Optional<Planted> amountInOtherUnit(Garden g, boolean right) {
		return entry(g).flatMap(e -> {
			BigDecimal yen = Amounts.toBase(e.getAmount(), unit(e));
			boolean oku = unit(e).getSymbol().equals("百万円");
			BigDecimal rounded = yen.movePointLeft(oku ? 8 : 6).setScale(oku ? 1 : 0, java.math.RoundingMode.HALF_UP);
			String symbol = oku == right ? "億円" : "百万円";
			return money(g, e, number(rounded) + symbol);
		});
	}

	private static Optional<Planted> money(Garden g, BudgetEntry e, String amount) {
		String year = e.getYear().year() + "年度";
		String word = switch (e.getKind()) {
		case EXECUTED -> "執行額";
		case CONTRACTED -> "契約額";
		default -> "予算額";
		};
		return g.insert((Undertaking) e.eContainer().eContainer(), pick(g, year + "の" + word + "は" + amount + "である。",
				"このうち" + year + "は、" + word + "が" + amount + "となった。", year + "には" + amount + "の国費を投じた。",
				word + "は、" + year + "に" + amount + "であった。"));
	}

	private static Unit unit(BudgetEntry e) {
		return ((org.hyoka.model.hyoka.Budget) e.eContainer()).getUnit();
	}

	private static Optional<BudgetEntry> entry(Garden g) {
		return g.one(BudgetEntry.class, e -> e.getAmount() != null && e.getAmount().signum() > 0 && e.getYear() != null && unit(e) != null
				&& unit(e).getDimension() == Dimension.MONEY && e.eContainer().eContainer() instanceof Undertaking u && !g.texts(u).isEmpty());
	}

	private static boolean counts(Indicator i) {
		return i.getUnit() != null && i.getUnit().getSymbol() != null && i.eContainer() instanceof Undertaking;
	}

	private static Optional<Target> anyTarget(Garden g) {
		return g.one(Target.class, t -> t.getValue() != null && t.getDue() != null && t.getDue().granularity() == Granularity.FISCAL_YEAR
				&& counts((Indicator) t.eContainer()) && !g.texts((Undertaking) t.eContainer().eContainer()).isEmpty());
	}

	private static Optional<Planted> aim(Garden g, Target t, BigDecimal value, int year) {
		Indicator i = (Indicator) t.eContainer();
		String count = number(value) + i.getUnit().getSymbol();
		return g.insert((Undertaking) i.eContainer(), pick(g, i.getName() + "は、" + year + "年度に" + count + "を目標とする。",
				"目標は" + year + "年度末までに" + count + "である。", i.getName() + "については" + year + "年度の目標を" + count + "と定めた。"));
	}

	private static Optional<Planted> target(Garden g, boolean right) {
		return anyTarget(g).flatMap(t -> aim(g, t, right ? t.getValue() : Slips.digit(t.getValue(), g.random), t.getDue().year()));
	}

	private static Optional<Planted> targetYear(Garden g, boolean right) {
		return anyTarget(g).flatMap(t -> aim(g, t, t.getValue(), right ? t.getDue().year() : Slips.near(t.getDue().year(), g.random)));
	}

	private static Optional<Planted> actual(Garden g, boolean right) {
		return g.one(Actual.class,
				a -> a.getValue() != null && a.getValue().signum() > 0 && a.getAsOf() != null && a.getAsOf().granularity() == Granularity.FISCAL_YEAR
						&& counts((Indicator) a.eContainer()) && !g.texts((Undertaking) a.eContainer().eContainer()).isEmpty())
				.flatMap(a -> {
					Indicator i = (Indicator) a.eContainer();
					String count = number(right ? a.getValue() : Slips.digit(a.getValue(), g.random)) + i.getUnit().getSymbol();
					String year = a.getAsOf().year() + "年度";
					return g.insert((Undertaking) i.eContainer(), pick(g, i.getName() + "は" + year + "までに" + count + "の実績がある。",
							year + "の実績は" + count + "であった。", i.getName() + "の実績は、" + year + "末時点で" + count + "である。"));
				});
	}

	private static Optional<Undertaking> undertaking(Garden g) {
		return g.one(Dossiers.undertakings(g.dossier).stream().filter(u -> u.getPeriod() != null && u.getPeriod().getStart() != null
				&& u.getPeriod().getEnd() != null && !g.texts(u).isEmpty()).toList());
	}

	private static Optional<Planted> period(Garden g, boolean right) {
		return undertaking(g).flatMap(u -> {
			int start = u.getPeriod().getStart().year();
			int end = right ? u.getPeriod().getEnd().year() : Math.max(start + 1, Slips.near(u.getPeriod().getEnd().year(), g.random));
			boolean same = !right && end == u.getPeriod().getEnd().year();
			return same ? Optional.empty()
					: g.insert(u, pick(g, "本事業は、" + start + "年度から" + end + "年度まで実施する。", u.getName() + "（" + start + "年度～" + end + "年度）の成果である。",
							"実施期間は" + start + "年度～" + end + "年度である。"));
		});
	}

	private static Optional<Planted> length(Garden g, boolean right) {
		int start = 2001 + g.random.nextInt(15);
		int years = 3 + g.random.nextInt(8);
		int printed = right ? years : Slips.near(years, g.random);
		return g.insert(null, pick(g, "同種の取組は" + start + "年度から" + (start + years - 1) + "年度までの" + printed + "年間続けられた。",
				"先行した事業の期間は、" + start + "年度～" + (start + years - 1) + "年度（" + printed + "年間）であった。"));
	}

	private static Optional<Planted> era(Garden g, boolean right) {
		int year = 2001 + g.random.nextInt(21);
		String era = Era.ofYear(right ? year : Slips.near(year, g.random)).kanjiYear(right ? year : year + (g.random.nextBoolean() ? 1 : -1));
		return g.insert(null,
				pick(g, year + "年度（" + era + "年度）に検討が始まった。", era + "年（" + year + "年）に制度が改められた。", "調査は" + year + "年（" + era + "年）から行われている。"));
	}

	private static Optional<Planted> order(Garden g, boolean right) {
		int first = 2008 + g.random.nextInt(8);
		int last = first + 1 + g.random.nextInt(5);
		int from = right ? first : last;
		int to = right ? last : first;
		return g.insert(null, pick(g, from + "年度から" + to + "年度にかけて調査が行われた。", "関連する調査（" + from + "年度～" + to + "年度）も参考にした。"));
	}

	private static Optional<Planted> week(Garden g, boolean right) {
		LocalDate day = LocalDate.of(2015 + g.random.nextInt(8), 1 + g.random.nextInt(12), 1 + g.random.nextInt(28));
		DayOfWeek week = right ? day.getDayOfWeek() : day.getDayOfWeek().plus(1 + g.random.nextInt(6));
		String name = week.getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
		return g.insert(null, pick(g, date(day) + "（" + name + "）に打合せを行った。", "説明会は" + date(day) + "（" + name + "曜日）に開かれた。"));
	}

	private static String date(LocalDate day) {
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	private static Optional<Planted> day(Garden g, boolean right) {
		String day = right ? pick(g, "2月28日", "4月30日", "11月30日", "12月1日") : pick(g, "2月30日", "4月31日", "11月31日", "13月1日");
		return g.insert(null,
				pick(g, (2015 + g.random.nextInt(8)) + "年" + day + "に公表された。", "令和" + (2 + g.random.nextInt(3)) + "年" + day + "付けで通知があった。"));
	}

	private static Optional<Planted> sum(Garden g, boolean right) {
		int a = 2 + g.random.nextInt(20);
		int b = 2 + g.random.nextInt(20);
		int c = 2 + g.random.nextInt(20);
		int all = right ? a + b + c : Slips.near(a + b + c, g.random);
		String what = pick(g, "件", "社", "名", "回");
		return g.insert(null, pick(g, "内訳は、国内が" + a + what + "、海外が" + b + what + "、不明が" + c + what + "の計" + all + what + "である。",
				"初年度に" + a + what + "、次年度に" + b + what + "、最終年度に" + c + what + "、合計で" + all + what + "となった。"));
	}

	private static Optional<Planted> share(Garden g, boolean right) {
		int all = 11 + g.random.nextInt(80);
		int part = 2 + g.random.nextInt(all - 3);
		long rate = Math.round(100.0 * part / all);
		long printed = right ? rate : Slips.near((int) rate, g.random);
		return g.insert(null,
				pick(g, "回答した" + all + "社のうち" + part + "社（" + printed + "%）が有用と答えた。", all + "件中" + part + "件（" + printed + "％）で効果が認められた。"));
	}

	private static Optional<Planted> members(Garden g, boolean right) {
		Panel panel = g.dossier.getPanel();
		if (panel == null || panel.getMembers().isEmpty()) {
			return Optional.empty();
		}
		int size = panel.getMembers().size();
		int printed = right ? size : size + 1 + g.random.nextInt(3);
		return g.insert(null, pick(g, "評価は、外部有識者" + printed + "名からなる検討会が行った。", printed + "名の委員が評点を付けた。"));
	}

	private static Optional<Planted> reference(Garden g, boolean right) {
		Function<Integer, String> sentence = n -> pick(g, "詳細を図" + n + "に示す。", "（図" + n + "を参照）。", "結果は表" + n + "のとおりである。");
		return right ? Optional.empty() : g.insert(null, sentence.apply(60 + g.random.nextInt(39)));
	}
}
