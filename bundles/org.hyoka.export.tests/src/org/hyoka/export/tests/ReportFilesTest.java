// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.core.report.ReportFiles;
import org.hyoka.export.Exporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFilesTest {
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
