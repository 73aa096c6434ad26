// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;

/** Prints the pages that a preview shows. */
final class Printing {
	private static final double DOTS = 96;
	/** Dots per inch that are told apart on paper. */
	private static final double MOST = 300;

	private Printing() {
	}

	/** Asks for a printer and prints; answers whether it did. */
	static boolean ask(Shell shell, Paper paper, List<Scene> pages, String title) {
		PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
		PrinterData wanted = new PrinterData();
		wanted.orientation = paper.landscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		dialog.setPrinterData(wanted);
		PrinterData data = dialog.open();
		if (data == null) {
			return false;
		}
		print(new Printer(data), paper, pages, title);
		return true;
	}

	private static void print(Printer printer, Paper paper, List<Scene> pages, String title) {
		try {
			if (printer.startJob(title)) {
				for (Scene page : pages) {
					page(printer, paper, page);
				}
				printer.endJob();
			}
		} finally {
			printer.dispose();
		}
	}

	/**
	 * The page as a picture: systems differ in what a transform does to a printer. It is made to fit the paper that the printer
	 * has, should that be another than the one chosen in the preview.
	 */
	private static void page(Printer printer, Paper paper, Scene page) {
		if (!printer.startPage()) {
			return;
		}
		Rectangle area = printer.getClientArea();
		double dots = printer.getDPI().x / DOTS;
		double fit = Math.min(1, Math.min(area.width / (dots * paper.width()), area.height / (dots * paper.height())));
		double scale = dots * fit * paper.shrink(page);
		int margin = (int) Math.round(Paper.MARGIN * dots * fit);
		GC gc = new GC(printer);
		Image image = new Image(printer, new ByteArrayInputStream(PngPainter.png(page, Palette.LIGHT, Math.min(scale, MOST / DOTS))));
		try {
			Rectangle pixels = image.getBounds();
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, margin, margin, (int) Math.round(page.width() * scale),
					(int) Math.round(page.height() * scale));
		} finally {
			image.dispose();
			gc.dispose();
		}
		printer.endPage();
	}
}
