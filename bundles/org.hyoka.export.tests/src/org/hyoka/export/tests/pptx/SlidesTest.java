// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.ChartScenes;
import org.hyoka.report.tests.Golden;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** The report as slides, read again with the library that presentation programs' files are read with. */
class SlidesTest {
	private static XMLSlideShow show(String key, Locale language) throws Exception {
		Sample sample = Sample.byKey(key).orElseThrow();
		PictureStore pictures = entry -> Optional.ofNullable(sample.attachments().get(entry)).map(bytes -> () -> new ByteArrayInputStream(bytes));
		ReportBook book = Exporters.composer().compose(ReportRequest.of(sample.create(), ReportOptions.standard(language), pictures),
				new NullProgressMonitor());
		return show(book);
	}

	private static XMLSlideShow show(ReportBook book) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Exporters().exporters().stream().filter(e -> e.id().equals("pptx")).findFirst().orElseThrow().export(book, out,
				new NullProgressMonitor());
		return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
	}

	/** In the outline that is made for slides. */
	private static XMLSlideShow material(String key, Locale language) throws Exception {
		ReportExporter pptx = new Exporters().exporters().stream().filter(e -> e.id().equals("pptx")).findFirst().orElseThrow();
		ReportRequest request = ReportRequest.of(Sample.byKey(key).orElseThrow().create(), pptx, ReportOptions.standard(language), PictureStore.NONE);
		return show(Exporters.composer().compose(request, new NullProgressMonitor()));
	}

	private static String text(XSLFSlide slide) {
		StringBuilder out = new StringBuilder();
		for (XSLFShape shape : slide.getShapes()) {
			switch (shape) {
			case XSLFTable table -> table.getRows().forEach(r -> r.getCells().forEach(c -> out.append(c.getText()).append('\n')));
			case XSLFTextShape words -> out.append(words.getText()).append('\n');
			default -> {
				// a picture
			}
			}
		}
		return out.toString();
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja", "drugdiscovery-2021, en" })
	void everySlideHasATitleAndEverythingIsOnThePage(String key, String language) throws Exception {
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			assertThat(show.getSlides().size()).isGreaterThan(40);
			List<String> wrong = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(slide.getTitle()).as("slide " + slide.getSlideNumber()).isNotBlank();
				for (XSLFShape shape : slide.getShapes()) {
					Rectangle2D at = shape.getAnchor();
					if (at.getMinX() < 0 || at.getMinY() < 0 || at.getMaxX() > 961 || at.getMaxY() > 541) {
						wrong.add(slide.getSlideNumber() + " " + shape.getShapeName() + " " + at);
					}
				}
			}
			assertThat(wrong).isEmpty();
		}
	}

	/** A roadmap of many lanes was shown whole on one slide, a fifth as wide as its text; now it goes on on the next one. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja, ロードマップ", "drugdiscovery-2021, ja, ロードマップ" })
	void aHighDrawingGoesOverSeveralSlidesWithLettersThatCanBeRead(String key, String language, String name) throws Exception {
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			Map<String, Integer> pieces = new HashMap<>();
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFShape shape : slide.getShapes()) {
					if (shape instanceof XSLFPictureShape picture && picture.getShapeName().contains(name)) {
						Rectangle2D at = picture.getAnchor();
						assertThat(at.getWidth()).as("%s on slide %d: %s", picture.getShapeName(), slide.getSlideNumber(), at).isGreaterThan(440);
						pieces.merge(picture.getShapeName(), 1, Integer::sum);
					}
				}
			}
			assertThat(pieces.values()).as("slides of each: %s", pieces).anyMatch(n -> n > 1).allMatch(n -> n < 9);
		}
	}

	/** Titles had no place of their own, so that all stood where the last one had put the layout's. */
	@Test
	void titlesOfTheFileAndOfPartsStandInTheMiddleAndThoseOfTopicsAtTheTop() throws Exception {
		try (XMLSlideShow show = show("drugdiscovery-2021", Locale.JAPANESE)) {
			int middle = 0;
			for (XSLFSlide slide : show.getSlides()) {
				Rectangle2D at = slide.getPlaceholder(0).getAnchor();
				boolean topic = slide.getShapes().stream().anyMatch(s -> s.getAnchor().getMinY() > 81 && s.getAnchor().getMinY() < 84);
				assertThat(at.getMinY()).as(slide.getTitle()).isBetween(topic ? 30.0 : 150.0, topic ? 35.0 : 200.0);
				middle += topic ? 0 : 1;
			}
			assertThat(middle).isGreaterThan(1);
		}
	}

	/** A drawing as wide as half of the slide has letters of six points. */
	@ParameterizedTest
	@CsvSource({ "drugdiscovery-2021, ja", "regenerative-2022, en" })
	void lettersOfDrawingsAreNotMuchSmallerThanTheyAreDrawn(String key, String language) throws Exception {
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFShape shape : slide.getShapes()) {
					if (shape instanceof XSLFPictureShape picture) {
						double drawn = picture.getPictureData().getImageDimensionInPixels().getWidth() / 2.5;
						assertThat(picture.getAnchor().getWidth() / drawn).as("%s on slide %d", picture.getShapeName(), slide.getSlideNumber())
								.isGreaterThan(0.6);
					}
				}
			}
		}
	}

	/** A source that stands alone at the top of the next slide says nothing. */
	@ParameterizedTest
	@CsvSource({ "drugdiscovery-2021, ja", "regenerative-2022, ja" })
	void theSourceOfATableStandsOnItsSlide(String key, String language) throws Exception {
		try (XMLSlideShow show = material(key, Locale.forLanguageTag(language))) {
			int sources = 0;
			for (XSLFSlide slide : show.getSlides()) {
				boolean shown = false;
				for (XSLFShape shape : slide.getShapes()) {
					shown |= !(shape instanceof XSLFTextShape words) || words.getText().contains("収録されていない");
					if (shape instanceof XSLFTextShape words && words.getText().startsWith("（出典）")) {
						sources++;
						assertThat(shown).as("slide %d: %s", slide.getSlideNumber(), words.getText()).isTrue();
					}
				}
			}
			assertThat(sources).isGreaterThan(20);
		}
	}

	@Test
	void wordsOfAnEnglishSourceStandApartFromItsName() throws Exception {
		try (XMLSlideShow show = show("drugdiscovery-2021", Locale.ENGLISH)) {
			assertThat(show.getSlides().stream().map(SlidesTest::text).collect(Collectors.joining())).contains("Source: made from the dossier")
					.doesNotContainPattern("Source:\\S");
		}
	}

	/** Of hundreds of indicators the chart shows the first, as large as few are shown, and counts the others. */
	@ParameterizedTest
	@CsvSource({ "ja", "en" })
	void aChartOfVeryManyRowsShowsTheFirstAndCountsTheOthers(String language) throws Exception {
		Dossier dossier = Sample.byKey("drugdiscovery-2021").orElseThrow().create();
		Indicator indicator = StreamSupport.stream(Spliterators.spliteratorUnknownSize(dossier.eAllContents(), 0), false)
				.filter(Indicator.class::isInstance).map(Indicator.class::cast)
				.filter(i -> i.getKind() == IndicatorKind.OUTPUT).findFirst().orElseThrow();
		@SuppressWarnings("unchecked")
		List<Indicator> all = (List<Indicator>) indicator.eContainer().eGet(indicator.eContainingFeature());
		for (int i = 0; i < 200; i++) {
			Indicator copy = EcoreUtil.copy(indicator);
			copy.eAllContents().forEachRemaining(e -> e.eSet(e.eClass().getEIDAttribute(), null));
			copy.eSet(copy.eClass().getEIDAttribute(), null);
			all.add(copy);
		}
		ReportBook book = Exporters.composer().compose(
				ReportRequest.of(dossier, ReportOptions.standard(Locale.forLanguageTag(language)), PictureStore.NONE), new NullProgressMonitor());
		try (XMLSlideShow show = show(book)) {
			String name = language.equals("ja") ? "アウトプットの達成状況" : "Achievement of outputs";
			List<XSLFPictureShape> pieces = pictures(show).stream().filter(p -> p.getShapeName().contains(name)).toList();
			assertThat(pieces).allSatisfy(p -> assertThat(p.getAnchor().getWidth()).as(p.getShapeName()).isGreaterThan(700)).hasSizeBetween(5, 40);
			String text = show.getSlides().stream().map(SlidesTest::text).collect(Collectors.joining());
			Matcher said = Pattern.compile(language.equals("ja") ? "図は(\\d+)件のうち先頭の35件。ほかの(\\d+)件（達成(\\d+)件、未達成(\\d+)件、進行中(\\d+)件、期限前・未報告(\\d+)件）"
					: "the first 35 of (\\d+) rows; the other (\\d+) \\((\\d+) achieved, (\\d+) not achieved, (\\d+) in progress, (\\d+) not due")
					.matcher(text);
			assertThat(said.find()).as(language).isTrue();
			int[] counts = IntStream.rangeClosed(1, 6).map(i -> Integer.parseInt(said.group(i))).toArray();
			assertThat(counts[0]).isGreaterThan(200).isEqualTo(35 + counts[1]);
			assertThat(counts[1]).isEqualTo(Arrays.stream(counts, 2, 6).sum());
		}
	}

	/** On program sheets a drawing stands in a table that only places things; below its head there was nothing. */
	@ParameterizedTest
	@CsvSource({ "ja, program-sheets", "en, measures-report" })
	void otherDocumentsShowTheirDrawingsAndNoTopicIsTheLastRowOfASlide(String language, String document) throws Exception {
		ReportOptions options = ReportOptions.standard(Locale.forLanguageTag(language));
		ReportRequest request = new ReportRequest(Sample.byKey("council-2022").orElseThrow().create(),
				Templates.standard().documents().stream().filter(t -> t.key().equals(document)).findFirst().orElseThrow().create().element(), options,
				PictureStore.NONE);
		try (XMLSlideShow show = show(Exporters.composer().compose(request, new NullProgressMonitor()))) {
			if (document.equals("program-sheets")) {
				assertThat(pictures(show)).isNotEmpty();
			}
			for (XSLFSlide slide : show.getSlides()) {
				List<XSLFShape> shapes = slide.getShapes();
				for (int i = 0; i < shapes.size(); i++) {
					if (shapes.get(i) instanceof XSLFTable table) {
						assertThat(table.getCell(table.getNumberOfRows() - 1, 0).getGridSpan()).as("slide " + slide.getSlideNumber())
								.isLessThan(table.getNumberOfColumns());
					} else if (shapes.get(i) instanceof XSLFTextShape words && words.getText().startsWith("実施形態")) {
						assertThat(shapes.get(i + 1)).as("slide " + slide.getSlideNumber()).isInstanceOf(XSLFPictureShape.class);
					} else if (shapes.get(i) instanceof XSLFTextShape words && words.getText().equals("事業の内容")) {
						assertThat(shapes.get(i + 1).getAnchor().getMinY()).as("below the head on slide " + slide.getSlideNumber()).isLessThan(505);
					}
				}
			}
		}
	}

	/** Programs that read aloud and look for mistakes in spelling go by it. */
	@ParameterizedTest
	@CsvSource({ "drugdiscovery-2021, ja", "regenerative-2022, en" })
	void japaneseTextSaysThatItIsAndTheFileWhatMadeIt(String key, String language) throws Exception {
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			Set<String> told = new TreeSet<>();
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFShape shape : slide.getShapes()) {
					if (shape instanceof XSLFTextShape words) {
						words.getTextParagraphs().stream().flatMap(p -> p.getTextRuns().stream())
								.filter(r -> r.getRawText().matches(".*\\p{IsHiragana}.*"))
								.forEach(r -> told.add(((CTRegularTextRun) r.getXmlObject()).getRPr().getLang()));
					}
				}
			}
			assertThat(told).containsExactly("ja-JP");
			assertThat(show.getProperties().getExtendedProperties().getApplication()).isEqualTo("Hyoka Workbench");
		}
	}

	/** A cell that spans rows holds more than they do in some tables of outcomes; what stands below the table stays below it. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja", "drugdiscovery-2021, ja", "regenerative-2022, en" })
	void everyCellHasTheRoomThatItsTextTakesAndNoTextTouchesALine(String key, String language) throws Exception {
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			int spanning = 0;
			List<String> wrong = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFShape shape : slide.getShapes()) {
					if (shape instanceof XSLFTable table) {
						for (int r = 0; r < table.getNumberOfRows(); r++) {
							for (int c = 0; c < table.getNumberOfColumns(); c++) {
								XSLFTableCell cell = table.getCell(r, c);
								if (cell == null || cell.isMerged()) {
									continue;
								}
								assertThat(cell.getLeftInset()).as(cell.getText()).isGreaterThanOrEqualTo(4);
								assertThat(cell.getRightInset()).as(cell.getText()).isGreaterThanOrEqualTo(4);
								int rows = Math.max(1, cell.getRowSpan());
								double room = IntStream.range(r, r + rows).mapToDouble(i -> table.getRows().get(i).getHeight()).sum();
								spanning += rows > 1 ? 1 : 0;
								if (leastHeight(table, cell, c) > room + 0.5) {
									wrong.add(slide.getSlideNumber() + " " + cell.getText().replace('\n', ' '));
								}
							}
						}
					}
				}
			}
			assertThat(wrong).isEmpty();
			assertThat(spanning).isGreaterThan(10);
		}
	}

	/** Counting wide letters, and narrow ones as half as wide. */
	private static double leastHeight(XSLFTable table, XSLFTableCell cell, int column) {
		double width = IntStream.range(column, column + Math.max(1, cell.getGridSpan())).mapToDouble(table::getColumnWidth).sum() - 8;
		return 6 + cell.getTextParagraphs().stream().mapToDouble(p -> {
			double size = ((Number) p.getXmlObject().getEndParaRPr().getSz()).doubleValue() / 100; // of lines without words, too
			long wide = p.getText().chars().filter(letter -> letter >= 0x2E80).count();
			long narrow = p.getText().length() - wide;
			return Math.max(1, Math.ceil((wide + narrow * 0.5) * size / width)) * size * 1.3;
		}).sum();
	}

	/** Where lines of a parted text come together again on the slide that ends a topic, the text is whole again. */
	@Test
	void aTextIsPartedBetweenSlidesOnlyAndGoesOnBelowItsOwnBeginning() throws Exception {
		try (XMLSlideShow show = show("regenerative-2022", Locale.JAPANESE)) {
			for (XSLFSlide slide : show.getSlides()) {
				List<XSLFTextShape> lines = slide.getShapes().stream().filter(s -> s instanceof XSLFTextShape t && t.getPlaceholder() == null)
						.map(XSLFTextShape.class::cast).toList();
				for (int i = 1; i < lines.size(); i++) {
					assertThat(lines.get(i - 1).getText()).as("before " + lines.get(i).getText()).doesNotEndWith("の有機");
				}
			}
			List<XSLFTextShape> all = show.getSlides().stream().flatMap(s -> s.getShapes().stream()).filter(XSLFTextShape.class::isInstance)
					.map(XSLFTextShape.class::cast).toList();
			XSLFTextShape second = all.stream().filter(t -> t.getText().startsWith("創薬支援ツールは、海外製品と同等以上の製品が開発されれば")).findFirst().orElseThrow();
			XSLFTextShape first = all.get(all.indexOf(second) - 1);
			assertThat(second.getAnchor().getMinX()).as("the second paragraph of an opinion").isEqualTo(first.getAnchor().getMinX());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "regenerative-2022|24,762;7,148;48.8;2.1", "drugdiscovery-2021|3,843" })
	void figuresOfTheDocumentsTablesAreInTablesThatCanBeEdited(String key, String figures) throws Exception {
		try (XMLSlideShow show = show(key, Locale.JAPANESE)) {
			StringBuilder all = new StringBuilder();
			show.getSlides().forEach(s -> all.append(text(s)));
			for (String figure : figures.split(";")) {
				assertThat(all.indexOf(figure)).as(figure).isNotNegative();
			}
			assertThat(show.getSlides().stream().flatMap(s -> s.getShapes().stream()).filter(XSLFTable.class::isInstance).count()).isGreaterThan(10);
		}
	}

	/** A head goes on the slide that what it heads begins on; what stands in a figure's or a table's caption is none. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, en", "regenerative-2022, ja", "drugdiscovery-2021, ja" })
	void noHeadIsTheLastThingOnASlide(String key, String language) throws Exception {
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			List<List<String>> slides = show.getSlides().stream()
					.map(slide -> text(slide).lines().map(String::strip).filter(line -> !line.matches("[0-9]*")).toList()).toList();
			int heads = 0;
			for (List<String> lines : slides) {
				// What stands at the foot of every slide is no text of its topic.
				List<String> topic = lines.stream().filter(line -> slides.stream().filter(other -> other.contains(line)).count() < slides.size() / 2)
						.toList();
				for (int i = 0; i < topic.size(); i++) {
					if (topic.get(i).matches(
							"【?(肯定的意見|問題点.*|指標の定義|指標の設定理由・根拠|Positive opinions|Issues and points to improve|Definition|Why it was chosen)】?")) {
						heads++;
						assertThat(i).as(topic.toString()).isLessThan(topic.size() - 1);
					}
				}
			}
			assertThat(heads).isGreaterThan(5);
		}
	}

	@Test
	void footnotesAreMarkedInTheLanguageOfTheSlides() throws Exception {
		try (XMLSlideShow show = show("regenerative-2022", Locale.ENGLISH)) {
			String all = show.getSlides().stream().map(SlidesTest::text).collect(Collectors.joining());
			assertThat(all).contains("Note: ").doesNotContainPattern("(?m)^\\s*※ ");
		}
	}

	/** Where nobody chose an outline, slides are in the order of a ministry's explanation material. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022", "drugdiscovery-2021" })
	void theyTellProgramThenProjectsThenTheAssessmentAndNoneIsEmpty(String key) throws Exception {
		try (XMLSlideShow show = material(key, Locale.JAPANESE)) {
			List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
			assertThat(titles).containsSubsequence("第１部　事業の概要", "１．事業の概要", "３．当省（国）が実施することの必要性", "８．事業アウトカム", "１．事業の概要", "３．研究開発の全体構成", "第２部　評価",
					key.startsWith("drug") ? "１．提言及び提言に対する対処方針" : "３．提言及び提言に対する対処方針", "７．総合評価");
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(text(slide)).as("slide " + slide.getSlideNumber()).doesNotContain("（記載なし）");
			}
			assertThat(titles).doesNotContain("はじめに");
			int last = 0;
			for (XSLFSlide slide : show.getSlides()) {
				Matcher chapter = Pattern.compile("第([１-９])章").matcher(text(slide));
				if (text(slide).contains("第２部　評価") && chapter.find()) {
					int number = chapter.group(1).charAt(0) - '０';
					assertThat(number).as(text(slide)).isBetween(last, last + 1);
					last = number;
				}
			}
			assertThat(last).isGreaterThan(2);
		}
	}

	/** Titles, and what stands on each slide: tables with their size, pictures, lines of text. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja", "regenerative-2022, en", "drugdiscovery-2021, ja" })
	void theyHaveTheStructureThatWasReadAndFoundRight(String key, String language) throws Exception {
		StringBuilder found = new StringBuilder();
		try (XMLSlideShow show = show(key, Locale.forLanguageTag(language))) {
			for (XSLFSlide slide : show.getSlides()) {
				found.append(slide.getTitle().replace('\n', ' ')).append('\n');
				int paragraphs = 0;
				for (XSLFShape shape : slide.getShapes()) {
					switch (shape) {
					case XSLFTable table ->
						found.append("    | ").append(table.getNumberOfRows()).append(" × ").append(table.getNumberOfColumns()).append('\n');
					case XSLFPictureShape picture -> found.append("    #\n");
					case XSLFTextShape text -> paragraphs += text.getPlaceholder() == null ? text.getTextParagraphs().size() : 0;
					default -> {
						// a line
					}
					}
				}
				found.append("    ¶ × ").append(paragraphs).append('\n');
			}
		}
		Golden.expect("slides-" + key + "-" + language, found.toString());
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022" })
	void picturesSayWhatTheyShow(String key) throws Exception {
		try (XMLSlideShow show = show(key, Locale.JAPANESE)) {
			List<XSLFPictureShape> pictures = pictures(show);
			assertThat(pictures).isNotEmpty().allSatisfy(p -> assertThat(p.getXmlObject().xmlText()).contains("descr=\""));
			assertThat(pictures).allSatisfy(p -> {
				Dimension pixels = p.getPictureData().getImageDimensionInPixels();
				assertThat(pixels.getWidth()).isGreaterThan(p.getAnchor().getWidth());
				assertThat(pixels.getWidth() / pixels.getHeight()).isCloseTo(p.getAnchor().getWidth() / p.getAnchor().getHeight(), within(0.02));
			});
		}
	}

	/** Slides are written one by one, drawings after them when they are painted: each stands where its caption stands. */
	@Test
	void eachFigureShowsItsOwnDrawing() throws Exception {
		ReportBook book = Exporters.composer().compose(
				ReportRequest.of(Sample.byKey("drugdiscovery-2021").orElseThrow().create(), ReportOptions.standard(Locale.JAPANESE),
						PictureStore.NONE),
				new NullProgressMonitor());
		Map<String, Chart> charts = new HashMap<>();
		for (ReportChapter chapter : book) {
			for (Block block : chapter.blocks()) {
				if (block instanceof ReportFigure figure && figure.graphic() instanceof Chart chart) {
					charts.put(figure.caption().plain(), chart);
				}
			}
		}
		int found = 0;
		try (XMLSlideShow show = show(book)) {
			for (XSLFPictureShape picture : pictures(show)) {
				Chart chart = charts.get(picture.getShapeName());
				if (chart != null) {
					found++;
					assertThat(picture.getPictureData().getData()).as(picture.getShapeName())
							.isEqualTo(PngPainter.png(ChartScenes.layout(chart, 872, Locale.JAPANESE), Palette.LIGHT, 2.5));
				}
			}
		}
		assertThat(found).isGreaterThan(4);
	}

	@Test
	void aPictureThatIsShownTwiceStandsInTheFileOnce() throws Exception {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		byte[][] kinds = { png(10), png(20), png(30) };
		List<Figure> figures = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(e -> {
			if (e instanceof Figure figure) {
				figure.setName(String.format("写真%03d", figures.size()));
				figure.setEntry("figures/" + figures.size() % kinds.length);
				figures.add(figure);
			}
		});
		PictureStore store = entry -> Optional.of(() -> new ByteArrayInputStream(kinds[entry.charAt(entry.length() - 1) - '0']));
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), store),
				new NullProgressMonitor());
		int found = 0;
		try (XMLSlideShow show = show(book)) {
			for (XSLFPictureShape picture : pictures(show)) {
				for (int i = 0; i < figures.size(); i++) {
					if (picture.getShapeName().endsWith(figures.get(i).getName())) {
						found++;
						assertThat(picture.getPictureData().getData()).as(picture.getShapeName()).isEqualTo(kinds[i % kinds.length]);
						break;
					}
				}
			}
			assertThat(found).isGreaterThan(kinds.length);
			assertThat(show.getPictureData().stream()
					.filter(data -> Arrays.asList(kinds).stream().anyMatch(kind -> Arrays.equals(kind, data.getData())))).hasSize(kinds.length);
		}
	}

	private static byte[] png(int size) {
		return PngPainter.png(new Scene(size, size, "", List.of(), List.of()), Palette.LIGHT, 1);
	}

	private static List<XSLFPictureShape> pictures(XMLSlideShow show) {
		return show.getSlides().stream().flatMap(s -> s.getShapes().stream()).filter(XSLFPictureShape.class::isInstance)
				.map(XSLFPictureShape.class::cast).toList();
	}
}
