// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export;

import java.util.List;

import org.hyoka.export.internal.docx.DocxExporter;
import org.hyoka.export.internal.html.HtmlExporter;
import org.hyoka.export.internal.pdf.PdfExporter;
import org.hyoka.export.internal.pptx.PptxExporter;
import org.hyoka.export.internal.template.FilledExporter;
import org.hyoka.export.internal.xlsx.XlsxExporter;
import org.hyoka.report.ExporterSet;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.Sections;
import org.osgi.service.component.annotations.Component;

/**
 * The forms of this bundle.
 *
 * @since 0.1
 */
@Component(service = ExporterSet.class)
public final class Exporters implements ExporterSet {
	@Override
	public List<ReportExporter> exporters() {
		return List.of(new HtmlExporter(), new DocxExporter(FilledExporter::of), new PdfExporter(), new XlsxExporter(), new PptxExporter());
	}

	/** A composer with the chapters of this bundle and its own simple drawing of roadmaps, for use without OSGi. */
	public static ReportComposer composer() {
		return new ReportComposer(new Sections().sections(), List.of());
	}
}
