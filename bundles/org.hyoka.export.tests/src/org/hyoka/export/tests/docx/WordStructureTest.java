// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a Word document is made of, on the samples in both languages. */
class WordStructureTest {
	/** Of an A4 page with margins of 25 mm, in twentieths of a point. */
	private static final int TEXT_WIDTH = 11906 - 2 * 1418;

	/** A page that lies is for what needs its width; the numbers of a roadmap do not, and left it nearly empty. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja,の内容", "drugdiscovery-2021,en,What Figure" })
	void theNumbersOfAFigureThatLiesStandOnUprightPages(String key, String language, String lead) {
		List<Element> section = new ArrayList<>();
		boolean after = false;
		int lying = 0;
		for (Element block : blocks(WordFile.of(key, Locale.forLanguageTag(language)).part("word/document.xml"))) {
			section.add(block);
			Optional<Element> size = WordFile.all(block, "pgSz").stream().findFirst();
			if (size.isPresent()) {
				boolean lies = size.get().getAttributeNS(WordFile.W, "orient").equals("landscape");
				boolean drawn = lies && section.stream().anyMatch(b -> !WordFile.all(b, "drawing").isEmpty());
				assertThat(after).as("after a drawing that lies its numbers").isEqualTo(WordFile.text(section.getFirst()).contains(lead));
				assertThat(drawn && section.stream().anyMatch(b -> b.getLocalName().equals("tbl"))).as("a table beside it").isFalse();
				after = drawn;
				lying += drawn ? 1 : 0;
				section.clear();
			}
		}
		assertThat(lying).isPositive();
	}

	/** A page is broken for a lying one only where one is broken anyway: else few lines may stand on the page before. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022,のあとの横向きの", "drugdiscovery-2021,のあとの横向きの" })
	void whatLiesStandsWhereAPageEndsAnyway(String key, String pointer) {
		WordFile file = WordFile.of(key, Locale.JAPANESE);
		boolean after = false;
		int captions = 0;
		int lying = 0;
		int pointers = 0;
		for (Element block : blocks(file.part("word/document.xml"))) {
			pointers += WordFile.text(block).contains(pointer) ? 1 : 0;
			Optional<Element> size = WordFile.all(block, "pgSz").stream().findFirst();
			if (size.isPresent()) {
				boolean lies = size.get().getAttributeNS(WordFile.W, "orient").equals("landscape");
				after |= lies;
				lying += lies ? captions : 0;
				captions = 0;
			}
			captions += WordFile.value(block, "pStyle").matches("Hyoka(Figure|Table)Caption") ? 1 : 0;
			if (size.isPresent()) {
				continue;
			}
			if (after && !WordFile.all(block, "numPr").isEmpty() && WordFile.value(block, "pStyle").startsWith("Heading")) {
				assertThat(WordFile.all(block, "pageBreakBefore")).as(WordFile.text(block)).isNotEmpty();
				after = false;
			}
		}
		assertThat(lying).isPositive();
		assertThat(pointers).as("lines that say where they are").isEqualTo(lying);
	}

	/** Word breaks a heading where its line is full; the indent sees to it that a phrase ends there. */
	@Test
	void aHeadingOfTwoLinesIsBrokenAtTheEndOfAPhrase() {
		Dossier dossier = Sample.byKey("council-2022").orElseThrow().create();
		OutlineChapter chapter = dossier.getOutlines().getFirst().getChapters().getLast();
		chapter.setName("新たな治療手段の創出に向けた医薬品開発基盤の構築のための研究開発課題について");
		WordFile file = WordFile.of(dossier, Locale.JAPANESE);
		Element heading = blocks(file.part("word/document.xml")).stream()
				.filter(b -> WordFile.text(b).contains(chapter.getName()) && WordFile.value(b, "pStyle").startsWith("Heading")).findFirst()
				.orElseThrow();
		String right = WordFile.all(heading, "ind").stream().map(e -> e.getAttributeNS(WordFile.W, "right")).findFirst().orElse("");
		assertThat(right).as("indent").matches("[1-9]\\d*");
		Element style = WordFile.all(file.part("word/styles.xml"), "style").stream()
				.filter(e -> e.getAttributeNS(WordFile.W, "styleId").equals(WordFile.value(heading, "pStyle"))).findFirst().orElseThrow();
		int letter = Integer.parseInt(WordFile.value(style, "sz")) * 10;
		String text = file.book().contents().stream().map(ContentsEntry::text).filter(t -> t.contains(chapter.getName())).findFirst().orElseThrow();
		assertThat(text.substring(0, (TEXT_WIDTH - Integer.parseInt(right)) / letter)).endsWith("手段の創出に向けた医薬品");
	}

	private static List<Element> blocks(Document document) {
		Element body = WordFile.all(document, "body").getFirst();
		return Stream.of("p", "tbl", "sectPr").flatMap(name -> WordFile.children(body, name).stream())
				.sorted((a, b) -> (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) != 0 ? -1 : 1).toList();
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "regenerative-2022,en", "drugdiscovery-2021,ja", "drugdiscovery-2021,en",
			"council-2022,ja", "council-2022,en" })
	void everyPartIsWellFormedAndEveryRelationLeadsSomewhere(String key, String language) {
		WordFile file = WordFile.of(key, Locale.forLanguageTag(language));
		for (String name : file.entries().keySet()) {
			if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg")) {
				file.part(name);
			}
		}
		String relations = new String(file.entries().get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
		Set<String> ids = new HashSet<>();
		Matcher relation = Pattern.compile("Id=\"([^\"]+)\"[^>]*Target=\"([^\"]+)\"( TargetMode)?").matcher(relations);
		while (relation.find()) {
			assertThat(ids.add(relation.group(1))).isTrue();
			if (relation.group(3) == null) {
				assertThat(file.entries()).containsKey("word/" + relation.group(2));
			}
		}
		String document = new String(file.entries().get("word/document.xml"), StandardCharsets.UTF_8);
		Matcher use = Pattern.compile("r:(?:id|embed)=\"([^\"]+)\"").matcher(document);
		while (use.find()) {
			assertThat(ids).contains(use.group(1));
		}
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja,", "regenerative-2022,en,", "drugdiscovery-2021,ja,", "council-2022,en,", "regenerative-2022,ja,meti-2024",
			"regenerative-2022,ja,nedo", "drugdiscovery-2021,en,oecd-dac" })
	void wordNumbersTheHeadingsAsTheReportDoes(String key, String language, String outline) {
		Dossier dossier = Sample.byKey(key).orElseThrow().create();
		if (outline != null) {
			dossier.setOutline(Templates.standard().instantiateOutline(outline, dossier));
		}
		WordFile file = WordFile.of(dossier, Locale.forLanguageTag(language));
		List<String> expected = new ArrayList<>();
		int countable = 0;
		for (ReportChapter chapter : file.book()) {
			for (Block block : chapter.blocks()) {
				if (block instanceof Heading heading) {
					countable += heading.number().matches("(?![A-ZＡ-Ｚ][0-9０-９]*$).*[0-9０-９①-⑳].*") ? 1 : 0;
					expected.add(Math.min(6, heading.level()) + " " + heading.text().replace('\u3000', ' '));
				}
			}
		}
		WordNumbers numbers = new WordNumbers(file);
		int counted = 0;
		List<String> found = new ArrayList<>();
		for (Element p : WordFile.all(file.part("word/document.xml"), "p")) {
			if (WordFile.value(p, "pStyle").startsWith("Heading")) {
				String number = numbers.next(p);
				counted += number.isEmpty() ? 0 : 1;
				found.add(WordFile.value(p, "pStyle").substring(7) + " " + number + WordFile.text(p).replace('\u3000', ' '));
			}
		}
		assertThat(found).isEqualTo(expected).hasSizeGreaterThan(3);
		assertThat(counted).as("headings that Word counts").isEqualTo(countable);
		Set<String> styles = new HashSet<>();
		for (Element style : WordFile.all(file.part("word/styles.xml"), "style")) {
			String id = style.getAttributeNS(WordFile.W, "styleId");
			styles.add(id);
			if (id.matches("Heading[1-6]")) {
				assertThat(WordFile.value(style, "numId")).as("the list of headings").isNotEmpty();
				assertThat(WordFile.value(style, "outlineLvl")).isEqualTo(String.valueOf(id.charAt(7) - '1'));
				assertThat(WordFile.all(style, "keepNext")).hasSize(1);
			}
		}
		for (String use : List.of("pStyle", "rStyle", "tblStyle")) {
			WordFile.all(file.part("word/document.xml"), use)
					.forEach(e -> assertThat(styles).contains(e.getAttributeNS(WordFile.W, "val")));
		}
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "drugdiscovery-2021,en", "council-2022,ja" })
	void theListOfContentsIsAFieldWhosePagesWordFillsIn(String key, String language) {
		WordFile file = WordFile.of(key, Locale.forLanguageTag(language));
		Document document = file.part("word/document.xml");
		List<Element> lines = WordFile.all(document, "p").stream()
				.filter(p -> WordFile.value(p, "pStyle").startsWith("TOC")).toList();
		assertThat(lines).isNotEmpty();
		assertThat(WordFile.all(lines.getFirst(), "instrText").getFirst().getTextContent()).startsWith(" TOC \\o \"1-").contains("\\h");
		Set<String> bookmarks = bookmarks(document);
		List<String> headings = new ArrayList<>();
		for (Element line : lines) {
			Matcher page = Pattern.compile(" PAGEREF (\\S+) \\\\h")
					.matcher(WordFile.all(line, "instrText").getLast().getTextContent().stripTrailing());
			assertThat(page.matches()).isTrue();
			assertThat(bookmarks).contains(page.group(1));
			assertThat(WordFile.all(line, "hyperlink").getFirst().getAttributeNS(WordFile.W, "anchor")).isEqualTo(page.group(1));
			headings.add(WordFile.all(line, "t").stream().map(Element::getTextContent).reduce("", String::concat));
		}
		assertThat(file.book().contents().stream().map(ContentsEntry::text).toList()).containsSubsequence(headings);
		assertThat(WordFile.all(document, "docPartGallery").getFirst().getAttributeNS(WordFile.W, "val")).isEqualTo("Table of Contents");
		assertThat(WordFile.value(file.part("word/settings.xml").getDocumentElement(), "updateFields")).isEqualTo("true");
	}

	@Test
	void wordDoesNotAskToUpdateADocumentThatHasNoListOfContents() throws IOException {
		ReportOutline outline = Templates.standard().documents().stream().filter(d -> d.key().equals("program-sheets")).findFirst().orElseThrow()
				.create().element();
		ReportBook book = Exporters.composer().compose(ReportRequest.of(Sample.byKey("drugdiscovery-2021").orElseThrow().create(),
				ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE).withOutline(outline), new NullProgressMonitor());
		WordFile file = WordFile.of(book, WordFile.export(book));
		assertThat(WordFile.all(file.part("word/settings.xml"), "compatSetting")).hasSize(1);
		assertThat(WordFile.all(file.part("word/settings.xml"), "updateFields")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "regenerative-2022,en", "drugdiscovery-2021,ja" })
	void captionsCountWithFieldsAndReferencesFollowThem(String key, String language) {
		WordFile file = WordFile.of(key, Locale.forLanguageTag(language));
		Document document = file.part("word/document.xml");
		Set<String> bookmarks = bookmarks(document);
		List<String> numbered = new ArrayList<>();
		for (Element p : WordFile.all(document, "p")) {
			if (WordFile.value(p, "pStyle").matches("Hyoka(Table|Figure)Caption") && !WordFile.all(p, "instrText").isEmpty()) {
				assertThat(WordFile.all(p, "instrText").getFirst().getTextContent()).startsWith(" SEQ ");
				numbered.add(WordFile.text(p));
			}
		}
		assertThat(numbered).containsExactlyInAnyOrderElementsOf(file.book().captions().stream().map(Caption::plain).toList());
		for (Element field : WordFile.all(document, "instrText")) {
			Matcher ref = Pattern.compile(" REF (\\S+)(?: \\\\n)? \\\\h ").matcher(field.getTextContent());
			if (ref.matches()) {
				assertThat(bookmarks).contains(ref.group(1));
			}
		}
		assertThat(WordFile.all(document, "fldChar").stream().filter(f -> f.getAttributeNS(WordFile.W, "fldCharType").equals("begin")).count())
				.isEqualTo(WordFile.all(document, "fldChar").stream().filter(f -> f.getAttributeNS(WordFile.W, "fldCharType").equals("end")).count());
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "drugdiscovery-2021,ja", "council-2022,ja" })
	void tablesAreWholeAndTheirHeadsRepeat(String key, String language) {
		WordFile file = WordFile.of(key, Locale.forLanguageTag(language));
		int heads = 0;
		for (Element table : WordFile.all(file.part("word/document.xml"), "tbl")) {
			int columns = WordFile.children(WordFile.children(table, "tblGrid").getFirst(), "gridCol").size();
			boolean body = false;
			for (Element row : WordFile.children(table, "tr")) {
				boolean head = WordFile.children(row, "trPr").stream().anyMatch(p -> !WordFile.children(p, "tblHeader").isEmpty());
				assertThat(head && body).as("head below body").isFalse();
				body |= !head;
				heads += head ? 1 : 0;
				int covered = 0;
				for (Element cell : WordFile.children(row, "tc")) {
					List<Element> span = WordFile.children(WordFile.children(cell, "tcPr").getFirst(), "gridSpan");
					covered += span.isEmpty() ? 1 : Integer.parseInt(span.getFirst().getAttributeNS(WordFile.W, "val"));
					Element last = null;
					for (var n = cell.getFirstChild(); n != null; n = n.getNextSibling()) {
						last = (Element) n;
					}
					assertThat(last.getLocalName()).as("a cell ends with a paragraph").isEqualTo("p");
				}
				assertThat(covered).as(WordFile.text(row)).isEqualTo(columns);
			}
		}
		assertThat(heads).isGreaterThanOrEqualTo((int) file.book().captions().stream().filter(c -> c.kind() == Caption.Kind.TABLE).count() / 2);
	}

	/**
	 * The style of headings in prose keeps them with what follows; as the first of a box one would keep the box with the next,
	 * and that with the one after.
	 */
	@Test
	void aBoxDoesNotStayWithWhatFollowsForTheHeadingItBeginsWith() {
		ReportRequest request = ReportRequest
				.of(Sample.byKey("regenerative-2022").orElseThrow().create(), ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE)
				.withOutline(Templates.standard().outline("oecd-dac").orElseThrow().create().element());
		ReportBook book = Exporters.composer().compose(request, new NullProgressMonitor());
		WordFile file = WordFile.of(book, WordFile.export(book));
		int checked = 0;
		for (Element box : WordFile.all(file.part("word/document.xml"), "tbl")) {
			Element first = WordFile.all(box, "p").getFirst();
			if (WordFile.value(box, "tblStyle").equals("HyokaBox") && WordFile.value(first, "pStyle").equals("HyokaLead")) {
				assertThat(WordFile.value(first, "keepNext")).as(WordFile.text(first)).isEqualTo("0");
				checked++;
			}
		}
		assertThat(checked).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "regenerative-2022,en", "drugdiscovery-2021,ja", "council-2022,ja" })
	void everyWordOfEveryTableAndBoxIsInTheText(String key, String language) {
		WordFile file = WordFile.of(key, Locale.forLanguageTag(language));
		StringBuilder all = new StringBuilder();
		WordFile.all(file.part("word/document.xml"), "p").forEach(p -> all.append(WordFile.text(p)).append('\n'));
		String text = all.toString();
		for (ReportChapter chapter : file.book()) {
			chapter.blocks().forEach(block -> found(block, text));
		}
	}

	private static void found(Block block, String text) {
		switch (block) {
		case Paragraph paragraph -> {
			if (paragraph.content().stream().noneMatch(i -> i instanceof Inline.LineBreak || i instanceof Inline.Footnote)) {
				assertThat(text).contains(InlineText.plain(paragraph.content()));
			}
		}
		case PanelBox box -> box.content().forEach(b -> found(b, text));
		case ItemList list -> list.items().forEach(item -> item.forEach(b -> found(b, text)));
		case ReportTable table -> {
			table.head().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(b -> found(b, text))));
			table.body().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(b -> found(b, text))));
		}
		default -> {
			// tested elsewhere
		}
		}
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "drugdiscovery-2021,en" })
	void everyPictureHasATextAlternativeAndAVectorFormBesideIt(String key, String language) {
		WordFile file = WordFile.of(key, Locale.forLanguageTag(language));
		String document = new String(file.entries().get("word/document.xml"), StandardCharsets.UTF_8);
		Matcher picture = Pattern.compile("<wp:docPr ([^>]*)>").matcher(document);
		int count = 0;
		while (picture.find()) {
			assertThat(picture.group(1)).containsPattern("descr=\"[^\"]{4,}\"");
			count++;
		}
		assertThat(count).isPositive();
		assertThat(file.entries().keySet().stream().filter(n -> n.endsWith(".svg"))).hasSize(count);
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "drugdiscovery-2021,en" })
	void thePictureForProgramsThatDoNotReadDrawingsIsAsFineWhateverTheDrawingsSize(String key, String language) {
		WordFile file = WordFile.of(key, Locale.forLanguageTag(language));
		String document = new String(file.entries().get("word/document.xml"), StandardCharsets.UTF_8);
		String relations = new String(file.entries().get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
		Matcher drawing = Pattern.compile("<a:blip r:embed=\"([^\"]+)\"><a:extLst>.*?<a:ext cx=\"(\\d+)\" cy=\"(\\d+)\"").matcher(document);
		int count = 0;
		while (drawing.find()) {
			Matcher target = Pattern.compile("Id=\"" + drawing.group(1) + "\"[^>]*Target=\"([^\"]+\\.png)\"").matcher(relations);
			assertThat(target.find()).isTrue();
			ByteBuffer png = ByteBuffer.wrap(file.entries().get("word/" + target.group(1)));
			int width = png.getInt(16);
			int height = png.getInt(20);
			assertThat(width).as("pixels on 150 to the inch").isBetween(pixels(drawing.group(2)), pixels(drawing.group(2)) + 1);
			assertThat(height).isBetween(pixels(drawing.group(3)), pixels(drawing.group(3)) + 1);
			count++;
		}
		assertThat(count).isGreaterThan(5);
	}

	/** At 150 to the inch. */
	private static int pixels(String emu) {
		return (int) (Long.parseLong(emu) * 150 / 914_400);
	}

	private static Set<String> bookmarks(Document document) {
		Set<String> names = new HashSet<>();
		Set<String> ids = new HashSet<>();
		for (Element bookmark : WordFile.all(document, "bookmarkStart")) {
			assertThat(names.add(bookmark.getAttributeNS(WordFile.W, "name"))).isTrue();
			assertThat(ids.add(bookmark.getAttributeNS(WordFile.W, "id"))).isTrue();
		}
		return names;
	}
}
