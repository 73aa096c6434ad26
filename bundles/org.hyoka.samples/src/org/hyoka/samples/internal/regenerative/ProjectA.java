// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.MoneyTables;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Structure;

/** Project A of 2017-2021: header table, structure, money, prior findings. */
final class ProjectA {
	private static final String HEADER = "第１部 第２章 Ａ 概要表";

	private ProjectA() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Project a = cast.a();
		ProgramHeader.common(cast, a, "2017年度～2021年度");
		Registry.aliases(a, "創薬支援基盤技術開発[略称]");
		a.setShortName("創薬支援基盤");
		a.setEvaluationKind(EvaluationKind.FINAL);
		a.setPurpose(Prose.of("""
				強みである微細加工技術などを生かし、本事業でこれまでに開発した分化誘導技術・細胞加工技術と融合させて、
				再生医療の出口産業の一つとされる創薬支援の基盤技術を開発する。再生医療技術の実用化を促すとともに、
				製薬各社の課題である臨床段階での開発中止のリスクを減らし、新薬開発を促進する。
				"""));
		account(a, HEADER);
		Structure.evaluations(a, """
				種類       | 時期     | 状態
				事前評価   | 2016年度 | 実施済
				中間評価   | 2019年度 | 実施済
				終了時評価 | 2022年度 | 今回
				""");
		Stated.number(StatedMeasure.DURATION, "5").label("実施時期（5年間）").at(HEADER).on(a);
		Stated.date(StatedMeasure.DUE, "2020年度").about(a.getEvaluations().get(1)).label("中間評価（2020 年度）第 53 回評価 WG")
				.at("第２部 第３章 １ Ａ").on(a);
		a.setFundingFlow(Structure.flow(r, "国 → AMED（定額補助） → アカデミア等（委託）", "AMED"));
		Structure.roles(r, a, """
				役割 | 氏名 | 記載
				PL   |      | 製薬４社（薬物動態研究関係者４名）
				""");
		budget(r, a);
		items(r, a);
		allocations(r, a);
		prior(a);
	}

	/** The account, whose mark is lost in the text of the header tables. */
	static void account(Undertaking u, String place) {
		u.getAccounts().add(Account.GENERAL);
		Stated.note(u, """
				会計区分は「一般会計 / エネルギー対策会計」からの選択式で印刷されているが、選んだ側の印が本文に残っていない。
				医療分野の事業であることから一般会計とした。
				""", place);
	}

	private static void budget(Registry r, Project a) {
		Budget budget = MoneyTables.budget(r, a, "契約額", "億円", """
				年度     | 種別 | 金額 | 状態
				2017年度 | 契約 |  7.5 | 執行
				2018年度 | 契約 | 10.9 | 執行
				2019年度 | 契約 | 12.8 | 執行
				2020年度 | 契約 | 12.1 | 執行
				2021年度 | 契約 | 10.7 | 執行
				""");
		Stated.number(StatedMeasure.TOTAL_EXECUTED, "54.0").kind(MoneyKind.CONTRACTED).label("総契約額").at(HEADER).on(budget);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "48.8").label("総予算額").at(HEADER).on(budget);
		Stated.note(budget, "総契約額54.0億円が総予算額48.8億円を上回るが、原典に説明はない。", HEADER);
	}

	private static void items(Registry r, Project a) {
		Structure.items(r, a, """
				番号 | 名称 | テーマ | 実施者 | 開始
				項目１ | チップ等デバイスの製造に関する研究 | \
				In-vitro 安全性試験・薬物動態試験の高度化を実現する organ/multi-organs-on-a-chip の開発とその製造技術基盤の確立 | 産業技術総合研究所 |
				項目２－１ | 培養モデルと培養デバイスの設計に関する研究 | \
				創薬スクリーニングを可能にするヒト iPS 細胞を用いた腎臓 Organ-on-a-Chip | 京都大学 |
				 | | 医薬品の脳内移行性を評価可能な 3 次元血液脳関門（BBB）デバイスの開発 | 東京大学 |
				 | | 腸肝循環の薬物動態を再現可能なデバイスの開発 | 京都大学 |
				 | | 創薬における高次 in vitro 評価系としての Kidney-on-a-chip の開発 | 東海大学 |
				 | | 階層的共培養を基礎とする Liver/Gut on-a-chip の開発：インビトロ腸肝循環評価を目指した高度な代謝と極性輸送の再現 | 東京大学 |
				 | | 中枢神経系の薬物動態・安全性試験を可能にする血液脳関門チューブネットワークデバイスの開発 | 大阪大学 |
				 | | 生体模倣小腸－肝臓チップ：バイオアベイラビリティ予測と安全性評価 in vitro モデルの開発 | 名古屋市立大学 |
				項目２－２ | デバイスに搭載する iPS・ES 細胞由来分化細胞等の安定的な製造に関する研究開発 | \
				ヒト iPS 由来腸細胞の安定供給と迅速培養システムの構築 | 東京工業大学 |
				 | | Organ-on-a-chip 等のデバイスに応用可能な創薬スクリーニングに適した iPS 細胞由来三次元肝スフェロイドの安定的な製造 | 横浜市立大学 |
				 | | 高純度な国産ヒト ES/iPS 細胞由来肝細胞の安定的かつ安価な製造法の開発 | 大阪大学 |
				 | | 被血管化能を備えた腎臓細胞の安定作出 | 理化学研究所 |
				 | | デバイスに搭載するヒト自律神経細胞と標的臓器の安定的製造に関する研究開発 | 産業技術総合研究所 |
				 | | 分化制御培養法による iPS 細胞由来血液脳関門モデル細胞の安定的な製造・供給体制の構築 | 名古屋市立大学 |
				 | | ヒト iPS 由来腸細胞の安定供給と迅速培養システムの構築 | 東京工業大学 |
				項目３ | チップ等デバイスを用いた細胞・組織の検証と基準作成に関する研究開発 | \
				薬物動態・安全性試験用 organ(s)-on-a-chip に搭載可能な臓器細胞／組織の基準作成 | 国立医薬品食品衛生研究所 |
				項目４ | iPS 細胞由来肝細胞とヒト肝細胞の相関性評価に関する研究 | \
				iPS 細胞由来肝細胞とヒト肝細胞の相関性評価に関する研究 | 国立成育医療研究センター | 2019年度
				""");
		Stated.note(a.getResearchItems().get(2).getThemes().getLast(), """
				原典の表は、このテーマと実施者（東京工業大学）を項目２－２の最初と最後に２度載せている。
				""", "第１部 第２章 Ａ ４（１）");
		Structure.called(a, "項目１", "研究開発課題１");
		Structure.called(a, "項目２－１", "研究開発項目２－１");
		Structure.describe(a, "項目１", """
				デバイスの素材とコーティング素材を検討・評価し、安価かつ迅速に数千枚を製造する技術を開発する。
				""");
		Structure.describe(a, "項目２－１", """
				薬物動態試験や安全性試験などのスクリーニングに使えるよう、細胞を用いた培養モデルの開発と、
				Organ-on-a-Chipなどの培養デバイスの設計・開発を一括して行う。
				""");
		Structure.describe(a, "項目２－２", """
				iPS細胞、ES細胞などの幹細胞から分化誘導した細胞を創薬スクリーニング用に最適化し、成果をほかの課題に導出する。
				""");
		Structure.describe(a, "項目３", """
				医薬品候補化合物の評価への応用を前提に、市販品、研究機関からの提供品、項目２で使う細胞などで標準的な細胞機能の基準をつくり、
				項目１、２で開発したデバイスを使って細胞・組織の検証試験を行い、基準を作成する。
				""");
		Structure.describe(a, "項目４", """
				評価方法が比較的確立し、広いユーザーニーズが期待できる肝臓を対象に、手術などで摘出された肝細胞と、
				同じドナーからつくったiPS細胞由来肝細胞の機能の相関性を明らかにする。2019年度（H31）からの新規課題である。
				""");
	}

	private static void allocations(Registry r, Project a) {
		AllocationTable table = MoneyTables.allocations(r, a, "資金配分", "百万円", MoneyState.EXECUTED,
				"第１部 第２章 Ａ ５（２）", """
						研究開発項目 | 2017FY   | 2018FY   | 2019FY   | 2020FY   | 2021FY   | 合計
						項目１       | 297 委託 | 406 委託 | 409 委託 | 411 委託 | 390 委託 | 1,913
						項目２－１   | 312 委託 | 427 委託 | 380 委託 | 504 委託 | 459 委託 | 2,082
						項目２－２   | 101 委託 | 183 委託 | 141 委託 | 0 委託   | 0 委託   | 425
						項目３       | 40 委託  | 78 委託  | 276 委託 | 160 委託 | 160 委託 | 714
						# 項目４は2019FYからの新規課題で、2017FYと2018FYは「-」と印刷されている
						項目４       |          |          | 75 委託  | 138 委託 | 62 委託  | 275
						合計         | 750      | 1,094    | 1,281    | 1,213 委託 | 1,071 委託 | 5,409
						""");
		Stated.note(table, "合計行の（委託）は2020FYと2021FYにだけ印刷されている。", "第１部 第２章 Ａ ５（２）");
	}

	private static void prior(Project a) {
		Judgement.prior(a, "評価検討会", "中間評価", "2019年度", "今後の研究開発の方向等に関する提言", """
				言：
				欧米が技術・知財ともに先行するBody-on-a-chipに「勝てる」製品をつくるため、成果物の国際競争力の評価を先行・並行して続け、
				より戦略的に技術開発と国際展開を進める必要がある。海外の知財・開発動向を監視・分析して参加者に知らせる機能ユニットを
				プログラム内に置き、我が国独自の独創的な新技術の確立を目指してほしい。

				規制当局と連携を深め、FDAなど米国の動きも考慮しながら前臨床試験の代替を具体的に描き、実際の医薬品開発につなげてほしい。
				核酸医薬など新しいモダリティの評価にも成果を使えるようになることを期待する。
				応：
				特許出願の状況と海外の動向を随時調べ、ヘッドクオーター会合と全体会議でフィードバックして、先行する欧米の技術を的確に評価した。
				開発した技術がそれを上回る可能性を持つことを、複数のユーザー企業とのマッチング試験や予備ラウンドロビンテストで検証し、
				実用化に役立つ成果の創出を目指した。

				規制関連部門の協力を得て、新しいモダリティの評価も含め実際の医薬品開発につながる開発を行った。具体的には、厚生労働省と連携し、
				AMEDの「医薬品等規制調和・評価研究事業」で、MPSを新規ヒト型in vitro医薬品評価法として規格化し、国際標準化に向けた基盤を
				整える研究が採択され、成果が規制当局に受け入れられるための基盤を築いた。
				""");
	}
}
