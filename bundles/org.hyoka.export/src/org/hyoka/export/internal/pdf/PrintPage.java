// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.export.internal.TitleLines;
import org.hyoka.export.internal.html.PageMarkWriter;
import org.hyoka.report.ReportBook;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Chapters in the HTML form of a report, made ready for paper. */
final class PrintPage {
	private static final double WIDTH_MM = 160;
	private static final double HEIGHT_MM = 225;
	private static final double LYING_MM = 250;
	/** With caption, notes and source below. */
	private static final double LYING_HEIGHT_MM = 138;
	private static final double CELL_MM = 116;
	private static final double MM_PER_PX = 25.4 / 96;
	/** Heights of the lines of a list of contents, by the size of its letters, the usual one first. */
	private static final double[] LINES = { 1.65, 1.6, 1.55, 1.5, 1.45, 1.4, 1.7 };
	private static final double SIZE = 10.5;
	private static final double PAGE_POINTS = 697;
	private static final int HEADING_LINES = 3;
	private static final int FEW_LINES = 12;
	/** A longer list is set in parts. */
	private static final int MOST_ENTRIES = 400;
	/** How many Japanese characters a line of a title has room for: 160 mm by the size of its letters. */
	private static final Map<String, Double> ROOM = Map.of(".title-page h1,.title-page h2", 22.0, ".title-page .subtitle", 30.0, ".l1", 26.0, ".l2",
			32.0, ".l3", 36.0, ".l4", 39.0);
	private static final String CSS = css();
	/** No number stands on the book's first page. */
	private static final String FIRST = "@page:first{@bottom-center{content:none}}";
	/** Latin words have their room in the columns of Japanese ones where they are a little smaller. */
	private static final String WIDE = "body{text-align:left}table{font-size:8.5pt}th,td.total{font-size:8pt}th,td{padding:2.5pt 3pt}";

	private PrintPage() {
	}

	/**
	 * Makes chapters ready.
	 *
	 * @param chapters their HTML
	 * @param first    whether the book begins with them
	 * @param raised   by how many levels their headings are raised
	 */
	static org.w3c.dom.Document of(String chapters, ReportBook book, Map<String, Scene> scenes, boolean first, int raised) {
		Document page = Jsoup.parse("<!DOCTYPE html><html><head></head><body><main id=\"main\">\n" + chapters + "</main></body></html>");
		page.select(".footnotes a[href^=#fnr-]").remove();
		page.select("section.chapter").stream().filter(chapter -> chapter.childrenSize() == 0).forEach(Element::remove); // the last one ends the page
		page.select("ul.marked>li>div,ol.marked>li>div").stream().filter(item -> item.children().stream().noneMatch(Element::isBlock))
				.forEach(Element::unwrap);
		markers(page);
		boxes(page);
		page.select("div.scroll").unwrap();
		LongTables.prepare(page);
		page.head().appendElement("style").text(CSS + PageMarkWriter.css(book.marks(), "font-family:\"Hyoka Gothic\";", "wide", "dense", "sheet")
				+ (first ? FIRST : "") + (PdfFonts.of(book.options().language()).wide() ? WIDE : ""));
		Glyphs.fit(page);
		if (book.contents().size() <= MOST_ENTRIES) {
			contents(page);
		}
		describe(page, book);
		titles(page);
		headings(page, raised);
		Set<String> ids = bookmarks(page);
		drawings(page, scenes);
		links(page, ids);
		return new W3CDom().namespaceAware(false).fromJsoup(page);
	}

	/**
	 * An item's marker stands in its first paragraph: alone before several it would be a line without height, and the renderer,
	 * which looks for the first line of a list to keep it with the words above, would keep the whole list there.
	 */
	private static void markers(Document page) {
		for (Element marker : page.select("ul.marked>li>.marker,ol.marked>li>.marker")) {
			Element body = marker.nextElementSibling();
			if (body != null && body.tagName().equals("div") && body.firstElementChild() != null && body.firstElementChild().tagName().equals("p")) {
				body.firstElementChild().prependChild(marker);
			}
		}
	}

	/** What stands in a box is its one cell, for the renderer reckons with the edges of cells where a page ends. */
	private static void boxes(Document page) {
		for (Element box : page.select(".box")) {
			Element inside = new Element("div").addClass("inside");
			inside.appendChildren(List.copyOf(box.childNodes()));
			box.appendChild(inside);
		}
	}

	private static void describe(Document page, ReportBook book) {
		String title = book.title().replace('\n', ' ');
		page.title(title.isBlank() ? "Hyoka" : title);
		page.head().appendElement("meta").attr("name", "description")
				.attr("content", book.subtitle().orElse(title.isBlank() ? "Hyoka" : title));
		page.head().appendElement("meta").attr("name", "subject").attr("content", title);
		page.selectFirst("html").attr("lang", book.options().language().toLanguageTag());
	}

	/** A list of contents whose last page would have a line or two is set a little closer, so that they stand on the page before. */
	private static void contents(Document page) {
		for (Element list : page.select(".contents>ol.toc")) {
			int entries = list.select("a").size();
			for (double line : LINES) {
				int lines = (int) (PAGE_POINTS / (SIZE * line));
				int left = entries - (lines - HEADING_LINES);
				if (left <= 0 || left % lines == 0 || left % lines >= FEW_LINES) {
					list.attr("style", String.format(Locale.ROOT, "line-height:%.2f", line));
					break;
				}
			}
		}
	}

	/** Titles of several lines end each at the end of a phrase. */
	private static void titles(Document page) {
		ROOM.forEach((selector, room) -> {
			for (Element title : page.select(selector)) {
				List<TextNode> texts = title.textNodes();
				if (texts.size() == 1) {
					double number = title.children().stream().mapToInt(e -> e.text().length()).sum();
					double most = title.closest(".landscape") == null ? room : room * LYING_MM / WIDTH_MM;
					String[] lines = TitleLines.broken(texts.getFirst().text().strip(), most - number).split("\n");
					for (int i = 0; i < lines.length && lines.length > 1; i++) {
						title.appendChild(i == 0 ? new TextNode(lines[0]) : new Element("br"));
						if (i > 0) {
							title.appendText(lines[i]);
						}
					}
					if (lines.length > 1) {
						texts.getFirst().remove();
					}
				}
			}
		});
	}

	/** Headings begin with the first level, also where no title page stands before them (PDF/UA). */
	private static void headings(Document page, int raised) {
		for (int level = raised + 1; raised > 0 && level <= 6; level++) {
			page.select("h" + level).tagName("h" + (level - raised));
		}
	}

	/** All that can be referred to, as an outline; that of the book is made of it. */
	private static Set<String> bookmarks(Document page) {
		Set<String> ids = new HashSet<>();
		Element bookmarks = page.head().appendElement("bookmarks");
		for (Element place : page.body().select("[id]")) {
			if (ids.add(place.id()) && !place.id().startsWith("fn-") && !place.id().startsWith("fnr-")) {
				bookmarks.appendElement("bookmark").attr("name", place.id()).attr("href", "#" + place.id());
			}
		}
		return ids;
	}

	private static void drawings(Document page, Map<String, Scene> scenes) {
		for (Element drawing : page.select("figure > div.drawing")) {
			String id = Scenes.name(drawing.parent().id(), drawing.parent().select("> div.drawing").indexOf(drawing));
			Scene scene = scenes.get(id);
			String alt = drawing.attr("title");
			drawing.removeAttr("title");
			if (scene != null) {
				boolean lying = drawing.closest(".landscape") != null;
				double most = Math.min(drawing.closest("td") != null ? CELL_MM : lying ? LYING_MM : WIDTH_MM, scene.width() * MM_PER_PX);
				double height = Math.min(lying ? LYING_HEIGHT_MM : HEIGHT_MM, most * scene.height() / scene.width());
				double width = Math.min(most, height * scene.width() / scene.height());
				drawing.appendElement("object").attr("type", SceneDrawers.TYPE).attr("data", id).attr("alt", alt).attr("title", alt)
						.attr("style", String.format(Locale.ROOT, "width:%.2fmm;height:%.2fmm", width, height));
			}
		}
		for (Element missing : page.select("div.missing")) {
			missing.removeAttr("role");
		}
	}

	/** PDF/UA wants every link to say where it leads. */
	private static void links(Document page, Set<String> ids) {
		for (Element link : page.select("a[href]")) {
			String href = link.attr("href");
			link.attr("title", link.text().isBlank() ? href : link.text());
			if (href.startsWith("#") && !ids.contains(href.substring(1))) {
				link.attr("href", FarLinks.to(href.substring(1)));
			}
		}
	}

	private static String css() {
		try (InputStream in = PrintPage.class.getResourceAsStream("print.css")) {
			String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			for (Ink ink : new Ink[] { Ink.TEXT, Ink.LINE, Ink.MUTED }) {
				css = css.replace('@' + ink.name() + '@', Palette.LIGHT.colour(ink));
			}
			return css;
		} catch (IOException e) {
			throw new UncheckedIOException("print.css cannot be read.", e);
		}
	}
}
