// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ReportTable;
import org.junit.jupiter.api.Test;

/** What the published report of 2022 says beside its tables is found again in the exported one, in its chapter. */
class DocumentFiguresTest {
	private static final String A = "Ａ　再生医療技術を応用した創薬支援基盤技術開発";
	private static final String B = "Ｂ　遺伝子治療製造技術開発";
	private static final String C = "Ｃ　ヒト細胞加工製品製造基盤技術開発";
	private final ReportBook book = Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE);

	/** Formulas over cited assumptions are printed with the marks of their rows, not with what a program calls them (rule 13). */
	@Test
	void formulasSayWhatTheyAreMadeOf() {
		String cost = Reports.text(Reports.book(withDerivations(Reports.DRUG_DISCOVERY), Locale.JAPANESE), "８．費用対効果");
		assertThat(cost).contains("① × (1 + ②)^16", "① × (1 + ②)^10", "1,063兆円").doesNotContain("rate", "market", "companies", "* (");
		ReportBook switched = Reports.book(withDerivations(Reports.REGENERATIVE), Locale.JAPANESE);
		assertThat(Reports.text(switched, A)).contains("試算");
		for (Block block : Reports.blocks(switched)) {
			if (block instanceof ReportTable table && table.caption().map(c -> c.plain().contains("試算：")).orElse(false)) {
				StringBuilder text = new StringBuilder();
				Reports.text(table, text);
				assertThat(text.toString()).contains("①|", "計算式").doesNotContainPattern("計算式[^|]*[A-Za-z_]");
			}
		}
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

	/** A sample whose derivations are switched to be printed. */
	private static Dossier withDerivations(String key) {
		Dossier dossier = Reports.dossier(key);
		dossier.eAllContents().forEachRemaining(object -> {
			if (object instanceof Derivation derivation) {
				derivation.setPrinted(true);
			}
		});
		return dossier;
	}

	private String second(String heading) {
		return Reports.text(book, heading);
	}
}
