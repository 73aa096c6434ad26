// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.hyoka.report.tests.Reports;
import org.hyoka.report.tests.Reports;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.report.ReportOptions;
import org.junit.jupiter.api.Test;

/** What is marked confidential is printed only on request, and then the cover says so. */
class ConfidentialTest {
	private static final String MARK = "<p class=\"mark\">取扱注意：非公開の情報を含む</p>";
	private static final ReportOptions JAPANESE = ReportOptions.standard(Locale.JAPANESE);

	private static String html(Dossier dossier, ReportOptions options) {
		return Exports.html(Reports.book(dossier, options));
	}

	@Test
	void aConfidentialPartOfARoadmapIsPrintedOnRequestAndTheCoverSaysSo() {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		assertThat(html(dossier, JAPANESE.withConfidential(true))).doesNotContain("取扱注意");
		Program program = (Program) dossier.getUndertakings().getFirst();
		RoadmapNode node = program.getProjects().getFirst().getRoadmaps().getFirst().getLanes().getFirst().getNodes().getFirst();
		node.setName("社外秘の計画");
		node.setConfidential(true);
		assertThat(html(dossier, JAPANESE)).doesNotContain("社外秘の計画", "取扱注意");
		assertThat(html(dossier, JAPANESE.withConfidential(true))).contains("社外秘の計画", MARK);
	}
}
