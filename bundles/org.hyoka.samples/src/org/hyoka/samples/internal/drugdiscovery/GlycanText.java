// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.util.List;

import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Stated;

/** Narrative of project A (slides 21 to 37) and what the last evaluation said (38). */
final class GlycanText {
	private GlycanText() {
	}

	static void build(DrugDiscovery all) {
		Project p = all.glycan();
		background(p);
		similarWork(p);
		contentAndPlan(p);
		structure(p);
		outcomes(p);
		prior(p);
	}

	private static void background(Project p) {
		Section s = Narrative.section(p, "background", "事業の概要", """
				抗体を中心とする分子標的薬は、標的の枯渇に加え、標的のタンパク質が正常細胞にも少なからずあることによる副作用が課題である。
				そこで個々のタンパク質が持つ糖鎖に着目し、標的を増やすとともに副作用の可能性を下げる。

				日本が強い糖鎖の基礎技術を集め、極微量の糖鎖標的を検出する、構造を解析する、標的を製造する、捕捉分子を作る技術を開発・統合し、
				日本発のバイオ医薬品の上市を加速する。
				""");
		Narrative.figure(s, null, "糖鎖とタンパク質を同時に認識する創薬技術", null, null, "がん細胞と正常細胞を、糖鎖とタンパク質の組合せで見分ける図");
	}

	private static void similarWork(Project p) {
		Section s = Narrative.section(p, "similar-work", "国内外の類似・競合する研究開発等の状況", """
				標的が枯渇する中、糖タンパク質を標的とする治療薬への期待は大きい。がん特異的な糖鎖変異の研究が最も進み、糖鎖修飾を受けた抗原を
				認識する抗体薬物複合体の非小細胞肺がんへの研究など、実用化が近づいている。
				""");
		Narrative.part(s, "国内", """
				- 北海道大学の西村教授が糖タンパク質を標的とする創薬を研究するが、標的の探索から医薬品開発までの一貫した基盤は途上にある。
				- AMEDは2020年度に「プロテオスタシスの理解と革新的医療の創出」領域を設け、糖鎖生物学を重点課題としたが、基礎研究の色が濃い。
				- 2020年4月に名古屋大学と岐阜大学を中核とする糖鎖生命コア研究所が設立され、糖鎖の機能と疾患の関係を理解し医療に応用する大型計画が始まった。
				""");
		Narrative.part(s, "海外", """
				- 2021年1月のNature Reviews Drug Discoveryに糖鎖生物学の医療応用の総説が載るなど、注目が高まっている。
				- 米国NIHのGlycoscience Programは解析ツールとデータベースが中心で、創薬は主ではない。ジョージア大学のCCRCとハーバードのCFGが\
				国内の糖質科学のハブとなっている。
				- 英国ではImperial College Londonに2014年に設けたGlycoTRICを核にGlycobiology Networkを形成している。
				- EUではThe Euroglycoscience ForumやGlycoscience Tools for Biotechnology and Bioenergyがロードマップを作り、GlyCoCan-EUなどの研究が進む。
				""");
	}

	private static void contentAndPlan(Project p) {
		Section s = Narrative.section(p, "content", "研究開発の全体構成", """
				研究開発を５つの領域に分け、研究開発課題①（領域１・２）と研究開発課題②（領域３～５）で一体に進める。研究開発課題Ａ～Ｃは１～５に
				関わる提案を公募で採り、Ｂは若手の育成枠、Ｃは二次公募の課題である。
				""");
		Narrative.table(s, null, "研究開発の５つの領域", null, null, List.of(1, 5, 2), """
				領域 | 内容 | 研究開発課題
				1 | 極微量の糖鎖標的を検出するための技術開発 | ①
				2 | 糖鎖標的を精密に構造解析するための技術開発 | ①
				3 | 糖鎖標的を製造するための技術開発（合成による糖ペプチド、酵素を用いた糖タンパク質の製造） | ②
				4 | 糖鎖標的に対する捕捉分子作成のための技術開発（糖鎖認識分子、タンパク質認識分子） | ②
				5 | 見出された糖鎖標的の創薬意義の解明（捕捉分子を活用した疾患との相関、糖鎖修飾剤による病態との関連の検証） | ②
				""");
		Stated.note(s, "図中に「捕捉分子」と「補足分子」が混在する。抗体スクリーニングの図には「免役」（免疫）とある。", "スライド25、28");
		Section d = Narrative.part(s, "各研究開発項目の内容（図）", "");
		Narrative.figure(d, null, "課題①の流れ", null, null,
				"膵がん患者の凍結組織などの臨床試料を前処理し、多種の糖鎖解析で癌種に特異な構造を見つけ、データを構造解析技術とソフトウェアに活かす図");
		Narrative.figure(d, null, "課題②の流れ", null, null,
				"糖タンパク質・糖ペプチドの合成、抗体産生マウスへの免疫、抗体のスクリーニングと評価、薬効・安全性評価の流れ");
		Section plan = Narrative.section(p, "plan", "研究開発計画", "");
		Narrative.figure(plan, null, "研究開発計画（2016～2020年度）", null, null, "スライド29の線表。原典の本文には表題だけが残る");
	}

	private static void structure(Project p) {
		Section s = Narrative.section(p, "structure", "実施・マネジメント体制", """
				経済産業省の補助金によりAMEDが事業を運営し、課題評価委員会と加藤PS・今井POが助言する。プロジェクトリーダーの下に研究開発項目
				［１］～［５］の研究コンソーシアムを置き、製薬企業等のユーザーフォーラムと知財コーディネータが支える。参加者は知財協約を結んだ。
				""");
		Narrative.table(s, null, "研究コンソーシアムの体制", null, null, List.of(1, 4, 2, 2), """
				項目 | 内容 | 氏名 | 所属
				［１］ | 極微量の標的糖鎖を検出、検証するための技術開発 | 久野 敦 | 産総研
				［２］ | 標的糖鎖を精密に構造解析するための技術開発 | 梶 裕之 | 産総研
				［３］ | 糖鎖標的を製造するための技術開発 | 梶原 康宏 | 大阪大
				［４］ | 糖鎖標的に対する捕捉分子作成のための技術開発 | 山本 一夫 | 東大
				［5］ | 発見された糖鎖標的の創薬意義解明のための技術開発 | 入村 達郎 | 順天大
				［5］ | 発見された糖鎖標的の創薬意義解明のための技術開発 | 千葉 靖典 | 産総研
				""");
		Narrative.table(s, null, "分室の分担", null, null, List.of(2, 4), """
				拠点 | 分担
				産総研分室 | 探索技術開発
				産総研分室 | 捕捉分子開発
				慶應大分室等 | 臨床検体収集とそれを用いた糖鎖標的分子探索・捕捉分子検証
				""");
		Stated.note(s, "氏名は体制図の並び順に項目へ割り当てた。項目［5］は図に２か所あり、千葉 靖典は２つ目の近くに印字されている。", "スライド31");
		Narrative.section(p, "ip", "知財や研究開発データの取扱い", """
				医療分野の研究開発を担うAMEDから民間企業等への委託（バイ・ドール適用）として行う。計画の策定・実施と結果、関連事業との連携について
				報告を受けながら進める。発明推進協会に知的財産プロデューサーの派遣を頼み、知財委員会での先行技術の調査、論文化か特許化かの方針の
				策定、知財戦略シートの作成により、コンソーシアム全体の知財を戦略的に管理した。ユーザーフォーラムでは、秘密保持契約の前と後で
				開示するデータを細かく分けた。
				""");
	}

	private static void outcomes(Project p) {
		Narrative.section(p, "outcomes", "事業アウトカム", """
				疾患に関わる糖鎖ターゲットを見つけ、その構造の設計図を作り、アカデミアと企業が組んで社会実装に活かすという観点から、企業との
				共同研究契約数等を指標とした。前半は要素技術の開発が中心のため目標は小さく、後半は企業への導出を強く意識し、ユーザーフォーラムの意見や
				臨床現場の研究者の二次公募での採択により、企業との組合せを進めた。2023年度末の目標16件に対し、事業が終わる2020年度末に15件の契約を
				結んだ。終了後も共同研究契約を結び、製品化と導出の検討を続けている。
				""");
		Narrative.section(p, "roadmap", "事業アウトカム達成に至るまでのロードマップ", """
				研究開発の成果を、製薬企業・診断薬企業と受託企業が、創薬開発、診断薬開発、受託製造／受託解析の３つの道で社会に実装する。
				""");
		Narrative.section(p, "cost-effectiveness", "費用対効果", """
				抗体医薬品の世界市場は2015年の約8.6兆円から2030年に約28兆円に伸びると予測される。標的の枯渇が問題となる中、糖鎖に着目する考え方は
				抗体医薬品の可能性を大きく広げ得る。糖鎖の技術は日本の強みで、シーズの創出で優位に立てる。2030年の世界市場で日本発の抗体医薬が
				仮に3%を得れば年約8,400億円の経済効果となる。５年間の約46.6億円に対し、各シーズがユーザーフォーラムの会員企業等により製品化されれば、
				日本の製薬企業等がシェアを得て、将来は税収も期待できる。
				""");
	}

	private static void prior(Project p) {
		Judgement.prior(p, "評価WG", "中間評価", "2019年度", null, """
				言：目標を、事業化を念頭に置いて、定量的に、あるいは具体的に設定することが望ましい。
				応：製薬企業やCMO等十数社のユーザーフォーラムで導出に向けた説明会等を行っており、事業化に向けた導出を加速する。目標は、事業化を
				見据えて進捗を把握できる定量的な指標への変更を検討する。
				言：事業化・製品化をめざす中で、費用対効果の観点も踏まえ、戦略的にマネジメントすべきである。
				応：次世代抗体医薬品等の製造技術開発プロジェクトの基盤を活用し、アカデミアのシーズを企業に導出する連携を進めている。後半は有望なシーズへの
				選択と集中、柔軟なマネジメントにより企業への円滑な導出を促し、糖鎖を利用した創薬の実現を早める。
				""");
	}
}
