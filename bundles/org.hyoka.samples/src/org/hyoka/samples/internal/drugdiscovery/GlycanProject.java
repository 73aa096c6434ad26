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
import org.hyoka.samples.internal.build.IpTables;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.Values;

/** Project A: header (slide 20), items and implementers (25 to 28), money (30), leaders (31), IP (31, 32). */
final class GlycanProject {
	static final String HEADER = "スライド20（プロジェクトＡ 概要表）";

	private GlycanProject() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.glycan();
		header(r, p);
		items(r, p);
		money(r, p);
		ip(r, p);
		GlycanText.build(all);
		GlycanResults.build(all);
		GlycanRoadmap.build(all);
	}

	private static void header(Registry r, Project p) {
		p.setName("糖鎖利用による革新的創薬技術開発");
		p.setShortName("糖鎖");
		Registry.aliases(p, """
				糖鎖利用によるバイオ医薬品の高度創薬技術の開発[表記]、糖鎖利用による革新的創薬技術の開発[表記]、\
				糖鎖利用による革新的創薬技術開発事業[表記]、A 糖鎖[略称]""");
		names(p, "糖鎖利用によるバイオ医薬品の高度創薬技術の開発", "スライド1（事業の概要）");
		names(p, "糖鎖利用による革新的創薬技術の開発", "スライド10（系譜）、21、22");
		p.setMinistry(r.organization("経済産業省"));
		p.setEvaluationKind(EvaluationKind.FINAL);
		p.setPeriod(Values.period("2016年度～2020年度"));
		Stated.number(StatedMeasure.DURATION, "5").label("実施期間").at(HEADER).on(p);
		p.setPurpose(Prose.of("""
				分子標的薬は創薬標的の枯渇と副作用が課題である。タンパク質とそこから伸びる糖鎖を合わせた「糖タンパク質」を標的とし、
				がん細胞などの表面に出る特異な構造を狙う新薬の開発につながる技術基盤を築く。
				"""));
		ProgramHeader.account(p, HEADER);
		Structure.evaluations(p, """
				種類 | 時期 | 状態
				事前評価 | 2015年 | 実施済
				中間評価 | 2019年度 | 実施済
				終了時評価 | 2021年度 | 今回
				""");
		evaluationYear(p, 1, HEADER, "2019年");
		evaluationYear(p, 2, HEADER, "2021年");
		flow(r, p, HEADER);
		Structure.roles(r, p, """
				役割 | 氏名 | 機関 | 役職 | 表記
				PL | 坂元 亨宇 | 慶應義塾大学 | 慶應義塾大学教授 | プロジェクトリーダー
				""");
		Stated.slips(p, """
				箇所 | 記載
				スライド25 | 糖鎖標的に対して補足分子を活用し、疾患
				スライド28（抗体スクリーニングの図） | 野生型 糖鎖KOマウスに免役
				""");
		Stated.text(StatedMeasure.TEXT, "坂元 享宇").label("プロジェクトリーダー").about(r.person("坂元 亨宇")).at(HEADER).on(p);
		Stated.text(StatedMeasure.TEXT, "坂元 亨宇").label("統括PL").about(r.person("坂元 亨宇"))
				.at("スライド12、31（実施・マネジメント体制）").on(p);
		role(p, "坂元 亨宇", "統括PL", "スライド12");
	}

	/** Another name the source uses for a project, with its place. */
	static void names(Project p, String name, String place) {
		Stated.text(StatedMeasure.TEXT, name).label("課題名").at(place).on(p);
	}

	/** The header tables print calendar years, the chapters on the last evaluations fiscal years, and the panel met in early 2022. */
	static void evaluationYear(Project p, int evaluation, String place, String printed) {
		Stated.date(StatedMeasure.DUE, printed).label("評価時期").about(p.getEvaluations().get(evaluation)).at(place).on(p);
	}

	/** What a chapter calls a leader. */
	static void role(Project p, String person, String role, String place) {
		Stated.text(StatedMeasure.TEXT, role).label(person + "の役割").about(p.getRoles().getFirst()).at(place).on(p);
	}

	/** What a chapter calls a research item. */
	static void item(Project p, String code, String name, String place) {
		Stated.text(StatedMeasure.TEXT, name).label("研究開発" + code + "の名称").at(place).on(MoneyTables.item(p, code));
	}

	/** Funding flow as all project headers print it; the programme's slide and the allocations say the opposite. */
	static void flow(Registry r, Project p, String place) {
		p.setFundingFlow(Structure.flow(r, "国 → AMED（委託） → アカデミア等（定額補助）", "AMED"));
		Stated.text(StatedMeasure.TEXT, "国 → AMED（委託） → アカデミア等（定額補助）").label("実施形態").about(p.getFundingFlow()).at(place).on(p);
		Stated.text(StatedMeasure.TEXT, "国 → AMED（定額補助） → 民間企業等（委託）").label("実施形態").about(p.getFundingFlow())
				.at("スライド11（R2予算PR資料）").on(p);
	}

	private static void items(Registry r, Project p) {
		Structure.items(r, p, """
				番号 | 名称 | テーマ番号 | テーマ | 実施者 | 表記
				課題① | 極微量の糖鎖変化を検出・検証するための技術開発、糖鎖標的を精密に構造解析するための技術開発 | | \
				我が国の技術の強みと密接な医工連携体制を活かした標的分子探索・検証のための多角的糖鎖解析システムの構築 | 慶應義塾大学 |
				課題② | 糖鎖標的を製造するための技術開発、糖鎖標的に対する捕捉分子作成のための技術開発、発見された糖鎖標的の創薬意義の解明 | | \
				多様なグライコプロテオームおよび捕捉分子作製技術開発とその創薬への応用 | 順天堂大学 |
				課題A | 先端的な要素技術の開発と本事業への活用 | ① | 糖鎖分子による自然免疫受容体制御を介した免疫・骨代謝異常治療法の開発 | 東京理科大学 |
				 | | ② | Erexim法と超臨界流体クロマトグラフ質量分析による高速高分解能糖鎖構造一斉定量法の開発 | 公益財団法人がん研究会 |
				 | | ③ | 糖鎖構造の可変を可能にする糖タンパク質の精密半化学合成とその品質分析技術の開発 | 大阪大学 |
				 | | ④ | 世界初の抗糖鎖抗体医薬の開発に向けた革新的抗糖鎖モノクローナル抗体作製技術の確立 | 千葉大学 |
				 | | ⑤ | 認知症の増悪に関わる脳アミロイドアンギオパチー：モデル動物を駆使した糖鎖標的の創薬意義の解明 | 福島県立医科大学 |
				 | | ⑥ | 高感度・高特異性改変レクチン開発によるGAG鎖およびO-GlcNAc修飾を標的とした創薬探索技術の確立 | 東京大学 |
				課題B | 先端的な要素技術の開発と本事業への活用（若手育成枠） | ① | 超高効率濃縮法に基づくCE-LIF-MS微量糖鎖分析システムの開発 | \
				理化学研究所 | 国立研究開発法人理化学研究所
				 | | ② | 糖鎖の超高感度検出を目的とした新規糖アナログの開発 | 岐阜大学 |
				 | | ③ | 高感受性フコシル化TRAIL受容体を標的とした新たな癌治療戦略の開発 | 東邦大学 |
				 | | ④ | NMRと計算科学の統合による糖鎖の3次元構造ダイナミクスの体系的評価法の開発 | 名古屋市立大学 |
				課題C | 糖鎖標的等の創薬研究 | ① | 糖鎖抗原を創薬ターゲットとする病原性抗酸菌感染症予防および治療法の開発 | 順天堂大学 |
				 | | ② | ポリシアル酸認識機構を基盤とする精神疾患と癌の診断・治療の技術革新研究 | 名古屋大学 |
				 | | ③ | ケラタン硫酸二糖とそのアナログによるCOPD治療効果に関する研究 | 大阪国際がんセンター | \
				地方独立行政法人大阪府立病院機構大阪国際がんセンター（研究所）
				 | | ④ | 新しい糖鎖創薬の標的・HEG1に対する抗体医薬の開発 | 神奈川県立がんセンター | \
				地方独立行政法人神奈川県立病院機構神奈川県立がんセンター（臨床研究所）
				 | | ⑤ | ラミニン結合性機能糖鎖を応用した筋ジストロフィー治療薬の開発 | 東京都健康長寿医療センター | \
				地方独立行政法人東京都健康長寿医療センター（東京都健康長寿医療センター研究所）
				 | | ⑥ | IgSF膜タンパク質の糖鎖の構造、機能解析と、がんにおける治療標的の確立 | 東京大学 |
				""");
		Stated.note(MoneyTables.item(p, "課題C"), "二次公募で採択した６課題。", "スライド27、31");
		Stated.number(StatedMeasure.COUNT, "6").label("２次公募で採択した創薬シーズ").at("スライド31（実施・マネジメント体制）")
				.on(MoneyTables.item(p, "課題C"));
		Structure.called(p, "課題①", "開発項目1");
		Structure.called(p, "課題②", "研究開発項目［3］");
		item(p, "課題①", "極微量の標的糖鎖を検出、検証するための技術開発、標的糖鎖を精密に構造解析するための技術開発", "スライド31、36");
		item(p, "課題②", "糖鎖標的を製造の技術開発、糖鎖標的に対する捕捉分子作成のための技術開発、発見された糖鎖標的の創薬意義の解明", "スライド28");
		Structure.describe(p, "課題①", """
				糖鎖標的分子の探索から設計図づくりまでを切れ目なく行うため、病理組織からの極微量糖鎖の検出、分析装置、精密な糖鎖構造解析
				（グライコプロテオミクス）、標的の絞り込みに役立つ解析ソフトウェアなど、糖鎖創薬を支える機器と技術を開発した。
				""");
		Structure.describe(p, "課題②", """
				疾患に特異な糖タンパク質を認識する抗体を得るため、全自動糖ペプチド合成装置、高抗体産生マウス、細胞分離装置に合成糖ペプチドを
				用いるスクリーニングなどを開発し、免疫原の調製から抗体の取得までを一つの基盤にまとめた。
				""");
	}

	private static void money(Registry r, Project p) {
		Budget b = MoneyTables.budget(r, p, "執行額", "百万円", """
				年度 | 種別 | 金額 | 状態
				2016年度 | 執行 | 824 | 執行
				2017年度 | 執行 | 829 | 執行
				2018年度 | 執行 | 1,046 | 執行
				2019年度 | 執行 | 984 | 執行
				2020年度 | 執行 | 979 | 執行
				""");
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "4,662").label("総執行額").at(HEADER).on(b);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "4,662").label("総予算額").at(HEADER).on(b);
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "46.6").unit(r.unit("億円")).label("5年間で約46.6億円")
				.at("スライド37（費用対効果）").on(b);
		AllocationTable t = MoneyTables.allocations(r, p, "資金配分", "百万円", MoneyState.EXECUTED, "スライド30（資金配分）", """
				項目 | 2016FY | 2017FY | 2018FY | 2019FY | 2020FY | 合計
				課題① | 348 委託 | 361 委託 | 477 委託 | 407 委託 | 359 委託 | 1,952
				課題② | 245 委託 | 254 委託 | 276 委託 | 283 委託 | 298 委託 | 1,356
				課題A | 191 委託 | 171 委託 | 178 委託 | 178 委託 | 187 委託 | 906
				課題B | 40 委託 | 43 委託 | 44 委託 | 44 委託 | 48 委託 | 218
				課題C | | | 71 委託 | 71 委託 | 87 委託 | 230
				合計 | 824 | 829 | 1,046 | 984 | 979 | 4,662
				""");
		rounding(t);
		Stated.note(t, "課題Cの2016年度と2017年度は「-」と印字。二次公募の課題で、配分は2018年度から。", "スライド30");
	}

	/** The tables of all projects carry the same footnote on rounding. */
	static void rounding(AllocationTable t) {
		t.setFootnote("合計については四捨五入の関係で一致しない場合がある");
		t.getStated().forEach(s -> s.setExplanation("四捨五入の関係で一致しない場合がある（表の注）"));
	}

	private static void ip(Registry r, Project p) {
		IpManagement ip = IpTables.management(r, p);
		IpAgreement a = IpTables.agreement(ip, "知財協約", null, null);
		IpTables.parties(r, a, """
				機関 | 役割 | 状態 | 表記
				 | 分担 | 締結済 | 事業参加者
				""");
		IpTables.clauses(ip, a.getClauses(), """
				項目 | 状態 | 内容
				2 | 合意済 | 事業参加者の間の連携と協力を円滑に進めるために締結した。委託にはバイ・ドール制度を適用する。
				3 | 合意済 | 知財委員会を置き、先行技術を調べ、成果の扱いの方針を決める。
				4 | 合意済 | ユーザーフォーラムでは、秘密保持契約の前と後に開示するデータを細かく分け、シーズの導出が円滑に進むよう配慮した。
				6 | 合意済 | 成果を論文にするか特許にするかなどの方針を知財委員会で定め、知財戦略シートを作る。
				""");
		Stated.note(a, "条項は概要の記載から項目に割り当てた。協約の本文は原典にない。", "スライド31、32");
		IpTables.committee(ip, "知財委員会", """
				先行技術の調査と方針の策定（論文化か特許化か等）、知財戦略シートの作成を通じて、コンソーシアム全体の知財を戦略的に管理した。
				""", """
				立場 | 人数
				知財コーディネータ（発明推進協会が派遣する知的財産プロデューサー） | 1
				""");
	}
}
