// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Section;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Word document as a file: the same bytes each time, nothing about who wrote it, opened by another program. */
class WordFileTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "council-2022" })
	void theSameReportHasTheSameBytes(String key) {
		assertThat(WordFile.of(key, Locale.JAPANESE).bytes()).isEqualTo(WordFile.of(key, Locale.JAPANESE).bytes());
	}

	@Test
	void thePropertiesNameTheReportAndNobody() {
		WordFile file = WordFile.of("regenerative-2022", Locale.JAPANESE);
		String core = new String(file.entries().get("docProps/core.xml"), StandardCharsets.UTF_8);
		assertThat(core).contains("再生医療・遺伝子治療の産業化に向けた基盤技術開発事業", "<dc:language>ja").doesNotContain("creator",
				"lastModifiedBy");
		assertThat(new String(file.entries().get("word/styles.xml"), StandardCharsets.UTF_8)).contains("w:eastAsia=\"ja-JP\"",
				"MS Mincho", "MS Gothic");
	}

	@Test
	void footnotesStandInTheirPartWithTheirTextAndHostileTextIsOnlyText() {
		Dossier dossier = org.hyoka.samples.Sample.byKey("council-2022").orElseThrow().create();
		dossier.setOutline(Templates.standard().instantiateOutline("meti-2022", dossier));
		dossier.setTitle("<w:p>\u0000\u0007&\"'\uFFFF終");
		Section foreword = HyokaFactory.eINSTANCE.createSection();
		foreword.setBody("市場は伸びた[^1]。\n\n[^1]: <w:footnote>&の注\n\n<script>&amp;]]></w:t>");
		dossier.setForeword(foreword);
		WordFile file = WordFile.of(dossier, Locale.JAPANESE);
		file.entries().keySet().stream().filter(n -> n.endsWith(".xml")).forEach(file::part);
		assertThat(file.part("docProps/core.xml").getDocumentElement().getTextContent()).contains("<w:p>&\"'終");
		assertThat(file.part("word/document.xml").getDocumentElement().getTextContent()).contains("<script>&amp;]]></w:t>");
		String note = WordFile.all(file.part("word/document.xml"), "footnoteReference").getFirst().getAttributeNS(WordFile.W, "id");
		assertThat(WordFile.all(file.part("word/footnotes.xml"), "footnote"))
				.filteredOn(n -> note.equals(n.getAttributeNS(WordFile.W, "id"))).singleElement()
				.satisfies(n -> assertThat(WordFile.text(n)).contains("<w:footnote>&の注"));
	}

	@Test
	void libreOfficeFindsTheHeadingsOfTheListOfContentsInTheirOrder() throws IOException, InterruptedException {
		for (var sample : Samples.all()) {
			WordFile file = WordFile.of(sample.key(), Locale.JAPANESE);
			String[] pages = pages(file.bytes());
			List<String> found = new ArrayList<>();
			try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
				collect(pdf.getDocumentCatalog().getDocumentOutline(), found);
			}
			List<String> listed = file.book().contents().stream().map(entry -> narrow(flat(entry.text()))).toList();
			assertThat(listed).hasSizeGreaterThan(10);
			assertThat(found.stream().map(WordFileTest::narrow)).containsSubsequence(listed);
			assertThat(pages).as("pages that begin with what belongs to a table or figure before")
					.noneMatch(page -> flat(page).matches("(?s)(（出典）|※).*"));
		}
	}

	/** It writes full-width digits as narrow ones where Latin letters follow. */
	private static String narrow(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	private static void collect(PDOutlineNode node, List<String> titles) {
		for (PDOutlineItem item : node.children()) {
			titles.add(flat(item.getTitle()));
			collect(item, titles);
		}
	}

	/** One page and its background; nothing but a line without height follows a table that fills the second. */
	@ParameterizedTest
	@CsvSource({ "drugdiscovery-2021,program-sheets,ja,1", "drugdiscovery-2021,program-sheets,en,1", "regenerative-2022,program-sheets,ja,4",
			"council-2022,measures-report,ja,1", "council-2022,measures-report,en,1" })
	void everySheetTakesTwoPagesInLibreOffice(String sample, String document, String language, int sheets) throws IOException, InterruptedException {
		ReportOutline outline = Templates.standard().documents().stream().filter(d -> d.key().equals(document)).findFirst().orElseThrow().create()
				.element();
		ReportRequest request = ReportRequest
				.of(Sample.byKey(sample).orElseThrow().create(), ReportOptions.standard(Locale.forLanguageTag(language)), PictureStore.NONE)
				.withOutline(outline);
		byte[] bytes = WordFile.export(Exporters.composer().compose(request, new NullProgressMonitor()));
		assertThat(pages(bytes)).hasSize(2 * sheets).allSatisfy(page -> assertThat(flat(page)).hasSizeGreaterThan(40));
	}

	/** The text of the pages that LibreOffice makes of a file. */
	private String[] pages(byte[] bytes) throws IOException, InterruptedException {
		Optional<Path> office = program("soffice");
		Optional<Path> reader = program("pdftotext");
		assumeTrue(office.isPresent() && reader.isPresent(), "LibreOffice or pdftotext is not installed");
		Path docx = folder.resolve("report.docx");
		Files.write(docx, bytes);
		Path pdf = folder.resolve("report.pdf");
		Files.deleteIfExists(pdf);
		run(office.get().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
				"pdf", "--outdir", folder.toString(), docx.toString());
		assertThat(pdf).exists();
		Path text = folder.resolve("report.txt");
		run(reader.get().toString(), "-enc", "UTF-8", "-layout", pdf.toString(), text.toString());
		return Files.readString(text).split("\f");
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}

	private static Optional<Path> program(String name) {
		return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).map(d -> Path.of(d, name))
				.filter(Files::isExecutable).findFirst();
	}

	private static void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(String.join(" ", command)).isTrue();
		assertThat(process.exitValue()).isZero();
	}
}
