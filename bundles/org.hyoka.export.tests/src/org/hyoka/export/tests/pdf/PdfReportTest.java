// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.Exporters;
import org.hyoka.export.internal.pdf.PdfFonts;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Section;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportFiles;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF of a report: read again, searched, its pages compared with its list of contents. */
class PdfReportTest {
	private static final ReportExporter PDF = new Exporters().exporters().stream().filter(e -> e.id().equals("pdf")).findFirst().orElseThrow();

	@BeforeAll
	static void fonts() {
		assumeTrue(PdfFonts.present(), "built without the fonts of PDF files: run releng/fonts");
	}

	private static ReportBook book(String key, Locale language) {
		return Exporters.composer().compose(
				ReportRequest.of(Sample.byKey(key).orElseThrow().create(), ReportOptions.standard(language), PictureStore.NONE),
				new NullProgressMonitor());
	}

	private static ReportBook book(String key, String outline, Locale language) {
		ReportRequest request = ReportRequest.of(Sample.byKey(key).orElseThrow().create(), ReportOptions.standard(language), PictureStore.NONE)
				.withOutline(Templates.standard().outline(outline).orElseThrow().create().element());
		return Exporters.composer().compose(request, new NullProgressMonitor());
	}

	private static PDDocument read(ReportBook book) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PDF.export(book, out, new NullProgressMonitor());
		return Loader.loadPDF(out.toByteArray());
	}

	/** The fonts lack METI's bullet, for one; a letter that is missing shows that, and what nobody sees goes. */
	@Test
	void everyCharacterIsOneThatTheFontsShowAndLinesEndAsJapaneseIsSet() throws IOException {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		Section text = dossier.getUndertakings().getFirst().getSections().getFirst();
		text.setBody("記号⚫と絵文字😀と\u200B幅なし。\n\n" + "再生・細胞・遺伝子・医療・".repeat(120));
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE),
				new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PDF.export(book, out, new NullProgressMonitor());
		try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
			String all = new PDFTextStripper().getText(pdf);
			assertThat(flat(all)).contains("記号●と絵文字〓と幅なし").doesNotContain("#");
			assertThat(all.chars().filter(c -> c == '●').count()).as("bullets of policies, and issues").isGreaterThan(60);
			List<String> dotted = all.lines().map(String::strip).filter(line -> line.contains("細胞・遺伝子・医療")).toList();
			assertThat(dotted).hasSizeGreaterThan(20).noneMatch(line -> line.startsWith("・"));
			assertThat(all.lines().map(String::strip)).noneMatch(line -> line.matches("[ーッャュョっゃゅょ、。」）].+"));
		}
	}

	@Test
	void japaneseTextCanBeSearchedAndTheListOfContentsNamesTheRightPages() throws IOException {
		ReportBook book = book("regenerative-2022", Locale.JAPANESE);
		try (PDDocument pdf = read(book)) {
			List<String> pages = pages(pdf);
			String all = String.join("", pages);
			for (String figure : List.of("1,913", "5,409", "24,762", "再生医療技術を応用した創薬支援基盤技術開発", "粂小腸上皮細胞")) {
				assertThat(all).contains(figure);
			}
			int checked = 0;
			for (ContentsEntry entry : book.contents()) {
				String wanted = flat(entry.text());
				int at = all.indexOf(wanted + ".");
				if (at >= 0) {
					String number = all.substring(at + wanted.length()).replaceFirst("(?s)^\\.+(\\d+).*", "$1");
					if (number.matches("\\d{1,3}") && Integer.parseInt(number) <= pages.size()) {
						assertThat(pages.get(Integer.parseInt(number) - 1)).as(entry.text() + " on page " + number).contains(wanted);
						checked++;
					}
				}
			}
			assertThat(checked).isGreaterThan(book.contents().size() / 2);
			assertThat(pages.get(pages.size() - 1)).endsWith(String.valueOf(pages.size()));
		}
	}

	/** A project's heading has nothing below it but the next, which may begin another page. */
	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "nedo", "oecd-dac" })
	void noPageEndsWithAHeading(String outline) throws IOException {
		ReportBook book = book("drugdiscovery-2021", outline, Locale.JAPANESE);
		Set<String> headings = new HashSet<>();
		for (ReportChapter chapter : book) {
			chapter.blocks().stream().filter(Heading.class::isInstance).forEach(b -> headings.add(flat(((Heading) b).text())));
		}
		assertThat(headings).hasSizeGreaterThan(10);
		try (PDDocument pdf = read(book)) {
			List<String> ends = pages(pdf).stream().map(page -> page.replaceFirst("\\d+$", "")).toList();
			assertThat(ends).allSatisfy(page -> assertThat(headings).noneMatch(page::endsWith));
		}
	}

	/** A short row that goes to the next page takes the head above it along, with the table's caption and the heading before that. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022,meti-2022,en", "drugdiscovery-2021,oecd-dac,en", "regenerative-2022,meti-2022,ja" })
	void noPageEndsWithTheHeadOfATable(String key, String outline, String language) throws IOException {
		ReportBook book = book(key, outline, Locale.forLanguageTag(language));
		Set<String> heads = new HashSet<>();
		for (ReportChapter chapter : book) {
			for (Block block : chapter.blocks()) {
				if (block instanceof ReportTable table && !table.head().isEmpty()) {
					heads.add(table.head().getLast().cells().stream().map(PdfReportTest::text).collect(Collectors.joining()));
				}
			}
		}
		heads.removeIf(head -> head.length() < 4);
		assertThat(heads).hasSizeGreaterThan(8);
		try (PDDocument pdf = read(book)) {
			List<String> ends = pages(pdf).stream().map(page -> page.replaceFirst("\\d+$", "")).toList();
			assertThat(ends).allSatisfy(page -> assertThat(heads).noneMatch(page::endsWith)).doesNotContain("");
		}
	}

	/** On the page where a table begins stands its first row, and on that where it ends its last, with what is said below it. */
	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021" })
	void neitherTheCaptionNorTheSourceOfATableStandsAlone(String key) throws IOException {
		ReportBook book = book(key, "meti-2022", Locale.JAPANESE);
		Set<String> captions = new HashSet<>();
		Set<String> sources = new HashSet<>(Set.of("（出典）"));
		for (ReportChapter chapter : book) {
			for (Block block : chapter.blocks()) {
				if (block instanceof ReportTable table) {
					table.caption().ifPresent(c -> captions.add(flat(c.label() + InlineText.plain(c.text()))));
					table.head().stream().reduce((a, b) -> b)
							.ifPresent(row -> sources.add(row.cells().stream().map(PdfReportTest::text).collect(Collectors.joining()) + "（出典）"));
				}
			}
		}
		assertThat(captions).hasSizeGreaterThan(20);
		try (PDDocument pdf = read(book)) {
			assertThat(pages(pdf)).allSatisfy(page -> {
				assertThat(captions).noneMatch(page.replaceFirst("\\d+$", "")::endsWith);
				assertThat(sources).noneMatch(page::startsWith);
			});
		}
	}

	/** Below the head that is repeated at the top of a page stands more than the last row, where rows are short. */
	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021" })
	void noLastRowOfATableStandsAloneOnAPage(String key) throws IOException {
		ReportBook book = book(key, "meti-2022", Locale.JAPANESE);
		Set<String> alone = new HashSet<>();
		for (ReportChapter chapter : book) {
			for (Block block : chapter.blocks()) {
				if (block instanceof ReportTable table && table.head().size() == 1 && table.body().size() > 3
						&& table.body().stream().allMatch(row -> row.cells().size() == table.columns().size()
								&& row.cells().stream().allMatch(cell -> text(cell).length() <= 40))) {
					String head = table.head().getFirst().cells().stream().map(PdfReportTest::text).collect(Collectors.joining());
					List<String> begins = table.body().stream().map(row -> text(row.cells().get(1))).map(t -> t.substring(0, Math.min(8, t.length())))
							.toList();
					if (begins.getLast().length() > 1 && begins.indexOf(begins.getLast()) == begins.size() - 1) {
						alone.add(head + begins.getLast());
						alone.add(head + text(table.body().getLast().cells().getFirst()) + begins.getLast());
					}
				}
			}
		}
		assertThat(alone).hasSizeGreaterThan(3);
		try (PDDocument pdf = read(book)) {
			assertThat(pages(pdf)).allSatisfy(page -> assertThat(alone).noneMatch(page::startsWith));
		}
	}

	private static String text(ReportTable.Cell cell) {
		return cell.content().stream().filter(Paragraph.class::isInstance).map(p -> flat(InlineText.plain(((Paragraph) p).content())))
				.collect(Collectors.joining());
	}

	/** The first of the opinions has two paragraphs: the list was moved to the next page as a whole, which left half of this one empty. */
	@Test
	void aListBeginsBelowItsHeadingAlsoWhereItsFirstItemHasSeveralParagraphs() throws IOException {
		try (PDDocument pdf = read(book("regenerative-2022", Locale.JAPANESE))) {
			List<String> pages = pages(pdf);
			int assessment = IntStream.range(0, pages.size())
					.filter(i -> pages.get(i).contains("第１章研究開発課題（プロジェクト）の評価") && pages.get(i).contains("【肯定的意見】"))
					.findFirst().orElseThrow();
			assertThat(pages.get(assessment)).contains("１．総合評価", "【肯定的意見】○動物実験に代わる生体模倣システム");
			assertThat(pages.get(assessment + 1)).contains("【問題点・改善すべき点】");
		}
	}

	/** The last lines of a chapter stood alone on a page. */
	@Test
	void aFewLinesOfAChapterTakeNoPageOfTheirOwn() throws IOException {
		try (PDDocument pdf = read(book("regenerative-2022", "oecd-dac", Locale.JAPANESE))) {
			PDFTextStripper text = new PDFTextStripper();
			int summary = 0;
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				text.setStartPage(page);
				text.setEndPage(page);
				List<String> lines = text.getText(pdf).strip().lines().map(String::strip).toList();
				summary = lines.contains("要約") ? page : summary;
				if (lines.contains("はじめに")) {
					assertThat(page).isEqualTo(summary + 1);
					return;
				}
			}
			throw new AssertionError("no page begins with the foreword");
		}
	}

	/** A chart of three years has letters as high as one of five years: it is not made as wide as the text. */
	@Test
	void noDrawingIsShownLargerThanItIs() throws IOException {
		ReportBook book = book("drugdiscovery-2021", Locale.JAPANESE);
		try (PDDocument pdf = read(book)) {
			Set<Float> sizes = new HashSet<>();
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					if (text.strip().matches("20(1[6-9]|20)年度")) {
						sizes.add((float) Math.round(positions.getFirst().getXScale() * 10) / 10);
					}
				}
			};
			stripper.getText(pdf);
			assertThat(sizes).isNotEmpty();
			assertThat(sizes).allSatisfy(size -> assertThat(size).isLessThan(10));
		}
	}

	@Test
	void itIsTaggedNamesItsLanguageAndCarriesItsFonts() throws IOException {
		ReportBook book = book("council-2022", Locale.ENGLISH);
		try (PDDocument pdf = read(book)) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(book.title().replace('\n', ' '));
			assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
			String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertThat(xmp).containsPattern("pdfaid:part(>|=\")2").containsPattern("pdfaid:conformance(>|=\")U");
			int fonts = 0;
			for (PDPage page : pdf.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
					assertThat(font.getName()).contains("+BIZUDP");
					fonts++;
				}
			}
			assertThat(fonts).isPositive();
			List<String> outline = new ArrayList<>();
			outline(pdf.getDocumentCatalog().getDocumentOutline(), outline);
			assertThat(outline).isEqualTo(book.contents().stream().map(ContentsEntry::text).toList());
		}
	}

	/** Latin words and numbers in letters that are half as wide as Japanese ones look typed; drawings are laid out for such. */
	@Test
	void textIsSetInLettersOfTheirOwnWidths() throws IOException {
		assertThat(fonts(Locale.JAPANESE)).contains("BIZUDPMincho-Regular", "BIZUDPGothic-Bold").doesNotContain("BIZUDMincho-Regular");
		assertThat(fonts(Locale.ENGLISH)).contains("BIZUDPMincho-Regular", "BIZUDPGothic-Bold").allMatch(name -> name.contains("UDP"));
	}

	/** The fonts of a report with tables and charts, without the mark of their subset. */
	private static Set<String> fonts(Locale language) throws IOException {
		Set<String> names = new HashSet<>();
		try (PDDocument pdf = read(book("drugdiscovery-2021", language))) {
			for (PDPage page : pdf.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
				}
			}
		}
		return names;
	}

	/** Words of heads that ended in the middle are not found. */
	@Test
	void wordsOfHeadsInEnglishTablesAreNotCut() throws IOException {
		try (PDDocument pdf = read(book("drugdiscovery-2021", "oecd-dac", Locale.ENGLISH))) {
			String text = String.join("\n", pages(pdf));
			assertThat(text).contains("Executed,").contains("Account");
			assertThat(text).doesNotContainPattern("(?m)^(Execute|Accoun|evaluatio|Implemente)$");
		}
	}

	/** The renderer marks the background of each box as an artifact, also where it paints none: such marks were two objects of three. */
	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "council-2022" })
	void noArtifactIsMarkedThatPaintsNothing(String key) throws IOException {
		try (PDDocument pdf = read(book(key, Locale.JAPANESE))) {
			int marks = 0;
			for (PDPage page : pdf.getPages()) {
				Set<COSName> named = new HashSet<>();
				boolean begun = false;
				COSName first = null;
				for (Object token : new PDFStreamParser(page).parse()) {
					if (token instanceof Operator operator) {
						assertThat(begun && operator.getName().equals("EMC")).as("an empty mark on page %d", pdf.getPages().indexOf(page) + 1)
								.isFalse();
						begun = COSName.ARTIFACT.equals(first) && Set.of("BMC", "BDC").contains(operator.getName());
						marks += begun ? 1 : 0;
						first = null;
					} else if (token instanceof COSName name) {
						first = first == null ? name : first;
						named.add(name);
					}
				}
				COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
				if (properties != null) {
					assertThat(named).as("what marks say of themselves").containsAll(properties.keySet());
				}
			}
			assertThat(marks).as("backgrounds, rules and page numbers are marked").isGreaterThan(pdf.getNumberOfPages());
		}
	}

	@Test
	void aCancelledExportLeavesNoFile(@TempDir Path folder) {
		NullProgressMonitor monitor = new NullProgressMonitor();
		ReportBook book = book("council-2022", Locale.JAPANESE);
		monitor.setCanceled(true);
		assertThatThrownBy(() -> ReportFiles.write(PDF, book, folder.resolve("r.pdf"), monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(folder).isEmptyDirectory();
	}

	private static List<String> pages(PDDocument pdf) throws IOException {
		List<String> out = new ArrayList<>();
		for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(i);
			stripper.setEndPage(i);
			out.add(flat(stripper.getText(pdf)));
		}
		return out;
	}

	private static void outline(PDOutlineNode node, List<String> out) {
		for (PDOutlineItem item : node.children()) {
			out.add(item.getTitle());
			outline(item, out);
		}
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}
}
