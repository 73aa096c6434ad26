// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterCount;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.paint.FigureTile;

/**
 * Every chapter as a mark: a row per undertaking, a column per chapter; a full disc is complete, a half one begun, a ring
 * empty, a dash has nothing due. Arrow keys go from mark to mark, the line below says what it is and what is missing, Enter or a click leads there.
 */
final class ChapterBoard {
	/** A row: whose chapters, what it is called, and its chapters. */
	private record Row(Undertaking undertaking, String name, Map<Chapter, ChapterState> states) {
	}

	private static final int LINE = 26;
	private static final int STEP = 22;
	private static final int LEAST_STEP = 11;
	private static final int NAME = 90;
	private static final int COUNT = 56;
	private final Canvas canvas;
	private final Label line;
	private final BiConsumer<ChapterState, Integer> lead;
	private List<Row> rows = List.of();
	private List<Chapter> columns = List.of();
	private int row = -1;
	private int column = -1;

	ChapterBoard(Composite parent, BiConsumer<ChapterState, Integer> lead) {
		this.lead = lead;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = LINE;
		data.widthHint = 200;
		canvas.setLayoutData(data);
		canvas.addPaintListener(e -> paint(e.gc));
		canvas.addListener(SWT.MouseMove, e -> over(e.x, e.y));
		canvas.addListener(SWT.MouseDown, e -> canvas.setFocus());
		canvas.addListener(SWT.MouseUp, e -> {
			over(e.x, e.y);
			if (e.button == 1) {
				go();
			}
		});
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
				|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
		canvas.addListener(SWT.FocusIn, e -> {
			if (row < 0 && !rows.isEmpty()) {
				choose(0, rows.get(0).undertaking() == null ? 0 : columns.indexOf(rows.get(0).states().keySet().iterator().next()));
			}
			canvas.redraw();
		});
		canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = row < 0 ? Messages.Overview_Chapters : words();
			}
		});
		Composite below = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		below.setLayout(layout);
		below.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line = new Label(below, SWT.WRAP);
		line.setForeground(ThemeColors.of(below).quiet());
		line.setText(Messages.Overview_BoardHelp);
		line.setLayoutData(PageScaffold.wrapping());
	}

	/** Painted anew only where it says something else: hundreds of marks take the window system a while, and it is asked often. */
	void show(DossierStatus standing) {
		List<Row> before = rows;
		List<Chapter> columnsBefore = columns;
		rows = new ArrayList<>();
		standing.chapters().forEach((undertaking, states) -> {
			Map<Chapter, ChapterState> byChapter = new EnumMap<>(Chapter.class);
			states.forEach(s -> byChapter.put(s.chapter(), s));
			rows.add(new Row(undertaking, undertaking == null ? Messages.Overview_Whole : Labels.brief(undertaking), byChapter));
		});
		columns = List.of(Chapter.values()).stream()
				.filter(c -> rows.stream().anyMatch(r -> r.undertaking() != null && r.states().containsKey(c))).toList();
		if (row >= rows.size() || column >= columns.size()) {
			row = -1;
			column = -1;
		}
		GridData data = (GridData) canvas.getLayoutData();
		int height = Math.max(1, rows.size()) * LINE;
		if (data.heightHint != height) {
			data.heightHint = height;
			PageScaffold.reflow(canvas);
		}
		redraw(before, columnsBefore);
	}

	private void redraw(List<Row> before, List<Chapter> columnsBefore) {
		if (rows.size() != before.size() || !columns.equals(columnsBefore)) {
			canvas.redraw();
			return;
		}
		for (int r = 0; r < rows.size(); r++) {
			if (!rows.get(r).equals(before.get(r))) {
				canvas.redraw(0, r * LINE, canvas.getSize().x, LINE, false);
			}
		}
	}

	/** The chapters of a row by column; those of the dossier itself stand from the first column on. */
	private ChapterState at(int r, int c) {
		if (r < 0 || r >= rows.size() || c < 0) {
			return null;
		}
		Row found = rows.get(r);
		if (found.undertaking() == null) {
			return c < found.states().size() ? List.copyOf(found.states().values()).get(c) : null;
		}
		return c < columns.size() ? found.states().get(columns.get(c)) : null;
	}

	/** From mark to mark: less where it is narrow, so that names keep some room. */
	private int step() {
		int room = canvas.getClientArea().width - COUNT - 8 - NAME;
		return Math.clamp(room / Math.max(1, columns.size()), LEAST_STEP, STEP);
	}

	private int left() {
		return Math.max(40, canvas.getClientArea().width - COUNT - columns.size() * step() - 8);
	}

	private void paint(GC gc) {
		ThemeColors palette = ThemeColors.of(canvas);
		gc.setAntialias(SWT.ON);
		gc.setBackground(canvas.getParent().getBackground());
		gc.fillRectangle(canvas.getClientArea());
		int left = left();
		int step = step();
		Rectangle seen = gc.getClipping(); // of hundreds of rows a few
		int last = Math.min(rows.size() - 1, (seen.y + seen.height) / LINE);
		for (int r = Math.max(0, seen.y / LINE); r <= last; r++) {
			int middle = r * LINE + LINE / 2;
			Row now = rows.get(r);
			int half = gc.textExtent(now.name()).y / 2;
			gc.setForeground(canvas.getForeground());
			gc.drawText(FigureTile.cut(gc, now.name(), left - 12), 0, middle - half, true);
			for (int c = 0; c < columns.size(); c++) {
				ChapterState state = at(r, c);
				if (state != null) {
					disc(gc, palette, state.state(), left + c * step + step / 2, middle, Math.min(14, step - 2));
					if (r == row && c == column && canvas.isFocusControl()) {
						gc.setForeground(palette.accent());
						gc.setLineWidth(2);
						gc.drawRoundRectangle(left + c * step, middle - step / 2, step, step, 6, 6);
						gc.setLineWidth(1);
					}
				}
			}
			ChapterCount sum = ChapterCount.of(now.states().values());
			String count = sum.toString();
			Rectangle area = canvas.getClientArea();
			gc.setForeground(sum.open() == 0 ? palette.achieved() : palette.quiet());
			gc.drawText(count, area.width - gc.textExtent(count).x, middle - half, true);
		}
	}

	private static void disc(GC gc, ThemeColors palette, ChapterState.State state, int x, int y, int size) {
		Color color = switch (state) {
		case COMPLETE -> palette.achieved();
		case BEGUN -> palette.progress();
		case EMPTY, NOT_DUE -> palette.notDue();
		};
		gc.setForeground(color);
		gc.setBackground(color);
		int left = x - size / 2;
		int top = y - size / 2;
		gc.setLineWidth(2);
		switch (state) {
		case COMPLETE -> gc.fillOval(left, top, size, size);
		case BEGUN -> {
			gc.drawOval(left + 1, top + 1, size - 2, size - 2);
			gc.fillArc(left + 1, top + 1, size - 2, size - 2, 90, 180);
		}
		case EMPTY -> gc.drawOval(left + 1, top + 1, size - 2, size - 2);
		case NOT_DUE -> gc.drawLine(x - size / 6, y, x + size / 6, y);
		}
		gc.setLineWidth(1);
	}

	private void over(int x, int y) {
		int c = (x - left()) / step();
		int r = y / LINE;
		if (x >= left() && at(r, c) != null) {
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			choose(r, c);
		} else {
			canvas.setCursor(null);
		}
	}

	private void choose(int r, int c) {
		if (r != row || c != column) {
			row = r;
			column = c;
			line.setText(words().replace("&", "&&"));
			line.getParent().layout();
			PageScaffold.reflow(line);
			canvas.redraw();
			canvas.getAccessible().setFocus(r * 100 + c);
		}
	}

	/** Whose chapter, which, how far, and what is missing. */
	private String words() {
		ChapterState state = at(row, column);
		if (state == null) {
			return Messages.Overview_BoardHelp;
		}
		String whose = state.undertaking().map(u -> Labels.brief(u) + " › ").orElse("");
		String missing = String.join(" ", state.missing().stream().map(Texts::in).toList());
		return whose + Texts.in(state.chapter().label()) + Messages.Overview_Colon + Texts.in(state.state().label())
				+ (missing.isEmpty() ? "" : " — " + missing);
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> step(0, -1);
		case SWT.ARROW_RIGHT -> step(0, 1);
		case SWT.ARROW_UP -> step(-1, 0);
		case SWT.ARROW_DOWN -> step(1, 0);
		case SWT.CR, SWT.KEYPAD_CR -> go();
		default -> {
			// not ours
		}
		}
	}

	private void step(int down, int right) {
		int r = row + down;
		int c = column + right;
		while (r >= 0 && r < rows.size() && c >= 0 && c < columns.size() && at(r, c) == null) {
			if (down != 0) {
				c--; // the row has no such chapter: the nearest to the left
			} else {
				c += right;
			}
		}
		if (at(r, c) != null) {
			choose(r, c);
		}
	}

	private void go() {
		ChapterState state = at(row, column);
		if (state != null) {
			lead.accept(state, 0);
		}
	}

}
