// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;

/** Puts a table on a slide that a person can go on editing. */
final class TableWriter {
	private static final Color SHADE = new Color(0xEDF0F4);
	private static final Color RULE = new Color(0xC3C9D3);

	private TableWriter() {
	}

	static XSLFTable write(XSLFSlide slide, TableFit fit, double x, double y) {
		XSLFTable table = slide.createTable(fit.rows().size(), fit.widths().size());
		table.setAnchor(new Rectangle2D.Double(x, y, fit.widths().stream().mapToDouble(w -> w).sum(), fit.height()));
		for (int column = 0; column < fit.widths().size(); column++) {
			table.setColumnWidth(column, fit.widths().get(column));
		}
		for (int r = 0; r < fit.rows().size(); r++) {
			table.getRows().get(r).setHeight(fit.rows().get(r).height());
			List<XSLFTableCell> cells = table.getRows().get(r).getCells();
			List<XSLFTableCell> covered = new ArrayList<>(cells);
			for (TableFit.Piece piece : fit.rows().get(r).cells()) {
				piece(cells.get(piece.column()), piece, fit.size());
				covered.remove(cells.get(piece.column()));
			}
			covered.forEach(cell -> write(cell, "", fit.size(), false, TextAlign.LEFT));
		}
		for (int r = 0; r < fit.rows().size(); r++) {
			for (TableFit.Piece piece : fit.rows().get(r).cells()) {
				int below = Math.min(fit.rows().size() - 1, r + piece.rowspan() - 1);
				if (below > r || piece.colspan() > 1) {
					table.mergeCells(r, below, piece.column(), piece.column() + piece.colspan() - 1);
				}
			}
		}
		CTTable made = table.getCTTable();
		(made.getTblPr() == null ? made.addNewTblPr() : made.getTblPr()).setFirstRow(fit.heads() > 0); // read aloud as heads
		return table;
	}

	private static void piece(XSLFTableCell cell, TableFit.Piece piece, double size) {
		write(cell, piece.text(), size, piece.strong(), switch (piece.align()) {
		case START -> TextAlign.LEFT;
		case CENTER -> TextAlign.CENTER;
		case END -> TextAlign.RIGHT;
		});
		if (piece.shaded()) {
			cell.setFillColor(SHADE);
		}
	}

	/** Lines are as high as they were counted, since fonts have lines of their own height. */
	private static void write(XSLFTableCell cell, String text, double size, boolean strong, TextAlign align) {
		cell.setWordWrap(true); // a cell without it has no properties of its text, which the format wants
		SlideText.write(cell, text, size, strong, align);
		cell.getTextParagraphs().forEach(paragraph -> paragraph.setLineSpacing(-size * SlideText.LEADING));
		cell.setLeftInset(TableFit.INSET_X);
		cell.setRightInset(TableFit.INSET_X);
		cell.setTopInset(TableFit.INSET_Y);
		cell.setBottomInset(TableFit.INSET_Y);
		cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
		for (BorderEdge edge : BorderEdge.values()) {
			cell.setBorderColor(edge, RULE);
			cell.setBorderWidth(edge, 0.75);
		}
	}
}
