// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Project C: output with counts (slides 72, 73), outcome with its changed targets (74), cost effectiveness (75, 76). */
final class ProductionResults {
	private static final String PROGRAM_OUTCOME = "スライド15（プログラムのアウトカム）";
	private static final String COST = "スライド76（費用対効果）";

	private ProductionResults() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.production();
		output(r, p);
		outcome(r, p);
		markets(r, p);
		inYen(r, p);
		savings(r, p);
	}

	private static void output(Registry r, Project p) {
		Indicator i = Indicators.output(r, p, "バイオ医薬品の高度製造技術の各工程の技術を利用した試作品数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類
				2020年度 | 26 | 最終目標
				""");
		Indicators.actuals(i, """
				時点 | 値
				2020年度末 | 36
				""");
		i.setRationale("培養、精製、ウイルス除去等の各工程の技術を利用して開発される試作品の数とした。");
		GlycanResults.programFigures(i, "2020年度", "26", "36", "スライド13（プログラムのアウトプット）");
		OutputCounts counts = Indicators.counts(p, "論文・特許等", "2018年度～2020年度", """
				種類 | 件数 | 記載
				論文 | 59 |
				国内特許 | 24 |
				国外特許 | なし | なし
				PCT | 12 |
				標準 | なし | なし
				プロトタイプ | なし | なし
				""");
		Stated.number(StatedMeasure.VALUE, "36").label("アウトプット指標の試作品数").about(counts.getCounts().getLast())
				.at("スライド72（アウトプット指標）").on(counts);
	}

	private static void outcome(Registry r, Project p) {
		Indicator i = Indicators.outcome(r, p, "バイオ医薬品の高度製造技術開発の社会実装件数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類 | 見込み
				2020年度 | 9 | 中間目標 | 目標達成。
				2025年度 | 20 | 最終目標 | 達成の可能性は高いと考えている。
				""");
		Indicators.actuals(i, """
				時点 | 値
				2020年度末 | 12
				""");
		i.setRationale(Prose.of("""
				当初は2020年度を5件、2025年度を10件としたが、社会実装がうまく進んだため、担当課で指標を見直して件数を改めた。
				"""));
		Target first = Indicators.target(i, "2020年度");
		Target last = Indicators.target(i, "2025年度");
		String why = "事業の社会実装がうまく進んだため見直した。見直しの時期は印字されていない。";
		GlycanResults.revised(first, "5", null, why, "担当課（当課内で見直し）");
		GlycanResults.revised(last, "10", null, why, "担当課（当課内で見直し）");
		Stated.number(StatedMeasure.VALUE, "20").label("目標").at(PROGRAM_OUTCOME).on(last);
		Stated.number(StatedMeasure.VALUE, "12").label("2020年度末時点").at(PROGRAM_OUTCOME).on(i.getActuals().getFirst());
		Stated.number(StatedMeasure.RATE, "60").label("達成度").at(PROGRAM_OUTCOME).on(last);
		Stated.number(StatedMeasure.VALUE, "10").label("バイオ医薬品の製造機器等の製品導入実績（令和7年度まで）")
				.at("スライド11（R2予算PR資料の成果目標）").on(last);
	}

	private static void markets(Registry r, Project p) {
		Derivation gain = Calculations.derive(r, p, "日本の製薬企業の抗体医薬品の製造コスト分の市場獲得", "market * share * cost", "億ドル",
				"全世界で開発中（第一相試験以上）の抗体医薬品の5％を日本の製薬企業が開発し、売上の25％が製造コストであるとした場合。", """
				記号 | 名称 | 値 | 単位 | 時点 | 出典 | 箇所
				market | 抗体医薬品の市場予測 | 2800 | 億ドル | 2030年 | | スライド76
				share | 日本の製薬企業が開発している割合 | 5 | % | 2014年7月 | 産業レポート | スライド76
				cost | 売上に占める製造コスト（仮定） | 25 | % | | | スライド76
				""");
		Stated.number(StatedMeasure.DERIVED, "35").label("少なくとも35億ドル").at(COST).on(gain);
		Derivation machines = Calculations.derive(r, p, "製造機器・製造システムの世界市場", "market * share", "億ドル",
				"バイオ医薬品の売上げに対して1/10と仮定した、2030年の世界市場規模予測。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				market | バイオ医薬品の世界市場規模予測 | 2800 | 億ドル | 2030年 | スライド75
				share | 製造機器・システムの割合（仮定） | 10 | % | | スライド75
				""");
		Stated.number(StatedMeasure.DERIVED, "280").label("約280億ドル").at("スライド75（ロードマップ）").on(machines);
		Stated.text(StatedMeasure.TEXT, "バイオ医薬品の世界市場規模予測").label("2030年の世界市場規模予測：約2800億ドル").about(gain.getAssumptions().getFirst())
				.at("スライド75（ロードマップ）").on(gain);
		Derivation microbe = Calculations.derive(r, p, "微生物による低分子抗体生産の経済効果", "market * share", "億円",
				"微生物による次世代の低分子抗体生産の独自の基盤が、バイオ医薬品の世界市場の1％に貢献するとした場合。", """
				記号 | 名称 | 値 | 単位 | 箇所
				market | バイオ医薬品世界市場 | 40 | 兆円 | スライド76
				share | 貢献する割合（仮定） | 1 | % | スライド76
				""");
		Stated.number(StatedMeasure.DERIVED, "4000").label("経済効果は4000億円").at(COST).on(microbe);
	}

	/** The market in dollars (slides 75, 76) beside the same market in yen (slides 3, 17, 37, 76), at the rate of slide 76. */
	private static void inYen(Registry r, Project p) {
		Derivation antibodies = Calculations.derive(r, p, "2030年の抗体医薬品・バイオ医薬品の世界市場（円換算）", "market * yen", "兆円",
				"ドルで印字された市場予測を、原典の為替レートで円にした値。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				market | 抗体医薬品、バイオ医薬品の市場予測 | 2800 | 億ドル | 2030年 | スライド75、76
				yen | 為替レート（円/ドル） | 110 | | | スライド76
				""");
		Stated.number(StatedMeasure.DERIVED, "23").label("抗体医薬 市場規模(2030年)").at("スライド3（市場規模と成長率の表）").on(antibodies);
		Stated.number(StatedMeasure.DERIVED, "28").label("2030年には28兆円まで").at("スライド17、37（費用対効果）").on(antibodies);
		Stated.number(StatedMeasure.DERIVED, "40").label("バイオ医薬品世界市場40兆円").at(COST).on(antibodies);
	}

	private static void savings(Registry r, Project p) {
		Derivation d = Calculations.derive(r, p, "連続化による費用削減効果（10年間）", "weight * cost * rate * saving * years", "億円",
				"国内の抗体医薬の販売重量に生産コストを掛け、連続化によるコスト低下率と継続年数を掛ける。", """
				記号 | 名称 | 値 | 単位 | 箇所
				weight | 国内の抗体医薬販売重量（g/年。1200kg/年） | 1,200,000 | | スライド76
				cost | 生産コスト（ドル/g） | 50 | | スライド76
				rate | 為替レート（円/ドル） | 110 | | スライド76
				saving | 連続化によるコスト低下（実証研究で得た値） | 14 | % | スライド76
				years | 継続年数（年） | 10 | | スライド76
				""");
		Stated.number(StatedMeasure.DERIVED, "92.4").label("1,200,000[g/y]×50[$/g]×110[¥/$]×0.14×10[y]＝92.4億円").at(COST).on(d);
	}
}
