// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.hyoka.core.report.Scene;
import org.hyoka.core.report.paint.Palette;
import org.hyoka.core.report.paint.PngPainter;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.ui.internal.PrintPages;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.ui.labels.Labels;

/** Prints what the canvas shows, laid out for the width of the paper and cut into pages between lanes. */
public final class Printing {
	private static final double DOTS = 96;
	private static final double MARGIN_INCH = 0.4;
	/** Dots per inch that are told apart on paper. */
	private static final double MOST = 300;

	private Printing() {
	}

	/** Asks for a printer and prints. */
	public static void ask(RoadmapCanvas canvas, Undertaking undertaking) {
		PrintDialog dialog = new PrintDialog(canvas.getShell(), SWT.NONE);
		PrinterData wanted = new PrinterData();
		wanted.orientation = PrinterData.LANDSCAPE;
		dialog.setPrinterData(wanted);
		PrinterData data = dialog.open();
		if (data != null) {
			print(new Printer(data), canvas, Labels.of(undertaking));
		}
	}

	private static void print(Printer printer, RoadmapCanvas canvas, String title) {
		try {
			double scale = printer.getDPI().x / DOTS;
			Rectangle area = printer.getClientArea();
			double margin = MARGIN_INCH * DOTS;
			double width = area.width / scale - 2 * margin;
			double height = area.height / scale - 2 * margin;
			if (printer.startJob(title)) {
				for (Scene page : PrintPages.of(canvas.showing(), width, height, title)) {
					page(printer, page, scale, margin);
				}
				printer.endJob();
			}
		} finally {
			printer.dispose();
		}
	}

	/**
	 * The page as a picture: systems differ in what a transform does to a printer, and a picture ends where the page ends.
	 */
	private static void page(Printer printer, Scene page, double scale, double margin) {
		if (!printer.startPage()) {
			return;
		}
		GC gc = new GC(printer);
		Image image = new Image(printer, new ByteArrayInputStream(PngPainter.png(page, Palette.LIGHT, Math.min(scale, MOST / DOTS))));
		try {
			Rectangle pixels = image.getBounds();
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, (int) Math.round(margin * scale), (int) Math.round(margin * scale),
					(int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale));
		} finally {
			image.dispose();
			gc.dispose();
		}
		printer.endPage();
	}
}
