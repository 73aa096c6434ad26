// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.internal.pdf.PdfFonts;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportFiles;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF file is written part by part; what joins the parts (links, structure, fonts, outline) is that of one book. */
class PdfPartsTest {
	private static final ReportExporter PDF = new Exporters().exporters().stream().filter(e -> e.id().equals("pdf")).findFirst().orElseThrow();
	private static ReportBook book;
	private static byte[] bytes;
	private static PDDocument pdf;

	@BeforeAll
	static void write() throws IOException {
		assumeTrue(PdfFonts.present(), "built without the fonts of PDF files: run releng/fonts");
		book = Exporters.composer().compose(ReportRequest.of(Sample.byKey("regenerative-2022").orElseThrow().create(),
				ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE), new NullProgressMonitor());
		bytes = export();
		pdf = Loader.loadPDF(bytes);
	}

	@AfterAll
	static void close() throws IOException {
		if (pdf != null) {
			pdf.close();
		}
	}

	private static byte[] export() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PDF.export(book, out, new NullProgressMonitor());
		return out.toByteArray();
	}

	@Test
	void everyLinkOfTheListOfContentsLeadsToThePageOfItsHeading() throws IOException {
		int checked = 0;
		Map<String, Set<Integer>> led = new HashMap<>();
		for (PDPage page : pdf.getPages()) {
			COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
			for (int i = 0; links != null && i < links.size(); i++) {
				COSDictionary link = (COSDictionary) links.getObject(i);
				COSDictionary action = link.getCOSDictionary(COSName.A);
				assertThat(action.getNameAsString(COSName.S)).isEqualTo("GoTo");
				COSArray destination = action.getCOSArray(COSName.D);
				assertThat(destination.getName(1)).as(link.getString(COSName.CONTENTS)).isEqualTo("XYZ");
				led.computeIfAbsent(flat(link.getString(COSName.CONTENTS)), k -> new HashSet<>()).add(number(destination.getObject(0)));
			}
		}
		for (ContentsEntry entry : book.contents()) {
			for (int page : led.getOrDefault(flat(entry.text()), Set.of())) {
				assertThat(text(page)).as(entry.text()).contains(flat(entry.text()));
				checked++;
			}
		}
		assertThat(checked).isGreaterThan(book.contents().size() / 2);
	}

	@Test
	void theOutlineLeadsToThePagesOfItsHeadingsAndToTheirElements() throws IOException {
		Deque<COSDictionary> open = new ArrayDeque<>();
		open.push(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST));
		int entries = 0;
		while (!open.isEmpty()) {
			COSDictionary item = open.pop();
			entries++;
			assertThat(text(number(item.getCOSArray(COSName.DEST).getObject(0)))).contains(flat(item.getString(COSName.TITLE)));
			assertThat(item.getCOSDictionary(COSName.getPDFName("SE")).getNameAsString(COSName.S)).matches("H[1-6]");
			for (COSName key : new COSName[] { COSName.NEXT, COSName.FIRST }) {
				if (item.getCOSDictionary(key) != null) {
					open.push(item.getCOSDictionary(key));
				}
			}
		}
		assertThat(entries).isEqualTo(book.contents().size());
	}

	/** PDF/UA: what stands before an item is read with it; it hung behind the last chapter, a dot after the other. */
	@Test
	void everyMarkerOfAListIsTheLabelOfItsItem() throws IOException {
		ByteArrayOutputStream html = new ByteArrayOutputStream();
		new Exporters().exporters().stream().filter(e -> e.id().equals("html")).findFirst().orElseThrow().export(book, html,
				new NullProgressMonitor());
		int markers = html.toString(StandardCharsets.UTF_8).split("<span class=\"marker ", -1).length - 1;
		int labels = 0;
		Deque<COSDictionary> open = new ArrayDeque<>();
		open.push(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
		for (int around = 0; around < 3; around++) {
			COSArray kids = open.peek().getCOSArray(COSName.K);
			assertThat(kids.size()).as("nothing stands beside the chapters").isEqualTo(1);
			COSDictionary inner = (COSDictionary) kids.getObject(0);
			open.clear();
			open.push(inner);
		}
		while (!open.isEmpty()) {
			COSDictionary element = open.pop();
			COSArray kids = element.getDictionaryObject(COSName.K) instanceof COSArray several ? several : new COSArray();
			if (element.getDictionaryObject(COSName.K) instanceof COSDictionary only) {
				kids.add(only);
			}
			List<String> kinds = new ArrayList<>();
			for (int i = 0; i < kids.size(); i++) {
				if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
					kinds.add(kid.getNameAsString(COSName.S));
					open.push(kid);
				}
			}
			switch (element.getNameAsString(COSName.S) == null ? "" : element.getNameAsString(COSName.S)) {
			case "LI" -> assertThat(kinds).isIn(List.of("Lbl", "LBody"), List.of("LBody"));
			case "LBody" -> assertThat(kinds).doesNotContain("Sect");
			default -> assertThat(kinds).doesNotContain("Lbl");
			}
			labels += "LI".equals(element.getNameAsString(COSName.S)) && kinds.contains("Lbl") ? 1 : 0;
		}
		assertThat(labels).as("labels").isEqualTo(markers).isGreaterThan(100);
	}

	/** PDF/UA: an entry is read as its words and a number; they were two links, and forty dots were read between them. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja", "drugdiscovery-2021,en" })
	void everyEntryOfAListOfContentsIsOneReferenceWithoutItsDots(String key, String language) throws IOException {
		ReportBook book = Exporters.composer().compose(ReportRequest.of(Sample.byKey(key).orElseThrow().create(),
				ReportOptions.standard(Locale.forLanguageTag(language)), PictureStore.NONE), new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PDF.export(book, out, new NullProgressMonitor());
		try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
			contents(book, file);
		}
	}

	private static void contents(ReportBook book, PDDocument pdf) throws IOException {
		Deque<COSDictionary> open = new ArrayDeque<>(List.of(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT)));
		int entries = 0;
		while (!open.isEmpty()) {
			COSDictionary element = open.pop();
			String kind = Optional.ofNullable(element.getNameAsString(COSName.S)).orElse("");
			List<COSDictionary> kids = elements(element);
			List<String> kinds = kids.stream().map(kid -> kid.getNameAsString(COSName.S)).toList();
			switch (kind) {
			case "TOC" -> assertThat(kinds).isNotEmpty().containsOnly("TOCI");
			case "TOCI" -> assertThat(kinds).isIn(List.of("Reference"), List.of("Reference", "TOC"));
			case "Reference" -> {
				assertThat(kinds).containsExactly("Link");
				assertThat(elements(kids.getFirst()).getLast().getNameAsString(COSName.S)).as("its number").isEqualTo("Span");
				entries++;
			}
			default -> assertThat(kinds).doesNotContain("TOCI", "Reference");
			}
			open.addAll(kids);
		}
		List<ContentsPage> lists = StreamSupport.stream(book.spliterator(), false).flatMap(chapter -> chapter.blocks().stream())
				.filter(ContentsPage.class::isInstance).map(ContentsPage.class::cast).toList();
		int captions = (int) book.captions().stream().filter(caption -> lists.stream().anyMatch(list -> list.lists().contains(caption.kind())))
				.count();
		int depth = StreamSupport.stream(book.spliterator(), false).flatMap(chapter -> chapter.blocks().stream())
				.filter(ContentsPage.class::isInstance)
				.mapToInt(page -> ((ContentsPage) page).depth()).max().orElseThrow();
		assertThat(entries).isEqualTo((int) book.contents().stream().filter(entry -> entry.level() <= depth).count() + captions);
		int dotted = 0;
		for (PDPage page : pdf.getPages()) {
			PDFMarkedContentExtractor marks = new PDFMarkedContentExtractor();
			marks.processPage(page);
			for (PDMarkedContent content : marks.getMarkedContents()) {
				if (content.getContents().stream().map(Object::toString).collect(Collectors.joining()).contains(". . . . .")) {
					assertThat(content.getTag()).isEqualTo("Artifact");
					dotted++;
				}
			}
		}
		assertThat(dotted).as("dots, where there is room for them").isBetween(entries * 9 / 10, entries);
	}

	private static List<COSDictionary> elements(COSDictionary of) {
		List<COSDictionary> found = new ArrayList<>();
		COSArray kids = of.getDictionaryObject(COSName.K) instanceof COSArray several ? several : new COSArray();
		if (of.getDictionaryObject(COSName.K) instanceof COSDictionary only) {
			kids.add(only);
		}
		for (int i = 0; i < kids.size(); i++) {
			if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
				found.add(kid);
			}
		}
		return found;
	}

	@Test
	void allContentBelongsToOneTreeOfElements() {
		COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
		Set<COSBase> elements = new HashSet<>();
		Deque<COSDictionary> open = new ArrayDeque<>();
		open.push(root);
		while (!open.isEmpty()) {
			COSDictionary element = open.pop();
			assertThat(elements.add(element)).as("an element stands in one place").isTrue();
			COSBase kids = element.getDictionaryObject(COSName.K);
			COSArray all = kids instanceof COSArray several ? several : new COSArray();
			if (kids instanceof COSDictionary) {
				all.add(kids);
			}
			for (int i = 0; i < all.size(); i++) {
				if (all.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
					assertThat(kid.getDictionaryObject(COSName.P)).as("the parent of an element").isSameAs(element);
					open.push(kid);
				}
			}
		}
		Map<Integer, COSBase> parents = new HashMap<>();
		COSArray nodes = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.KIDS);
		int last = -1;
		for (int i = 0; i < nodes.size(); i++) {
			COSArray numbers = ((COSDictionary) nodes.getObject(i)).getCOSArray(COSName.NUMS);
			for (int j = 0; j < numbers.size(); j += 2) {
				assertThat(numbers.getInt(j)).as("keys ascend").isGreaterThan(last);
				last = numbers.getInt(j);
				parents.put(last, numbers.getObject(j + 1));
			}
		}
		assertThat(nodes.size()).as("parts").isGreaterThan(3);
		Set<Integer> used = new HashSet<>();
		for (PDPage page : pdf.getPages()) {
			int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
			assertThat(used.add(key)).isTrue();
			COSArray marked = (COSArray) parents.get(key);
			for (int i = 0; i < marked.size(); i++) {
				assertThat(marked.getObject(i) == null || elements.contains(marked.getObject(i))).as("what a mark belongs to, if it is one still")
						.isTrue();
			}
			COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
			for (int i = 0; links != null && i < links.size(); i++) {
				int link = ((COSDictionary) links.getObject(i)).getInt(COSName.STRUCT_PARENT);
				assertThat(used.add(link)).isTrue();
				assertThat(elements).contains(parents.get(link));
			}
		}
		assertThat(used).isEqualTo(parents.keySet());
	}

	@Test
	void eachFontIsEmbeddedOnceForTheWholeBook() throws IOException {
		Set<COSBase> fonts = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (PDPage page : pdf.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				fonts.add(page.getResources().getFont(name).getCOSObject());
				names.add(page.getResources().getFont(name).getName());
			}
		}
		assertThat(fonts).hasSameSizeAs(names).hasSizeBetween(1, 3);
		// Those of drawings, too, which stand in forms of their own.
		List<String> files = pdf.getDocument().getXrefTable().keySet().stream().map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
				.filter(object -> object instanceof COSDictionary d && d.containsKey(COSName.FONT_FILE2))
				.map(object -> ((COSDictionary) object).getNameAsString(COSName.FONT_NAME).replaceFirst("^[A-Z]{6}\\+", "")).toList();
		assertThat(files).doesNotHaveDuplicates().hasSizeBetween(fonts.size(), 5);
	}

	@Test
	void theSameBookGivesTheSameBytes() throws IOException {
		assertThat(export()).isEqualTo(bytes);
	}

	@Test
	void anExportThatIsCancelledBetweenPartsLeavesNoFile(@TempDir Path folder) {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				asked++;
				return asked > book.size() / 2;
			}
		};
		assertThatThrownBy(() -> ReportFiles.write(PDF, book, folder.resolve("r.pdf"), monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(folder).isEmptyDirectory();
	}

	/** Parts have been written by then; the former file stays. */
	@ParameterizedTest
	@CsvSource({ "ja", "en" })
	void anExportThatFailsOnAPictureMidwayLeavesTheFormerFileAndSaysWhichPicture(String language, @TempDir Path folder) throws IOException {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		Figure last = null;
		for (var all = dossier.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Figure figure && figure.getEntry() == null && figure.getName() != null) {
				last = figure;
			}
		}
		last.setEntry("figures/late.png");
		PictureStore damaged = entry -> Optional.of(() -> {
			throw new IOException("disc error 5");
		});
		ReportBook late = Exporters.composer().compose(ReportRequest.of(dossier, ReportOptions.standard(Locale.forLanguageTag(language)), damaged),
				new NullProgressMonitor());
		Path file = Files.writeString(folder.resolve("r.pdf"), "before");
		int[] told = new int[1];
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				told[0] += work;
			}
		};
		assertThatThrownBy(() -> ReportFiles.write(PDF, late, file, monitor)).isInstanceOf(IOException.class)
				.hasMessageMatching(language.equals("ja") ? "図「.*late.*」を読み込めません：disc error 5" : ".*late.*disc error 5.*");
		assertThat(told[0]).as("chapters written before").isGreaterThan(10);
		assertThat(file).hasContent("before");
		assertThat(folder).isDirectoryNotContaining(f -> !f.equals(file));
	}

	/** As when a disc is full. */
	@Test
	void anExportWhoseFileTakesNoMoreLeavesNoFileAndSaysSo(@TempDir Path folder) {
		int most = bytes.length / 2;
		assertThatThrownBy(() -> AtomicFile.write(folder.resolve("r.pdf"), out -> PDF.export(book, new FilterOutputStream(out) {
			private int written;

			@Override
			public void write(byte[] some, int offset, int length) throws IOException {
				written += length;
				if (written > most) {
					throw new IOException("No space left on device");
				}
				out.write(some, offset, length);
			}
		}, new NullProgressMonitor()))).isInstanceOf(IOException.class).hasMessage("No space left on device");
		assertThat(folder).isEmptyDirectory();
	}

	private static int number(COSBase page) {
		return pdf.getPages().indexOf(new PDPage((COSDictionary) page)) + 1;
	}

	private static String text(int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return flat(stripper.getText(pdf));
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}
}
