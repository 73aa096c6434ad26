// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.hyoka.report.tests.Reports;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportOptions;
import org.junit.jupiter.api.Test;

/** The list of the panel: document 002 names its chair, and its points tell that five judge (rule 16). */
class PanelChapterTest {
	private final Dossier dossier = Reports.dossier(Reports.REGENERATIVE);

	@Test
	void thePrintedChairIsNamedAndInventedSeatsAreNot() {
		for (boolean named : new boolean[] { false, true }) {
			ReportOptions options = ReportOptions.standard(Locale.JAPANESE).withNames(named);
			assertThat(Reports.text(Reports.book(dossier, options), "評価検討会 委員名簿"))
					.contains("座長：三木 秀夫（田辺三菱製薬株式会社 創薬本部 創薬企画部 主席）", "5名（氏名の記載なし）").doesNotContain("架空");
		}
	}

	@Test
	void pointsThatAreShownWithNamesAreThoseOfInventedSeats() {
		String points = Exports.html(Reports.book(dossier, ReportOptions.standard(Locale.JAPANESE).withNames(true)));
		assertThat(points).contains("委員１（架空）", "委員５（架空）").doesNotContain(">三木 秀夫<");
	}
}
