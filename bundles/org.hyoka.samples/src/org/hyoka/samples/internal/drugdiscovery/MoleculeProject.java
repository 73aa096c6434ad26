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
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.samples.internal.build.IpTables;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.Values;

/** Project B: header (slide 39), items and implementers (44 to 47), money (49), leaders (50), IP (51). */
final class MoleculeProject {
	private static final String HEADER = "スライド39（プロジェクトＢ 概要表）";

	private MoleculeProject() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.molecule();
		header(r, p);
		items(r, p);
		money(r, p);
		ip(r, p);
		MoleculeText.build(all);
		MoleculeResults.build(all);
		MoleculeRoadmaps.build(all);
	}

	private static void header(Registry r, Project p) {
		p.setName("革新的中分子創薬技術の開発");
		p.setShortName("革新的中分子");
		Registry.aliases(p, """
				革新的中分子創薬基盤技術開発[表記]、革新的中分子創薬基盤技術の開発[表記]、中分子創薬の基盤技術開発[表記]、\
				革新的中分子創薬技術の開発事業[表記]、B 革新的中分子[略称]""");
		GlycanProject.names(p, "革新的中分子創薬基盤技術開発", "スライド1（事業の概要）、第２部の見出し");
		GlycanProject.names(p, "革新的中分子創薬基盤技術の開発", "スライド10（系譜）");
		GlycanProject.names(p, "中分子創薬の基盤技術開発", "スライド16（ロードマップ）");
		p.setMinistry(r.organization("経済産業省"));
		p.setEvaluationKind(EvaluationKind.FINAL);
		p.setPeriod(Values.period("2018年度～2020年度"));
		Stated.number(StatedMeasure.DURATION, "3").label("実施期間").at(HEADER).on(p);
		p.setPurpose(Prose.of("""
				低分子と抗体の長所を併せ持つ中分子は新たな医薬品候補として期待され、日本が世界をリードできる可能性がある。一方、細胞膜を透過しにくく
				細胞内の標的を狙うのが難しい。骨格を創り出す技術と、膜を透過する構造を予測するシミュレーションを組み合わせ、細胞内の標的を狙う
				中分子創薬の技術を開発する。
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
		Structure.roles(r, p, """
				役割 | 氏名 | 機関 | 役職 | 表記
				PL | 新家 一男 | 次世代天然物化学技術研究組合 | 次世代天然物化学技術組合 | プロジェクトリーダー
				PL | 嶋田 一夫 | 次世代天然物化学技術研究組合 | 次世代天然物化学技術組合 | プロジェクトリーダー
				PL | 前仲 勝美 | 北海道大学 | 北海道大学 教授 | プロジェクトリーダー
				""");
		GlycanProject.role(p, "新家 一男、嶋田 一夫、前仲 勝美", "PI", "スライド50（実施・マネジメント体制）");
		Stated.slips(p, """
				箇所 | 記載
				スライド42 | 文部科学省の「イノベーションシステム整備事業地域イノベーション・エコシステム形成プログラムがある。
				スライド42 | 大型の研究開発支援は政策はあまり見られなかった
				""");
		Stated.text(StatedMeasure.TEXT, "次世代天然物化学技術研究組合").label("PI 新家一男、嶋田一夫の所属").about(p.getRoles().getFirst())
				.at("スライド50（実施・マネジメント体制）").on(p);
	}

	private static void items(Registry r, Project p) {
		Structure.items(r, p, """
				番号 | 名称 | テーマ番号 | テーマ | 実施者 | 代表 | 表記 | 別名
				課題① | 中分子製造技術の開発 | | モジュール編集を主とする中分子天然化合物の母核改変及び修飾酵素による構造展開に向けた技術開発 | \
				次世代天然物化学技術研究組合、産業技術総合研究所 | 新家 一男 | 次世代天然物化学技術研究組合/産業技術総合研究所 |
				課題② | 中分子シミュレーション技術の開発 | | 中分子シミュレーション技術の開発 | 次世代天然物化学技術研究組合 | 嶋田 一夫 | | 中分子シミュレーション技術[表記]
				 | | | 立体構造を基盤とする中分子創薬の合理的設計 | 北海道大学 | 前仲 勝美 | |
				課題③ | 先端的な中分子創薬関連技術の開発 | ① | 選択的オートファジーにもとづく中分子創薬技術 | 東北大学 | 有本 博一 | | 先端的な中分子創薬技術の開発[表記]
				 | | ② | 進化的in vitro及びin silico複合選択による中分子薬剤の調製 | 理化学研究所 | 伊藤 嘉浩 | |
				 | | ③ | 膜透過性予測に資するオリゴ核酸の細胞内取り込み機構の分子基盤解明 | 国立医薬品食品衛生研究所 | 井上 貴雄 | |
				 | | ④ | 中分子薬剤による難聴治療を目指したギャップ結合創薬の創生 | 順天堂大学 | 神谷 和作 | |
				 | | ⑤ | DNA副溝認識化合物による画期的ゲノム創薬技術開発 | 千葉県がんセンター | 永瀬 浩喜 | |
				 | | ⑥ | タンパク質―脂質間相互作用 (PLI) の解析と制御を基盤とした免疫調節性中分子の創製 | 慶應義塾大学 | 藤本 ゆかり | |
				""");
		Stated.note(MoneyTables.item(p, "課題②"), "代表者は体制図（スライド50）の所属と一致する人とした。", "スライド45、50");
		Stated.text(StatedMeasure.TEXT, "先端的な中分子創薬技術の開発").label("研究開発課題③の名称").at("スライド44（全体構成①）")
				.on(MoneyTables.item(p, "課題③"));
		Structure.called(p, "課題①", "研究開発項目①");
		Structure.called(p, "課題②", "開発項目３");
		Structure.describe(p, "課題①", """
				天然化合物の母核改変：CRISPR/Cas9によるゲノム編集とGibson assemblyを組み合わせ、生合成遺伝子をモジュール単位で精密に編集する技術
				（モジュール編集）を確立した。ラパマイシンの生合成遺伝子に適用し、有機合成では難しい誘導体を多数生産した。

				微生物酵素による中分子変換：代謝物解析に向けチトクロームP450酵素を多数取得した。活性発現を最適化するクローニングベクターにより副産物を
				なくし活性を大きく高めた。微生物内の多数の候補から目的の酵素だけを効率よく見分ける技術も開発した。
				""");
		Structure.describe(p, "課題②", """
				膜透過性を予測するシミュレーション：クライオ電子顕微鏡とNMRで中分子化合物の動的構造や生体分子の立体構造を解析し、脂質二重膜などの物性
				データと合わせ、インシリコ技術による膜透過性シミュレーションを開発した。

				立体構造を基盤とする合理的設計：天然物・核酸・ペプチドなど2,000化合物を超えるライブラリーを作り、立体構造、膜透過性、ADME等の物性と機能を
				評価してデータベースを築いた。実測値を繰り返し反映し、難しかった中分子の合理的設計を可能にするシステムを開発した。
				""");
	}

	private static void money(Registry r, Project p) {
		Budget b = MoneyTables.budget(r, p, "執行額", "百万円", """
				年度 | 種別 | 金額 | 状態
				2018年度 | 執行 | 1,270 | 執行
				2019年度 | 執行 | 1,264 | 執行
				2020年度 | 執行 | 1,309 | 執行
				""");
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "3,843").label("総執行額").at(HEADER).on(b);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "3,843").label("総予算額").at(HEADER).on(b);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "48").unit(r.unit("億円")).label("本事業に要する国費総額")
				.at("スライド56（費用対効果）").on(b);
		Stated.text(StatedMeasure.TEXT, "20**FY").label("執行額の欄の見出し（２列、値はー）").about(b.getEntries().getLast()).at(HEADER).on(b);
		AllocationTable t = MoneyTables.allocations(r, p, "資金配分", "百万円", MoneyState.EXECUTED, "スライド49（資金配分）", """
				項目 | 2018FY | 2019FY | 2020FY | 合計
				課題① | 400 委託 | 450 委託 | 443 委託 | 1,293 委託
				課題② | 743 委託 | 720 委託 | 760 委託 | 2,223 委託
				課題③ | 127 委託 | 95 委託 | 106 委託 | 328 委託
				合計 | 1,270 | 1,264 | 1,309 | 3,843
				""");
		GlycanProject.rounding(t);
	}

	private static void ip(Registry r, Project p) {
		IpManagement ip = IpTables.management(r, p);
		IpPolicy policy = IpTables.policy(ip, "知的財産マネジメント基本方針", r.organization("次世代天然物化学技術研究組合"),
				"プロジェクト全体の知的財産の管理。次世代天然物化学技術研究組合が事務局として定めた。");
		IpAgreement a = IpTables.agreement(ip, "研究開発課題ごとの知財合意書", policy, r.organization("次世代天然物化学技術研究組合"));
		IpTables.parties(r, a, """
				機関 | 役割 | 状態 | 表記
				次世代天然物化学技術研究組合 | 代表 | 協議中 | 事務局
				 | 分担 | 協議中 | 各研究開発課題の研究開発責任者
				""");
		Stated.note(a, "原典は「締結するように努めた」とだけ述べ、締結した課題の数は印字されていない。体制図には「知財協約」とある。", "スライド50、51");
		IpTables.clauses(ip, policy.getClauses(), """
				項目 | 状態 | 内容
				7 | 合意済 | 複数の研究開発課題が協力して得た成果の知財の帰属は、必要に応じて事務局が調整する。
				11 | 合意済 | 複数の課題が共同で開発した知財は、各研究開発責任者の間で、本事業に関わる内容では自由に使える。
				""");
		licence(ip, "天然化合物の母核改変技術の技術指導とツールの導出", "抗菌剤や抗腫瘍剤の開発に使われている。");
		licence(ip, "チトクロームP450酵素の導出", "多数のP450酵素を企業に導出した。");
	}

	private static void licence(IpManagement ip, String name, String text) {
		Licence l = IpFactory.eINSTANCE.createLicence();
		l.setName(name);
		l.setKind(LicenceKind.TECHNOLOGY);
		l.setTechnology(text);
		Stated.note(l, "導出先の企業名と時期は原典にない。", "スライド54（アウトカム事例）");
		ip.getLicences().add(l);
	}
}
