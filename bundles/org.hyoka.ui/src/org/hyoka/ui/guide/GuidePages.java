// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hyoka.ui.rows.TableOffers;

/**
 * The pages of a guide, written in Markdown in the folders {@code guide/ja} and {@code guide/en} of a bundle, as HTML that
 * loads nothing from elsewhere.
 */
public final class GuidePages {
	/** The page that the guide begins with. */
	public static final String FIRST = "index.md";
	private static final Pattern PICTURE = Pattern.compile("src=\"\\.\\./(pictures/[a-z]+\\.svg)\"");
	private static final String STYLE = """
			body { font: 15px/1.7 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1.5em; color: #202124; background: #fff }
			h1 { font-size: 1.6em } h2 { font-size: 1.2em; margin-top: 2em }
			code, pre { font-family: monospace; background: #f1f3f4; border-radius: 3px } code { padding: 0 .2em }
			pre { padding: .7em 1em; overflow-x: auto } pre code { padding: 0 }
			table { border-collapse: collapse } th, td { border: 1px solid #dadce0; padding: .3em .7em; text-align: left }
			th { background: #f1f3f4 } img { max-width: 100%; background: #fff } a { color: #3f51b5 }
			@media (prefers-color-scheme: dark) {
				body { color: #e8eaed; background: #202124 } code, pre, th { background: #303134 } th, td { border-color: #5f6368 }
				a { color: #8c9eff }
			}
			""";
	private static final Pattern HEAD = Pattern.compile("(?m)^(#{1,2}) (.+)$");
	private static final Pattern SECTION = Pattern.compile("<h2>");
	private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");
	private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private final HtmlRenderer renderer;
	private final Function<String, URL> entries;
	private final String language;

	/**
	 * A part of the guide.
	 *
	 * @param page   such as {@link #FIRST}
	 * @param number of the section on the page, from 1; 0 for what comes before the first, with the page's title
	 * @param title  what it is called
	 * @param text   its words in Markdown
	 */
	public record Section(String page, int number, String title, String text) {
		/** Where it is: its page, with a number sign and its number unless that is 0. */
		public String address() {
			return number == 0 ? page : page + '#' + number;
		}

		/** Whether all words that are looked for, parted by blanks, stand in it; width and case are all one. */
		public boolean has(String words) {
			String plain = TableOffers.plain(title + '\n' + text);
			return Arrays.stream(TableOffers.plain(words).split("[\\s　]+")).allMatch(plain::contains);
		}
	}

	/**
	 * The pages in one language.
	 *
	 * @param entries finds a file by its path from the bundle's folder on; null if there is none
	 * @param locale  Japanese, else English
	 */
	public GuidePages(Function<String, URL> entries, Locale locale) {
		this.entries = entries;
		this.language = Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? "ja" : "en";
		// Japanese has no room between the words of two lines.
		this.renderer = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).softbreak("ja".equals(language) ? "" : "\n").build();
	}

	/**
	 * A page.
	 *
	 * @param name such as {@link #FIRST}; links between pages are such names
	 * @return the page as one HTML document, its pictures inside
	 * @throws IOException if there is no such page
	 */
	public String html(String name) throws IOException {
		String body = numbered(renderer.render(parser.parse(read("guide/" + language + "/" + name))));
		StringBuilder out = new StringBuilder("<!DOCTYPE html><html lang=\"").append(language)
				.append("\"><head><meta charset=\"utf-8\"><title>").append(name).append("</title><style>").append(STYLE)
				.append("</style></head><body>");
		Matcher pictures = PICTURE.matcher(body);
		int at = 0;
		while (pictures.find()) {
			MatchResult found = pictures.toMatchResult();
			out.append(body, at, found.start()).append("src=\"data:image/svg+xml;base64,").append(Base64.getEncoder()
					.encodeToString(read("guide/" + found.group(1)).getBytes(StandardCharsets.UTF_8))).append('"');
			at = found.end();
		}
		return out.append(body.substring(at)).append("</body></html>").toString();
	}

	/** Sections can be gone to by their numbers. */
	private static String numbered(String body) {
		int[] number = { 0 };
		return SECTION.matcher(body).replaceAll(found -> "<h2 id=\"s" + ++number[0] + "\">");
	}

	/**
	 * The contents of the guide: its first page and those that it leads to, in the order of its links, with their sections.
	 *
	 * @throws IOException if a page is missing
	 */
	public List<Section> contents() throws IOException {
		Set<String> names = new LinkedHashSet<>(List.of(FIRST));
		LINK.matcher(read("guide/" + language + "/" + FIRST)).results().forEach(link -> names.add(link.group(1)));
		List<Section> all = new ArrayList<>();
		for (String name : names) {
			all.addAll(sections(name));
		}
		return all;
	}

	private List<Section> sections(String name) throws IOException {
		String text = read("guide/" + language + "/" + name);
		List<MatchResult> heads = HEAD.matcher(text).results().toList();
		List<Section> all = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
			all.add(new Section(name, i, heads.get(i).group(2), text.substring(heads.get(i).end(), end)));
		}
		return all;
	}

	private String read(String path) throws IOException {
		URL url = entries.apply(path);
		if (url == null) {
			throw new IOException("The guide has no page " + path + ".");
		}
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
