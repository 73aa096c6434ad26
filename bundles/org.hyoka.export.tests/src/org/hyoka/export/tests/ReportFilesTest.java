// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.core.report.ReportFiles;
import org.hyoka.core.report.ReportOptions;
import org.hyoka.export.Exporters;
import org.hyoka.export.ScoreSheetWorkbooks;
import org.hyoka.model.hyoka.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFilesTest {
	private static final Set<String> OFFICE = Set.of("docx", "xlsx", "pptx");
	@TempDir
	Path folder;

	static List<ReportExporter> forms() {
		return Exporters.standard();
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
		assertThatThrownBy(() -> ReportFiles.write(form, book, folder.resolve("report." + form.fileExtension()), stops)).isInstanceOf(OperationCanceledException.class);
		assertEmpty();
	}

	@Test
	void anErrorLeavesTheFormerFile() throws IOException {
		Path file = folder.resolve("report.txt");
		Files.writeString(file, "前の版");
		assertThatThrownBy(() -> ReportFiles.write(failing(), Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE), file, new NullProgressMonitor()))
				.isInstanceOf(IOException.class).hasMessage("満杯");
		assertThat(file).hasContent("前の版");
		Files.delete(file);
		assertEmpty();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void theSameBookGivesTheSameBytes(ReportExporter form) {
		ReportBook book = Reports.book(Reports.dossier(Reports.REGENERATIVE), Locale.JAPANESE);
		assertThat(Reports.export(form, book)).isEqualTo(Reports.export(form, book));
	}

	/** A mail gateway or a portal reads an Office file as it comes, without the directory at its end: it finds the same entries. */
	@ParameterizedTest
	@MethodSource("forms")
	void anOfficeFileIsReadAsAStreamToo(ReportExporter form) throws IOException {
		assumeTrue(OFFICE.contains(form.fileExtension()));
		Dossier dossier = Reports.dossier(Reports.COUNCIL);
		for (String document : List.of("meti-2022", "program-sheets", "measures-report")) {
			assertReadAsStream(Reports.export(form, Reports.document(dossier, document, ReportOptions.standard(Locale.JAPANESE))), document);
		}
	}

	@Test
	void aScoreSheetIsReadAsAStreamToo() throws IOException {
		Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ScoreSheetWorkbooks.writer().write(dossier, dossier.getPanel().getMembers().getFirst(), null, Locale.JAPANESE, out);
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
			assertThat(coming).as(what).contains("[Content_Types].xml").hasSize(zip.size()).containsExactlyInAnyOrderElementsOf(zip.stream().map(ZipEntry::getName).toList());
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
