// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Project B: output with counts (slides 52, 53), outcome with its changed target (54), cost effectiveness (56). */
final class MoleculeResults {
	private static final String PROGRAM_OUTPUT = "スライド13（プログラムのアウトプット）";
	private static final String PROGRAM_OUTCOME = "スライド15（プログラムのアウトカム）";
	private static final String COST = "スライド56（費用対効果）";

	private MoleculeResults() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.molecule();
		output(r, p);
		outcome(r, p);
		derivations(r, p);
		industry(r, p);
	}

	private static void output(Registry r, Project p) {
		Indicator i = Indicators.output(r, p, "中分子医薬品が分子構造として満たすべき設計ルールの開発数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類
				2020年度 | 5 | 最終目標
				""");
		Indicators.actuals(i, """
				時点 | 値 | 補足
				2020年度末 | 9 | 原典は「９ 件」と全角で印字
				""");
		i.setRationale("膜透過性などの特性の解析と制御を実現するソフトウェアの開発に役立つルールの数とした。事前評価で「アルゴリズム」の定義が不明確と指摘されて改めた。");
		GlycanResults.programFigures(i, "2020年度", "5", "9", PROGRAM_OUTPUT);
		Stated.text(StatedMeasure.TEXT, "新規骨格の中分子の数、膜透過のアルゴリズムの数").label("アウトプット指標の考え方").at(PROGRAM_OUTPUT).on(i);
		Indicators.counts(p, "論文・特許等", "2018年度～2020年度", """
				種類 | 件数 | 記載
				論文 | 145 |
				国内特許 | 2 |
				国外特許 | なし | なし
				PCT | 0 |
				標準 | なし | なし
				プロトタイプ | なし | なし
				""");
	}

	private static void outcome(Registry r, Project p) {
		Indicator i = Indicators.outcome(r, p, "中分子創薬を支援する開発要素技術の国内製薬企業等での利用件数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類 | 見込み
				2020年度 | 10 | 中間目標 | 2020年度までの３年間で累計123件となり、目標を大幅に超えて達成した。
				2025年度 | 220 | 最終目標 | 2020年度までの３年間で累計123件であり、達成は可能と考える。
				""");
		Indicators.actuals(i, """
				時点 | 値 | 補足
				2020年度末 | 123 | 事業３年間の累計
				""");
		i.setRationale(Prose.of("""
				生合成技術やシミュレーション技術等が製薬企業等に高く評価され、事業が終わる2020年度に目標を大きく超えていた。そのため2020年度に担当課で
				指標を見直し、３か年の実績をもとに2025年度の件数を30件から220件に改めた。
				"""));
		Target last = Indicators.target(i, "2025年度");
		GlycanResults.revised(last, "30", "2020年度",
				"2020年度の時点で目標を大幅に達成していたため、事業３か年の実績をもとに見直した。", "担当課（当課内で見直し）");
		Stated.number(StatedMeasure.VALUE, "220").label("目標").at(PROGRAM_OUTCOME).on(last);
		Stated.number(StatedMeasure.VALUE, "123").label("2020年度末時点").at(PROGRAM_OUTCOME).on(i.getActuals().getFirst());
		Stated.number(StatedMeasure.RATE, "56").label("達成度").at(PROGRAM_OUTCOME).on(last);
	}

	private static void derivations(Registry r, Project p) {
		Derivation market = Calculations.derive(r, p, "中分子医薬品の2030年の市場規模", "total * novel * middle", "億ドル",
				"医薬品市場のうち新薬の半分程度が、本事業の技術を使う中分子医薬品の市場と見込む。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				total | 世界の医薬品市場（2014年の規模と年平均成長率4.5％が続く場合） | 19,801 | 億ドル | 2030年 | スライド56
				novel | 新薬市場の割合（2016年予測は67％） | 50 | % | 2030年 | スライド56
				middle | 中分子医薬品の割合（程度） | 50 | % | 2030年 | スライド56
				""");
		Stated.number(StatedMeasure.DERIVED, "5,000").label("その50％程度（5,000億ドル）").explained("割合も結果も「程度」と印字")
				.at(COST).on(market);
		Stated.number(StatedMeasure.DERIVED, "5,000").label("中分子医薬品の市場規模:5,000億ドル").explained("割合も結果も「程度」と印字")
				.at("スライド55（ロードマップ）").on(market);
		Derivation table = Calculations.derive(r, p, "モダリティ別の表による中分子医薬の2030年の市場規模", "(nucleic + peptide) / yen", "億ドル",
				"背景の表の核酸医薬とペプチド医薬の市場規模を足し、原典の為替レートでドルにした値。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				nucleic | 核酸医薬の市場規模 | 2.1 | 兆円 | 2030年 | スライド3、8
				peptide | ペプチド医薬の市場規模 | 4.7 | 兆円 | 2030年 | スライド3、8
				yen | 為替レート（円/ドル） | 110 | | | スライド76
				""");
		Stated.number(StatedMeasure.DERIVED, "5,000").label("中分子医薬品の市場規模 5,000億ドル").at("スライド55、56").on(table);
	}

	/** Slide 2 prints the world's market in yen, slide 56 in dollars; the rate is that of slide 76. */
	private static void industry(Registry r, Project p) {
		Derivation d = Calculations.derive(r, p, "2022年の世界の医薬品市場（円換算）", "market / (" + ProgramResults.compound("1", 8) + ") * yen", "兆円",
				"2030年の世界の医薬品市場を、年平均成長率で2022年に戻し、原典の為替レートで円にした値。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				market | 世界の医薬品市場 | 19,801 | 億ドル | 2030年 | スライド56
				rate | 年平均成長率 | 4.5 | % | | スライド56
				yen | 為替レート（円/ドル） | 110 | | | スライド76
				""");
		Stated.number(StatedMeasure.DERIVED, "246").label("医薬品 2022年 246兆円").at("スライド2（医薬品と自動車の市場規模）").on(d);
	}
}
