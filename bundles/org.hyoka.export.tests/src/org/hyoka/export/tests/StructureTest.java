// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.report.tests.Golden;
import org.hyoka.report.tests.Reports;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.report.tests.Reports;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The structure of the samples' reports and other documents: headings, tables with their captions and sizes, figures, boxes
 * and lists, chapter by chapter.
 */
class StructureTest {
	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "regenerative-2022,en", "drugdiscovery-2021,ja", "drugdiscovery-2021,en" })
	void theReportHasTheStructureThatWasReadAndFoundRight(String key, String language) throws IOException {
		Golden.expect(key + "-" + language, structure(Reports.book(Reports.dossier(key), Locale.forLanguageTag(language))));
	}

	/** Program sheets of ministries, those made of a program itself, and the report on measures. */
	@ParameterizedTest
	@CsvSource({ "program-sheets,council-2022,ja", "program-sheets,council-2022,en", "program-sheets,regenerative-2022,ja",
			"program-sheets,regenerative-2022,en",
			"program-sheets,drugdiscovery-2021,ja", "measures-report,council-2022,ja", "measures-report,council-2022,en" })
	void theOtherDocumentsHaveTheStructureThatWasReadAndFoundRight(String document, String key, String language) throws IOException {
		ReportBook book = Reports.document(Reports.dossier(key), document, ReportOptions.standard(Locale.forLanguageTag(language)));
		Golden.expect(document + "-" + key + "-" + language, structure(book));
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "regenerative-2022,en", "drugdiscovery-2021,ja", "council-2022,ja" })
	void theHtmlIsOneWellFormedAccessibleFile(String key, String language) {
		ReportBook book = Reports.book(Reports.dossier(key), Locale.forLanguageTag(language));
		Document html = Jsoup.parse(Exports.html(book));
		assertThat(html.selectFirst("html").attr("lang")).isEqualTo(language);
		assertThat(html.select("h1")).hasSize(1);
		Set<String> ids = new HashSet<>();
		html.select("[id]").forEach(element -> assertThat(ids.add(element.id())).as(element.id()).isTrue());
		html.select("a[href^=#]").forEach(link -> assertThat(ids).as(link.outerHtml()).contains(link.attr("href").substring(1)));
		html.select("svg").forEach(svg -> {
			assertThat(svg.attr("role")).isEqualTo("img");
			assertThat(svg.selectFirst("title").text()).isNotBlank();
			assertThat(svg.selectFirst("desc").text()).isNotBlank();
		});
		html.select("img").forEach(image -> assertThat(image.attr("alt")).isNotBlank());
		html.select("th").forEach(head -> assertThat(head.attr("scope")).as(head.outerHtml()).isNotEmpty());
		html.select("figure").forEach(figure -> assertThat(figure.select("figcaption,p.source")).as(figure.text()).hasSizeGreaterThanOrEqualTo(1));
		for (Element table : html.select("table")) {
			columnsAddUp(table);
		}
		assertThat(html.select("main h2,main h3,main h4,main h5,main h6").stream().filter(h -> !h.id().isEmpty()).map(h -> h.id()).toList())
				.containsAll(book.contents().stream().map(e -> e.id()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "meti-2024", "nedo", "oecd-dac" })
	void everyOutlineOfOursMakesTheSameDossierAReport(String outline) {
		Dossier dossier = Reports.dossier("regenerative-2022");
		dossier.setOutline(Templates.standard().instantiateOutline(outline, dossier));
		for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
			ReportBook book = Reports.book(dossier, language);
			String text = Exports.html(book);
			assertThat(text).doesNotContain("出力されていません", "No installed feature", "{name}", "{kind}");
			assertThat(text).contains("54.0").contains("再生医療技術を応用した創薬支援基盤技術開発");
			assertThat(book.contents()).hasSizeGreaterThan(10);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021" })
	void everyNumberedFigureAndTableNamesItsSource(String key) {
		for (Block block : Reports.blocks(Reports.book(Reports.dossier(key), Locale.JAPANESE))) {
			if (block instanceof ReportTable table && table.caption().map(Caption::numbered).orElse(false)) {
				assertThat(table.source()).as(table.caption().get().plain()).isNotEmpty();
			}
			if (block instanceof ReportFigure figure) {
				assertThat(figure.altText()).as(figure.caption().plain()).isNotBlank();
			}
		}
	}

	/** Every row covers as many columns as the table has. */
	private static void columnsAddUp(Element table) {
		int columns = table.select("colgroup > col").size();
		for (String part : List.of("thead", "tbody")) {
			int[] covered = new int[columns];
			for (Element row : table.select("> " + part + " > tr")) {
				int column = 0;
				for (Element cell : row.children()) {
					while (column < columns && covered[column] > 0) {
						column++;
					}
					int span = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
					int rows = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
					for (int i = 0; i < span; i++) {
						assertThat(column).as(row.text()).isLessThan(columns);
						covered[column++] = rows;
					}
				}
				for (int i = 0; i < columns; i++) {
					assertThat(covered[i]).as("column %d of %s", i, row.text()).isPositive();
					covered[i]--;
				}
			}
		}
	}

	private static String structure(ReportBook book) {
		StringBuilder out = new StringBuilder();
		for (Block block : Reports.blocks(book)) {
			switch (block) {
			case Heading heading -> out.append("  ".repeat(heading.level() - 1)).append(heading.text()).append('\n');
			case ReportTable table ->
				out.append("    | ").append(table.caption().map(Caption::plain).orElse(table.style().toString().toLowerCase(Locale.ROOT)))
						.append(" [").append(table.head().size()).append('+').append(table.body().size()).append(" × ").append(table.columns().size())
						.append("]\n");
			case ReportFigure figure ->
				out.append("    # ").append(figure.caption().plain()).append(" [").append(figure.graphic().getClass().getSimpleName()).append("]\n");
			case PanelBox box -> out.append("    □\n");
			case ItemList list -> out.append("    ").append(list.marker(0)).append(" × ").append(list.items().size()).append('\n');
			default -> {
				// text
			}
			}
		}
		return out.toString();
	}
}
