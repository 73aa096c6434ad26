// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.RowLabels;
import org.hyoka.ui.labels.ThemeColors;

/**
 * Rows of the list of problems as cards: a problem's mark, what it says in bold on up to {@value #LINES} lines, below it in
 * grey where it is; a group's name with how many it holds. A card is as high as its words need. Screen readers get the same
 * words.
 */
final class ProblemLabels extends RowLabels {
	private static final int LINES = 2;
	private static final int MARK = 16;
	private static final int GAP = 6;
	private static final int MARGIN = 5;
	private static final int GROUP = 28;
	private final TextLayout layout;
	private final int lineHeight;

	ProblemLabels(Tree tree) {
		super(tree);
		layout = new TextLayout(tree.getDisplay());
		layout.setFont(Fonts.strong());
		tree.addDisposeListener(e -> layout.dispose());
		GC gc = new GC(tree);
		lineHeight = gc.textExtent("評価").y;
		gc.dispose();
	}

	@Override
	public void update(ViewerCell cell) {
		cell.setText(words((ProblemRow) cell.getElement()));
	}

	private static String words(ProblemRow problem) {
		return problem.isGroup() ? claim(problem) + "  " + problem.children().size() : claim(problem) + "　" + problem.place();
	}

	private static String claim(ProblemRow problem) {
		String sentence = problem.label().replace('\n', ' ');
		return problem.fresh() ? Messages.bind(Messages.Problems_new, sentence) : sentence;
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof ProblemRow problem && !problem.isGroup() ? Hover.wrap(problem.place() + "\n" + problem.label()) : null;
	}

	/** @param element may be the viewer's own, which leads to more problems than are shown at once */
	@Override
	protected void measure(Event event, Object element) {
		if (!(element instanceof ProblemRow problem) || problem.isGroup()) {
			event.height = GROUP;
			return;
		}
		fit(claim(problem), room(((TreeItem) event.item).getTextBounds(0).x));
		event.height = layout.getBounds().height + lineHeight + 2 * MARGIN;
	}

	@Override
	protected void draw(Event event, Object element) {
		int left = Math.max(((TreeItem) event.item).getTextBounds(0).x, event.x);
		if (!(element instanceof ProblemRow problem)) {
			event.gc.drawText(((TreeItem) event.item).getText(), left, event.y + (event.height - lineHeight) / 2, true);
			return;
		}
		if (problem.isGroup()) {
			int y = event.y + (event.height - lineHeight) / 2;
			event.gc.drawText(problem.label(), left, y, true);
			boolean selected = (event.detail & SWT.SELECTED) != 0;
			if (!selected) {
				event.gc.setForeground(ThemeColors.of(tree).quiet());
			}
			event.gc.drawText(String.valueOf(problem.children().size()),
					left + event.gc.textExtent(problem.label()).x + GAP, y, true);
			return;
		}
		event.gc.drawImage(Icons.image(switch (problem.entry().severity()) {
		case ERROR -> "finding-error";
		case WARNING -> "finding-warning";
		case INFO -> "finding-info";
		}), left, event.y + MARGIN);
		left += MARK + GAP;
		fit(claim(problem), tree.getColumn(0).getWidth() - left - GAP);
		layout.draw(event.gc, left, event.y + MARGIN);
		if ((event.detail & SWT.SELECTED) == 0) {
			event.gc.setForeground(ThemeColors.of(tree).quiet());
		}
		event.gc.drawText(cut(event.gc, problem.place(), tree.getColumn(0).getWidth() - left - GAP), left,
				event.y + MARGIN + layout.getBounds().height, true);
	}

	/** The width of a finding's words. */
	private int room(int left) {
		return tree.getColumn(0).getWidth() - left - MARK - 2 * GAP;
	}

	/** Lays the words out in as many lines as there are, with an ellipsis where they are cut. */
	private void fit(String words, int width) {
		layout.setWidth(Math.max(60, width));
		layout.setText(words);
		for (int end = words.length(); layout.getLineCount() > LINES && end > 0;) {
			end = words.offsetByCodePoints(Math.min(end, layout.getLineOffsets()[LINES]), -1);
			layout.setText(words.substring(0, end) + "…");
		}
	}
}
