// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.util.List;

import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Source;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Narrative of project C (slides 59 to 76) and what the ex-ante evaluation said (77). */
final class ProductionText {
	private static final String PRINTED = "「医薬品製造における連続生産方式採用の現状と将来動向を調査」株式会社富士経済 2021年3月18 日";

	private ProductionText() {
	}

	static void build(DrugDiscovery all) {
		Project p = all.production();
		background(p);
		similarWork(all.registry(), p);
		content(p);
		structure(p);
		results(p);
		prior(p);
	}

	private static void background(Project p) {
		Section s = Narrative.section(p, "background", "事業の概要", """
				生産細胞の市場はLONZA社（スイス）が独占し、その細胞で医薬品を上市すると売上の最大10%をロイヤリティとして払う必要がある。これをなくすため、
				高い生産性とウイルス安全性を持つ独自のCHO細胞を開発する。

				連続生産（原料を連続して投入し生産物を連続して取り出す方法）は世界でも確立していない。その核の一つである膜分離は日本の強みで、世界を
				リードできれば高い競争力を確保できる。製造技術の遅れを取り戻すとともに、先駆けて連続生産技術を開発する。
				""");
		Narrative.figure(s, null, "高性能な国産細胞株の構築とバイオ医薬品連続生産技術等の開発", null, "評価説明資料 スライド60",
				"高生産性、品質向上、ストレス耐性の形質を集めた細胞と、連続培養・連続精製の製造ラインを示す図");
	}

	private static void similarWork(Registry r, Project p) {
		Source source = r.source("富士経済調査");
		Section s = Narrative.section(p, "similar-work", "国内外の類似・競合する研究開発等の状況", "");
		Section technology = Narrative.part(s, "技術と規制の動向", """
				- 低分子では連続生産の適用が進むが、バイオ医薬品では未確立である。アップストリーム（細胞構築・培養）の連続化が先行し、分離・精製も進むと\
				期待され、2020年代後半の実用化が予想される。
				- 両者を一体化したエンド・ツー・エンドの連続生産、プロセス分析技術（PAT）、品質管理技術の研究が重視されている。
				- 規制では品質管理の考え方の提示が要る。国際調和ガイドラインICH Q13「原薬及び製剤の連続生産」はステップ3（案への意見聴取と修正。パブリックコメントの募集中）にあり、\
				バイオ医薬品も対象に含む。
				- 製薬協のバイオ医薬品委員会は、連続生産、PAT、QbDなどの新しい考え方を踏まえた承認申請書のあり方を検討し当局に提言するとしている。
				""");
		technology.getFigures().add(figure(source, "バイオ医薬品の連続生産の動向"));
		Section players = Narrative.part(s, "国内外の企業とプロジェクト", """
				- 多くの製薬企業がサプライヤーやCDMOと連続生産システムの構築に取り組む。中外製薬は初期開発用の治験薬のためのバイオ原薬製造棟を国内に\
				建てる計画を発表し、海外ではSanofi Genzyme、MedImmune、Boehringer、Roche、Amgen、Bayerなどが投資を進める。
				- NEDOの戦略的省エネルギー技術革新プログラムでは、低分子医薬品の連続製造設備（iFactory、2018-2022年度）の実用化研究が行われ、\
				高砂ケミカル、田辺三菱製薬、コニカミノルタケミカル、横河ソリューションサービス、テックプロジェクトサービス、大成建設、島津製作所、\
				三菱化工機、産業技術総合研究所が参画する。
				- バイオ医薬品の連続生産のプロジェクトとしては、本事業が唯一の大型プロジェクトである。
				- 米国では、NIHが助成を始め、2019年7月にデラウェア大学、NIIMBL、FDAが製造への投資と研究に関する共同研究開発契約（CRADA）を結んだ。
				""");
		players.getFigures().add(figure(source, "国内外の企業の取組"));
	}

	private static org.hyoka.model.hyoka.Figure figure(Source source, String what) {
		org.hyoka.model.hyoka.Figure figure = org.hyoka.model.hyoka.HyokaFactory.eINSTANCE.createFigure();
		figure.setName(what);
		figure.setSource(source);
		figure.setSourceText(PRINTED);
		figure.setAltText("出典の調査に基づく整理");
		return figure;
	}

	private static void content(Project p) {
		Section s = Narrative.section(p, "content", "研究開発の全体構成", """
				国産細胞株をつくり、連続生産の要素技術とプラットフォームを開発して製造の実証研究と品質管理手法の研究につなぎ、先端技術を公募で加える。
				要素技術は①細胞を培養するアップストリーム、②分離精製するダウンストリーム、③生産管理・品質分析、④ウイルス安全性管理、⑤これらを組み合わせた
				システムの最適化からなる。個別の技術を統合・実証し、バッチ式より生産性と品質が高い連続生産のプラットフォームを築く。
				""");
		Narrative.table(s, null, "研究開発の構成", null, "評価説明資料 スライド63", List.of(1, 5, 3), """
				番号 | 内容 | 研究開発課題
				1 | 連続生産等に適した高性能な国産細胞株の開発 | ① 高性能な国産細胞株の構築
				2 | 高性能な国産細胞株の構築（生育の早い微生物を用いた独自の高生産微生物細胞） | ① 高性能な国産細胞株の構築
				3 | バイオ医薬品連続生産における各要素技術及びプラットフォーム技術の開発 | ② バイオ医薬品連続生産等の基盤技術開発
				4 | バイオ医薬品製造技術の実証研究 | ③ バイオ医薬品製造実証研究
				5 | バイオ医薬品の連続生産の実用化に向けた品質管理手法研究 | ④ 連続生産の実用化に向けた品質管理手法研究
				6 | 個別先端技術に着目した研究開発 | ⑤ 先端的バイオ製造技術開発
				""");
		Section d = Narrative.part(s, "各研究開発項目の内容（図）", "");
		Narrative.figure(d, null, "CHO-MK細胞の樹立とピキア酵母への有用因子の集積", null, "評価説明資料 スライド65",
				"卵巣組織の初代培養から不死化により細胞を樹立する流れと、酵母に有用因子を集める流れ");
		Narrative.figure(d, null, "連続生産プロセスイメージ", null, "評価説明資料 スライド66", "培養、膜分離、精製をつなぐ連続生産の流れ");
		Narrative.section(p, "plan", "研究開発計画", """
				2018年度から2020年度までの３年間の計画を、研究開発課題①～⑤ごとの線表で示す（研究開発計画のロードマップ）。
				""");
	}

	private static void structure(Project p) {
		Section s = Narrative.section(p, "structure", "実施・マネジメント体制", """
				経済産業省の補助金によりAMEDが運営し、課題評価委員会と加藤PS・今井POが評価・助言する。統括プロジェクトリーダーの大政健史の下に、
				研究開発項目［１］～［４］の研究コンソーシアムと知財PD・知財委員会を置く。
				""");
		Narrative.table(s, null, "研究コンソーシアムの分担（体制図の印字）", null, "評価説明資料 スライド70", List.of(3, 3, 3), """
				分野 | 機関／氏 | 研究開発項目
				微生物を用いた低分子抗体製造技術 | TRHED/神大 近藤、TRHED/神大 石井（純） | ［1］
				動物細胞を用いた抗体製造技術 | MAB/九大 上平、MAB/阪大 大政、MAB/日立 村上 | ［1］～［4］
				規制科学 品質管理戦略 | 国衛研 石井（明） | ［4］
				シミュレーション | 東大 杉山 | ［3］
				抗体精製用高性能膜の開発 | 東レ 上野 | ［2］
				抗体生産細胞新規培養技術 | セルファイバ 柳沢 | ［2］
				先端的な技術 | MAB/阪大 山野、MAB/徳大 鬼塚、MAB/九大 河邊、MAB/山口大 吉本 |
				""");
		Stated.note(s, "分担は体制図の語の並びから再構成した。略称は図中がTRHED、凡例がTRAHED。", "スライド70");
		Narrative.section(p, "ip", "知財や研究開発データの取扱い", """
				バイオプロセス工学の専門家である大阪大学の大政健史氏を研究開発責任者とし、35企業、4大学、2国研、4団体（2021年6月時点）が集まる
				次世代バイオ医薬品製造技術研究組合が主体となって実施者を束ねる。賛助会員制度により、ユーザーとなり得る製薬企業やCMO等のニーズを反映できる。
				知財管理等の代理人と契約し組合内にも知財担当者を置き、組合員が以前から持つ知財と期間中に得た知財の共用ルールを定めた。
				""");
	}

	private static void results(Project p) {
		Section s = Narrative.section(p, "outputs", "事業アウトプット", """
				独自にチャイニーズハムスターの卵巣組織から樹立したCHO細胞を宿主に、国産オリジナル細胞CHO-MKを構築し、使用許諾契約を結んで製薬企業等に
				導出した。従前のCHO細胞より連続生産に適し、連続生産が主流になれば世界の標準の培養細胞として使われ得る。海外産の細胞への依存から脱し、
				製造コストを下げられる。
				""");
		Narrative.figure(s, null, "国産オリジナル細胞CHO-MK", null, "評価説明資料 スライド73", "初代細胞と樹立細胞の写真");
		Narrative.section(p, "outcomes", "事業アウトカム", """
				めざす姿は、開発した製造技術が製薬企業等で実装され、バイオ医薬品の製造に使われることである。そこで「バイオ医薬品の高度製造技術開発の
				社会実装件数」を指標とした。
				""");
		Narrative.section(p, "roadmap", "事業アウトカム達成に至るまでのロードマップ", """
				国内CMOへの実装と連続生産によるバイオ医薬品の国内承認から、海外での承認とシステムの海外展開に進む。糖鎖の課題とは、糖鎖標的医薬品を含む
				シーズの拡大と、高度製造技術の活用でつながる。
				""");
		Narrative.section(p, "cost-effectiveness", "費用対効果", """
				全世界で開発中の抗体医薬品の5％を日本の製薬企業が開発している（2014年7月時点）。売上の25%を製造コストとし、2030年の抗体市場を2800億ドルと
				すると、少なくとも35億ドルの市場の獲得が見込まれる。効果のうち数で示しやすい、培養の連続化による設備投資の低減と培地原材料費の増大防止に
				絞って算出した。

				微生物による次世代の低分子抗体の基盤の経済効果は4000億円（バイオ医薬品世界市場40兆円の1％）と推定される。分離膜と吸着繊維の併用でプロテインＡ
				カラムを代替できれば、初期投資を半減し材料コストを1/10程度に下げられる。連続培養のIgG1抗体生産量はバッチ式に比べ50%以上向上し、
				培地消費量は30%低減した。連続化によるコスト低下の費用削減効果は10年間で92.4億円と算出される。
				""");
	}

	private static void prior(Project p) {
		Judgement.prior(p, MoleculeText.SUGGESTIONS, "事前評価", "2017年度", "研究開発内容及び事業アウトプットの妥当性", """
				言：戦略的価値は高いが、目的や目標を定めるための戦略が明確でない。戦略と、その中で本事業が占める位置をはっきりさせて進めること。
				応：製造技術は規制と一体であるため、国際的な規制をリードするFDAとの関係をPMDAと連携して密にし、日本の優れた技術を国際水準に整合させる。
				同時に鍵となる独自の技術を強力に開発し、日本発の技術をデファクトスタンダードに組み込むビジネスモデルの構築を進める。
				""");
		Judgement.prior(p, MoleculeText.SUGGESTIONS, "事前評価", "2017年度", "研究開発の実施・マネジメント体制等の妥当性", """
				言：３年間の事業なので、戦略策定チームを活用し、ユーザーの意見も入れて目標を明確にし、短期に成果をあげること。
				応：短期決戦で規制の出口とも連携するため、過去の研究開発の基盤を活用し、戦略策定チームやユーザー業界の意見を反映する体制を整えて運用する。
				""");
	}
}
