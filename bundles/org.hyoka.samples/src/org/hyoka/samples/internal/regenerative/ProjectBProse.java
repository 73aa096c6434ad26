// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import java.util.List;

import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Registry;

/** Narrative of project B (第１部 第２章 Ｂ １ to ５, ８, ９), condensed in own words. */
final class ProjectBProse {
	private static final String ADL = "令和 4年度内外一体の経済成長戦略構築にかかる国際経済調査事業 バイオ医薬品・再生医療等製品の技術開発及び"
			+ "バリューチェーンに関する動向調査 アーサー・ディ・リトル・ジャパン株式会社";
	private static final String OMASA = "大阪大学院工学研究科 大政 健史先生作成資料より";

	private ProjectBProse() {
	}

	static void fill(Cast cast) {
		Project b = cast.b();
		background(cast.r(), b);
		necessity(b);
		similar(cast.r(), b);
		content(b);
		closing(cast.r(), b);
	}

	private static void background(Registry r, Project b) {
		Section s = Narrative.section(b, "background", "本プログラムの政策的位置付け／背景", """
				遺伝子治療の推進には次のような課題があり、文部科学省・厚生労働省・経済産業省が連携して総合的に支援している。

				- **技術的課題の解決** — 製造技術、創薬技術
				- **基盤の整備（シーズや研究者の充実）** — 創薬開発の研究費の充実、生産機能の確保・充実（商用生産向けの製造拠点・施設への
				デュアルユース補助金などの補助、多品種で安価な研究開発用ベクターの提供、製造・評価・薬事を担う人材の育成）、
				研究開発・製造・臨床のコンサルティングによるノウハウの横展開
				- **臨床機能の確保・育成** — 遺伝子治療に強みを持つ病院などの臨床研究拠点の整備

				本事業は、国際競争力のある高品質で安全な遺伝子治療用AAVの製造・評価技術の開発を中心に行う。高品質なウイルスベクターを効率よく大量に
				生産する技術は世界でも確立されておらず、生産効率の低さによる高コスト、大量製造の難しさ、不安定な製造による安全性の懸念が残る。
				これらを解決できれば、急拡大する市場を獲得できる可能性が高い。特に製造プロセスの堅牢性、高収率、低コスト化が課題であり、
				それぞれ開発を進めている。
				""");
		Narrative.figure(s, "図９", "製造工程における課題一覧", r.source("大政資料"), OMASA, "上流から下流までの製造工程ごとの課題");
	}

	private static void necessity(Project b) {
		Section s = Narrative.section(b, "necessity", "国が実施することの必要性", """
				遺伝子治療は年率50％以上の高い成長が見込まれ、開発品も増えて市場がさらに広がる。単一遺伝子疾患に対するin vivo遺伝子治療をはじめ
				根本治療が可能で、ほかのモダリティに対する優位が強く、世界中で開発が進む。

				一方、ウイルスベクターを安定して大量に製造する技術、不純物や空のベクターを除く精製技術など、有効で安全な製品を生産するための技術課題は多い。
				難度と失敗のリスクが高く、民間企業だけでは十分な研究開発が行われないため、国による中長期の支援が不可欠である。
				""");
		Narrative.figure(s, "図１０", "市場規模予測", null, null, "遺伝子治療の市場規模の予測");
	}

	private static void similar(Registry r, Project b) {
		Section s = Narrative.section(b, "similar-work", "国内外の類似・競合する研究開発等の状況", """
				AAVの製造では、欧米の大手サプライヤーがM&Aによりワンストップの体制を築き、強大な参入障壁となっている。ThermoFisherやDanaherは、
				分析装置や顕微鏡などライフサイエンス分野の企業を15年以上かけて次々に買収し、巨大化した。M&Aに長けていない日本が同じ戦略をとることは
				難しく、国内サプライヤーが互角に戦うには企業連合としての競争力を高める必要がある。
				""");
		Narrative.table(s, "表３", "遺伝子治療に関する歴史", null, null, List.of(1, 5), """
				年代 | 遺伝子治療の動向（〇：進展、●：事故）
				1970年代～1980年代 | 〇組み換えDNA技術の発展<br>〇遺伝子治療の概念の検討が始まる
				1990年代 | 〇世界で初めての遺伝子治療（1990年）<br>〇日本で初めての遺伝子治療（1995年）<br>\
				●アデノウイルスベクターの大量投与による過剰免疫反応で死亡事故（1999年）
				2000年代 | 〇初めての成功例（X-SCID、フランス）（2000年）<br>\
				●X-SCID遺伝子治療でレトロウイルスベクターの挿入変異により白血病が発症（2002年）。遺伝子治療が一時停滞<br>\
				〇副腎白質ジストロフィー（ALD）遺伝子治療の成功（2009年）などで復活
				2010年代 | 〇EUで初めて遺伝子治療薬の販売を承認（2012年）<br>〇以後、欧米で相次いで販売承認
				""");
		Narrative.figure(s, "図１１", "国内外の AAV 製造プレイヤーの分析", r.source("ADL調査"), ADL, "製造工程ごとにみた、国内外のAAV製造に関わる企業");
	}

	private static void content(Project b) {
		Narrative.section(b, "content", "研究開発の全体構成", """
				課題１（大量製造技術）、２（先端的技術の拠点）、３（若手枠）がそれぞれのテーマに取り組みながら連携して進める。
				""");
		Narrative.section(b, "plan", "研究開発計画", """
				2018年度から2023年度までの6年間で実施する。若手枠は2018年度から2020年度までの3年間である。2021年度を中間目標の年とし、
				最終年度となる2023年度には、選んだ要素技術を統合した製造プロセスでの実証を行う。原典の計画図は本文に残っていない。
				""");
		Narrative.section(b, "structure", "研究開発の実施・マネジメント体制", """
				AMEDのPS、PO、プロジェクトリーダー、サブプロジェクトリーダーで組織し、課題横断の進捗会議を定期的に開いて課題間の情報共有と連携を進め、
				有識者の技術的な評価を受けてユーザーニーズの反映に努めた。
				""");
		Narrative.section(b, "ip", "知財や研究開発データの取扱い", """
				AMEDから民間企業等への委託事業（バイドール適用）として実施し、研究計画の策定・実施、結果、関連事業との連携の報告を受けながら進める。

				プロジェクト全体の知的財産は次世代バイオ医薬品製造技術研究組合が事務局となって管理する。同組合の知的財産権取扱規約により、
				協力で生まれた成果の持分は原則として発明等への貢献度に応じて定めること、知財管理委員会を設けること、事務局への届出、特許出願、
				第三者への実施許諾の手続きなどを定めている。
				""");
	}

	private static void closing(Registry r, Project b) {
		Section roadmap = Narrative.section(b, "roadmap", "事業アウトカム達成に至るまでのロードマップ", """
				事業の後半は国産の要素技術を統合した製造実証に進み、２期事業につなげる。図は本文に残っていないため、本文と各表から再構成した。
				""");
		Narrative.figure(roadmap, "図１２", "事業後半及び２期事業に向けたロードマップ", r.source("大政資料"), OMASA,
				"要素技術の統合、製造実証から２期事業に至るロードマップ");
		Section cost = Narrative.section(b, "cost-effectiveness", "費用対効果", """
				国費総額の見込みは約80億円（13億円×6年）である。in vivo遺伝子治療は2001年の抗体医薬と同じ導入期にあり、20年程度で10兆円の市場に
				成長すると期待される。市場成長率は50％以上で、この時点で重点的に投資することで大きな市場を獲得できる可能性が高い。
				""");
		Narrative.figure(cost, "図１３", "モダリティの市場規模と成長率（2021年）", r.source("ADL調査"), ADL,
				"モダリティごとの2021年の市場規模と成長率");
	}
}
