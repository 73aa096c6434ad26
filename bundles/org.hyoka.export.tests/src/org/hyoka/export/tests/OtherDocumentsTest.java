// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hyoka.report.tests.Reports;
import org.hyoka.dossier.templates.Template;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.drawing.Scene;
import org.hyoka.export.internal.pdf.PdfFonts;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.charts.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Program sheets and the report on measures: what they say, and on how many pages. */
class OtherDocumentsTest {
	private static final String SHEETS = "program-sheets";
	private static final String MEASURES = "measures-report";

	private static ReportBook book(String sample, String document, String language) {
		return Reports.document(Reports.dossier(sample), document, ReportOptions.standard(Locale.forLanguageTag(language)));
	}

	private static String text(ReportBook book) {
		StringBuilder out = new StringBuilder();
		Reports.blocks(book).forEach(block -> Reports.text(block, out));
		return out.toString();
	}

	@Test
	void programSheetsPrintWhatTheMinistriesPrinted() {
		ReportBook book = book(Reports.COUNCIL, SHEETS, "ja");
		assertThat(Reports.blocks(book).stream().filter(Heading.class::isInstance)).hasSize(10);
		assertThat(text(book)).contains("77.0億円", "62.9億円", "+14.1億円", "2,273.8億円", "500.0億円", "80.0億円", "6,371百万円", "5,223百万円", "+1,148百万円",
				"1,466百万円",
				"1,316百万円", "+150百万円", "3,867百万円", "3,551百万円", "+316百万円", "4,745百万円", "新規", "32億円", "40億円", "令和10年度までに", "2015年度～2026年度（12年間）",
				"商務・サービスグループ 生物化学産業課", "１機関75百万円程度", "①RNA標的創薬技術開発", "補助率9/10");
	}

	@Test
	void aProgramWithoutASheetGetsOneFromItself() {
		ReportBook book = book(Reports.REGENERATIVE, SHEETS, "ja");
		List<String> headings = Reports.blocks(book).stream().filter(Heading.class::isInstance).map(h -> ((Heading) h).text()).toList();
		assertThat(headings).hasSize(4).contains("再生医療技術を応用した創薬支援基盤技術開発", "遺伝子治療製造技術開発", "ヒト細胞加工製品製造基盤技術開発");
		assertThat(text(book)).contains("54.0億円", "10.7億円", "2017年度～2021年度（5年間）", "（2026年度）", "AMED", "定額補助").doesNotContain("稲垣 治");
	}

	@Test
	void theReportOnMeasuresPrintsEveryTopicMeasureAndFigureOfTheMatrix() {
		String text = text(book(Reports.COUNCIL, MEASURES, "ja"));
		Reports.dossier(Reports.COUNCIL).getCouncilTopics().forEach(topic -> {
			assertThat(text).contains(topic.getName());
			topic.getMeasures().forEach(measure -> assertThat(text).contains(measure.getName()));
		});
		assertThat(text).contains("153 (6)", "77 (2)", "36 (1)", "16 (1)", "66 (3)", "26 (1)", "9 (1)", "48 (1)", "導出件数", "特許出願２件", "21課題中18課題",
				"→ 引き続き", "文科省",
				"*1(1)");
	}

	@Test
	void aReportOnMeasuresWithoutTopicsSaysWhereTheyAreEntered() {
		assertThat(text(book(Reports.DRUG_DISCOVERY, MEASURES, "ja"))).contains("登録されていない", "「協議会の議題と取組」");
		assertThat(text(book(Reports.DRUG_DISCOVERY, MEASURES, "en"))).contains("are not in this dossier", "“Council topics and measures”");
	}

	@ParameterizedTest
	@CsvSource({ SHEETS + ",council-2022,ja", SHEETS + ",regenerative-2022,ja", SHEETS + ",drugdiscovery-2021,ja", MEASURES + ",council-2022,ja",
			SHEETS + ",council-2022,en", SHEETS + ",regenerative-2022,en", MEASURES + ",council-2022,en" })
	void everySheetStandsOnTwoPagesAtMost(String document, String sample, String language) throws IOException {
		assumeTrue(PdfFonts.present(), "built without the fonts of PDF files: run releng/fonts");
		ReportBook book = book(sample, document, language);
		List<String> headings = Reports.blocks(book).stream().filter(Heading.class::isInstance).map(h -> squeezed(((Heading) h).text())).toList();
		try (PDDocument pdf = Loader.loadPDF(Exports.export(Exports.exporter("pdf"), book))) {
			List<Integer> starts = new ArrayList<>();
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = squeezed(stripper.getText(pdf));
				if (starts.size() < headings.size() && text.startsWith(headings.get(starts.size()))) {
					starts.add(page);
				}
				var box = pdf.getPage(page - 1).getMediaBox();
				assertThat(box.getWidth()).as("page " + page + " lies").isGreaterThan(box.getHeight());
			}
			assertThat(starts).as("pages on which sheets begin").hasSameSizeAs(headings);
			starts.add(pdf.getNumberOfPages() + 1);
			for (int i = 1; i < starts.size(); i++) {
				assertThat(starts.get(i) - starts.get(i - 1)).as("pages of " + headings.get(i - 1)).isBetween(1, 2);
			}
		}
	}

	/** English words are longer than Japanese ones. */
	@ParameterizedTest
	@CsvSource({ "ja", "en" })
	void whatStandsOnTheArrowsOfAChainFitsBetweenItsBoxes(String language) {
		List<Scene> chains = Reports.blocks(book(Reports.COUNCIL, SHEETS, language)).stream().flatMap(OtherDocumentsTest::drawings).toList();
		assertThat(chains).hasSizeGreaterThan(4);
		for (Scene chain : chains) {
			List<Scene.Rect> boxes = chain.shapes().stream().filter(Scene.Rect.class::isInstance).map(Scene.Rect.class::cast).toList();
			for (Scene.Shape shape : chain.shapes()) {
				if (shape instanceof Scene.Label text) {
					double half = Canvas.width(text.text(), text.size()) / 2;
					assertThat(boxes).as(text.text())
							.allSatisfy(box -> assertThat(text.x() + half <= box.x() + 1 || text.x() - half >= box.x() + box.width() - 1
									|| text.x() - half >= box.x() && text.x() + half <= box.x() + box.width()).isTrue());
				}
			}
		}
	}

	private static Stream<Scene> drawings(Block block) {
		return switch (block) {
		case ReportFigure figure when figure.graphic() instanceof Graphic.Drawing drawing -> Stream.of(drawing.scene());
		case ReportTable table ->
			table.body().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.content().stream()).flatMap(OtherDocumentsTest::drawings);
		default -> Stream.empty();
		};
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}

	/** A layout that nothing stands on makes no page; what is small is small by its style. */
	@Test
	void theWordFileHasNoSectionWithoutContent() throws IOException {
		String document = word(book(Reports.COUNCIL, MEASURES, "ja"));
		assertThat(count(document, "<w:sectPr>")).isEqualTo(1);
		assertThat(document).contains("w:orient=\"landscape\"").contains("HyokaDenseText").doesNotContain("HyokaTableText");
		assertThat(word(book(Reports.COUNCIL, SHEETS, "ja"))).contains("HyokaSheetText").contains("HyokaSheetTitle")
				.doesNotContain("w:pStyle w:val=\"Heading1\"");
	}

	private static String word(ReportBook book) throws IOException {
		return AnonymityTest.unpacked(Exports.export(Exports.exporter("docx"), book)).stream()
				.map(part -> new String(part, java.nio.charset.StandardCharsets.UTF_8))
				.filter(part -> part.contains("<w:document ")).collect(Collectors.joining());
	}

	private static int count(String text, String part) {
		Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(text);
		int count = 0;
		while (matcher.find()) {
			count++;
		}
		return count;
	}

	@Test
	void documentsAreNoOutlinesOfTheReport() {
		assertThat(Templates.standard().documents()).extracting(Template::key).containsExactly(SHEETS, MEASURES);
		assertThat(Templates.standard().outlines()).extracting(Template::key).doesNotContain(SHEETS, MEASURES);
		for (Template<?> document : Templates.standard().documents()) {
			assertThat(document.name(Locale.JAPANESE)).isNotEqualTo(document.name(Locale.ENGLISH)).isNotBlank();
		}
	}

	@ParameterizedTest
	@CsvSource({ SHEETS + ",council-2022", SHEETS + ",regenerative-2022" })
	void theirLabelsAreInEnglishToo(String document, String sample) {
		StringBuilder labels = new StringBuilder();
		for (Block block : Reports.blocks(book(sample, document, "en"))) {
			if (block instanceof org.hyoka.report.blocks.ReportTable table) {
				table.head().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> Reports.text(inner, labels))));
			}
		}
		assertThat(labels.toString().replaceAll("令和[０-９0-9]+年度[^|]*", "")).isNotBlank().doesNotContainPattern("[\\u3040-\\u30ff]");
	}
}
