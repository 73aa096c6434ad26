// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.report.tests.Reports;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportFiles;
import org.hyoka.report.ReportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFilesTest {
	private static final Set<String> OFFICE = Set.of("docx", "xlsx", "pptx");
	@TempDir
	Path folder;

	static List<ReportExporter> forms() {
		return new Exporters().exporters();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aCancelledExportLeavesNoFile(ReportExporter form) throws IOException {
		ReportBook book = Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE);
		NullProgressMonitor stops = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 3;
			}
		};
		assertThatThrownBy(() -> ReportFiles.write(form, book, folder.resolve("report." + form.fileExtension()), stops))
				.isInstanceOf(OperationCanceledException.class);
		assertEmpty();
	}

	@Test
	void anErrorLeavesTheFormerFile() throws IOException {
		Path file = folder.resolve("report.txt");
		Files.writeString(file, "前の版");
		assertThatThrownBy(() -> ReportFiles.write(failing(), Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE), file,
				new NullProgressMonitor()))
				.isInstanceOf(IOException.class).hasMessage("満杯");
		assertThat(file).hasContent("前の版");
		Files.delete(file);
		assertEmpty();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void theSameBookGivesTheSameBytes(ReportExporter form) {
		ReportBook book = Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE);
		assertThat(Exports.export(form, book)).isEqualTo(Exports.export(form, book));
	}

	/** What is written has left before the next chapter is read: memory grows with the largest chapter. */
	@ParameterizedTest
	@CsvSource({ "xlsx, xl/worksheets/sheet" })
	void sheetsLeaveWhileTheBookIsRead(String form, String part) throws IOException {
		ReportBook book = Reports.book(Reports.dossier(Reports.DRUG_DISCOVERY), Locale.JAPANESE);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<byte[]> written = new ArrayList<>();
		Exports.exporter(form).export(book, out, new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				written.add(out.toByteArray());
				return false;
			}
		});
		int all = begun(out.toByteArray(), part);
		assertThat(all).isGreaterThan(40);
		assertThat(begun(written.get(written.size() / 2), part)).isBetween(all / 5, all * 4 / 5);
		assertThat(begun(written.getLast(), part)).isGreaterThan(all * 4 / 5);
	}

	/** How many entries that are named so have been begun in a file that may end anywhere. */
	private static int begun(byte[] file, String part) throws IOException {
		int found = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				found += entry.getName().startsWith(part) ? 1 : 0;
				zip.readAllBytes();
			}
		} catch (EOFException e) {
			return found;
		}
		return found;
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "pptx" })
	void aBookWithNothingToShowIsAFileThatOpens(String form) throws IOException {
		byte[] bytes = Exports.export(Exports.exporter(form), Reports.book(Reports.dossier(Reports.COUNCIL), Locale.ENGLISH).excerpt(List.of()));
		if (form.equals("xlsx")) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
				assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
			}
		} else {
			try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
				assertThat(show.getSlides()).isEmpty();
				assertThat(show.getPictureData()).isEmpty();
			}
		}
	}

	/** The library that writes the end of an Office file says only that something failed. */
	@ParameterizedTest
	@ValueSource(strings = { "docx", "xlsx", "pptx" })
	void aFullDiscIsSaidToBeFullWhereverItFills(String form) {
		ReportBook book = Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE);
		int size = Exports.export(Exports.exporter(form), book).length;
		for (int room : new int[] { 0, size / 2, size - 2000, size - 1 }) {
			assertThatThrownBy(() -> Exports.exporter(form).export(book, filling(room), new NullProgressMonitor())).as(form + " " + room)
					.isInstanceOf(IOException.class).hasMessage("満杯");
		}
	}

	private static OutputStream filling(int room) {
		return new OutputStream() {
			private int left = room;

			@Override
			public void write(int one) throws IOException {
				if (--left < 0) {
					throw new IOException("満杯");
				}
			}
		};
	}

	/** The library makes such files for large parts; there is none to be left behind, whether an export ends or is cancelled. */
	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "pptx" })
	void noTemporaryFileIsMade(String form) {
		ReportBook book = Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE);
		List<String> made = new ArrayList<>();
		TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()) {
			@Override
			public File createTempFile(String prefix, String suffix) throws IOException {
				made.add(prefix);
				return super.createTempFile(prefix, suffix);
			}
		});
		try {
			assertThat(Exports.export(Exports.exporter(form), book)).isNotEmpty();
			assertThat(made).isEmpty();
		} finally {
			TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
		}
	}

	/** A mail gateway or a portal reads an Office file as it comes, without the directory at its end: it finds the same entries. */
	@ParameterizedTest
	@MethodSource("forms")
	void anOfficeFileIsReadAsAStreamToo(ReportExporter form) throws IOException {
		assumeTrue(OFFICE.contains(form.fileExtension()));
		Dossier dossier = Reports.dossier(Reports.COUNCIL);
		for (String document : List.of("meti-2022", "program-sheets", "measures-report")) {
			assertReadAsStream(Exports.export(form, Reports.document(dossier, document, ReportOptions.standard(Locale.JAPANESE))), document);
		}
	}

	@Test
	void aScoreSheetIsReadAsAStreamToo() throws IOException {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ScoreSheetWorkbooks.writer().write(dossier, new Addressee(dossier.getPanel().getMembers().getFirst(), null), Locale.JAPANESE,
				out);
		assertReadAsStream(out.toByteArray(), "score sheet");
	}

	private void assertReadAsStream(byte[] bytes, String what) throws IOException {
		List<String> coming = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				zip.readAllBytes();
				coming.add(entry.getName());
			}
		}
		Path file = Files.write(folder.resolve("read"), bytes);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertThat(coming).as(what).contains("[Content_Types].xml").hasSize(zip.size())
					.containsExactlyInAnyOrderElementsOf(zip.stream().map(ZipEntry::getName).toList());
		}
	}

	private void assertEmpty() throws IOException {
		try (Stream<Path> left = Files.list(folder)) {
			assertThat(left).isEmpty();
		}
	}

	private static ReportExporter failing() {
		return new ReportExporter() {
			@Override
			public String id() {
				return "failing";
			}

			@Override
			public String label(Locale locale) {
				return id();
			}

			@Override
			public String fileExtension() {
				return "txt";
			}

			@Override
			public String mediaType() {
				return "text/plain";
			}

			@Override
			public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
				out.write("半分".getBytes(java.nio.charset.StandardCharsets.UTF_8));
				throw new IOException("満杯");
			}
		};
	}
}
