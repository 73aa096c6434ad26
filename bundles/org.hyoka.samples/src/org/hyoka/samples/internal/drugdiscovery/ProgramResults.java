// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.util.Collections;

import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Judgement;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/**
 * What the program's chapters say on outputs (slide 13), outcomes (14, 15), roadmap (16), cost effectiveness (17) and the
 * last evaluation (18). Its tables are views of the projects' indicators (rule 3); what they print differently stands as
 * stated figures on those.
 */
final class ProgramResults {
	private ProgramResults() {
	}

	static void build(DrugDiscovery all) {
		Program p = all.program();
		outputs(p);
		outcomes(p);
		costEffectiveness(all.registry(), p);
		growth(all.registry(), p);
		prior(p);
	}

	private static void outputs(Program p) {
		Narrative.section(p, "outputs", "事業アウトプット", """
				個人差や疾患の状態を詳しく見分けて効果的な治療を行うことと、シーズとなる創薬技術の基盤が社会に実装できる体制を考え、次を指標とした。

				- Ａ 糖鎖：糖鎖ターゲットの設計図を作るためのデータの取得数。
				- Ｂ 革新的中分子：新規骨格の中分子の数と、膜透過のシミュレーションのアルゴリズムの数を考えた指標。
				- Ｃ 高度製造技術：培養、精製、ウイルス除去等の各工程の技術を利用した試作品数。
				- Ｄ 患者層別化マーカー：高精度にマーカーを同定する技術と、既存のシーズをさらに細かく層別化できる新規マーカーの探索技術の数。
				""");
	}

	private static void outcomes(Program p) {
		Section s = Narrative.section(p, "outcomes", "事業アウトカム", """
				- Ａ 糖鎖：アカデミアと企業が組み、社会実装に向けて成果を使うという観点から、共同研究契約数。
				- Ｂ 革新的中分子：中分子に適した創薬基盤技術が新薬開発に使われることをめざし、開発要素技術の国内製薬企業等での利用件数。
				- Ｃ 高度製造技術：製造技術が製薬企業等で実装され製造に使われることをめざし、社会実装件数。
				- Ｄ 患者層別化マーカー：シーズを持つ事業者を採り薬事申請につなげることと、フェーズⅢで層別化マーカーを利用した件数。
				""");
		Stated.note(s, "プログラムの表は最終年度の目標だけを載せる。2020年度・2023年度の目標は各プロジェクトの章にある。", "スライド15、35、54、74、92");
		Narrative.section(p, "roadmap", "事業アウトカム達成に至るまでのロードマップ", """
				課題ごとのアウトカムの達成により先制医療と個別化医療を進め、医薬品産業の振興、国民の健康増進、医療経済の適正化等に寄与する。
				""");
	}

	private static void costEffectiveness(Registry r, Program p) {
		Narrative.section(p, "cost-effectiveness", "費用対効果", """
				事業開始から令和２年度までの8年間に約449億円を投じた。世界の医療費は2040年に2800兆円近くに増えると予測される。医薬品は2022年に自動車を超える
				巨大な産業で、時価総額上位100社の10分の1を占めるが、その10社はすべて海外資本である。主な対象の抗体医薬品の世界市場は2015年の約8.6兆円から
				2030年に28兆円まで伸びると予測される。

				創薬基盤技術により日本発の医薬品の創出を促し、製薬企業の競争力を強める。層別化マーカーは効果の有無を見分けて副作用を減らし、真に必要な治療の
				模索に貢献する。抗体医薬品の細胞株や培養・精製装置等をすべて国産化・プラットフォーム化して社会に実装し、海外の製造技術への依存から脱して
				製造コストを下げる。
				""");
		Derivation share = Calculations.derive(r, p, "時価総額上位100社に占める医薬品企業の割合", "companies / all", "%",
				"世界の上位100社に入る医薬品企業の数から求める。", """
				記号 | 名称 | 値 | 時点 | 出典 | 箇所
				companies | 医薬品企業の数 | 10 | 2021年11月25日 | 各社HP | スライド2
				all | 上位の会社の数 | 100 | 2021年11月25日 | 各社HP | スライド2
				""");
		Stated.number(StatedMeasure.DERIVED, "10").label("10分の1の企業が医薬品関連産業").at("スライド17（費用対効果）").on(share);
	}

	private static void growth(Registry r, Program p) {
		medicalCost(r, p, "2030", "1851");
		medicalCost(r, p, "2040", "2797");
		growth(r, p, "核酸医薬", "0.45", "17", "2.1", "4500億円から");
		growth(r, p, "ペプチド医薬", "3.2", "8", "4.7", "3.2兆円から");
		growth(r, p, "抗体医薬", "16", "8", "23", "16兆円から");
		growth(r, p, "タンパク質医薬", "6.4", "4", "10", "6.4兆円から");
	}

	private static void growth(Registry r, Program p, String modality, String start, String rate, String end, String from) {
		Derivation d = Calculations.derive(r, p, modality + "の2030年の市場規模", compound("market", 10), "兆円", from + "年率" + rate + "％で10年間伸びた場合。", """
				記号 | 名称 | 値 | 単位 | 時点 | 出典 | 箇所
				market | 市場規模 | %s | 兆円 | 2020年 | 協議会資料 | スライド3
				rate | 成長率（20-30） | %s | %% | 2020年 | 協議会資料 | スライド3
				""".formatted(start, rate));
		Stated stated = Stated.number(StatedMeasure.DERIVED, end).label("市場規模(2030年)").at("スライド3、8（市場規模と成長率の表）");
		if (modality.equals("タンパク質医薬")) {
			stated.explained("成長率は整数で印字されており、4.5％に近ければ10兆円となる");
		}
		stated.on(d);
		if (modality.equals("抗体医薬")) {
			Stated.number(StatedMeasure.DERIVED, "28").label("2030年には28兆円まで").at("スライド17、37（費用対効果）").on(d);
		}
	}

	private static void medicalCost(Registry r, Program p, String year, String printed) {
		int years = Integer.parseInt(year) - 2014;
		Derivation d = Calculations.derive(r, p, "世界の医療費（" + year + "年）", compound("cost", years), "兆円",
				"2014年の世界の医療費が、見出しの年率2.6％で" + years + "年間伸びた場合。", """
				記号 | 名称 | 値 | 単位 | 時点 | 出典 | 箇所
				cost | 世界の医療費 | 1063 | 兆円 | 2014年 | Lancet | スライド2
				rate | 年率 | 2.6 | % | | Lancet | スライド2
				""");
		Stated.number(StatedMeasure.DERIVED, printed).label("世界の医療費（" + year + "年）").at("スライド2（世界の医療費の図）").on(d);
	}

	static String compound(String start, int years) {
		return start + " * " + String.join(" * ", Collections.nCopies(years, "(1 + rate)"));
	}

	private static void prior(Program p) {
		Judgement.prior(p, "評価WG", "中間評価", "2019年度", null, """
				言：成果を事業化まで橋渡しし独自の市場を形成できた点は積極的に評価したい。その上で、事業化をさらに広げるため、目標設定やマネジメントを、より
				事業化を意識して検討すること。
				応：事業化までの進捗を把握できる指標を検討・設定し、企業による事業化まで支えるマネジメントの体制を整える。新規プロジェクトの企画・立案では企業の
				参加を強めた研究体制と、障害となる規制面の課題を解決する仕組みをつくり、プロジェクト間の連携も意識してプログラム全体の成果を最大にする。
				言：事業の意義を、患者のQOLやSDGsなど社会的な側面への寄与も意識して説明すること。
				応：経済的な効果に限らず、より多くの患者を救うことを前提に事業を立案・推進してきた。今後もその視点で目標の設定と推進を行い、評価等の場で
				丁寧に説明する。
				""");
	}
}
