// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.hyoka.core.report.ContentsEntry;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.Scene;
import org.hyoka.core.report.paint.Palette;
import org.hyoka.core.report.Scene.Ink;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The HTML form of a report, made ready for paper. */
final class PrintPage {
	private static final double WIDTH_MM = 160;
	private static final double HEIGHT_MM = 225;
	private static final double LYING_MM = 250;
	private static final double CELL_MM = 116;
	private static final double MM_PER_PX = 25.4 / 96;
	private static final String CSS = css();

	private PrintPage() {
	}

	static org.w3c.dom.Document of(byte[] html, ReportBook book, Map<String, Scene> scenes) {
		Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
		page.select(".footnotes a[href^=#fnr-]").remove();
		page.select("ul.marked>li>div,ol.marked>li>div").stream().filter(item -> item.children().stream().noneMatch(Element::isBlock)).forEach(Element::unwrap);
		page.select("div.scroll").unwrap();
		page.head().appendElement("style").text(CSS);
		describe(page, book);
		headings(page);
		bookmarks(page, book);
		drawings(page, scenes);
		links(page);
		return new W3CDom().namespaceAware(false).fromJsoup(page);
	}

	private static void describe(Document page, ReportBook book) {
		String title = book.title().replace('\n', ' ');
		page.title(title.isBlank() ? "Hyoka" : title);
		page.head().appendElement("meta").attr("name", "description")
				.attr("content", book.subtitle().orElse(title.isBlank() ? "Hyoka" : title));
		page.head().appendElement("meta").attr("name", "subject").attr("content", title);
		if (page.selectFirst("html").attr("lang").isEmpty()) {
			page.selectFirst("html").attr("lang", book.options().language().toLanguageTag());
		}
	}

	/** Headings begin with the first level, also where no title page stands before them (PDF/UA). */
	private static void headings(Document page) {
		if (page.selectFirst("h1") == null) {
			for (int level = 2; level <= 6; level++) {
				page.select("h" + level).tagName("h" + (level - 1));
			}
		}
	}

	/** The outline beside the pages, as deep as the headings are. */
	private static void bookmarks(Document page, ReportBook book) {
		Element[] open = new Element[20];
		open[0] = page.head().appendElement("bookmarks");
		int level = 0;
		for (ContentsEntry entry : book.contents()) {
			level = Math.min(Math.min(entry.level(), level + 1), open.length - 1);
			open[level] = open[level - 1].appendElement("bookmark").attr("name", entry.text()).attr("href", "#" + entry.id());
		}
		if (open[0].childrenSize() == 0) {
			open[0].remove();
		}
	}

	private static void drawings(Document page, Map<String, Scene> scenes) {
		for (Element drawing : page.select("figure > div.drawing")) {
			String id = drawing.parent().id();
			Scene scene = scenes.get(id);
			String alt = drawing.attr("title");
			drawing.removeAttr("title");
			if (scene != null) {
				boolean lying = drawing.closest(".landscape") != null;
				double most = drawing.closest("td") != null ? Math.min(CELL_MM, scene.width() * MM_PER_PX) : lying ? Math.min(LYING_MM, scene.width() * MM_PER_PX) : WIDTH_MM;
				double height = Math.min(lying ? WIDTH_MM : HEIGHT_MM, most * scene.height() / scene.width());
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
	private static void links(Document page) {
		for (Element link : page.select("a[href]")) {
			link.attr("title", link.text().isBlank() ? link.attr("href") : link.text());
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
