// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.drawing.paint.Markup;
import org.hyoka.office.OfficeFile;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * A workbook that grows sheet by sheet: one that is written is let go, so that memory grows with the largest and not with
 * their number. The sheet in front is written last. The library's own way of streaming has a file open for each sheet until
 * the workbook ends, and a report can have thousands.
 */
final class GrowingWorkbook implements Closeable {
	private static final String FOLDER = "xl/worksheets/sheet";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	/** The front's number is 1. */
	private static final int FIRST = 2;

	/** What the workbook says of a sheet that was written. */
	private record Written(String name, List<Range> ranges) {
	}

	/** A range of a sheet that programs know by its name: where its filter is, which rows head each printed page. */
	private record Range(String name, String cells, boolean hidden) {
		String xml(int sheet) {
			return "<definedName name=\"" + name + "\" localSheetId=\"" + sheet + '"' + (hidden ? " hidden=\"true\"" : "") + '>'
					+ Markup.escape(cells) + "</definedName>";
		}
	}

	/** A sheet that can be written by itself. */
	private static final class Writable extends XSSFSheet {
		void to(OutputStream out) throws IOException {
			write(out);
		}
	}

	/** Makes such sheets. */
	private static final class Sheets extends XSSFFactory {
		@Override
		public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
			return kind == XSSFRelation.WORKSHEET ? new Writable() : super.newDocumentPart(kind);
		}
	}

	private final XSSFWorkbook workbook = new XSSFWorkbook(new Sheets());
	private final List<Written> written = new ArrayList<>();
	private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
	private final List<String> tables = new ArrayList<>();
	private final OfficeFile file;
	private final XSSFSheet front;

	/**
	 * Begins a workbook.
	 *
	 * @param front the name of the sheet in front
	 */
	GrowingWorkbook(OfficeFile file, String front) {
		this.file = file;
		this.front = workbook.createSheet(front);
		names.add(front);
	}

	/** For styles. */
	XSSFWorkbook workbook() {
		return workbook;
	}

	XSSFSheet front() {
		return front;
	}

	/**
	 * Begins a sheet behind those there are.
	 *
	 * @param wanted its name, which is made one that a sheet can have and no other has
	 */
	XSSFSheet begin(String wanted) {
		String base = wanted.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
		base = base.substring(0, Math.min(25, base.length()));
		String name = base;
		for (int i = 2; !names.add(name); i++) {
			name = base + '-' + i;
		}
		return workbook.createSheet(name);
	}

	/** Writes the sheet that was begun, and lets it go. */
	void end() throws IOException {
		Writable sheet = (Writable) workbook.getSheetAt(1);
		file.part(part(written.size()), sheet::to);
		tables(sheet);
		written.add(new Written(sheet.getSheetName(), workbook.getAllNames().stream().filter(name -> name.getSheetIndex() == 1)
				.map(name -> new Range(name.getNameName(), name.getRefersToFormula(), name.isHidden())).toList()));
		workbook.removeSheetAt(1);
	}

	/** Writes the named tables of a sheet, and where they are. */
	private void tables(XSSFSheet sheet) throws IOException {
		StringBuilder relations = new StringBuilder();
		for (XSSFTable table : sheet.getTables()) {
			String name = "tables/table" + (tables.size() + 1) + ".xml";
			tables.add("xl/" + name);
			file.part("xl/" + name, table::writeTo);
			relations.append("<Relationship Id=\"" + sheet.getRelationId(table) + "\" Target=\"../" + name + "\" Type=\""
					+ XSSFRelation.TABLE.getRelation() + "\"/>");
		}
		if (!relations.isEmpty()) {
			String all = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + RELATIONS + "\">" + relations
					+ "</Relationships>";
			file.part("xl/worksheets/_rels/sheet" + (FIRST + written.size()) + ".xml.rels", out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
		}
	}

	private static String part(int sheet) {
		return FOLDER + (FIRST + sheet) + ".xml";
	}

	/** Text stands in its cell; a table of all texts would grow with the workbook. */
	static void text(Cell cell, String text) {
		CTCell made = ((XSSFCell) cell).getCTCell();
		made.setT(STCellType.INLINE_STR);
		made.setIs(new XSSFRichTextString(text).getCTRst());
	}

	/** Writes the front, and what joins the sheets. */
	void finish() throws IOException {
		workbook.setActiveSheet(0);
		file.types(XSSFRelation.TABLE.getContentType(), tables.stream());
		file.types(XSSFRelation.WORKSHEET.getContentType(), IntStream.range(0, written.size()).mapToObj(GrowingWorkbook::part));
		file.insert("xl/workbook.xml", "</sheets>",
				IntStream.range(0, written.size()).mapToObj(i -> "<sheet name=\"" + Markup.escape(written.get(i).name)
						+ "\" r:id=\"sheet" + (FIRST + i) + "\" sheetId=\"" + (FIRST + i) + "\"/>"));
		file.insert("xl/workbook.xml", "</definedNames>",
				IntStream.range(0, written.size()).boxed().flatMap(i -> written.get(i).ranges.stream().map(range -> range.xml(i + 1))));
		file.insert("xl/_rels/workbook.xml.rels", "</Relationships>",
				IntStream.range(0, written.size()).mapToObj(i -> "<Relationship Id=\"sheet" + (FIRST + i)
						+ "\" Target=\"" + part(i).substring("xl/".length()) + "\" Type=\"" + XSSFRelation.WORKSHEET.getRelation() + "\"/>"));
		file.end(workbook);
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
