// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import java.util.List;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Project B: outputs, outcomes, counts, derivation (第１部 第２章 Ｂ ６, ７, ９, and what 第１章 prints of them). */
final class ProjectBResults {
	static final String OUTPUT = "ベクター製造に係る各要素技術の確立、及び各要素技術を組み合わせた製造システムの確立数";
	static final String OUTCOME = "本事業で開発した技術を活用した遺伝子治療の臨床研究件数";
	private static final String PROGRAM_OUTPUTS = "第１部 第１章 ５";
	private static final String PROGRAM_OUTCOMES = "第１部 第１章 ６";

	private ProjectBResults() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Project b = cast.b();
		output(r, b);
		outcome(r, b);
		Indicators.counts(b, "その他の指標", "2018年度～2021年度", """
				種類     | 件数
				論文     | 459
				国内特許 | 24
				国外特許 | 1
				PCT      | 7
				""");
		sections(b);
		derivation(r, b);
	}

	private static void output(Registry r, Project b) {
		Indicator i = Indicators.output(r, b, OUTPUT, "件", Accumulation.CUMULATIVE);
		i.setRationale("ベクター製造は複数の技術の組合せであることから、要素技術の確立数と、それを導入した製造システムの確立数とした。");
		Indicators.targets(i, """
				期限     | 値 | 種類
				2021年度 | 12 | 中間目標
				""");
		Indicators.actuals(i, """
				時点     | 値
				2021年度 | 49
				""");
		Actual actual = Indicators.actual(i, "2021年度");
		ProjectBTechnologies.list(r, actual);
		Target target = Indicators.target(i, "2021年度");
		Stated.number(StatedMeasure.VALUE, "12").at(PROGRAM_OUTPUTS).on(target);
		Stated.date(StatedMeasure.DUE, "2021年度").at(PROGRAM_OUTPUTS).on(target);
		Stated.number(StatedMeasure.VALUE, "49").label("達成状況").at(PROGRAM_OUTPUTS).on(actual);
	}

	private static void outcome(Registry r, Project b) {
		Indicator i = Indicators.outcome(r, b, OUTCOME, "件", Accumulation.CUMULATIVE);
		i.setRationale("開発された要素技術が遺伝子治療の開発・製造に活用されていることを評価するため、臨床研究の件数とした。");
		Indicators.targets(i, """
				期限     | 値 | 種類
				2025年度 | 5  | 最終目標
				""");
		Indicators.actuals(i, """
				時点     | 値
				2022年末 | 5
				""");
		i.setOutlook("2022年末時点で5件に達し、既に目標を達成した。続く案件も多く、目標を上回る成果が期待される。");
		Actual actual = Indicators.actual(i, "2022年末");
		trials(r, actual);
		Target target = Indicators.target(i, "2025年度");
		Stated.number(StatedMeasure.VALUE, "5").at(PROGRAM_OUTCOMES).on(target);
		Stated.date(StatedMeasure.DUE, "2025年度").at(PROGRAM_OUTCOMES).on(target);
		Stated.number(StatedMeasure.VALUE, "5").asOf("2020年度末").label("2020年度末時点で 5件").at(PROGRAM_OUTCOMES).on(actual);
		Stated.date(StatedMeasure.DUE, "2020年度末").label("2020年度末時点で 5件").at(PROGRAM_OUTCOMES).on(actual);
		Stated.text(StatedMeasure.RATE, "中間目標は既に達成").at(PROGRAM_OUTCOMES).on(i);
		Stated.note(actual, """
				プログラムの章は2020年度末時点で5件とし、中間目標は既に達成したと記すが、プロジェクトの章に中間目標はない。
				一覧の5件のうち最も早い治験の開始は2021年4月で、2020年度末にはまだ1件も始まっていない。
				""", PROGRAM_OUTCOMES);
	}

	private static void trials(Registry r, Actual actual) {
		Indicators.counted(r, actual, """
				名称 | 区分 | 機関
				芳香族アミノ酸脱炭酸酵素（AADC）欠損症 | 第I/II相オープン試験 | 自治医科大学
				パーキンソン病 | 第I/II相オープン試験 | 自治医科大学
				孤発性筋萎縮性側索硬化症（ALS） | 第I/II相オープン試験 | 自治医科大学
				CD116陽性骨髄系腫瘍 | CAR-T細胞療法の治験 | 信州大学
				HER2陽性骨・軟部肉腫および婦人科悪性腫瘍 | CAR-T細胞療法の治験 | 信州大学
				""");
	}

	private static void sections(Project b) {
		Section out = Narrative.section(b, "outputs", "事業アウトプット", """
				中間目標12件に対し、49件の技術を確立した。
				""");
		Narrative.part(out, "具体的なアウトプットの例", """
				**川崎集中研** — 株式会社ちとせ研究所、成育医療研究センター分室と連携し、同センターから提供されたヒト組織（羊膜/上皮細胞）から
				不死化細胞株を新しく樹立して育種を行い、無血清培地（CD培地）で高密度に増え、AAVベクターの生産能が高い株を多数樹立した。
				初期に樹立したA-2細胞株は、汎用のHEK293由来株との比較で高い増殖性と生産能を確認した。
				今後も育種、選抜、製造条件の最適化を続け、品質・生産性の向上と商用スケールを目指す。

				**草津集中研** — 50Lスケールの浮遊培養でAAVベクターの製造を実証し、製造プロセスを構築した。来期は200Lスケールの検証を行う。
				海外製が大部分を占めていた各工程で、国産の装置、資材、技術への置換えの目処が立った。

				- 上流（培養）：Cytiva社のXDRやPall社のiCELLisから、藤森工業の攪拌機レス揺動式やエイブル社の多孔質担体付着式リアクターへの置換えを目指し、
				ともに10Lスケールまで確立した。来年度は藤森工業の50Lリアクターで培養を実証する。
				- 中流（回収・清澄化）：主にMerck社のフィルターが使われるが、東レの濾過フィルターで海外製品に遜色ない清澄化能力を示した。
				カネカの前処理剤の添加でさらに効率化が期待される。
				- 下流（精製）：Cytiva社のアフィニティ担体、BIAセパレーションズ社のCIM multus、エッペンドルフ社の超遠心精製などに代えて、
				カネカのアフィニティ担体、ワイエムシィとJNCのイオン交換担体、東大のゾーナル超遠心精製技術への置換えを計画する。

				来年度は国産の要素技術を集め、50Lスケールの統合した製造実証を行う計画である。

				**大阪集中研** — 大阪大学、神戸大学、国衛研などと連携し、日米欧のガイドラインが求める既存の手法から最先端の手法まで、
				ウイルスベクターの分析・品質管理手法を開発した。性能と網羅性は海外（USP：米国薬局方など）をしのぎ、臨床応用での国内外の規制当局からの要請に
				応える支えになる。AAVの詳細な糖鎖構造を明らかにし、国内外のベンダー/CMOの製品・外注品のFull/Empty比率を含む品質を分析して、
				国産技術の優位と課題を示した。製造プロセスの小容量分析もでき、条件の最適化を速めることも期待される。
				""");
		Section come = Narrative.section(b, "outcomes", "事業アウトカム", """
				目指す社会の姿は、開発した基盤技術が製薬企業等での新薬開発に使われている状態である。要素技術が遺伝子治療の開発・製造に
				活用されていることを示す指標として、臨床研究の件数で評価する。
				""");
		Section examples = Narrative.part(come, "参考：具体的なアウトカム", "臨床研究の計画と、本事業の要素技術の活用は次のとおり。\n");
		Narrative.table(examples, null, "具体的なアウトカム", null, null, List.of(2, 5, 5, 7), """
				研究者所属 | 対象疾患と試験の内容 | スケジュール | 活用した要素技術
				自治医科大学 | 芳香族アミノ酸脱炭酸酵素（AADC）欠損症。AAV2-AADCを両側被殻に定位脳手術で投与する第I/II相オープン試験 | \
				治験届：2022年1月27日。1例目は2022年3月、2例目は2022年6月に投与。希少疾患であり2例で終了。2023年度に承認申請の予定 | \
				AAVベクターの大量製造技術：HEK293の接着培養法に本事業で導入したiCeLLNano装置を使い、従来法と同様の品質を確認。\
				商業化に向け、効率のよい浮遊培養法を使う予定
				自治医科大学 | パーキンソン病。AAV2-AADCを両側被殻に定位脳手術で投与する第I/II相オープン試験 | \
				治験届：2022年1月27日。1例目：2022年10月17日。全12例を予定 | \
				AAVベクターの大量製造技術：HEK293の接着培養法に本事業で導入したiCeLLNano装置を使い、従来法と同様の品質を確認。\
				商業化に向け、効率のよい浮遊培養法を使う予定
				自治医科大学 | 孤発性筋萎縮性側索硬化症（ALS）。AAV.GTX-ADAR2を脊髄腔内に投与する第I/II相オープン試験 | \
				治験届：2022年1月31日。1例目は2023年3月に投与の予定。全6例を予定 | AAVベクターの大量製造技術：本事業で開発したHEK293の浮遊培養法。\
				投与法：新しいデバイスによる髄注法や導入方法の最適化（ブタで、腰椎穿刺により大槽まで入れて注入するカニューレなど）
				信州大学 | CD116陽性骨髄系腫瘍（急性骨髄性白血病、若年性骨髄単球性白血病）。非ウイルス遺伝子改変CAR-T細胞療法 | \
				2021年4月治験開始、実施中 | CARSイナリサーチラボでカニクイザルによるGMR CAR-T細胞の予備毒性試験を行い安全性を評価。結果をPMDAに提出し、\
				一部を治験届に記載。CARS信大ラボで治験製品の品質試験（規格試験と特性解析）を実施中
				信州大学 | HER2陽性骨・軟部肉腫、婦人科悪性腫瘍（子宮頸癌、子宮体癌、卵巣癌など）。HER2特異的CAR遺伝子改変T細胞療法の第Ⅰ相試験 | \
				2022年5月治験開始、実施中 | CARS信大ラボで治験製品（HER2 CAR-T細胞）の品質試験を実施中
				""");
	}

	private static void derivation(Registry r, Project b) {
		Derivation d = Calculations.derive(r, b, "国費総額の見込み", "perYear * years", "億円", "年間の国費と期間から総額を見積もる。", """
				記号    | 名称       | 値 | 単位 | 箇所
				perYear | 年間の国費 | 13 | 億円 | 第１部 第２章 Ｂ ９
				years   | 期間（年） | 6  | 年   | 第１部 第２章 Ｂ ９
				""");
		Stated.number(StatedMeasure.DERIVED, "80").label("約80億円（13億円×6年）").at("第１部 第２章 Ｂ ９").on(d);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "80").label("約80億円（13億円×6年）").at("第１部 第２章 Ｂ ９").on(b.getBudget());
		Stated.note(d, Prose.of("13億円×6年は78億円であり、約80億円は概数である。概要表の総予算額は85.2億円（未確定、調整費を除く）。"),
				"第１部 第２章 Ｂ ９");
	}
}
