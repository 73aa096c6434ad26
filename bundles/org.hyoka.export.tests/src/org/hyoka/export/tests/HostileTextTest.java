// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.report.tests.Reports;
import org.hyoka.drawing.paint.Markup;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a dossier holds, the HTML stays inert: no script but ours, no event handler, nothing loaded. */
class HostileTextTest {
	/** Characters that HTML cannot hold: controls, halves of surrogate pairs, and what Unicode says is none. */
	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF&&[^\t\n\r]]");
	private static final Set<String> KEPT = Set.of("section", "argument", "key", "entry", "language");

	@ParameterizedTest
	@ValueSource(strings = { "\"><script>alert(1)</script>", "'><img src=https://evil.example/x onerror=alert(1)>",
			"</style><script src=//evil.example></script>",
			"<!--", "]]></svg><iframe src=javascript:alert(1)>", "[x](javascript:alert(1)) ![y](https://evil.example/p.png)", "{name}{code}{0}''",
			"\u0000\u0001\uD800\uFFFE\u202E" })
	void noTextOfADossierBecomesMarkup(String hostile) throws CharacterCodingException {
		for (String key : List.of(Reports.REGENERATIVE, "council-2022")) {
			Dossier dossier = Reports.dossier(key);
			poison(dossier, hostile);
			byte[] file = Exports.export(Exports.exporter("html"),
					Reports.book(dossier, ReportOptions.standard(Locale.JAPANESE).withConfidential(true).withNames(true)));
			String html = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			check(Jsoup.parse(html));
			assertThat(UNREADABLE.matcher(html).results()).isEmpty();
			assertThat(Jsoup.parse(html).title()).as("the text is shown as it was entered, apart from what no file can hold")
					.contains(UNREADABLE.matcher(hostile).replaceAll("\uFFFD"));
		}
	}

	@Test
	void aPictureThatIsAScriptStaysAPicture() {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Figure figure) {
				figure.setEntry("figures/x.svg");
			}
		}
		byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
		ReportBook book = Exporters.composer().compose(
				ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), entry -> Optional.of(() -> new ByteArrayInputStream(svg))),
				new NullProgressMonitor());
		Document document = Jsoup.parse(Exports.html(book));
		check(document);
		assertThat(document.select("img")).isNotEmpty().allMatch(img -> img.attr("src").startsWith("data:image/svg+xml;base64,"));
	}

	@Test
	void charactersThatMarkupCannotHoldAreReplaced() {
		assertThat(Markup.escape("a<b>&\"'c")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;c");
		assertThat(Markup.escape("a\u0000b\uD83Dc\uDE00d\uFFFE")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
		assertThat(Markup.escape("😀\t\n")).isEqualTo("😀\t\n");
	}

	private static void check(Document document) {
		assertThat(document.select("script")).hasSize(1);
		assertThat(document.select("iframe,object,embed,link,base,form,audio,video,foreignObject")).isEmpty();
		for (Element element : document.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				String name = attribute.getKey().toLowerCase(Locale.ROOT);
				assertThat(name).as(element.outerHtml()).doesNotStartWith("on");
				if (name.equals("href")) {
					assertThat(attribute.getValue()).matches("#.*|https?://.*|mailto:.*");
				}
				if (name.equals("src")) {
					assertThat(attribute.getValue()).startsWith("data:");
				}
				if (name.equals("id")) {
					assertThat(attribute.getValue()).matches("[A-Za-z0-9-]+");
				}
				if (name.equals("style")) {
					assertThat(attribute.getValue().replaceAll("url\\(#[A-Za-z0-9-]+\\)", "")).matches("[a-zA-Z0-9:;.%# ()-]*").doesNotContain("url",
							"evil");
				}
			}
		}
		String style = document.select("style").html();
		assertThat(style).doesNotContain("url(", "@import", "evil");
		assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content")).contains("default-src 'none'");
	}

	/** Puts the text behind every text of the dossier, ids included. */
	private static void poison(EObject root, String hostile) {
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			poisonOne(all.next(), hostile);
		}
		poisonOne(root, hostile);
	}

	@SuppressWarnings("unchecked")
	private static void poisonOne(EObject object, String hostile) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
			boolean kept = KEPT.contains(attribute.getName())
					|| attribute.isID() && (object instanceof OutlineChapter || object instanceof ReportOutline);
			if (text && attribute.isChangeable() && !kept) {
				if (attribute.isMany()) {
					List<Object> values = (List<Object>) object.eGet(attribute);
					values.replaceAll(value -> value + hostile);
				} else if (object.eGet(attribute) != null) {
					object.eSet(attribute, object.eGet(attribute) + hostile);
				}
			}
		}
	}
}
