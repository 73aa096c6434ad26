// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.ItemList.Marker;

/** The parts of a Word package that depend on the report, besides the main document. */
final class SmallParts {
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final int LEVELS = 9;
	private static final int INDENT = 425;

	private SmallParts() {
	}

	static void footnotes(OutputStream out, PackageParts parts) {
		WordXml xml = new WordXml(out);
		RunWriter runs = new RunWriter(xml, parts);
		xml.root("footnotes");
		separator(xml, "0", "separator");
		separator(xml, "1", "continuationSeparator");
		List<List<Inline>> notes = parts.footnotes();
		for (int i = 0; i < notes.size(); i++) {
			xml.open("footnote", "id", String.valueOf(i + 2)).open("p").open("pPr").val("pStyle", "FootnoteText").close();
			xml.open("r").open("rPr").val("rStyle", "FootnoteReference").close().empty("footnoteRef").close();
			runs.text(" ");
			runs.write(notes.get(i));
			xml.close().close();
		}
		xml.close();
		xml.end();
	}

	private static void separator(WordXml xml, String id, String kind) {
		xml.open("footnote", "type", kind, "id", id).open("p").open("r").empty(kind).close().close().close();
	}

	static void numbering(OutputStream out, PackageParts parts) {
		WordXml xml = new WordXml(out);
		xml.root("numbering");
		for (Marker marker : Marker.values()) {
			abstractList(xml, marker, marker.ordinal());
		}
		List<HeadingLists.Counting> headings = parts.headings().lists();
		for (int i = 0; i < headings.size(); i++) {
			headings(xml, headings.get(i), i);
		}
		for (Marker marker : Marker.values()) {
			xml.open("num", "numId", String.valueOf(marker.ordinal() + 1))
					.val("abstractNumId", String.valueOf(marker.ordinal())).close();
		}
		for (int i = 0; i < headings.size(); i++) {
			xml.open("num", "numId", String.valueOf(PackageParts.FIRST_HEADING_LIST + i))
					.val("abstractNumId", String.valueOf(Marker.values().length + i)).close();
		}
		parts.lists().forEach(list -> counted(xml, list, list.number(), list.marker().ordinal()));
		xml.close();
		xml.end();
	}

	/** A list that counts by itself. */
	static void counted(WordXml xml, PackageParts.Numbered list, int number, int abstractNumber) {
		xml.open("num", "numId", String.valueOf(number)).val("abstractNumId", String.valueOf(abstractNumber));
		for (int level = 0; level < LEVELS; level++) {
			xml.open("lvlOverride", "ilvl", String.valueOf(level)).val("startOverride", String.valueOf(list.start())).close();
		}
		xml.close();
	}

	/** A list whose items begin with that marker. */
	static void abstractList(WordXml xml, Marker marker, int id) {
		xml.open("abstractNum", "abstractNumId", String.valueOf(id)).val("multiLevelType", "multilevel");
		for (int level = 0; level < LEVELS; level++) {
			String place = "%" + (level + 1);
			xml.open("lvl", "ilvl", String.valueOf(level)).val("start", "1");
			switch (marker) {
			case DECIMAL -> xml.val("numFmt", "decimalFullWidth").val("lvlText", place + '．');
			case PAREN -> xml.val("numFmt", "decimalFullWidth").val("lvlText", '（' + place + '）');
			case CIRCLED -> xml.val("numFmt", "decimalEnclosedCircle").val("lvlText", place);
			case BULLET, DOT, DASH, OPEN_CIRCLE, FILLED_CIRCLE -> xml.val("numFmt", "bullet").val("lvlText",
					marker == Marker.BULLET ? "●" : ItemList.of(marker, List.of()).marker(0));
			}
			xml.val("lvlJc", "left").open("pPr").empty("ind", "left", String.valueOf(INDENT * (level + 1)), "hanging",
					String.valueOf(INDENT)).close();
			xml.open("rPr").empty("rFonts", "ascii", "MS Gothic", "hAnsi", "MS Gothic", "eastAsia", "MS Gothic", "hint",
					"eastAsia");
			if (marker == Marker.BULLET) {
				xml.val("sz", "12");
			}
			xml.close().close();
		}
		xml.close();
	}

	/** A multilevel list of headings; the first is that of their styles. */
	private static void headings(WordXml xml, HeadingLists.Counting list, int index) {
		xml.open("abstractNum", "abstractNumId", String.valueOf(Marker.values().length + index)).val("multiLevelType", "multilevel");
		for (int level = 0; level < HeadingLists.LEVELS; level++) {
			Optional<HeadingNumber> look = list.look(level);
			xml.open("lvl", "ilvl", String.valueOf(level)).val("start", String.valueOf(list.start(level)));
			xml.val("numFmt", look.map(HeadingNumber::format).orElse("none"));
			if (index == 0 && level < HeadingLists.STYLED) {
				xml.val("pStyle", "Heading" + (level + 1));
			}
			String place = "%" + (level + 1);
			xml.val("suff", look.filter(HeadingNumber::apart).isPresent() ? "space" : "nothing");
			xml.val("lvlText", look.map(l -> l.before() + place + l.after()).orElse(""));
			xml.val("lvlJc", "left").open("pPr").empty("ind", "left", "0", "firstLine", "0").close().close();
		}
		xml.close();
	}

	/** Title and language; who wrote it is no one's name (rule 7). */
	static void properties(OutputStream out, ReportBook book) {
		WordXml xml = new WordXml(out);
		xml.open("cp:coreProperties", "xmlns:cp",
				"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
				"http://purl.org/dc/elements/1.1/");
		xml.open("dc:title").characters(book.title()).close();
		book.subtitle().ifPresent(s -> xml.open("dc:subject").characters(s).close());
		xml.open("dc:language").characters(book.proseLanguage()).close();
		xml.close();
		xml.end();
	}

	/** Relations of the document, with an office's own headers, footers and theme, or of its footnotes. */
	static void relations(OutputStream out, List<String[]> relations, boolean document, Optional<OfficeTemplate> template) {
		WordXml xml = new WordXml(out);
		xml.open(":Relationships", "xmlns", PACKAGE_RELATIONS);
		if (document) {
			String[][] fixed = { { "rIdStyles", "styles", "styles.xml" }, { "rIdSettings", "settings", "settings.xml" },
					{ "rIdNumbering", "numbering", "numbering.xml" }, { "rIdFonts", "fontTable", "fontTable.xml" },
					{ "rIdFootnotes", "footnotes", "footnotes.xml" }, { "rIdFooter", "footer", "footer.xml" },
					{ "rIdFooterFirst", "footer", "footer-first.xml" } };
			for (String[] f : fixed) {
				xml.empty(":Relationship", "@Id", f[0], "@Type", OFFICE + f[1], "@Target", f[2]);
			}
			template.filter(OfficeTemplate::theme).ifPresent(
					t -> xml.empty(":Relationship", "@Id", "rIdTheme", "@Type", OFFICE + "theme", "@Target", "theme/theme1.xml"));
			template.map(OfficeTemplate::edges).orElse(List.of()).forEach(
					e -> xml.empty(":Relationship", "@Id", e.relation(), "@Type", OFFICE + e.kind(), "@Target", e.part()));
		}
		for (String[] r : relations) {
			if (r[3].isEmpty()) {
				xml.empty(":Relationship", "@Id", r[0], "@Type", OFFICE + r[1], "@Target", r[2]);
			} else {
				xml.empty(":Relationship", "@Id", r[0], "@Type", OFFICE + r[1], "@Target", r[2], "@TargetMode", r[3]);
			}
		}
		xml.close();
		xml.end();
	}
}
