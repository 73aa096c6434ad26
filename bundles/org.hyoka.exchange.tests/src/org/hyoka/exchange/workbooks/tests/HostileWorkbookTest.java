// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.workbooks.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hyoka.exchange.internal.xlsx.WorkbookTableReader;
import org.hyoka.exchange.sheets.SheetException;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that were made to use up memory or time, or whose parts say what no spreadsheet program writes. */
class HostileWorkbookTest {
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String CELL = "<c t=\"inlineStr\"><is><t>a</t></is></c>";
	@TempDir
	private Path folder;

	/** What stands in a part, said again and again. */
	private record Part(String before, String again, int times, String after) {
		void write(OutputStream out) throws IOException {
			out.write(before.getBytes(StandardCharsets.UTF_8));
			byte[] bytes = again.getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < times; i++) {
				out.write(bytes);
			}
			out.write(after.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static Part sheet(String before, String again, int times, String after) {
		return new Part("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + before, again, times, after + "</sheetData></worksheet>");
	}

	private static Part texts(String again, int times) {
		return new Part("<sst xmlns=\"" + MAIN + "\">", again, times, "</sst>");
	}

	private Path workbook(Part sheet, Part texts) throws IOException {
		Path file = folder.resolve("表.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "_rels/.rels", relations("<Relationship Id=\"r\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"/xl/workbook.xml\"/>"));
			put(zip, "xl/workbook.xml", new Part("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
					+ "\"><sheets><sheet name=\"甲\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>", "", 0, ""));
			put(zip, "xl/_rels/workbook.xml.rels", relations("<Relationship Id=\"a\" Type=\"" + RELATIONS
					+ "/worksheet\" Target=\"worksheets/../s.xml\"/><Relationship Id=\"b\" Type=\"" + RELATIONS
					+ "/sharedStrings\" Target=\"t.xml\"/>"));
			put(zip, "xl/s.xml", sheet);
			put(zip, "xl/t.xml", texts);
		}
		return file;
	}

	private static Part relations(String relations) {
		return new Part("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>", "",
				0, "");
	}

	private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		part.write(zip);
		zip.closeEntry();
	}

	static Stream<Arguments> tooLarge() {
		String row = "<row>" + CELL.repeat(20) + "</row>";
		return Stream.of(Arguments.of("millions of rows", sheet("", row, 100_000, ""), texts("", 0)),
				Arguments.of("200,000 columns", sheet("<row>", CELL, 200_000, "</row>"), texts("", 0)),
				Arguments.of("the last cell of all", sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", "", 0, ""), texts("", 0)),
				Arguments.of("texts for nobody", sheet("", "", 0, ""), texts("<si><t>a</t></si>", 2_000_000)),
				Arguments.of("one long text", sheet("", "", 0, ""), new Part("<sst xmlns=\"" + MAIN + "\"><si><t>", "a".repeat(1000), 3000,
						"</t></si></sst>")),
				Arguments.of("one long value", sheet("<row><c r=\"A1\" x=\"", "a".repeat(1000), 3000, "\"/></row>"), texts("", 0)),
				Arguments.of("blanks without end", sheet("", " ".repeat(1000), 200_000, ""), texts("", 0)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void tooLarge(String what, Part sheet, Part texts) throws IOException {
		Path file = workbook(sheet, texts);
		assertThatThrownBy(() -> new WorkbookTableReader().read(file)).as(what).isInstanceOf(IOException.class).hasMessageContaining("表.xlsx")
				.hasMessageContaining("20").hasMessageNotContaining("{");
		assertThatThrownBy(() -> ScoreSheetWorkbooks.reader().read(file)).isInstanceOfSatisfying(SheetException.class,
				e -> assertThat(e.reason()).isEqualTo(SheetException.Reason.TOO_LARGE));
	}

	static Stream<Arguments> damaged() {
		return Stream.of(Arguments.of("nested without end", sheet("", "<x>", 5000, "")),
				Arguments.of("a document type", new Part("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>", "", 0, "")),
				Arguments.of("no XML", new Part("評点", "", 0, "")),
				Arguments.of("a number that is none", sheet("<row r=\"99999999999\"/>", "", 0, "")),
				Arguments.of("a place that is none", sheet("<row><c r=\"甲1\"><v>1</v></c></row>", "", 0, "")),
				Arguments.of("before the first row", sheet("<row r=\"0\">" + CELL + "</row>", "", 0, "")),
				Arguments.of("a value that is none", sheet("<row><c><v>x</v></c></row>", "", 0, "")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void damaged(String what, Part sheet) throws IOException {
		Path file = workbook(sheet, texts("", 0));
		assertThatThrownBy(() -> new WorkbookTableReader().read(file)).as(what).isInstanceOf(IOException.class).hasMessageContaining("表.xlsx");
		assertThatThrownBy(() -> ScoreSheetWorkbooks.reader().read(file)).isInstanceOf(SheetException.class);
	}

	/** Java's parser wrote to standard error what it found, besides saying it. */
	@Test
	void bytesThatAreNoCharactersAreSaidInTheSentenceAlone() throws IOException {
		Path file = workbook(new Part("<?xml version=\"1.0\" encoding=\"US-ASCII\"?><worksheet>研究", "", 0, "</worksheet>"), texts("", 0));
		PrintStream before = System.err;
		ByteArrayOutputStream error = new ByteArrayOutputStream();
		System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
		try {
			assertThatThrownBy(() -> new WorkbookTableReader().read(file)).isInstanceOf(IOException.class).hasMessageContaining("表.xlsx");
		} finally {
			System.setErr(before);
		}
		assertThat(error.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	/** Kinds of cells as the programs write them; how a name is pronounced is not what the cell says. */
	@Test
	void everyKindOfCellIsRead() throws IOException {
		String cells = "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c t=\"str\"><f>A1</f><v>a_x000A_b</v></c><c><v>1.50</v></c><c><v>2E10</v></c>"
				+ "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"inlineStr\"><is><r><t>甲</t></r><r><t> 乙</t></r></is></c><c/></row>"
				+ "<row><c t=\"s\"><v>7</v></c></row>";
		Path file = workbook(sheet(cells, "", 0, ""), texts("<si><r><t>東京</t></r><r><t>大学</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>", 1));
		Cells read = new WorkbookTableReader().read(file).getFirst().cells();
		assertThat(read.rows()).isEqualTo(List.of(List.of(), List.of("", "東京大学", "a\nb", "1.5", "20000000000", "true", "", "甲 乙")));
	}
}
