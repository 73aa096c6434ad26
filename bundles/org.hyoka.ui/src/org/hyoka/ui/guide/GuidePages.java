// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

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
	private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private final HtmlRenderer renderer;
	private final Function<String, URL> entries;
	private final String language;

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
		String body = renderer.render(parser.parse(read("guide/" + language + "/" + name)));
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
