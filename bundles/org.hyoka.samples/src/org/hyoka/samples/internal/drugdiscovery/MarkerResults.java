// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Project D: outputs with counts (slide 91), outcomes (92), cost effectiveness (94), and what slides 13 and 15 print of them. */
final class MarkerResults {
	private static final String PROGRAM_OUTPUT = "スライド13（プログラムのアウトプット）";
	private static final String PROGRAM_OUTCOME = "スライド15（プログラムのアウトカム）";
	private static final String OUTCOME = "スライド92（事業アウトカム）";
	private static final String COST = "スライド94（費用対効果）";
	private static final String NO_DATE = "成果の時点は印字されていない。評価対象時期の末（2020年度末）とした。";

	private MarkerResults() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.marker();
		outputs(r, p);
		filings(r, p);
		trials(r, p);
		market(r, p);
		savings(r, p);
	}

	private static void outputs(Registry r, Project p) {
		Indicator markers = Indicators.output(r, p, "同定・検証された新規層別化マーカー数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(markers, """
				期限 | 値 | 種類
				2021年度 | 3 | 中間目標
				2023年度 | 10 | 最終目標
				""");
		Indicators.actuals(markers, """
				時点 | 値 | 名称
				2020年度末 | 9 | 中間目標に対する成果
				""");
		GlycanResults.programFigures(markers, "2021年度", "3", "9", PROGRAM_OUTPUT);
		Indicator techniques = Indicators.output(r, p, "新規バイオマーカー探索技術の開発数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(techniques, """
				期限 | 値 | 種類
				2021年度 | 4 | 中間目標
				2023年度 | 10 | 最終目標
				""");
		Indicators.actuals(techniques, """
				時点 | 値 | 名称
				2020年度末 | 5 | 中間目標に対する成果
				""");
		GlycanResults.programFigures(techniques, "2021年度", "4", "10", PROGRAM_OUTPUT);
		Stated.note(markers.getActuals().getFirst(), NO_DATE, "スライド91");
		Stated.note(techniques.getActuals().getFirst(), NO_DATE, "スライド91");
		String why = "免疫細胞解析、リン酸化解析、エピゲノム解析等で高精度にマーカーを同定する技術と、既存のマーカーシーズを基にさらに細かく層別化できる新規マーカーの探索技術の数を指標とした。";
		markers.setRationale(why);
		techniques.setRationale(why);
		Indicators.counts(p, "論文・特許等", "2019年度～2020年度", """
				種類 | 件数 | 記載
				論文 | 287 |
				国内特許 | 3 |
				国外特許 | なし | なし
				PCT | 0 |
				標準 | なし | なし
				プロトタイプ | なし | なし
				""");
	}

	private static void filings(Registry r, Project p) {
		Indicator i = Indicators.outcome(r, p, "層別化マーカー探索技術の開発成果に基づく診断薬/診断機器の薬事申請件数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類 | 見込み
				2023年度 | 1 | 中間目標 | 現状は0件だが、民間企業とアカデミアが率先して共同研究を行い、導出に取り組んでいる。
				2028年度 | 3 | 最終目標 | 現状は0件だが、民間企業とアカデミアが率先して共同研究を行い、導出に取り組んでいる。
				""");
		i.setOutlook("事業2年目であり、今後の研究開発の推進によって目標値の達成が期待される（スライド15）。");
		i.setRationale("実用化が見込まれるマーカーシーズを持つ3グループ程度を採り、それぞれを薬事申請につなげることを想定した。");
		zero(i, "3");
		Stated.number(StatedMeasure.VALUE, "3").label("特定の医薬品の奏効率を向上させる診断薬・診断機器の薬事申請（令和10年度まで）")
				.at("スライド11（R2予算PR資料の成果目標）").on(Indicators.target(i, "2028年度"));
	}

	private static void trials(Registry r, Project p) {
		Indicator i = Indicators.outcome(r, p, "臨床試験のフェーズⅢで層別化マーカーを利用した件数", "件", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類 | 見込み
				2023年度 | 20 | 中間目標 | 現状は0件だが、参画する事業者に多くの臨床医が関わって導出に取り組んでおり、この先の利用が見込まれる。
				2028年度 | 60 | 最終目標 | 現状は0件だが、参画する事業者に多くの臨床医が関わって導出に取り組んでおり、この先の利用が見込まれる。
				""");
		i.setOutlook("新規バイオマーカー探索技術について2022年度以降に臨床試験に向けた研究を検討する予定で、その内容によっては事業終了後に飛躍的に増えることが期待される（スライド15）。");
		i.setRationale("フェーズⅢに入る医薬品を年80件程度とし、マーカーを利用する割合を2023年度までに全体の10%（現時点では1～2%）に上げることを想定した。");
		zero(i, "60");
		Derivation phase = Calculations.derive(r, p, "フェーズⅢに入る医薬品の数（年）", "approvals / rate", "件",
				"新有効成分含有医薬品の薬事承認数と、フェーズⅢから承認に至る割合から求める。", """
				記号 | 名称 | 値 | 単位 | 箇所
				approvals | 新有効成分含有医薬品の薬事承認数（年平均、程度） | 40 | 件 | スライド92
				rate | フェーズⅢから薬事承認される割合 | 50 | % | スライド92
				""");
		Stated.number(StatedMeasure.DERIVED, "80").label("年80件程度").at(OUTCOME).on(phase);
		Derivation uses = Calculations.derive(r, p, "フェーズⅢで層別化マーカーを利用する件数（累計）", "interim + approvals / rate * share * years", "件",
				"2023年度の目標に、その後の年数分の利用を加える。割合から累計60件に至る式は原典にない。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				interim | 2023年度の目標 | 20 | 件 | 2023年度 | スライド92
				approvals | 新有効成分含有医薬品の薬事承認数（年平均、程度） | 40 | 件 | | スライド92
				rate | フェーズⅢから薬事承認される割合 | 50 | % | | スライド92
				share | 層別化マーカーを利用する割合 | 10 | % | 2023年度 | スライド92
				years | 2024年度から2028年度までの年数 | 5 | | | （計算のための年数）
				""");
		Stated.number(StatedMeasure.DERIVED, "60").label("2028年度までに累計60件").at(OUTCOME).on(uses);
	}

	private static void zero(Indicator i, String last) {
		Indicators.actuals(i, """
				時点 | 値 | 名称
				2020年度末 | 0 | 現状
				""");
		Stated.number(StatedMeasure.VALUE, last).label("目標").at(PROGRAM_OUTCOME).on(Indicators.target(i, "2028年度"));
		Stated.number(StatedMeasure.VALUE, "0").label("2020年度末時点").at(PROGRAM_OUTCOME).on(i.getActuals().getFirst());
		Stated.number(StatedMeasure.RATE, "0").label("達成度").at(PROGRAM_OUTCOME).on(Indicators.target(i, "2028年度"));
	}

	private static void market(Registry r, Project p) {
		Derivation share = Calculations.derive(r, p, "日本発の抗がん剤のシェアが0.1％上がる効果（年）", "market * share * rate", "億円",
				"抗がん剤の世界市場に、シェアの上昇分を掛ける。為替レートは課題Ｃの費用対効果の値を用いた。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				market | 抗がん剤の世界の市場規模（ドル、億） | 850 | 億ドル | 2016年 | スライド94
				share | 日本発の抗がん剤のシェアの上昇 | 0.1 | % | | スライド94
				rate | 為替レート（円/ドル） | 110 | | | スライド76
				""");
		Stated.number(StatedMeasure.DERIVED, "100").label("少なくとも年100億円を超える").explained("2016年時点の市場は年7％以上伸びると見込まれている")
				.at(COST).on(share);
		Derivation response = Calculations.derive(r, p, "抗がん剤の平均奏効率を5％高める効果（年）", "market * rate", "億円",
				"国内で無駄な医療に使われている医療費の削減。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				market | 抗がん剤の国内の市場規模（約） | 1 | 兆円 | 2016年 | スライド94
				rate | 平均奏効率の上昇 | 5 | % | | スライド94
				""");
		Stated.number(StatedMeasure.DERIVED, "500").label("少なくとも年500億円削減").at(COST).on(response);
	}

	private static void savings(Registry r, Project p) {
		Derivation d = Calculations.derive(r, p, "がんによる労働損失の1％を削減する効果（年）", "loss * share", "億円",
				"がんの罹患に伴う年間の労働損失（最大）の1％を削減できた場合。", """
				記号 | 名称 | 値 | 単位 | 箇所
				loss | がんの罹患に伴う年間労働損失（最大1兆8千億円） | 1.8 | 兆円 | スライド94
				share | 削減できる割合 | 1 | % | スライド94
				""");
		Stated.number(StatedMeasure.DERIVED, "200").label("年200億円程度").at(COST).on(d);
	}
}
