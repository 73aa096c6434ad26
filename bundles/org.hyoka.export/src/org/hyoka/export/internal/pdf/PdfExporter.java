// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.core.report.Scene;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.html.HtmlExporter;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Writes a report as PDF/A-2u, tagged, with bookmarks, links and page numbers in its list of contents. It is the same
 * page as the HTML form, with rules of its own for paper; charts stay drawings. Japanese text is set in a font that is
 * embedded as far as it is used, so it can be searched and copied.
 */
@Component(service = ReportExporter.class)
public final class PdfExporter implements ReportExporter {
	private static final int PACKING = 2;

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String label(Locale locale) {
		return ExportMessages.text(locale, "format.pdf");
	}

	@Override
	public String fileExtension() {
		return "pdf";
	}

	@Override
	public String mediaType() {
		return "application/pdf";
	}

	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		progress.subTask(ExportMessages.text(book.options().language(), "progress"));
		PdfFonts.check(book.options().language());
		ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 20);
		HtmlExporter.onPaper(book, html, progress.split(20));
		Map<String, Scene> scenes = Scenes.of(book);
		cancel(progress);
		Document page = PrintPage.of(html.toByteArray(), book, scenes);
		progress.worked(10);
		cancel(progress);
		render(page, scenes, new Watched(out, progress));
		progress.worked(70);
	}

	private static void render(Document page, Map<String, Scene> scenes, OutputStream out) throws IOException {
		XRLog.setLoggingEnabled(false);
		quick();
		try (PDDocument own = new PDDocument()) {
			Map<PdfFonts.Face, PDFont> fonts = PdfFonts.in(own);
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.useFastMode();
			// Pages are compressed once they are tidied up.
			builder.testMode(true);
			builder.usePDDocument(own);
			builder.withW3cDocument(page, "about:blank");
			builder.withProducer("Hyoka Workbench");
			builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
			builder.usePdfUaAccessibility(true);
			builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
			builder.useObjectDrawerFactory(new SceneDrawers(scenes, fonts));
			fonts.forEach((face, font) -> builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true));
			builder.toStream(OutputStream.nullOutputStream());
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				PDDocument pdf = renderer.createPDFKeepOpen();
				SmallObjects.inside(pdf);
				timeless(pdf);
				pdf.save(out);
			}
		} catch (RuntimeException e) {
			if (e instanceof OperationCanceledException) {
				throw e;
			}
			throw new IOException(e.getMessage(), e);
		}
	}

	/** PDFBox packs as small as it can, which takes a quarter of the time for a tenth of the size; unless told otherwise. */
	private static void quick() {
		if (System.getProperty(Filter.SYSPROP_DEFLATELEVEL) == null) {
			System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(PACKING));
		}
	}

	/** The same report gives the same bytes: no dates, no number made from the time. */
	private static void timeless(PDDocument pdf) throws IOException {
		pdf.setDocumentId(0L);
		pdf.getDocumentInformation().setCreationDate(null);
		pdf.getDocumentInformation().setModificationDate(null);
		PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		xmp = xmp.replaceAll("<xmp:(Create|Modify|Metadata)Date>[^<]*</xmp:\\1Date>", "")
				.replaceAll(" xmp:(Create|Modify|Metadata)Date=\"[^\"]*\"", "");
		metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
	}

	private static void cancel(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Stops writing when the person cancels; the caller's stream is left open. */
	private static final class Watched extends FilterOutputStream {
		private final SubMonitor progress;

		Watched(OutputStream out, SubMonitor progress) {
			super(out);
			this.progress = progress;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			cancel(progress);
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
