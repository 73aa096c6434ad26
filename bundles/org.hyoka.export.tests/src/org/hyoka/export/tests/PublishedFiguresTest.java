// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.report.ChapterList;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.tests.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published leads, what is computed says of which years it is, and working notes stay out of print. */
class PublishedFiguresTest {
	private static final ReportComposer COMPOSER = Exporters.composer();

	private static ReportRequest request(Dossier dossier, String outline) throws IOException {
		return ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE)
				.withOutline(ChapterList.find(outline, COMPOSER.sections().keySet(), Locale.JAPANESE));
	}

	private static String html(Dossier dossier, String outline) throws IOException {
		return Exports.html(COMPOSER.compose(request(dossier, outline), new NullProgressMonitor()));
	}

	/** Document 000 publishes 44,856 for eight years and the amounts of three: the sum of these never stands alone, nor first. */
	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "meti-2024", "nedo", "oecd-dac", "program-sheets", "slides" })
	void thePublishedTotalStandsAboveOneOfSomeYears(String outline) throws IOException {
		String html = html(Reports.dossier(Reports.DRUG_DISCOVERY), outline);
		if (html.contains("17,446")) {
			assertThat(html).contains("44,856");
			assertThat(html.indexOf("44,856")).isLessThan(html.indexOf("17,446"));
			assertThat(html.replaceAll("2018年度～2020年度の計 17,446", "")).doesNotContain("17,446");
		}
	}

	@Test
	void aTotalThatLacksYearsSaysOfWhichItIs() throws IOException {
		Dossier dossier = Reports.dossier(Reports.DRUG_DISCOVERY);
		dossier.getUndertakings().getFirst().getBudget().getStated().clear();
		dossier.getProgramSheets().clear();
		assertThat(html(dossier, "meti-2022")).containsPattern("17,446</p>\\s*<p[^>]*><small>2018年度～2020年度の計");
		assertThat(html(dossier, "program-sheets")).contains("17,446百万円（2018年度～2020年度の計）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "meti-2024", "nedo", "oecd-dac", "program-sheets", "slides" })
	void whatOtherPlacesPrintedAndDerivationsAreNotPrintedUnlessSwitchedOn(String outline) throws IOException {
		for (String key : new String[] { Reports.DRUG_DISCOVERY, Reports.REGENERATIVE }) {
			assertThat(html(Reports.dossier(key), outline)).doesNotContain("別の箇所の記載", "公表値", "計算値", "試算：", "原典は", "印字", "本文に残って");
		}
	}

	@Test
	void whatIsSwitchedOnNamesTheDocumentOfItsPlace() throws IOException {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		dossier.eAllContents().forEachRemaining(object -> {
			if (object instanceof StatedFigure stated) {
				stated.setPrinted(true);
			} else if (object instanceof Derivation derivation) {
				derivation.setPrinted(true);
			}
		});
		assertThat(html(dossier, "nedo")).contains("別の箇所の記載は20件（原典 第１部 第１章 ６）", "試算：", "原典 第１部 第２章 Ａ ９");
	}

	@Test
	void whatIsLeftOutIsListed() throws IOException {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		assertThat(LeftOut.of(request(dossier, "meti-2022"), Locale.JAPANESE)).anyMatch(s -> s.matches("印刷しない注記 \\d+件"))
				.anyMatch(s -> s.matches("ほかの箇所の記載（公表値） \\d+件")).anyMatch(s -> s.matches("試算の表 \\d+件"))
				.anyMatch(s -> s.matches("評点と意見の記入者の氏名（評点票 \\d+件）"));
		assertThat(LeftOut.of(request(dossier, "meti-2022"), Locale.ENGLISH)).anyMatch(s -> s.matches("working notes: \\d+"));
	}
}
