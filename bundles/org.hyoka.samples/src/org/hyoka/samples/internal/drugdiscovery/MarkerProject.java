// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.samples.internal.build.IpTables;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.Values;

/** Project D, half-way: header (slide 78), items and implementers (83 to 86), money (88), leaders (89), IP (90). */
final class MarkerProject {
	private static final String HEADER = "スライド78（プロジェクトＤ 概要表）";

	private MarkerProject() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.marker();
		header(r, p);
		items(r, p);
		money(r, p);
		ip(r, p);
		MarkerText.build(all);
		MarkerResults.build(all);
		MarkerRoadmaps.build(all);
	}

	private static void header(Registry r, Project p) {
		p.setName("患者層別化マーカー探索技術の開発");
		p.setShortName("患者層別化マーカー");
		Registry.aliases(p, "患者層別化マーカーの探索技術開発[表記]、患者層別化マーカー探索技術の開発事業[表記]、D 患者層別化マーカー[略称]");
		GlycanProject.names(p, "患者層別化マーカーの探索技術開発", "スライド16（ロードマップ）");
		p.setMinistry(r.organization("経済産業省"));
		p.setEvaluationKind(EvaluationKind.MID_TERM);
		p.setPeriod(Values.period("2019年度～2023年度"));
		Stated.number(StatedMeasure.DURATION, "5").label("実施期間").at(HEADER).on(p);
		Stated.text(StatedMeasure.TEXT, "2019年度（R1）～継続実施中").label("実施期間").about(p.getPeriod())
				.at("スライド1（事業の概要）").on(p);
		p.setPurpose(Prose.of("""
				抗がん剤等には、患者の体質により効いたり全く効かなかったりするものが多い。効かずに副作用の強い薬を使い続けることは、治療からも医療費からも
				好ましくない。薬の効く患者を見分ける層別化マーカーを探索する基盤技術を開発し、個別化医療を進める。
				"""));
		ProgramHeader.account(p, HEADER);
		Structure.evaluations(p, """
				種類 | 時期 | 状態
				事前評価 | 2018年度 | 実施済
				中間評価 | 2021年度 | 今回
				終了時評価 | 2024年 | 予定
				""");
		GlycanProject.evaluationYear(p, 0, HEADER, "2018年");
		GlycanProject.evaluationYear(p, 1, HEADER, "2021年");
		GlycanProject.flow(r, p, HEADER);
		Structure.roles(r, p, """
				役割 | 氏名 | 機関 | 役職 | 表記
				PL | 上田 龍三 | JBIC | バイオ産業情報化コンソーシアム | プロジェクトリーダー
				""");
		Stated.text(StatedMeasure.TEXT, "一般社団法人バイオ産業情報化コンソーシアム").label("実施者、JBICの正式名").about(p.getRoles().getFirst())
				.at("スライド84、89").on(p);
		GlycanProject.role(p, "上田 龍三", "統括PL", "スライド12");
		GlycanProject.role(p, "上田 龍三", "統括プロジェクト・リーダー", "スライド89（実施・マネジメント体制）");
		Stated.slips(p, """
				箇所 | 記載
				スライド81 | がん免疫療法においては、免疫関連の重篤な副作用のリクスがあること
				""");
	}

	private static void items(Registry r, Project p) {
		Structure.items(r, p, """
				番号 | 名称 | テーマ番号 | テーマ | 実施者 | 代表 | 表記
				課題① | がん免疫モニタリングによる患者層別化を行う基盤技術の開発 | 1 | 免疫応答モニタリングによるがん免疫の全容理解に基づく新規層別化マーカーの開発 | \
				JBIC | 上田 龍三 | 一般社団法人バイオ産業情報化コンソーシアム
				課題② | 医療ニーズの高い特定疾患・薬剤に対する患者層別化基盤技術の開発 | 2 | 新たな肝がん高危険群患者層別化マーカーの開発実用化研究 | 金沢大学 | 金子 周一 |
				 | | 3 | アミノ酸プロファイルによるがん免疫微小環境の代謝リプログラミング評価とがん免疫治療患者層別化技術の開発 | 神奈川県立がんセンター | 笹田 哲朗 | \
				地方独立行政法人神奈川県立病院機構神奈川県立がんセンター
				 | | 4 | 血液バイオマーカーによる認知症の統合的層別化システムの開発 | 国立長寿医療研究センター | 中村 昭範 | 国立研究開発法人国立長寿医療研究センター
				課題③ | 潜在疾患マーカー同定による新規創薬基盤技術のフィージビリティ研究 | 5 | 潜在疾患マーカー同定による新規創薬基盤技術のフィージビリティ研究 | \
				産総研 | 夏目 徹 | 国立研究開発法人産業技術総合研究所
				""");
		Structure.called(p, "課題①", "開発項目1");
		Structure.called(p, "課題①", "研究開発項目［1］");
		GlycanProject.item(p, "課題②", "医療ニーズの高い疾患（がん免疫を含む）", "スライド89（実施・マネジメント体制）");
		Structure.describe(p, "課題①", """
				- 要素1：末梢血の免疫細胞を軽い侵襲で採って解析し、T細胞のネットワークを明らかにして、がん免疫療法の新規マーカーを見出す。種々のがんの前向き観察研究で有用性を確かめる。
				- 要素2：腫瘍微小環境（TME）をゲノム・RNA・腫瘍浸潤免疫細胞の解析で調べ、新規マーカーを見つけて固形がんの医師主導治験で検証し、自動化したTME解析を臨床に広げる。
				- 要素3：要素1と2のデータを収めて解析する一体化システムとデータベースを構築し、高度な検索とマーカー探索ソフトウェアを載せて公開をめざす。
				- 要素4：診断機器・診断システムを開発し、市販化をめざす。
				""");
		Structure.describe(p, "課題②", """
				- 肝がん：血清ラミニンγ2単鎖（LG2m）について、全自動測定法の確立、発症前の予測、発がんに関わる機序の解析を行った。
				- 肺がん：免疫チェックポイント阻害薬で治療中の進行肺がん患者で、複数のアミノ酸濃度の組合せによる治療効果予測マーカーを同定し、血液・腫瘍組織・便の検体から遺伝子変化を解明した。
				- 認知症：アルツハイマー病の発症前診断に向け、血中のアミロイドペプチドのマーカーについて、適正使用指針の策定や、承認範囲の拡大と保険収載をめざす前向き研究を行った。
				""");
	}

	private static void money(Registry r, Project p) {
		Budget b = MoneyTables.budget(r, p, "執行額", "百万円", """
				年度 | 種別 | 金額 | 状態
				2019年度 | 執行 | 1,483 | 執行
				2020年度 | 執行 | 1,605 | 執行
				2021年度 | 執行 | - | 執行中
				2022年度 | 要求 | - | 要求中
				2023年度 | 要求 | - | 要求予定
				""");
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "3,088").label("総執行額").at(HEADER).on(b);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "3,088").label("総予算額").at(HEADER).on(b);
		AllocationTable t = MoneyTables.allocations(r, p, "資金配分", "百万円", MoneyState.EXECUTED, "スライド88（資金配分）", """
				項目 | 2019FY | 2020FY | 2021FY | 2022FY | 2023FY | 合計
				課題① | 800 委託 | 868 委託 | － 委託 | － 委託 | － 委託 | 1,668
				課題② | 583 委託 | 637 委託 | － 委託 | － 委託 | － 委託 | 1,220
				課題③ | 100 委託 | 100 委託 | 0 予定 | 0 予定 | 0 予定 | 200
				合計 | 1,483 | 1,605 | － | － | － | 3,088
				""");
		t.getAllocations().stream().filter(a -> a.getAmount() == null).forEach(a -> a.setState(switch (a.getYear().year()) {
		case 2021 -> MoneyState.IN_EXECUTION;
		case 2022 -> MoneyState.REQUESTED;
		default -> MoneyState.REQUEST_PLANNED;
		}));
		GlycanProject.rounding(t);
		Stated.note(t, "2021年度以降の計は「執行中」「予算要求中」「予算要求予定」と印字。合計は2020FY時点。", "スライド88");
	}

	private static void ip(Registry r, Project p) {
		IpManagement ip = IpTables.management(r, p);
		IpPolicy policy = IpTables.policy(ip, "知財基本方針", r.organization("JBIC"), "事業全体。事務局のJBICが主体となって作成し、事業者が合意している。");
		IpTables.clauses(ip, policy.getClauses(), """
				項目 | 状態 | 内容
				11 | 合意済 | 各課題は基本方針に則って対応し、課題間の成果も効率的に活用できる体制とした。
				17 | 合意済 | 研究推進全体会議（AMED主催、事務局JBIC）を年1回開き、課題の間で情報を共有する。
				""");
		IpAgreement a = IpTables.agreement(ip, "知財基本方針への合意", policy, r.organization("JBIC"));
		IpTables.parties(r, a, """
				機関 | 役割 | 状態 | 表記
				JBIC | 代表 | 締結済 | 事務局
				金沢大学 | 分担 | 締結済 |
				神奈川県立がんセンター | 分担 | 締結済 |
				国立長寿医療研究センター | 分担 | 締結済 |
				産総研 | 分担 | 締結済 |
				""");
		Stated.note(a, "原典は「事業者は合意している」と述べる。当事者は実施者の一覧によった。", "スライド84、90");
	}
}
