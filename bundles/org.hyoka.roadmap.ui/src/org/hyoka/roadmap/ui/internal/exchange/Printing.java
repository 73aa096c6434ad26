// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.hyoka.core.report.Scene;
import org.hyoka.core.report.paint.Palette;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.ui.internal.PrintPages;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.paint.SceneFonts;
import org.hyoka.ui.paint.ScenePainter;

/** Prints what the canvas shows, laid out for the width of the paper and cut into pages between lanes. */
public final class Printing {
	private static final double DOTS = 96;
	private static final double MARGIN_INCH = 0.4;

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

	private static void page(Printer printer, Scene page, double scale, double margin) {
		if (!printer.startPage()) {
			return;
		}
		GC gc = new GC(printer);
		Transform transform = new Transform(printer);
		SceneFonts fonts = new SceneFonts(gc.getDevice());
		transform.scale((float) scale, (float) scale);
		gc.setTransform(transform);
		new ScenePainter(gc, Palette.LIGHT, fonts).at(margin, margin).paint(page.shapes());
		fonts.dispose();
		transform.dispose();
		gc.dispose();
		printer.endPage();
	}
}
