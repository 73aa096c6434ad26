// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.dossier.PictureStore;
import org.hyoka.exchange.reviews.ReviewSheetImport;
import org.hyoka.exchange.reviews.ReviewSheetJson;
import org.hyoka.exchange.reviews.ReviewSheetWorkbook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.Sections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dossier knows is written in the form of the RS system, and what is read of that again is the same. */
class ReviewSheetExportTest {
	@TempDir
	private Path folder;
	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();

	@BeforeEach
	void take() throws IOException {
		Path file = folder.resolve("sheet.json");
		try (InputStream in = ReviewSheetExportTest.class.getResourceAsStream("review-sheet.json")) {
			Files.copy(in, file);
		}
		ReviewSheetImport.judgit(dossier, file);
		dossier.getUndertakings().getFirst().getSheetNumbers().getFirst().setSystemId("4711");
	}

	static byte[] export(Dossier dossier, ReportExporter exporter) throws IOException {
		ReportRequest request = ReportRequest.of(dossier, exporter, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE);
		ReportBook book = new ReportComposer(new Sections().sections(), List.of()).compose(request, new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		exporter.export(book, out, new NullProgressMonitor());
		return out.toByteArray();
	}

	@Test
	void jsonHasAllFamiliesWithAmountsInYen() throws IOException {
		assertThat(new String(export(dossier, new ReviewSheetJson()), StandardCharsets.UTF_8)).contains("\"2-1 予算・執行_サマリ\"",
				"\"執行額(合計)\" : \"2000000\"",
				"\"6-1 その他備考\"",
				"\"支出先名\" : \"一般社団法人日本鉄鋼連盟\"", "\"法人番号\" : \"8010005016710\"");
	}

	/** It came out of a printer on 155 pages. */
	@Test
	void everySheetOfAWorkbookIsAsWideAsAPageWithItsHead() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export(dossier, new ReviewSheetWorkbook())))) {
			assertThat(book).hasSize(15).allSatisfy(sheet -> {
				assertThat(sheet.getFitToPage()).isTrue();
				assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
				assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
				assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
				assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
				int columns = sheet.getRow(0).getLastCellNum();
				assertThat(IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / 256).as("letters in a line").isLessThan(40 * columns);
			});
		}
	}

	@Test
	void whatIsReadOfAWorkbookAgainIsTheSame() throws IOException {
		RsTables.write(folder, export(dossier, new ReviewSheetWorkbook()));
		Dossier again = HyokaFactory.eINSTANCE.createDossier();
		ReviewSheetImport.rs(again, List.of(folder), "4711");
		Undertaking before = dossier.getUndertakings().getFirst();
		Undertaking after = again.getUndertakings().getFirst();
		assertThat(after.getName()).isEqualTo(before.getName());
		assertThat(after.getPurpose()).isEqualTo(before.getPurpose());
		BudgetSummary was = BudgetSummary.of(before.getBudget());
		BudgetSummary is = BudgetSummary.of(after.getBudget());
		for (int year = 2018; year <= 2022; year++) {
			for (MoneyKind kind : List.of(MoneyKind.INITIAL, MoneyKind.EXECUTED, MoneyKind.REQUESTED)) {
				assertThat(is.amount(FiscalYear.of(year), kind).value()).as(year + " " + kind)
						.isEqualByComparingTo(was.amount(FiscalYear.of(year), kind).value().movePointRight(6));
			}
		}
		PayeeBlock block = after.getExpenditures().getFirst().getBlocks().getFirst();
		assertThat(block.getPayees()).extracting(p -> p.getOrganization().getName()).containsExactly("一般社団法人日本鉄鋼連盟", "株式会社新生社");
		assertThat(block.getPayees().getFirst().getContracts().getFirst().getAmount()).isEqualByComparingTo("1000000");
		assertThat(after.getIndicators().getFirst().getActuals()).hasSize(3);
	}
}
