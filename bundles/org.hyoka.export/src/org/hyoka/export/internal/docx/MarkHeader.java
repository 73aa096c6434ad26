// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.hyoka.report.PageMarks;

/**
 * The header of pages that are not for everybody, or a draft: a line at the right, and a word across the page as Word's own
 * watermarks are. An office's headers get it below their own.
 */
final class MarkHeader {
	/** The id of the relation to the header part of its own. */
	static final String RELATION = "rIdHeaderMarks";
	static final String PART = "header-marks.xml";
	static final String CONTENT_TYPE = "<Override PartName=\"/word/" + PART
			+ "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\n";
	private static final String STYLE = "HyokaMark";
	private static final int HEIGHT = 200;

	private MarkHeader() {
	}

	/** A header part that holds nothing but the marks. */
	static byte[] part(PageMarks marks) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordXml xml = new WordXml(out);
		xml.root("hdr");
		paragraph(xml, marks);
		xml.end();
		return out.toByteArray();
	}

	/** An office's header with the marks behind its own paragraphs. */
	static byte[] added(byte[] header, PageMarks marks) {
		String own = new String(part(marks), StandardCharsets.UTF_8);
		String paragraph = own.substring(own.indexOf("<w:p>"), own.lastIndexOf("</w:hdr>"));
		// The office's part may call the name spaces something else, or nothing.
		String opened = own.substring(own.indexOf("<w:hdr") + "<w:hdr".length(), own.indexOf('>', own.indexOf("<w:hdr")));
		String office = new String(header, StandardCharsets.UTF_8);
		int end = office.lastIndexOf("</");
		return (office.substring(0, end) + "<w:p" + opened + paragraph.substring("<w:p".length()) + office.substring(end))
				.getBytes(StandardCharsets.UTF_8);
	}

	private static void paragraph(WordXml xml, PageMarks marks) {
		xml.open("p").open("pPr").val("pStyle", STYLE).close();
		marks.handling().ifPresent(text -> xml.open("r").open("t").characters(text).close().close());
		marks.draft().ifPresent(text -> draft(xml, text));
		xml.close();
	}

	private static void draft(WordXml xml, String text) {
		String vml = "urn:schemas-microsoft-com:vml";
		String office = "urn:schemas-microsoft-com:office:office";
		xml.open("r").open("rPr").empty("noProof").close().open("pict");
		xml.open("v:shapetype", "xmlns:v", vml, "xmlns:o", office, "@id", "_x0000_t136", "@coordsize", "21600,21600", "o:spt", "136", "@adj", "10800",
				"@path", "m@7,l@8,m@5,21600l@6,21600e");
		xml.open("v:formulas");
		for (String formula : new String[] { "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0",
				"if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5" }) {
			xml.empty("v:f", "@eqn", formula);
		}
		xml.close();
		xml.empty("v:path", "@textpathok", "t", "o:connecttype", "custom", "o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800", "o:connectangles",
				"270,180,90,0");
		xml.empty("v:textpath", "@on", "t", "@fitshape", "t").close();
		int width = text.length() < 2 ? HEIGHT : 2 * HEIGHT;
		int height = text.length() < 2 ? HEIGHT : HEIGHT / 2;
		xml.open("v:shape", "xmlns:v", vml, "xmlns:o", office, "@id", "HyokaDraft", "o:spid", "_x0000_s2049", "@type", "#_x0000_t136", "@alt", text,
				"@style", "position:absolute;margin-left:0;margin-top:0;width:" + width + "pt;height:" + height
						+ "pt;rotation:325;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
						+ "mso-position-vertical:center;mso-position-vertical-relative:page",
				"o:allowincell", "f", "@fillcolor", "#d9d9d9", "@stroked", "f");
		xml.empty("v:textpath", "@style", "font-family:\"MS Gothic\";font-size:1pt;font-weight:bold", "@string", text);
		xml.close().close().close();
	}
}
