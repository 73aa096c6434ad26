// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.hyoka.drawing.Scene;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;

/** Some chapters on pages of their own: laid out first, painted then or later. */
final class PdfPart implements Closeable {
	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
	private final PDDocument pdf = new PDDocument();
	private final PdfBoxRenderer renderer;

	/**
	 * Lays chapters out.
	 *
	 * @param page      their HTML, made ready for paper
	 * @param scenes    their drawings
	 * @param fonts     the fonts of the whole book
	 * @param firstPage the number of their first page, from 1
	 */
	PdfPart(Document page, Map<String, Scene> scenes, SharedFonts fonts, int firstPage) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode();
		// Pages are compressed once they are tidied up.
		builder.testMode(true);
		builder.usePDDocument(pdf);
		builder.withW3cDocument(page, "about:blank");
		builder.withProducer("Hyoka Workbench");
		builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(COLOURS);
		builder.useInitialPageNumber(firstPage);
		builder.useUnicodeLineBreaker(new LineEnds());
		builder.useObjectDrawerFactory(new SceneDrawers(scenes, fonts));
		fonts.all().forEach((face, font) -> builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true));
		builder.toStream(OutputStream.nullOutputStream());
		renderer = builder.buildPdfRenderer();
		try {
			renderer.layout();
		} catch (RuntimeException e) {
			renderer.close();
			throw e;
		}
	}

	/** How many pages they take. */
	int pages() {
		return renderer.getRootBox().getLayer().getPages().size();
	}

	/** Marks chapters of the page that had better be set closer, since their last page has a few lines only; whether there are any. */
	boolean markSparing(Document page, int step) {
		return new SparePages(page, renderer.getRootBox(), renderer.getRootBox().getLayer().getPages()).mark(step);
	}

	/** Marks tables of the page whose source would stand alone on one, so that they become a little lower; whether there are any. */
	boolean tighten(Document page) {
		return new SparePages(page, renderer.getRootBox(), renderer.getRootBox().getLayer().getPages()).tighten();
	}

	/** The pages that the entries of a list of contents stand on, from 0, in their order. */
	List<Integer> pagesOfEntries() {
		List<Integer> pages = new ArrayList<>();
		entries(renderer.getRootBox(), pages, Collections.newSetFromMap(new IdentityHashMap<>()));
		return pages;
	}

	/** An entry has several boxes, if others stand in it; the first counts. */
	private void entries(Box box, List<Integer> pages, Set<Element> known) {
		if (box.getElement() != null && box.getElement().getNodeName().equals("li") && box.getElement().getFirstChild() instanceof Element first
				&& first.getNodeName().equals("a") && known.add(box.getElement())) {
			int top = PagedBoxCollector.findContentStartY(box);
			List<PageBox> all = renderer.getRootBox().getLayer().getPages();
			int page = pages.isEmpty() ? 0 : pages.getLast();
			while (page + 1 < all.size() && all.get(page).getBottom() <= top) {
				page++;
			}
			pages.add(page);
		}
		box.getChildren().forEach(child -> entries(child, pages, known));
	}

	/** Says which pages the entries of a list of contents name, now that they are known. */
	void number(PageNumbers numbers) {
		numbers.in(renderer.getRootBox());
	}

	/** Paints the pages; once, and the document lives as long as this. */
	PDDocument paint() throws IOException {
		renderer.getSharedContext().registerWithThread();
		ListLabels.attach(renderer.getRootBox().getLayer());
		renderer.createPDFWithoutClosing();
		return pdf;
	}

	@Override
	public void close() throws IOException {
		try (pdf) {
			renderer.close();
		}
	}
}
