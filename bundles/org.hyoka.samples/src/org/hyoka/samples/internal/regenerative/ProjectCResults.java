// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.samples.internal.build.Calculations;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Narrative;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/** Project C: outputs, outcomes, counts, derivations (第１部 第２章 Ｃ ６, ７, ９, and what 第１章 prints of them). */
final class ProjectCResults {
	static final String OUTPUT = "QbD による再生医療等製品製造工程の確立数";
	static final String OUTCOME = "本事業で開発した要素技術を活用した臨床研究件数、治験届出件数、製品数及び技術導出件数";
	private static final String PROGRAM_OUTPUTS = "第１部 第１章 ５";
	private static final String PROGRAM_OUTCOMES = "第１部 第１章 ６";
	private static final String COST = "第１部 第２章 Ｃ ９";

	private ProjectCResults() {
	}

	static void fill(Cast cast) {
		Registry r = cast.r();
		Project c = cast.c();
		output(r, c);
		outcome(r, c);
		Indicators.counts(c, "その他の指標", "2020年度～2022年度", """
				種類     | 件数 | 表記               | 記載
				論文     | 31   |                    |
				国内特許 | 1    |                    |
				国外特許 | 0    |                    |
				PCT      | 0    |                    |
				標準     | -    | 国際標準への寄与   | \
				ISO TC276の細胞製造標準化の活動と連動し、QbDコンセプトの内容を早期に文書化する手立てとしてJIS文書化の準備を進めている。\
				名古屋大学を中心に規制WGのメンバーと共同でJIS原案文書（Cell Processing Management System（CPMS）草稿）を作成し、\
				TC276の国内審議団体であるFIRMと連携して産業界との意見交換・草案交換を重ねた。ISO9001、ICH文書、A-Cell文書などを調べ、\
				従来のQbDコンセプトで覆われない細胞製品独自の部分を明確にして反映した。JIS原案作成委員会のコアメンバー\
				（企業5名、大学6名、規制関係2名）を確定し、日本規格協会のJIS化公募制度への申請、原案作成の議論、JIS文書の発行を目指す。
				""");
		sections(c);
		derivations(r, c);
	}

	private static void output(Registry r, Project c) {
		Indicator i = Indicators.output(r, c, OUTPUT, "件", Accumulation.CUMULATIVE);
		i.setRationale("定量的かつ安定的な細胞製造の全体プロセスの構築を目指すことから、QbDの考え方に基づく製造工程の確立状況とした。");
		Indicators.targets(i, """
				期限     | 値 | 種類
				2021年度 | 1  | 中間目標
				""");
		Indicators.actuals(i, """
				時点     | 値 | 補足
				2021年度 | 2  | 大阪大学とロート製薬の中で、培養面積の拡大についてQbDの考え方を反映して同等性／同質性を担保する、\
				大面積のフラスコ（1750 cm2）での製造工程を組んでいる。
				""");
		Target target = Indicators.target(i, "2021年度");
		TargetRevision revision = HyokaFactory.eINSTANCE.createTargetRevision();
		revision.setOldName("再生医療要素技術の開発件数 5件（単体）、3件（組合せ）");
		revision.setReason("""
				事前評価で、具体的な検討課題の設定に至っておらず、中間・事後評価で判定できる具体的なアウトプット目標を設けるべきだと指摘された。""");
		target.getRevisions().add(revision);
		Stated.note(revision, "改定の時期と承認者は原典に記載がない。", "第１部 第１章 ５、第１部 第２章 Ｃ １０");
		Stated.number(StatedMeasure.VALUE, "1").at(PROGRAM_OUTPUTS).on(target);
		Stated.date(StatedMeasure.DUE, "2022年度").label("(中間目標) 2022年度").at(PROGRAM_OUTPUTS).on(target);
		Stated.number(StatedMeasure.VALUE, "1").label("達成状況").at(PROGRAM_OUTPUTS).on(Indicators.actual(i, "2021年度"));
	}

	private static void outcome(Registry r, Project c) {
		Indicator i = Indicators.outcome(r, c, OUTCOME, "件", Accumulation.CUMULATIVE);
		i.setRationale("""
				細胞治療は遺伝子治療より国内での開発が進み、臨床研究・治験・承認販売などさまざまな段階のシーズがあるため、複数の項目を合わせた。""");
		Indicators.targets(i, """
				期限     | 値 | 種類
				2024年度 | 5  | 中間目標
				2026年度 | 10 | 最終目標
				""");
		Indicators.actuals(i, """
				時点         | 値
				2022年12月末 | 6
				""");
		i.setOutlook("2022年12月末時点で6件であり、目標達成の見込みである。");
		Actual actual = Indicators.actual(i, "2022年12月末");
		Indicators.counted(r, actual, """
				名称 | 区分 | 数 | 機関 | 説明
				他家MSC（ARDS、非臨床試験） | リスクアセスメント手法の技術導出 | 1 | |
				自家 神経（医師主導治験） | リスクアセスメント手法の技術導出 | 1 | |
				自家 骨軟骨（臨床試験） | リスクアセスメント手法の技術導出 | 1 | |
				自家 血管（臨床試験） | リスクアセスメント手法の技術導出 | 1 | |
				他家MSC（血管、研究開発） | リスクアセスメント手法の技術導出 | 1 | |
				クオリプス＋2社程度 | 技術導出の予定 | 0 | クオリプス | 2022年度（R4）中の技術導出を予定。
				""");
		stated(i, actual);
	}

	private static void stated(Indicator i, Actual actual) {
		Target first = Indicators.target(i, "2024年度");
		Stated.number(StatedMeasure.VALUE, "5").at(PROGRAM_OUTCOMES).on(first);
		Stated.date(StatedMeasure.DUE, "2024年度").at(PROGRAM_OUTCOMES).on(first);
		Stated.number(StatedMeasure.RATE, "60").asOf("2021年度末").label("達成度 60%").at(PROGRAM_OUTCOMES).on(first);
		Target last = Indicators.target(i, "2026年度");
		Stated.number(StatedMeasure.VALUE, "10").at(PROGRAM_OUTCOMES).on(last);
		Stated.date(StatedMeasure.DUE, "2026年度").at(PROGRAM_OUTCOMES).on(last);
		Stated.number(StatedMeasure.VALUE, "3").asOf("2021年度末").label("2021年度末時点で 3件").at(PROGRAM_OUTCOMES).on(actual);
		Stated.date(StatedMeasure.DUE, "2021年度末").label("2021年度末時点で 3件").at(PROGRAM_OUTCOMES).on(actual);
		Stated.date(StatedMeasure.DUE, "2022年度末").label("R4年度中に、計 6件達成の見込み").at("第１部 第２章 Ｃ ７").on(actual);
	}

	private static void sections(Project c) {
		Narrative.section(c, "outputs", "事業アウトプット", """
				QbDによる再生医療等製品の製造工程について、中間目標の1件に対し2件を確立した。
				""");
		Section come = Narrative.section(c, "outcomes", "事業アウトカム", """
				目指す社会の姿は、開発した基盤技術が製薬企業等での新薬開発に使われている状態である。要素技術が細胞治療の開発・製造に
				活用されていることを示す指標として、臨床研究、治験届出、製品、技術導出の件数で評価する。
				""");
		Narrative.part(come, "具体的なアウトカムの例", """
				開発した技術は次の5つである。

				1. リンパ球混合試験：MSCの品質評価
				2. DS決定アルゴリズム：MSC製造のDS決定
				3. 工程決定のためのリスクアセスメント手法：MSC製造の工程設計
				4. 製造管理ソフト：MSCの製造記録管理
				5. 研究開発データ集積・共有・管理システム：MSCの研究開発データ管理

				このうち3を5件の試験や治験などに技術導出している。ほかの技術もプロジェクト内で評価と検証を進めている。
				""");
	}

	private static void derivations(Registry r, Project c) {
		Derivation total = Calculations.derive(r, c, "国費総額の見込み", "perYear * years", "億円", "年間の国費と期間から総額を見積もる。", """
				記号    | 名称       | 値 | 単位 | 箇所
				perYear | 年間の国費 | 6  | 億円 | 第１部 第２章 Ｃ ９
				years   | 期間（年） | 5  | 年   | 第１部 第２章 Ｃ ９
				""");
		Stated.number(StatedMeasure.DERIVED, "30").label("約30億円（6億円程度×5年）").at(COST).on(total);
		Stated.number(StatedMeasure.TOTAL_BUDGET, "30").label("約30億円（6億円程度×5年）").at(COST).on(c.getBudget());
		Derivation planned = Calculations.derive(r, c, "2022年度末の技術導出の件数（予定を含む）", "done + quolips + others", "件",
				"列挙された技術導出の件数に、2022年度中の予定を加える。", """
						記号    | 名称 | 値 | 単位 | 箇所
						done    | 列挙された技術導出 | 5 | 件 | 第１部 第２章 Ｃ ７
						quolips | 予定（クオリプス） | 1 | 件 | 第１部 第２章 Ｃ ７
						others  | 予定（2社程度） | 2 | 件 | 第１部 第２章 Ｃ ７
						""");
		Stated.number(StatedMeasure.DERIVED, "6").label("R4年度中に、計 6件達成の見込み").at("第１部 第２章 Ｃ ７").on(planned);
		Derivation saved = Calculations.derive(r, c, "試験の効率化による費用の削減", "perCase * cases", "億円",
				"アウトカムの件数の全てが試験の効率化の恩恵を受けた場合の削減額。", """
						記号    | 名称 | 値 | 単位 | 箇所
						perCase | 1件あたりの削減額（PhaseⅡ／Ⅲを省略できた場合） | 5.3 | 億円 | 第１部 第２章 Ｃ ９
						cases   | アウトカムの目標件数（2026年度） | 10 | 件 | 第１部 第２章 Ｃ ７
						""");
		Stated.number(StatedMeasure.DERIVED, "53").label("53 億円程度の削減").at(COST).on(saved);
	}
}
