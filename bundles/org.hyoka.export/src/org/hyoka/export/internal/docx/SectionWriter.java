// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.List;
import java.util.Optional;

import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.PageLayout;

/** The sections of a document, each with pages of its own: standing, lying or narrow. */
final class SectionWriter {
	private final WordXml xml;
	private final ReportBook book;
	private final Optional<OfficeTemplate> template;
	private PaperSheet sheet = PaperSheet.of(PageLayout.USUAL);
	private PaperSheet wanted = sheet;
	private boolean ended;

	/** @param template the office's, whose headers and footers the pages have */
	SectionWriter(WordXml xml, ReportBook book, Optional<OfficeTemplate> template) {
		this.xml = xml;
		this.book = book;
		this.template = template;
	}

	/** The paper on which what is being written stands. */
	PaperSheet sheet() {
		return sheet;
	}

	/** What comes next stands on such pages. */
	void want(PageLayout layout) {
		wanted = PaperSheet.of(layout);
	}

	/**
	 * Begins a section where other pages are wanted, and ends the one before.
	 *
	 * @param written whether something stands in that
	 * @return whether one has begun
	 */
	boolean turn(boolean written) {
		if (wanted.equals(sheet)) {
			return false;
		}
		if (written) {
			last();
			end();
			xml.close().close();
		}
		sheet = wanted;
		return true;
	}

	/** Begins the paragraph that a section ends with: where a table fills the page, one of the usual height would stand on a page of its own. */
	void last() {
		xml.open("p").open("pPr").val("pStyle", "HyokaGap");
		xml.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
	}

	/** Writes what the section that ends here is like, into the properties of the paragraph that is open. */
	void end() {
		xml.open("sectPr");
		List<OfficeTemplate.Edge> edges = template.map(OfficeTemplate::edges).orElse(List.of());
		edges.forEach(e -> xml.empty(e.kind() + "Reference", "type", e.type(), "r:id", e.relation()));
		if (edges.isEmpty()) {
			xml.empty("footerReference", "type", "default", "r:id", "rIdFooter");
			xml.empty("footerReference", "type", "first", "r:id", "rIdFooterFirst");
		}
		if (!book.marks().isEmpty()) {
			for (String type : List.of("default", "first")) {
				if (edges.stream().noneMatch(e -> e.kind().equals("header") && e.type().equals(type))) {
					xml.empty("headerReference", "type", type, "r:id", MarkHeader.RELATION);
				}
			}
		}
		String wide = String.valueOf(sheet.width());
		String high = String.valueOf(sheet.height());
		if (sheet.landscape()) {
			xml.empty("pgSz", "w", wide, "h", high, "orient", "landscape");
		} else {
			xml.empty("pgSz", "w", wide, "h", high);
		}
		String margin = String.valueOf(sheet.margin());
		xml.empty("pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", String.valueOf(sheet.header()), "footer",
				String.valueOf(sheet.footer()), "gutter", "0");
		if (!sheet.landscape() && !sheet.narrow() && !ended && (edges.isEmpty() || template.get().titlePage())) {
			xml.empty("titlePg");
		}
		ended = true;
		xml.empty("docGrid", "linePitch", "360").close();
	}
}
