// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.tests.Ips;
import org.hyoka.ip.workbook.CoverageTables;
import org.hyoka.ip.workbook.CoverageTables.Form;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.PartyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTablesTest {
	private final Ips project = new Ips();

	@BeforeEach
	void oneAgreementThatIsPublicAndOneThatIsNot() {
		project.item("1", "大学", "=企業,甲");
		IpAgreement open = project.agreement("合意書");
		project.party(open, "大学", PartyState.SIGNED).setSignedOn(day("2020-02-29"));
		IpAgreement secret = project.agreement("秘密の合意書");
		secret.setConfidential(true);
		project.party(secret, "秘密の相手", PartyState.SIGNED);
	}

	private byte[] written(Form form, boolean confidential) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new CoverageTables(Locale.JAPANESE, confidential).write("資料", List.of(Coverage.of(project.project, day("2022-03-31"))), form, out, null);
		return out.toByteArray();
	}

	@Test
	void theTableSaysWhoHasSignedAndWhatIsLeftOut() throws IOException {
		String csv = new String(written(Form.CSV, false), StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF\"資料\"\r\n");
		assertThat(csv).contains("\"非公開の部分を除く\"\r\n", "\"機関\",\"担当項目\",\"合意書\"\r\n", "\"大学\",\"1\",\"○ 締結済 2020-02-29\"\r\n",
				"実施機関2のうち1が締結済");
		assertThat(csv).doesNotContain("秘密の");
		assertThat(new String(written(Form.CSV, true), StandardCharsets.UTF_8)).contains("\"取扱注意：非公開の情報を含む\"", "\"合意書\",\"秘密の合意書\"",
				"秘密の相手");
	}

	/** Another user of the computer was first to make the folder that POI would use. */
	@Test
	void aWorkbookNeedsNoFolderThatAllUsersShare(@TempDir Path temporary) throws IOException {
		String before = System.setProperty("java.io.tmpdir", Files.createDirectory(temporary.resolve("t")).toString());
		try {
			Files.createFile(temporary.resolve("t/poifiles"));
			assertThat(written(Form.XLSX, false)).isNotEmpty();
			assertThat(temporary.resolve("t/poifiles")).isEmptyFile();
		} finally {
			System.setProperty("java.io.tmpdir", before);
		}
	}

	@Test
	void noCellIsTakenForAFormula() throws IOException {
		assertThat(new String(written(Form.CSV, false), StandardCharsets.UTF_8)).contains("\"'=企業,甲\",\"1\",\"× 当事者でない\"\r\n");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(Form.XLSX, false)))) {
			assertThat(workbook.getSheetAt(1).getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
		}
	}

	@Test
	void theWorkbookIsReadAsAStreamToo() throws IOException {
		assertThat(Ips.entries(written(Form.XLSX, false))).contains("xl/workbook.xml", "xl/worksheets/sheet2.xml");
	}

	@Test
	void theWorkbookHasACoverAndASheetPerUndertaking() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(Form.XLSX, false)))) {
			assertThat(workbook.getSheet("表紙").getRow(3).getCell(0)).hasToString("非公開の部分を除く");
			Sheet sheet = workbook.getSheetAt(1);
			assertThat(sheet.getSheetName()).startsWith("A ");
			assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 3);
			assertThat(sheet.getRow(1).getCell(2)).hasToString("○ 締結済 2020-02-29");
		}
	}

	@Test
	void undertakingsOfTheSameLongNameHaveSheetsOfTheirOwn() throws IOException {
		project.project.setName("とても長い名称の研究開発プロジェクトでシート名に収まらないもの/[1]");
		Coverage coverage = Coverage.of(project.project, day("2022-03-31"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new CoverageTables(Locale.ENGLISH, false).write("", List.of(coverage, coverage), Form.XLSX, out, null);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
		}
	}

	@Test
	void theEndingOfTheFileSaysTheForm() {
		assertThat(Form.of(Path.of("a.CSV"))).isEqualTo(Form.CSV);
		assertThat(Form.of(Path.of("a.xlsx"))).isEqualTo(Form.XLSX);
	}
}
