// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.hyoka.core.report.Block;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportTable;
import org.hyoka.model.hyoka.Dossier;
import org.junit.jupiter.api.Test;

/** Every figure that the published report of 2022 prints in its tables is found again in the exported one, in its chapter. */
class DocumentFiguresTest {
	private static final String A = "Ａ　再生医療技術を応用した創薬支援基盤技術開発";
	private static final String B = "Ｂ　遺伝子治療製造技術開発";
	private static final String C = "Ｃ　ヒト細胞加工製品製造基盤技術開発";
	private final ReportBook book = Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE);

	@Test
	void theHeaderTables() {
		found("第１章　「複数課題プログラム」の概要", "令和2年7月17日", "令和2年3月27日", "令和3年4月6日", "令和3年4月9日", "令和3年6月11日", "令和4年6月7日", "商務・サービスグループ",
				"2015年度～2027年度（13年間）", "2020年度", "2022年度", "2028年度（予定）", "4,373", "7,148", "3,913", "5,167", "24,762");
		found(A, "2017年度～2021年度（5年間）", "事前評価：2016年度", "中間評価：2019年度", "終了時評価：2022年度", "AMED（定額補助）", "アカデミア等（委託）", "製薬４社", "7.5", "10.9", "12.8",
				"12.1", "10.7", "54.0", "48.8");
		found(B, "2018年度～2023年度（6年間）", "事前評価：2017年度", "中間評価：2022年度", "終了時評価：2024年度", "実施者（委託）", "稲垣 治", "島田 隆", "五十嵐 隆", "大政 健史", "13.0", "48.6",
				"14.5", "25.9", "85.2");
		found(C, "2020年度～2024年度（5年間）", "事前評価：2019年度", "中間評価：2022年度", "終了時評価：2025年度", "大阪大学（委託）", "畠 賢一郎", "中江 裕樹", "紀ノ岡 正博", "3.0", "6.2", "28.3");
	}

	@Test
	void theAllocations() {
		found(A, "297", "406", "409", "411", "390", "1,913", "312", "427", "380", "504", "459", "2,082", "101", "183", "141", "425", "40", "78", "276", "160", "714", "75", "138", "62",
				"275", "750", "1,094", "1,281", "1,213", "1,071", "5,409", "（委託）");
		found(B, "845", "827", "866", "884", "1,415", "4,836", "396", "383", "443", "494", "320", "2,036", "58", "59", "64", "181", "1,300", "1,269", "1,372", "1,377", "1,735", "7,053",
				"（予定）", "調整費を除く");
		found(C, "98", "179", "200", "164", "384", "446", "22", "43", "49", "15", "14", "300", "620", "710");
	}

	@Test
	void theOutputsAndOutcomes() {
		found("第１章　「複数課題プログラム」の概要", "12件", "13件", "49件", "20件", "2025年度", "2024年度", "2026年度", "10件", "6件");
		found(A, "5件", "6件（2019年度", "12件", "13件（2021年度", "374件", "45件", "26件", "17件", "15件", "16件", "30件", "20件（2022年末）", "粂小腸上皮細胞", "PMP製培養プレート");
		found(B, "12件", "49件", "459件", "24件", "1件", "7件", "5件", "2025年度", "ホスト細胞に関連する技術の確立", "レクチン固定化カラム");
		found(C, "1件", "2件", "31件", "0件", "2024年度", "2026年度", "10件", "JIS");
	}

	/** Formulas over cited assumptions are printed with the marks of their rows, not with what a program calls them (rule 13). */
	@Test
	void formulasSayWhatTheyAreMadeOf() {
		String cost = Reports.text(Reports.book(Reports.dossier(Reports.DRUG_DISCOVERY), Locale.JAPANESE), "８．費用対効果");
		assertThat(cost).contains("① × (1 + ②)^16", "① × (1 + ②)^10", "1,063兆円").doesNotContain("rate", "market", "companies", "* (");
		found(A, "試算");
		for (Block block : Reports.blocks(book)) {
			if (block instanceof ReportTable table && table.caption().map(c -> c.plain().contains("試算：")).orElse(false)) {
				StringBuilder text = new StringBuilder();
				Reports.text(table, text);
				assertThat(text.toString()).contains("①|", "計算式").doesNotContainPattern("計算式[^|]*[A-Za-z_]");
			}
		}
	}

	@Test
	void thePointsOfEveryEvaluator() {
		points(A, "3.0 33333", "2.6 22333", "2.2 22223", "2.0 12223", "2.6 22333", "2.6 22333", "2.6 22333");
		points(B, "3.0 3333", "2.5 2233", "2.5 2233", "3.0 3333", "2.0 1223", "2.3 1233", "2.5 2233");
		points(C, "3.0 33333", "2.2 12233", "2.2 12233", "1.8 11223", "1.8 11223", "2.0 11233", "2.2 22223");
	}

	@Test
	void thePanelsJudgementOnEveryProjectAndCriterion() {
		List<String> assessed = List.of("１．総合評価", "２．今後の研究開発の方向等に関する提言", "３．評点法による評点結果");
		for (String project : List.of(A, B, C)) {
			String all = second(project);
			assessed.forEach(heading -> assertThat(all).contains(heading));
			assertThat(all).contains("【肯定的意見】", "【問題点・改善すべき点】", "【各委員の提言】", "提言|", "対処方針|");
		}
		String program = Reports.text(book, "第２章　複数課題プログラムの評価");
		for (int i = 1; i <= 8; i++) {
			assertThat(program).contains((char) ('０' + i) + "．");
		}
		String group = Reports.text(book, "第３章　評価ワーキンググループの所見");
		assertThat(group).contains("第64回", "第53回", "第33回", "第45回", "第49回");
		assertThat(group.indexOf("第64回")).isLessThan(group.indexOf("第53回"));
		assertThat(group.indexOf("第53回")).isLessThan(group.indexOf("第33回"));
	}

	@Test
	void meansOfTheReportAreThoseOfTheDossierAndNotTyped() {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		var sheet = dossier.getScoreSheets().getFirst();
		sheet.getScores().getFirst().setValue(java.math.BigDecimal.ZERO);
		assertThat(Reports.text(Reports.book(dossier, Locale.JAPANESE), "第１章　研究開発課題（プロジェクト）の評価")).contains("|2.4|");
	}

	/** The chapter of the overview; the same heading stands in the assessment too, so texts are joined. */
	private void found(String heading, String... figures) {
		String text = Reports.text(book, heading);
		assertThat(text).as(heading).isNotEmpty();
		for (String figure : figures) {
			assertThat(text).as(heading).contains(figure);
		}
	}

	private String second(String heading) {
		return Reports.text(book, heading);
	}

	/** A row per criterion: the mean, then the members' points in any order (rule 7). */
	private void points(String heading, String... rows) {
		Map<Integer, String> found = new TreeMap<>();
		String text = second(heading);
		String table = text.substring(text.indexOf("評点結果"));
		for (String line : table.split("\n")) {
			var row = java.util.regex.Pattern.compile("([１-７])．[^|]*\\|+(\\d\\.\\d)\\|+([0-3|]+)$").matcher(line.strip());
			if (row.find()) {
				String points = row.group(3).replace("|", "").chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
				found.putIfAbsent(row.group(1).charAt(0) - '０', row.group(2) + " " + points);
			}
		}
		assertThat(found.values()).as(heading).containsExactly(rows);
	}
}
