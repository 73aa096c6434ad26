// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/** Draws the rows of a table as cards of one height: a frame, a title of one or two lines, quiet lines. */
final class CardPainter {
	private static final int GAP = 4;
	private static final int PADDING = 8;
	private static final int ROUND = 8;
	private static final int MARK = 3;
	private final Table table;
	private final int titles;
	private final int lines;
	private final int titleHeight;
	private final int lineHeight;

	/**
	 * @param titles lines that a title may take, 1 or 2
	 * @param lines  below the title; a title that takes one line leaves room for one more
	 */
	CardPainter(Table table, int titles, int lines) {
		this.titles = titles;
		this.table = table;
		this.lines = lines;
		GC gc = new GC(table);
		gc.setFont(Fonts.strong());
		titleHeight = gc.getFontMetrics().getHeight();
		gc.setFont(Fonts.text());
		lineHeight = gc.getFontMetrics().getHeight();
		gc.dispose();
		table.addListener(SWT.MeasureItem, e -> e.height = height());
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
	}

	/** The height of a card with the gap below it, in px. */
	int height() {
		return 2 * GAP + 2 * PADDING + titles * titleHeight + lines * lineHeight;
	}

	private void erase(Event e) {
		e.gc.setBackground(table.getBackground());
		e.gc.fillRectangle(e.x, e.y, e.width, e.height);
		e.detail &= ~(SWT.FOREGROUND | SWT.BACKGROUND | SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
	}

	private void paint(Event e) {
		if (!(e.item.getData() instanceof BoardCard card)) {
			return;
		}
		ThemeColors palette = ThemeColors.of(table);
		boolean selected = table.isSelected(table.indexOf((org.eclipse.swt.widgets.TableItem) e.item));
		GC gc = e.gc;
		gc.setAntialias(SWT.ON);
		Rectangle frame = new Rectangle(GAP, e.y + GAP, table.getClientArea().width - 2 * GAP - 1, height() - 2 * GAP);
		if (selected) {
			gc.setAlpha(palette.dark() ? 60 : 28);
			gc.setBackground(palette.accent());
			gc.fillRoundRectangle(frame.x, frame.y, frame.width, frame.height, ROUND, ROUND);
			gc.setAlpha(255);
		}
		gc.setForeground(selected ? palette.accent() : palette.faint());
		gc.setLineWidth(selected && table.isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(frame.x, frame.y, frame.width, frame.height, ROUND, ROUND);
		if (card.warning()) {
			gc.setBackground(palette.missed());
			gc.fillRoundRectangle(frame.x, frame.y + PADDING, MARK, frame.height - 2 * PADDING, MARK, MARK);
		}
		int x = frame.x + PADDING;
		int width = frame.width - 2 * PADDING;
		int y = frame.y + PADDING;
		gc.setForeground(table.getForeground());
		gc.setFont(Fonts.strong());
		String title = card.title();
		int first = titles > 1 && gc.textExtent(title).x > width ? split(gc, title, width) : 0;
		if (first > 0) {
			gc.drawText(title.substring(0, first).strip(), x, y, SWT.DRAW_TRANSPARENT);
			y += titleHeight;
		}
		gc.drawText(shortened(gc, title.substring(first).strip(), width), x, y, SWT.DRAW_TRANSPARENT);
		y += titleHeight;
		gc.setFont(Fonts.text());
		gc.setForeground(palette.quiet());
		for (String line : card.lines().subList(0, Math.min(card.lines().size(), lines + titles - (first > 0 ? 2 : 1)))) {
			gc.drawText(shortened(gc, line, width), x, y, SWT.DRAW_TRANSPARENT);
			y += lineHeight;
		}
	}

	/** Where the second line of a title begins: after the last space or bracket that fits, else where the width ends. */
	private static int split(GC gc, String text, int width) {
		int fits = 0;
		int good = 0;
		while (fits < text.length() && gc.textExtent(text.substring(0, fits + 1)).x <= width) {
			fits++;
			char c = text.charAt(fits - 1);
			if (c == ' ' || c == '　' || fits < text.length() && (text.charAt(fits) == '（' || text.charAt(fits) == '(')) {
				good = fits;
			}
		}
		return good > 0 ? good : fits;
	}

	private static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + '…').x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low) + '…';
	}
}
