// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;

/** Project C: header table, structure, money, prior findings. */
final class ProjectC {
	private static final String HEADER = "第１部 第２章 Ｃ 概要表";

	private ProjectC() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Project c = cast.c();
		ProgramHeader.common(cast, c, "2020年度～2024年度");
		c.setShortName("ヒト細胞加工製品製造基盤");
		c.setEvaluationKind(EvaluationKind.MID_TERM);
		c.setPurpose(Prose.of("""
				再生医療等製品は、抗体や遺伝子治療薬と比べて10の9乗～21乗倍と非常に大きく構造も複雑で、再現性の高い製造が極めて難しい。
				新規参入企業などが有効性・安全性・再現性の高い製品を効率よく開発できるよう、Quality by Design（QbD）の考えに基づく、
				製品スケールでの製造の実現可能性と具体的な進め方を示し、さまざまな製品への水平展開の可能性を示す。
				"""));
		ProjectA.account(c, HEADER);
		Structure.evaluations(c, """
				種類       | 時期     | 状態
				事前評価   | 2019年度 | 実施済
				中間評価   | 2022年度 | 今回
				終了時評価 | 2025年度 | 予定
				""");
		Stated.number(StatedMeasure.DURATION, "5").label("実施時期（5年間）").at(HEADER).on(c);
		c.setFundingFlow(Structure.flow(r, "国 → AMED（委託） → 大阪大学（委託）", "AMED", "大阪大学"));
		Structure.roles(r, c, """
				役割   | 氏名        | 機関                             | 役職
				PS     | 畠 賢一郎   | 再生医療イノベーションフォーラム | 再生医療イノベーションフォーラム
				PO     | 中江 裕樹   | バイオ計測技術コンソーシアム     | 特定非営利活動法人 バイオ計測技術コンソーシアム
				代表者 | 紀ノ岡 正博 | 大阪大学                         | 大阪大学
				""");
		budget(r, c);
		items(r, c);
		allocations(r, c);
		prior(c);
	}

	private static void budget(Registry r, Project c) {
		Budget budget = MoneyTables.budget(r, c, "契約額", "億円", """
				年度     | 種別 | 金額 | 状態
				2020年度 | 契約 | 3.0  | 執行
				2021年度 | 契約 | 6.2  | 執行
				2022年度 | 契約 | -    | 未確定
				2023年度 | 契約 | -    | 未確定
				2024年度 | 契約 | -    | 未確定
				""");
		budget.setFootnote("総予算額は未確定であり、調整費を除く。");
		Stated.number(StatedMeasure.TOTAL_BUDGET, "28.3").label("総予算額").words("※未確定。調整費除く。").at(HEADER).on(budget);
		Stated.text(StatedMeasure.TOTAL_EXECUTED, "-").kind(MoneyKind.EXECUTED).label("総執行額").at(HEADER).on(budget);
	}

	private static void items(Registry r, Project c) {
		Structure.items(r, c, """
				番号 | 名称 | テーマ | 実施者 | 別名
				開発項目① | QTPP を保証する CQA 評価の基盤技術開発 | CQA 評価基板技術開発 | \
				国立医薬品食品衛生研究所、兵庫医科大学、成育医療研究センター、東京大学、名古屋大学、新潟大学 | 課題１[略称]、CQA 評価基板技術開発[表記]
				開発項目② | 製造システムの開発 | 製造システムの開発 | \
				大阪大学、神戸医療産業都市推進機構、サイフューズ、ロート製薬株式会社、筑波大学 | 項目２[略称]
				開発項目③ | マネジメントシステムの構築ならびにデータ管理体制の整備 | マネジメントシステム構築とデータ管理体制 | \
				国立医薬品食品衛生研究所、ロート製薬株式会社、株式会社日立製作所、大阪大学、澁谷工業 | 項目３[略称]、マネジメントシステム構築とデータ管理体制[表記]
				開発項目④ | 規制対応と国際標準化 | 規制対応と国際化 | 東京理科大学 | 項目４[略称]、規制対応と国際化[表記]
				""");
		Stated.note(c.getResearchItems().getFirst(), """
				実施者の表は「CQA 評価基板技術開発」（基盤の誤りとみられる）と記す。
				番号も、実施者の表が「開発項目①」から「④」、資金配分の表が「課題１」「項目２」から「項目４」、本文が「開発項目１、２、３、４」と揃わない。
				""", "第１部 第２章 Ｃ ４（１）");
		describe(c);
	}

	private static void describe(Project c) {
		Structure.describe(c, "開発項目①", """
				QTPPを保証するCQAを特定し、in vitroの評価系を開発する。

				- MSCの免疫抑制能を評価する末梢血単核球混合（MLR）試験の性能検証と、末梢血単核球に代わる、ヒトiPS細胞からのTリンパ球・単球の分化誘導
				- MSCの免疫抑制能を評価するサイトカインストームモデルの性能検証
				""");
		Structure.describe(c, "開発項目②", """
				1. CQAを保証するPPの抽出と動作パラメータの検証（抽出、評価技術の開発、モックアップでの評価、最適化、技術標準化）
				2. 製造工程の安定化に及ぼすハザード分析とリスク評価・管理手法の開発（QbDアプローチが可能な工程を抽出するリスク評価技術の開発、検証、
				モックアップでの評価、最適化、技術標準化）
				3. モックアップの設計（プレモックアップの要求仕様の設定、設計仕様の決定と設計検証・妥当性評価、モックアップの要求仕様の設定）
				4. モックアップの検証と非臨床試験用製品の製造・評価（設計仕様の決定と検証を経て、モックアップで製造を開始）
				5. 非臨床試験デザインの策定と実施、治験デザインの策定（類似製品の動向調査、デザイン案の作成と策定、対面助言）
				""");
		Structure.describe(c, "開発項目③", """
				1. 品質管理戦略とマネジメントシステムの構築（課題の抽出、プレモックアップ製造での整備、モックアップ製造への移行、
				統合マネジメントシステムの要求仕様の策定、テストモデルの構築と製造との連結、運用データの評価と改善）
				2. 品質保証を前提とした、運用も含むデータ管理体制の構築（課題の抽出、プレモックアップでの整備、モックアップへの移行、整備と運用）
				""");
		Structure.describe(c, "開発項目④", """
				再生医療等製品の製造におけるQbDの考え方、その他の細胞製品への展開、国際標準化のそれぞれについてワーキンググループを設ける。
				""");
	}

	private static void allocations(Registry r, Project c) {
		AllocationTable table = MoneyTables.allocations(r, c, "資金配分", "百万円", MoneyState.EXECUTED,
				"第１部 第２章 Ｃ ５（２）", """
						研究開発項目 | 2020FY   | 2021FY   | 2022FY（予定） | 2023FY | 2024FY | 合計
						開発項目①   | 98 委託  | 179 委託 | 200 委託       | -      | -      | -
						開発項目②   | 164 委託 | 384 委託 | 446 委託       | -      | -      | -
						開発項目③   | 22 委託  | 43 委託  | 49 委託        | -      | -      | -
						開発項目④   | 15 委託  | 14 委託  | 14 委託        | -      | -      | -
						合計        | 300 委託 | 620 委託 | 710 委託       | -      | -      | -
						""");
		table.setFootnote("※調整費を除く");
		Stated.note(table, """
				印刷された合計は2020FY（299に対し300）と2022FY（709に対し710）で内訳の和と1ずつ異なる。四捨五入の幅に収まる。
				""", "第１部 第２章 Ｃ ５（２）");
	}

	private static void prior(Project c) {
		Judgement.prior(c, "評価検討会", "事前評価", "2019年度", "事業アウトカム達成に至るまでのロードマップの妥当性", """
				言：
				アウトプット目標は「再生医療要素技術の開発件数 5件（単体）、3件（組合せ）」とされているが、大枠の課題にとどまり、
				具体的な検討課題の設定に至っていない。検討課題を明確にし、公募の段階も含め、中間・事後評価で判定できる具体的な目標を設けて、
				成果がアウトカムに結びつく道筋も示すこと。
				応：
				指摘を受けて目標を改めた。定量的で安定した細胞製造の全体プロセスの構築を目指すことから、QbDの考え方に基づく細胞製造ができる
				製造工程の確立状況で評価する。安定的・効率的な製造のインフラの数という明確な指標であり、この工程でつくった製品を臨床試験や治験に使う
				という道筋、すなわちアウトカム（臨床研究・治験届出・製品・技術導出の件数）との関係も明確である。
				""");
		Stated.note(c.getPriorFindings().getFirst(), """
				原典の見出しは「評価検討会（中間評価）」だが、指摘は第２部 第３章の事前評価（2019 年度）第 49 回評価 WGの所見と同じ内容であり、
				本プロジェクトの中間評価は今回が初めてである。
				""", "第１部 第２章 Ｃ １０");
	}
}
