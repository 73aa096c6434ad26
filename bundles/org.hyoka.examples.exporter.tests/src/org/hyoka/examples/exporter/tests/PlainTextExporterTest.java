// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.exporter.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.PictureStore;
import org.hyoka.examples.exporter.internal.PlainTextExporter;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;

/** The form on the report of a real evaluation. */
class PlainTextExporterTest {
	private final Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();

	private String text(ReportOptions options, IProgressMonitor monitor) throws IOException {
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, options, PictureStore.NONE), new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PlainTextExporter().export(book, out, monitor);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void everyHeadingOfTheListOfContentsIsALine() throws IOException {
		ReportOptions options = ReportOptions.standard(Locale.JAPANESE);
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, options, PictureStore.NONE), new NullProgressMonitor());
		assertThat(text(options, new NullProgressMonitor()).lines())
				.containsAll(book.contents().stream().map(ContentsEntry::text).toList());
	}

	@Test
	void theMeanOfACriterionStandsInItsRow() throws IOException {
		// 1, 3, 2, 3 for the outcome of project C: printed as 2.3.
		assertThat(text(ReportOptions.standard(Locale.JAPANESE), new NullProgressMonitor()).lines())
				.anyMatch(line -> line.contains("\t2.3\t"));
	}

	@Test
	void membersStandInTheListOfThePanelAndNotBesideTheirPoints() throws IOException {
		String points = text(ReportOptions.standard(Locale.JAPANESE), new NullProgressMonitor());
		for (Member member : dossier.getPanel().getMembers()) {
			String name = member.getPerson() == null ? member.getLabel() : member.getPerson().getName();
			assertThat(points.lines().filter(line -> line.contains(name) && line.contains("\t2\t"))).as(name).isEmpty();
		}
	}

	@Test
	void aCancelEndsIt() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThatThrownBy(() -> text(ReportOptions.standard(Locale.JAPANESE), monitor)).isInstanceOf(OperationCanceledException.class);
	}
}
