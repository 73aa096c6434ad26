// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.samples.internal.build.IpTables;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.Values;

/** Project C: header (slide 58), items and implementers (63 to 66), money (69), leaders (70), IP (71). */
final class ProductionProject {
	private static final String HEADER = "スライド58（プロジェクトＣ 概要表）";

	private ProductionProject() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.production();
		header(r, p);
		roles(r, p);
		items(r, p);
		money(r, p);
		ip(r, p);
		ProductionText.build(all);
		ProductionResults.build(all);
		ProductionRoadmaps.build(all);
	}

	private static void header(Registry r, Project p) {
		p.setName("バイオ医薬品の高度製造技術の開発");
		p.setShortName("高度製造技術");
		Registry.aliases(p, "バイオ医薬品の高度製造技術開発[表記]、バイオ医薬品の高度製造技術の開発事業[表記]、C 高度製造技術[略称]");
		GlycanProject.names(p, "バイオ医薬品の高度製造技術開発", "スライド1（事業の概要）、16、第２部の見出し");
		p.setMinistry(r.organization("経済産業省"));
		p.setEvaluationKind(EvaluationKind.FINAL);
		p.setPeriod(Values.period("2018年度～2020年度"));
		Stated.number(StatedMeasure.DURATION, "3").label("実施期間").at(HEADER).on(p);
		p.setPurpose(Prose.of("""
				抗体等のバイオ医薬品の製造技術で日本は大きく遅れている。生産性の高い国産の細胞株と、高度な製造技術・設備の開発が急がれる。世界的に開発が
				始まっている連続生産について国産の技術を確立し、実用化をめざす。
				"""));
		ProgramHeader.account(p, HEADER);
		Structure.evaluations(p, """
				種類 | 時期 | 状態
				事前評価 | 2017年度 | 実施済
				終了時評価 | 2021年度 | 今回
				""");
		GlycanProject.evaluationYear(p, 0, HEADER, "2017年");
		GlycanProject.evaluationYear(p, 1, HEADER, "2021年");
		GlycanProject.flow(r, p, HEADER);
	}

	private static void roles(Registry r, Project p) {
		Structure.roles(r, p, """
				役割 | 氏名 | 機関 | 役職 | 表記
				PL | 大政 健史 | 大阪大学 | 次世代バイオ医薬品製造技術研究組合 | プロジェクトリーダー
				""");
		Stated.text(StatedMeasure.TEXT, "バイオ医薬品製造技術組合（役職名）").label("大政 健史の所属・役職").about(p.getRoles().getFirst())
				.at(HEADER).on(p);
		Stated.slips(p, """
				箇所 | 記載
				スライド59 | 我が国のおいても生産性の高い国産の生産細胞株の開発
				スライド60 | 生産性の高い国産の生産細胞株の開発し、
				スライド61 | バイオ医薬品の連続生産に推進には、連続生産技術の特徴を踏まえた
				スライド62 | 株）高砂ケミカル、田辺三菱製薬（株）
				第２部第１章 Ｃ １．総合評価 | 非常に生産性の高いCHOMK細胞の有用性を高め、広く製薬業界に利用される
				""");
		Stated.text(StatedMeasure.TEXT, "大阪大学").label("研究開発責任者 大政健史氏の所属").about(p.getRoles().getFirst())
				.at("スライド71（知財や研究開発データの取扱い）").on(p);
		GlycanProject.role(p, "大政 健史", "統括PL", "スライド12");
		GlycanProject.role(p, "大政 健史", "統括プロジェクトリーダー", "スライド70（実施・マネジメント体制）");
	}

	private static void items(Registry r, Project p) {
		Structure.items(r, p, """
				番号 | 名称 | テーマ番号 | テーマ | 実施者 | 表記 | 別名
				課題① | 高性能な国産細胞株の開発 | (a) | 連続生産等に適した高性能な国産細胞株の開発 | MAB、九州大学 | \
				次世代バイオ医薬品製造技術研究組合（九州大学） | 高性能な国産細胞株の構築[表記]
				 | | (b) | 高性能な国産細胞株の構築 | TRAHED、神戸大学 | 高機能遺伝子デザイン技術研究組合（神戸大学） |
				課題② | バイオ医薬品連続生産等の基盤技術開発 | | バイオ医薬品連続生産における各要素技術及びプラットフォーム技術の開発 | MAB、大阪大学 | \
				次世代バイオ医薬品製造技術研究組合（大阪大学） |
				課題③ | バイオ医薬品製造実証研究 | | バイオ医薬品製造技術の実証研究 | MAB、日立製作所 | 次世代バイオ医薬品製造技術研究組合（日立製作所） |
				課題④ | 連続生産の実用化に向けた品質管理手法研究 | | バイオ医薬品の連続生産の実用化に向けた品質管理手法研究 | 国立医薬品食品衛生研究所 | |
				課題⑤ | 先端的バイオ製造技術開発 | | バイオ医薬品の多品種・大量製造に適した微生物による高度生産技術の開発 | TRAHED、神戸大学 | \
				高機能遺伝子デザイン技術研究組合（神戸大学） |
				 | | | CHO 細胞をデザインする：合理的・迅速・ロバストなセルエンジニアリング・プラットフォームに基づいた、向上型バイオプロセスのための細胞開発 | \
				MAB、徳島大学 | 次世代バイオ医薬品製造技術研究組合（徳島大学） |
				 | | | 増殖-分化制御システムを取り入れたCHK 細胞を用いたバイオ医薬品生産細胞の構築 | MAB、九州大学 | \
				次世代バイオ医薬品製造技術研究組合（九州大学） |
				 | | | バイオ医薬品製造コスト低減を実現する革新材料の開発 | 東レ株式会社 | |
				 | | | 高度バイオ医薬品製造プロセスの設計フレームワーク | 東京大学 | |
				 | | | 細胞ファイバーを利用した抗体製造のための高密度連続生産技術の開発 | 株式会社セルファイバ | |
				 | | | バイオ医薬品生産の新たな道を切り開くための新規チャイニーズハムスター肺由来CHL-YN 細胞株の開発 | MAB、大阪大学 | \
				次世代バイオ医薬品製造技術研究組合（大阪大学） |
				 | | | PEG 化タンパク質やADCｓなどのタンパク質薬物複合体の連続的合成反応と精密分離 | MAB、山口大学 | \
				次世代バイオ医薬品製造技術研究組合（山口大学） |
				""");
		Structure.called(p, "課題①", "研究開発項目［1］");
		Structure.called(p, "課題①", "開発項目1");
		GlycanProject.item(p, "課題④", "連続生産実用化に向けた品質管理研究", "スライド68（研究開発計画）");
		Stated.text(StatedMeasure.TEXT, "高性能な国産細胞株の構築").label("研究開発課題①の名称").at("スライド63、70、75")
				.on(MoneyTables.item(p, "課題①"));
		Structure.describe(p, "課題①", """
				国産細胞株の開発：連続生産では、長期の安定性、生産性、品質の制御、安全性の管理を考えた細胞が要る。独自にチャイニーズハムスターの卵巣組織から
				樹立したCHO細胞を宿主として、生産細胞を構築する技術を開発した。

				国産細胞株の構築：CHO細胞を補う技術として、タンパク質の分泌能力が高い微生物（ピキア酵母等）を用い、低分子抗体の生産性を高める因子を集めた
				独自の国産細胞を構築した。
				""");
		Structure.describe(p, "課題②", """
				連続生産に関わる要素技術を開発し、連続生産プロセスを構築した。①パーフュージョン培地の選定等、②連続クロマトに適した分離剤、③抗体濃度の管理
				システム、④ウイルスの不活化・除去等の基盤技術、⑤要素技術の接続、統合プロセスのシミュレーション、管理戦略の検討からなる。
				""");
		Structure.describe(p, "課題③", """
				要素技術を統合し、GMPに準拠した施設等で製造の実証試験を行った。得られたデータから生産性や品質に影響する因子などを探り、プラットフォームを
				構築した。
				""");
	}

	private static void money(Registry r, Project p) {
		Budget b = MoneyTables.budget(r, p, "執行額", "百万円", """
				年度 | 種別 | 金額 | 状態
				2018年度 | 執行 | 1,813 | 執行
				2019年度 | 執行 | 1,782 | 執行
				2020年度 | 執行 | 2,098 | 執行
				""");
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "5,693").label("総執行額").at(HEADER).on(b);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "5,693").label("総予算額").at(HEADER).on(b);
		Stated.text(StatedMeasure.TEXT, "20**FY").label("執行額の欄の見出し（２列、値は空欄）").about(b.getEntries().getLast()).at(HEADER).on(b);
		AllocationTable t = MoneyTables.allocations(r, p, "資金配分", "百万円", MoneyState.EXECUTED, "スライド69（資金配分）", """
				項目 | 2018FY | 2019FY | 2020FY | 合計
				課題① | 461 委託 | 457 委託 | 493 委託 | 1,411
				課題② | 845 委託 | 850 委託 | 871 委託 | 2,566
				課題③ | 260 委託 | 260 委託 | 460 委託 | 980
				課題④ | 71 委託 | 24 委託 | 53 委託 | 148
				課題⑤ | 176 委託 | 192 委託 | 221 委託 | 589
				合計 | 1,813 | 1,782 | 2,098 | 5,693
				""");
		GlycanProject.rounding(t);
	}

	private static void ip(Registry r, Project p) {
		IpManagement ip = IpTables.management(r, p);
		IpAgreement a = IpTables.agreement(ip, "次世代バイオ医薬品製造技術研究組合の知財共用ルール", null, r.organization("MAB"));
		IpTables.parties(r, a, """
				機関 | 役割 | 状態 | 表記 | 機関数
				MAB | 代表 | 締結済 | 次世代バイオ医薬品製造技術研究組合 |
				 | 分担 | 締結済 | 企業（2021年6月時点の組合員） | 35
				 | 分担 | 締結済 | 大学（2021年6月時点の組合員） | 4
				 | 分担 | 締結済 | 国研（2021年6月時点の組合員） | 2
				 | 分担 | 締結済 | 団体（2021年6月時点の組合員） | 4
				""");
		IpTables.clauses(ip, a.getClauses(), """
				項目 | 状態 | 内容
				10 | 合意済 | 組合員が以前から持つ知財の共用のルールを、組合参画機関の間で定めた。
				11 | 合意済 | プロジェクトの期間中に得られた知財の共用のルールを定め、適切な管理と円滑な研究開発に努めた。
				""");
		IpTables.committee(ip, "知財PD・知財委員会", """
				知財管理等を担う代理人と契約し、組合内にも知財担当者を置く。賛助会員制度によりユーザーとなり得る製薬企業やCMO等を加え、ニーズを研究開発に反映する。
				""", """
				立場 | 人数 | 長
				知財PD | 1 | ○
				組合の知財担当者 | 1 |
				""");
		Stated.note(ip.getCommittees().getFirst(), "委員の人数は原典にない。体制図に「知財PD・知財委員会」とだけある。", "スライド70、71");
		Licence l = IpFactory.eINSTANCE.createLicence();
		l.setName("国産オリジナル細胞CHO-MKの使用許諾");
		l.setKind(LicenceKind.TECHNOLOGY);
		l.setTechnology("独自に樹立したCHO細胞を宿主とする国産オリジナル細胞CHO-MK。使用許諾契約を結び、製薬企業等に導出した。");
		Stated.note(l, "導出先の企業名、契約の数と時期は原典にない。", "スライド73（アウトプットの事例）");
		ip.getLicences().add(l);
	}
}
