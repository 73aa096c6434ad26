// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;

/** Project B: header table, structure, money, prior findings. */
final class ProjectB {
	private static final String HEADER = "第１部 第２章 Ｂ 概要表";
	private static final String PRIOR = "第１部 第２章 Ｂ １０";

	private ProjectB() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Project b = cast.b();
		ProgramHeader.common(cast, b, "2018年度～2023年度");
		Registry.aliases(b, "遺伝子治療製造開発[表記]");
		b.setShortName("遺伝子治療製造");
		b.setEvaluationKind(EvaluationKind.MID_TERM);
		b.setPurpose(Prose.of("""
				遺伝子治療の市場は急成長し、2030年には7兆円を超える見込みである。一方、使われるウイルスベクターは非常に高価で、
				治療薬は数千万～数億円に上る。品質にも懸念があり、薬害も起きている。

				本事業は、実用化に向けたベクター製造の技術と基盤を整えるため、多様な要素技術を速やかに集めて大量製造技術を開発する。
				先端的技術研究の拠点と大量製造技術開発の拠点の連携による研究ネットワークを築き、
				先端的な遺伝子・細胞治療に必要な高度な製造技術や安全性向上技術などの研究開発を速める。
				"""));
		ProjectA.account(b, HEADER);
		Structure.evaluations(b, """
				種類       | 時期     | 状態
				事前評価   | 2017年度 | 実施済
				中間評価   | 2022年度 | 今回
				終了時評価 | 2024年度 | 予定
				""");
		Stated.number(StatedMeasure.DURATION, "6").label("実施時期（6年間）").at(HEADER).on(b);
		Stated.date(StatedMeasure.DUE, "2018年度").about(b.getEvaluations().getFirst()).label("事前評価（2018 年度）第 45 回評価 WG")
				.at("第２部 第３章 １ Ｂ").on(b);
		b.setFundingFlow(Structure.flow(r, "国 → AMED（定額補助） → 実施者（委託）", "AMED"));
		Structure.roles(r, b, """
				役割 | 氏名      | 機関                   | 役職
				PS   | 稲垣 治   | 神戸大学               | 神戸大学大学院国際協力研究科 極域協力研究センター 研究員
				PO   | 島田 隆   | 日本医科大学           | 日本医科大学 名誉教授
				PO   | 五十嵐 隆 |                        | 国立成育医療センター 理事長
				PL   | 大政 健史 | 次世代バイオ医薬品製造技術研究組合 | 次世代バイオ医薬品製造技術研究組合/大阪大学
				""");
		budget(r, b);
		items(r, b);
		allocations(r, b);
		prior(b);
	}

	private static void budget(Registry r, Project b) {
		Budget budget = MoneyTables.budget(r, b, "契約額", "億円", """
				年度     | 種別 | 金額 | 状態   | 説明
				2018年度 | 契約 | 13.0 | 執行   |
				2019年度 | 契約 | 48.6 | 執行   | 資金配分の表（1,269百万円）は調整費を除いた額である。
				2020年度 | 契約 | 14.5 | 執行   | 資金配分の表（1,372百万円）は調整費を除いた額である。
				2021年度 | 契約 | 25.9 | 執行   | 資金配分の表（1,377百万円）は調整費を除いた額である。
				2022年度 | 契約 | -    | 未確定 |
				""");
		budget.setFootnote("総予算額は未確定であり、調整費を除く。");
		Stated.number(StatedMeasure.TOTAL_BUDGET, "85.2").label("総予算額").words("※未確定。調整費除く。")
				.explained("総予算額は調整費を除く未確定の額であり、契約額とは範囲が異なる。").at(HEADER).on(budget);
		Stated.note(budget, """
				2018年度から2021年度までの契約額の合計は102.0億円で、調整費を除く未確定の総予算額85.2億円を上回る。
				""", HEADER);
	}

	private static void items(Registry r, Project b) {
		Structure.items(r, b, """
				番号 | 名称 | テーマ | 実施者
				課題１ | 遺伝子・細胞治療用ベクター新規大量製造技術開発 | 遺伝子・細胞治療用ベクターのプラットフォーム製造技術開発 | MAB組合
				項目２ | 遺伝子・細胞先端的技術研究開発 | 高品質遺伝子治療ベクター製造法の確立に向けた戦略的技術基盤 | 東京大学
				 | | AAV ベクター遺伝子治療／ゲノム編集治療／CAR-T療法に関する研究開発 | 自治医科大学
				 | | 日本発がん治療用ウイルス開発の革新技術研究拠点 | 東京大学
				 | | 日本発の遺伝子改変 T 細胞の実用化を促進するための、霊長類モデルを用いた安全性評価系の基盤整備 | 信州大学
				 | | 安全性の高い遺伝子・細胞治療を実現するステルス型 RNA ベクター技術の確立 | ときわバイオ
				項目３ | 先端的な遺伝子・細胞治療技術開発（若手枠） | \
				RNA 工学とペプチド工学の融合による生体内ゲノム編集治療のための技術基盤の開発 | 京都府立医科大学
				 | | エピジェネティクス改変による持続的に疲弊を起こさない抗腫瘍 T 細胞の開発と養子免疫療法への応用 | 愛知県がんセンター
				 | | 活性調節型 CRISPR/Cas9 による完全遺伝子修復治療法の開発 | 九州大学
				 | | 大腸菌内でのゲノム進化を利用したヘルペスウイルスベクターの新規変異体作製 | 日本医科大学
				 | | 革新的幹細胞培養技術に基づいた造血幹細胞遺伝子編集の開発研究 | 国立国際医療研究センター
				 | | 新規高核局在性 Cas9 による高効率 in vivo ゲノム編集法の開発 | 筑波大学
				""");
		Stated.note(b.getResearchItems().getFirst(), """
				番号の呼び方が揃っていない。実施者と資金配分の表は「課題１」「項目２」「項目３」、実施内容は「研究開発課題１」から「３」と記す。
				""", "第１部 第２章 Ｂ ４");
		Structure.called(b, "課題１", "研究開発課題１");
		Structure.called(b, "項目２", "研究開発課題２");
		Structure.called(b, "項目３", "研究開発課題３");
		Stated.text(StatedMeasure.TEXT, "先端的な遺伝子・細胞治療技術開発").label("研究開発課題３の名称").at("第１部 第２章 Ｂ ４（２）")
				.on(b.getResearchItems().getLast());
		Structure.describe(b, "課題１", """
				上流から下流までの製造プラットフォームに必要な要素技術を持つ産官学が集まり、カルタヘナ法を含め、治験などの実施と規制対応まで
				想定した、日本発のウイルスベクター製造技術基盤を築く。①生産細胞、製造技術、分析技術を開発して統合した製造プラットフォームを構築し、
				②製造に必要な機器・資材・原材料の国産化を図る。
				""");
		Structure.describe(b, "項目２", """
				アカデミアの先端的なin vivo・ex vivo遺伝子治療のシーズ開発を進めるため技術開発拠点を複数整え、外部の研究者や企業の研究の支援と、
				拠点間のネットワークを通じて、産学連携の遺伝子・細胞治療のエコシステムを構築する。
				""");
		Structure.describe(b, "項目３", """
				将来の活躍が期待される若手研究者による、ゲノム編集、高度なベクター等の製造、安全性向上などの独創的で先端的な研究を進める。
				""");
	}

	private static void allocations(Registry r, Project b) {
		AllocationTable table = MoneyTables.allocations(r, b, "資金配分", "百万円", MoneyState.EXECUTED,
				"第１部 第２章 Ｂ ５（２）", """
						研究開発項目 | 2018FY    | 2019FY    | 2020FY    | 2021FY    | 2022FY（予定） | 合計（予定）
						課題１       | 845 委託  | 827 委託  | 866 委託  | 884 委託  | 1415 委託      | 4836
						項目２       | 396 委託  | 383 委託  | 443 委託  | 494 委託  | 320 委託       | 2036
						# 項目３は2020FYまでで、2021FYと2022FYは「ー」と印刷されている
						項目３       | 58 委託   | 59 委託   | 64 委託   |           |                | 181
						合計         | 1300 委託 | 1269 委託 | 1372 委託 | 1377 委託 | 1735 委託      | 7053
						""");
		table.setFootnote("※調整費を除く");
		Stated.note(table, """
				印刷された合計は、2018FY（1,299に対し1,300）、2020FY（1,373に対し1,372）、2021FY（1,378に対し1,377）、課題１（4,837に対し4,836）で
				内訳の和と1ずつ異なる。端数処理の注記はないが、四捨五入の幅に収まる。原典は3桁区切りの読点を付けていない。
				""", "第１部 第２章 Ｂ ５（２）");
	}

	private static void prior(Project b) {
		Judgement.prior(b, "評価検討会", "事前評価", "2017年度", "研究開発の実施・マネジメント体制等の妥当性", """
				言：
				予算を戦略的・有効に活用することを含め、全体のマネジメントに留意すること。
				応：
				遺伝子治療薬の製造を熟知したPLを確保してマネジメントを強め、出口に向けて着実に進めている。
				生じた課題は実施者などと整理し、優先度の高いものから取り組んで、予算の有効活用に努めている。
				""");
		Judgement.prior(b, "評価検討会", "事前評価", "2017年度", "研究開発内容及び事業アウトプットの妥当性", """
				言：
				関係省庁、ＰＭＤＡとの連携を確実に行い、将来の戦略につながるように進めること。
				応：
				具体的なパイプラインとして先天性の網膜疾患を選び、開発した要素技術で治療薬の開発を進め、データと手法をPMDAに持ち込んで、
				規制当局のフィードバックを得ながら進めている。文部科学省や厚生労働省とは頻繁に意見を交わし、医師主導治験で有効性と安全性を示すまでを
				中心にアカデミアのシーズを育てる文部科学省、臨床実施の環境整備と資金支援を行う厚生労働省、商用化を見据えた製造技術を開発する
				経済産業省と役割を整理して連携している。
				言：
				人材育成も大きな目標の一つとして実施すること。
				応：
				開発した要素技術や知見をもとに、一般社団法人BCRETで、製造やCMCを担う産業人材の研修プログラムを立ち上げた。
				""");
		b.getPriorFindings().forEach(f -> Stated.note(f, """
				原典の見出しは「評価検討会（中間評価）」だが、指摘は第２部 第３章の事前評価（2018 年度）第 45 回評価 WGの所見と同じ内容であり、
				本プロジェクトの中間評価は今回が初めてである。概要表は事前評価を2017年度とする。
				""", PRIOR));
	}
}
