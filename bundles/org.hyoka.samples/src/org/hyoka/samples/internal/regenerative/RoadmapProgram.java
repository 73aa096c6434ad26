// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Roadmaps;

/** The program's roadmap, put together from the text (第１部 第１章 ３, ６ to ８ and what the projects' chapters say). */
final class RoadmapProgram {
	private RoadmapProgram() {
	}

	static void fill(Cast cast) {
		Roadmaps map = new Roadmaps(cast.program(), "事業アウトカム達成に至るまでのロードマップ", "2015年度", "2040年", true, """
				Ａ～Ｅのプロジェクトの期間、評価の時期、アウトカム目標、期待される効果を、本文と各表から再構成した。
				""");
		map.program("事業", cast.program()).program("A", cast.a()).program("次期A", cast.nextA()).program("B", cast.b())
				.program("C", cast.c()).program("D", cast.d()).program("E", cast.e());
		targets(cast, map);
		lanes(cast, map);
		projects(map);
		ahead(map);
		links(map);
	}

	private static void targets(Cast cast, Roadmaps map) {
		target(map, cast.a(), ProjectAResults.OUTCOME, "A", "2019年度", "2021年度", "2023年度");
		target(map, cast.b(), ProjectBResults.OUTCOME, "B", "2025年度");
		target(map, cast.c(), ProjectCResults.OUTCOME, "C", "2024年度", "2026年度");
		target(map, cast.nextA(), NextProjectA.OUTCOME, "次期A", "2028年度");
	}

	/** Makes targets of an indicator known as {@code A 2019年度}. */
	static void target(Roadmaps map, Undertaking owner, String indicator, String key, String... years) {
		Indicator found = owner.getIndicators().stream().filter(i -> i.getName().equals(indicator)).findFirst().orElseThrow();
		for (String year : years) {
			map.target(key + " " + year, Indicators.target(found, year));
		}
	}

	private static void lanes(Cast cast, Roadmaps map) {
		map.lanes(cast.program(), """
				区分         | 種別       | レーン                         | 事業
				プログラム   | 研究       | プログラム全体                 | 事業
				本研究開発   | 研究       | Ａ 創薬支援基盤                | A
				本研究開発   | 研究       | Ａ 高度創薬支援ツール（後継）  | 次期A
				本研究開発   | 研究       | Ｂ 遺伝子治療製造              | B
				本研究開発   | 研究       | Ｃ ヒト細胞加工製品製造基盤    | C
				本研究開発   | 研究       | Ｄ 原料細胞安定供給            | D
				本研究開発   | 研究       | Ｅ 産業化促進                  | E
				アウトカム   | アウトカム | マッチング研究（Ａ）           | A
				アウトカム   | アウトカム | 製薬企業等での活用（Ａ後継）   | 次期A
				アウトカム   | アウトカム | 遺伝子治療の臨床研究（Ｂ）     | B
				アウトカム   | アウトカム | 臨床研究・治験・製品・導出（Ｃ） | C
				波及効果     | 波及       | 規制と市場                     |
				社会的便益   | 便益       | 健康長寿社会と経済成長         |
				""");
	}

	private static void projects(Roadmaps map) {
		map.nodes("""
				レーン | 種類 | 名称 | 始 | 終 | 状態 | 参照
				プログラム全体 | バー | 再生医療・遺伝子治療の産業化に向けた基盤技術開発事業 | 2015年度 | 2027年度 | 実施中 | 事業
				プログラム全体 | 評価 | プログラム中間評価（2020年度） | 2020年度 | | | 中間評価 2020
				プログラム全体 | 評価 | プログラム中間評価（2022年度、今回） | 2022年度 | | | 中間評価 2022
				プログラム全体 | 評価 | プログラム終了時評価 | 2028年度 | | | 終了時評価 2028
				Ａ 創薬支援基盤 | バー | 再生医療技術を応用した創薬支援基盤技術開発 | 2017年度 | 2021年度 | 完了 | A
				Ａ 創薬支援基盤 | 評価 | Ａ 事前評価 | 2016年度 | | | A 事前評価 2016
				Ａ 創薬支援基盤 | 評価 | Ａ 中間評価 | 2019年度 | | | A 中間評価 2019
				Ａ 創薬支援基盤 | 評価 | Ａ 終了時評価（今回） | 2022年度 | | | A 終了時評価 2022
				Ａ 高度創薬支援ツール（後継） | バー | 高度創薬支援ツール基盤技術開発 | 2022年度 | 2026年度 | 実施中 | 次期A
				Ａ 高度創薬支援ツール（後継） | ステージゲート | ステージゲート（事業３年目の終了時） | 2024年度末 | | |
				Ａ 高度創薬支援ツール（後継） | 節目 | 第２期 中間評価（事業４年目） | 2025年度 | | |
				Ｂ 遺伝子治療製造 | バー | 遺伝子治療製造技術開発 | 2018年度 | 2023年度 | 実施中 | B
				Ｂ 遺伝子治療製造 | 評価 | Ｂ 事前評価 | 2017年度 | | | B 事前評価 2017
				Ｂ 遺伝子治療製造 | 評価 | Ｂ 中間評価（今回） | 2022年度 | | | B 中間評価 2022
				Ｂ 遺伝子治療製造 | 評価 | Ｂ 終了時評価 | 2024年度 | | | B 終了時評価 2024
				Ｃ ヒト細胞加工製品製造基盤 | バー | ヒト細胞加工製品製造基盤技術開発 | 2020年度 | 2024年度 | 実施中 | C
				Ｃ ヒト細胞加工製品製造基盤 | 評価 | Ｃ 事前評価 | 2019年度 | | | C 事前評価 2019
				Ｃ ヒト細胞加工製品製造基盤 | 評価 | Ｃ 中間評価（今回） | 2022年度 | | | C 中間評価 2022
				Ｃ ヒト細胞加工製品製造基盤 | 評価 | Ｃ 終了時評価 | 2025年度 | | | C 終了時評価 2025
				Ｄ 原料細胞安定供給 | バー | 再生医療用原料細胞安定供給研究開発 | 2021年度 | 2023年度 | 実施中 | D
				Ｅ 産業化促進 | バー | 産業化促進研究開発 | 2019年度 | | 実施中 | E
				""");
	}

	private static void ahead(Roadmaps map) {
		map.nodes("""
				レーン | 種類 | 名称 | 始 | 終 | 参照 | 説明
				マッチング研究（Ａ） | 目標 | Ａ 中間目標 5件 | | | A 2019年度 |
				マッチング研究（Ａ） | 目標 | Ａ 中間目標 15件 | | | A 2021年度 |
				マッチング研究（Ａ） | 目標 | Ａ 最終目標 30件 | | | A 2023年度 |
				製薬企業等での活用（Ａ後継） | 目標 | Ａ後継 10社 | | | 次期A 2028年度 |
				遺伝子治療の臨床研究（Ｂ） | 目標 | Ｂ 最終目標 5件 | | | B 2025年度 |
				臨床研究・治験・製品・導出（Ｃ） | 目標 | Ｃ 中間目標 5件 | | | C 2024年度 |
				臨床研究・治験・製品・導出（Ｃ） | 目標 | Ｃ 最終目標 10件 | | | C 2026年度 |
				規制と市場 | 効果 | MPSの国際規制への組込み | 2035年 | | | IQコンソーシアムの資料による目処
				規制と市場 | 効果 | 遺伝子治療の市場 7兆円超 | 2030年 | | |
				規制と市場 | 効果 | 再生・細胞医療・遺伝子治療の世界市場 11.6兆円 | 2040年 | | |
				健康長寿社会と経済成長 | 効果 | 従来完治が難しかった疾患の根本治療の実現 | | | |
				健康長寿社会と経済成長 | 効果 | 新薬創出の加速 | | | |
				健康長寿社会と経済成長 | 効果 | 健康長寿社会の形成 | | | |
				健康長寿社会と経済成長 | 効果 | 世界の医療・医薬品市場の取込みによる経済成長 | | | |
				""");
	}

	private static void links(Roadmaps map) {
		map.links("""
				元 | 先 | 種類
				再生医療技術を応用した創薬支援基盤技術開発 | 高度創薬支援ツール基盤技術開発 | 後継
				再生医療技術を応用した創薬支援基盤技術開発 | Ａ 最終目標 30件 | 活用
				高度創薬支援ツール基盤技術開発 | Ａ後継 10社 | 活用
				遺伝子治療製造技術開発 | Ｂ 最終目標 5件 | 活用
				ヒト細胞加工製品製造基盤技術開発 | Ｃ 中間目標 5件 | 活用
				Ｃ 中間目標 5件 | Ｃ 最終目標 10件 | 終了後
				Ａ 最終目標 30件 | 新薬創出の加速 | 活用
				Ａ後継 10社 | 新薬創出の加速 | 活用
				Ｂ 最終目標 5件 | 従来完治が難しかった疾患の根本治療の実現 | 活用
				Ｃ 最終目標 10件 | 従来完治が難しかった疾患の根本治療の実現 | 活用
				新薬創出の加速 | 健康長寿社会の形成 | 活用
				従来完治が難しかった疾患の根本治療の実現 | 健康長寿社会の形成 | 活用
				従来完治が難しかった疾患の根本治療の実現 | 世界の医療・医薬品市場の取込みによる経済成長 | 活用
				""");
	}
}
