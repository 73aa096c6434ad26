// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.util.List;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.DataTable;
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
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;
import org.hyoka.samples.internal.build.Values;

/** Project A: outputs with counts (slides 33, 34), outcome (35), cost effectiveness (37), and what slides 13 and 15 print of it. */
final class GlycanResults {
	private static final String OUTPUTS = "スライド33（プロジェクトＡ アウトプット）";

	private GlycanResults() {
	}

	static void build(DrugDiscovery all) {
		Registry r = all.registry();
		Project p = all.glycan();
		output(r, p);
		diseases(r, p);
		outcome(r, p);
		derivation(r, p);
	}

	private static void output(Registry r, Project p) {
		Indicator i = Indicators.output(r, p, "候補となる糖鎖ターゲット分子の解析数（糖鎖配列等）", "件", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類
				2018年度 | 10 | 中間目標
				2020年度 | 25 | 最終目標
				""");
		Indicators.actuals(i, """
				時点 | 値 | 名称
				2018年度末 | 11 | 中間目標に対する成果
				2020年度末 | 25 | 最終目標に対する成果
				""");
		i.setRationale("異常組織から得たデータや、既知の創薬標的のうち糖鎖での選り分けが必要な分子のデータなど、糖鎖ターゲットの設計図を作るためのデータの取得数とした。");
		Stated.text(StatedMeasure.TEXT, "候補となる糖鎖ターゲット分子構造の解明数（糖鎖配列等）").label("アウトプット指標")
				.at("スライド13（プログラムのアウトプット）").on(i);
		programFigures(i, "2020年度", "25", "25", "スライド13（プログラムのアウトプット）");
		Stated.number(StatedMeasure.VALUE, "25").label("成果").at("スライド34（アウトプット②）").on(Indicators.actual(i, "2020年度末"));
		Indicators.counts(p, "論文・特許等", "2016年度～2020年度", """
				種類 | 件数 | 記載
				論文 | 285 |
				国内特許 | 7 |
				国外特許 | なし | なし
				PCT | 4 |
				標準 | なし | なし
				プロトタイプ | なし | なし
				""");
	}

	/** What the program's chapter prints of a final output target and of what was reached. */
	static void programFigures(Indicator i, String due, String target, String reached, String place) {
		Stated.number(StatedMeasure.VALUE, target).label("目標").asOf(due).at(place).on(Indicators.target(i, due));
		Stated.number(StatedMeasure.VALUE, reached).label("達成状況").at(place).on(i.getActuals().getLast());
	}

	private static void diseases(Registry r, Project p) {
		Section s = Narrative.section(p, "outputs", "事業アウトプット", """
				表の疾患のうち９疾患から複数の糖鎖標的分子を見つけ、合わせて25の標的分子の詳細な構造（設計図）を作った。７疾患については事業の期間内に
				抗体を作製した。これらは将来の医薬品や診断薬のシーズとなり得る。
				""");
		DataTable t = Narrative.table(s, null, "疾患ごとの糖鎖標的分子の解析の進み", null, "評価説明資料 スライド34", List.of(3, 2, 2, 2, 2, 2, 2, 2), """
				疾患 | レクチンアレイ組織標本 | 有用レクチン選択 | MSによる大規模同定 | リスト化 | 創薬の観点での絞り込み | 分子レベル解析 | 設計図提供
				肝がん | ◎ | ◎ | ◎ | ◎ | ◎ | ◎ | ◎
				膵がん | ◎ | ◎ | ◎ | ◎ | ◎ | ◎ | ◎
				関節リウマチ | ◎ | ◎ | ◎ | ◎ | ー | ◎ | ◎
				血液腫瘍 | ◎ | △ | 期間内に検体が揃わないため中止 | | | |
				小細胞肺がん | ◎ | ◎ | ◎ | ◎ | ◎ | ◎ | ◎
				扁平上皮肺がん | ◎ | ◎ | ◎ | ◎ | ◎ | ◎ | ◎
				腎がん | ◎ | ◎ | ◎ | ◎ | ◎ | ◎ | ◎
				尿路上皮がん | ◎ | ◎ | ◎ | ◎ | ◎ | △ | ー
				大腸がん | ◎ | ◎ | 期間内に検体が揃わないため中止 | | | |
				潰瘍性大腸炎 | ◎ | △ | 期間内に検体が揃わないため中止 | | | |
				乳がん | ◎ | ◎ | ◎ | ◎ | ー | ◎ | ◎
				肉腫型中皮腫 | ◎ | ◎ | ◎ | ◎ | ー | ◎ | ◎
				""");
		Stated.footnote(t, "◎：実施　△：進行中　－：予定なし", "スライド34");
		Derivation d = Calculations.derive(r, p, "設計図を提供した疾患の数", "all - stopped - open", "件",
				"表の疾患のうち、検体が揃わず中止した疾患と、設計図の提供が「ー」の疾患（尿路上皮がん）を除いた数。", """
				記号 | 名称 | 値 | 単位 | 箇所
				all | 表の疾患 | 12 | 件 | スライド34（表）
				stopped | 検体が揃わないため中止した疾患 | 3 | 件 | スライド34（表）
				open | 設計図の提供が「ー」の疾患 | 1 | 件 | スライド34（表）
				""");
		Stated.number(StatedMeasure.DERIVED, "9").label("下記表の疾患の内９疾患").at("スライド34（アウトプット②）").on(d);
	}

	private static void outcome(Registry r, Project p) {
		String program = "スライド15（プログラムのアウトカム）";
		Indicator i = Indicators.outcome(r, p, "医薬品又は診断薬企業に導出した糖鎖利用のシーズ数及び上記企業との共同研究契約数", "件",
				Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限 | 値 | 種類 | 見込み
				2023年度 | 16 | 中間目標 | 事業が終わる2020年度末に15件を実施し、達成はほぼ確実と思われる。
				2025年度 | 20 | 最終目標 | 達成の見込み。
				""");
		Indicators.actuals(i, """
				時点 | 値 | 補足
				2020年度末 | 15 | 事業終了時点の契約数
				""");
		Target last = Indicators.target(i, "2025年度");
		Stated.number(StatedMeasure.VALUE, "20").label("目標").at(program).on(last);
		Stated.number(StatedMeasure.VALUE, "15").label("2020年度末時点").at(program).on(i.getActuals().getFirst());
		Stated.number(StatedMeasure.RATE, "75").label("達成度").at(program).on(last);
		i.setRationale(Prose.of("""
				2019年度の産構審評価WGから、事業化を念頭に置いた定量的あるいは具体的な設定が望ましいとの指摘を受けた。当初の「各要素技術の開発成果等の
				利用実績」は企業の秘匿事項にあたる場合があり数えられないため、より具体的に数えられる「企業との共同研究契約数」に改めた。
				"""));
		renamed(last);
		renamed(Indicators.target(i, "2023年度"));
	}

	private static void renamed(Target target) {
		TargetRevision revision = HyokaFactory.eINSTANCE.createTargetRevision();
		revision.setOldName("各要素技術の開発成果等の利用実績");
		revision.setReason("2019年度の産構審評価WGの指摘を受け、企業の秘匿事項にあたる場合があり数えられない指標から、企業との共同研究契約数に改めた。改定前の値と承認者は原典に記載がない。");
		target.getRevisions().add(revision);
	}

	/** Adds a changed target's former state (rule 11). */
	static void revised(Target target, String oldValue, String on, String reason, String by) {
		TargetRevision revision = HyokaFactory.eINSTANCE.createTargetRevision();
		revision.setOldValue(Values.number(oldValue));
		if (on != null) {
			revision.setRevisedOn(Values.point(on));
		}
		revision.setReason(reason);
		revision.setApprovedBy(by);
		target.getRevisions().add(revision);
	}

	private static void derivation(Registry r, Project p) {
		Derivation d = Calculations.derive(r, p, "抗体医薬の世界市場の3％を獲得した場合の経済効果", "market * share", "億円",
				"新たな標的の同定により、日本発の抗体医薬が2030年の世界市場の3％を得た場合の年間の効果。", """
				記号 | 名称 | 値 | 単位 | 時点 | 箇所
				market | 抗体医薬品の世界市場 | 28 | 兆円 | 2030年 | スライド37
				share | 日本発の抗体医薬のシェア（仮定） | 3 | % | 2030年 | スライド37
				""");
		Stated.number(StatedMeasure.DERIVED, "8,400").label("約8,400億円/年").at("スライド37（費用対効果）").on(d);
	}
}
