// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.consistency.Severity;
import org.hyoka.ui.internal.editor.ChapterList.Entry;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.RowLabels;
import org.hyoka.ui.labels.ThemeColors;

/**
 * Entries of the chapter list: the mark of the state, the name, shortened with an ellipsis where the list is narrow, and at
 * the right the number of problems. What the people at work note of a chapter stands left of that. A name that is shortened is said on
 * hover, as is what the number means; all of it to screen readers.
 */
final class ChapterLabels extends RowLabels {
	/**
	 * What the people at work note of a chapter.
	 *
	 * @param comments how many are open
	 * @param review   name of the icon of its review; empty for none
	 * @param words    what that icon means; may be empty
	 */
	record Notes(int comments, String review, String words) {
		/** Nothing. */
		static final Notes NONE = new Notes(0, "", "");

		private List<String> lines() {
			List<String> lines = new ArrayList<>();
			if (!words.isEmpty()) {
				lines.add(Messages.bind(Messages.Review_line, words));
			}
			if (comments > 0) {
				lines.add(Messages.bind(Messages.ChapterList_Comments, comments));
			}
			return lines;
		}
	}

	private static final int ROW = 26;
	private static final int GAP = 8;
	private static final int MARK = 16;
	/** What a mark stands on in the selected row, across, in px. */
	private static final int SURFACE = 14;
	private final Function<Entry, String> name;
	private final Function<Entry, Image> mark;
	private final Function<Entry, String> state;
	private final Function<Entry, String> badge;
	private final boolean ofProblems;
	private final Function<Entry, Color> tone;
	private final Function<Entry, Notes> notes;
	/** The entries whose names were shortened when they were last painted. */
	private final Set<Entry> shortened = new HashSet<>();

	/**
	 * @param mark       of the state; null for none
	 * @param state      what the mark means; may be empty
	 * @param badge      what stands at the right; may be empty
	 * @param severity   of the worst of the problems that the badge counts; null where it counts something else
	 * @param notes      what the people at work note of it
	 */
	ChapterLabels(Tree tree, Function<Entry, String> name, Function<Entry, Image> mark, Function<Entry, String> state,
			Function<Entry, String> badge, Function<Entry, Severity> severity, Function<Entry, Notes> notes) {
		super(tree);
		this.name = name;
		this.mark = mark;
		this.state = state;
		this.badge = badge;
		this.ofProblems = severity != null;
		this.notes = notes;
		this.tone = e -> ofProblems ? ThemeColors.of(tree).of(severity.apply(e)) : ThemeColors.of(tree).quiet();
	}

	@Override
	public void update(ViewerCell cell) {
		cell.setText(words((Entry) cell.getElement()));
		tree.redraw();
	}

	/** The name, the number and the notes, as screen readers get them. */
	String words(Entry entry) {
		List<String> words = new ArrayList<>(List.of(name.apply(entry), badge.apply(entry)));
		words.addAll(notes.apply(entry).lines());
		words.removeIf(String::isEmpty);
		return String.join("  ", words);
	}

	@Override
	public String getToolTipText(Object element) {
		Entry entry = (Entry) element;
		String count = badge.apply(entry);
		List<String> lines = new ArrayList<>();
		if (shortened.contains(entry)) {
			lines.add(name.apply(entry));
		}
		lines.add(state.apply(entry));
		if (!count.isEmpty() && ofProblems) {
			lines.add(Messages.bind(Messages.ChapterList_Findings, count));
		}
		lines.addAll(notes.apply(entry).lines());
		lines.removeIf(String::isEmpty);
		return lines.isEmpty() ? null : String.join("\n", lines);
	}

	@Override
	protected void measure(Event event, Object element) {
		event.height = Math.max(event.height, ROW);
	}

	@Override
	protected void draw(Event event, Object element) {
		Entry entry = (Entry) element;
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		Rectangle text = ((TreeItem) event.item).getTextBounds(0);
		int right = tree.getColumn(0).getWidth() - GAP; // as wide as the tree; to ask that would ask the window system
		int middle = event.y + event.height / 2;
		int half = gc.textExtent(name.apply(entry)).y / 2;
		String count = badge.apply(entry);
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		if (!count.isEmpty()) {
			right = badge(gc, count, right, middle, selected ? gc.getForeground() : tone.apply(entry)) - GAP;
		}
		right = notes(gc, notes.apply(entry), right, middle, selected);
		int left = Math.max(text.x, event.x);
		Image image = mark.apply(entry);
		if (image != null) {
			int high = image.getBounds().height;
			if (selected) { // on the colour of the selection the mark's own is hardly seen
				gc.setBackground(gc.getForeground());
				gc.fillOval(left + (MARK - SURFACE) / 2, middle - SURFACE / 2, SURFACE, SURFACE);
			}
			gc.drawImage(image, left, middle - high / 2);
		}
		left += MARK + 6;
		String whole = name.apply(entry);
		String shown = cut(gc, whole, right - left);
		gc.drawText(shown, left, middle - half, true);
		if (shown.equals(whole)) {
			shortened.remove(entry);
		} else {
			shortened.add(entry);
		}
	}

	/** Open comments, and the mark of the review left of them; answers where they begin. */
	private int notes(GC gc, Notes noted, int right, int middle, boolean selected) {
		int left = right;
		if (noted.comments() > 0) {
			String number = String.valueOf(noted.comments());
			Point size = gc.textExtent(number);
			left -= size.x;
			gc.drawText(number, left, middle - size.y / 2, true);
			left = icon(gc, "command-answer", left - 2, middle, selected) - GAP;
		}
		return noted.review().isEmpty() ? left : icon(gc, noted.review(), left, middle, selected) - GAP;
	}

	private int icon(GC gc, String name, int right, int middle, boolean selected) {
		int left = right - MARK;
		if (selected && !ThemeColors.of(tree).dark()) { // in the dark the icon is light, as the selection needs it
			gc.setBackground(gc.getForeground());
			gc.fillRoundRectangle(left - 1, middle - MARK / 2 - 1, MARK + 2, MARK + 2, 6, 6);
		}
		gc.drawImage(Icons.image(name), left, middle - MARK / 2);
		return left;
	}

	/** A pill with the number; answers where it begins. */
	private int badge(GC gc, String number, int right, int middle, Color tone) {
		Point size = gc.textExtent(number);
		int width = Math.max(size.x + 12, size.y + 2);
		int left = right - width;
		Color text = gc.getForeground();
		gc.setForeground(tone);
		gc.drawRoundRectangle(left, middle - size.y / 2 - 1, width, size.y + 1, size.y, size.y);
		gc.drawText(number, left + (width - size.x) / 2 + 1, middle - size.y / 2, true);
		gc.setForeground(text);
		return left;
	}
}
