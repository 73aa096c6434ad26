// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.PrimaryButton;
import org.hyoka.ui.labels.ThemeColors;

/**
 * The head of a page, which stays where the page scrolls: its title and the one action that comes next, the line that says what it is
 * for, how far the chapter is, and how far its review is.
 *
 * @since 0.1
 */
public final class PageHead {
	private static final String KEY = "org.hyoka.ui.head";
	/** As high as the button, which comes only when the page is shown. */
	private static final int LEAST = 32;
	private static final int NARROW = 600;
	private final Composite area;
	private final Composite above;
	private final Label title;
	private final Composite below;
	private final Label lead;
	/** These are made when there is something to say and to offer. */
	private Composite state;
	private Link review;
	private Runnable opening = () -> { /* nothing yet */ };
	private Button next;
	private String label = "";
	private Runnable going = () -> { /* nothing yet */ };

	/** @param parent with a GridLayout of one column */
	public PageHead(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setData(KEY, this);
		area.setLayoutData(PageScaffold.wrapping());
		area.setLayout(grid(1, 0, 4));
		above = row(area);
		title = new Label(above, SWT.WRAP);
		title.setFont(Fonts.title());
		GridData wide = PageScaffold.wrapping();
		wide.verticalAlignment = SWT.CENTER;
		wide.minimumHeight = LEAST;
		title.setLayoutData(wide);
		below = row(area);
		((GridLayout) below.getLayout()).numColumns = 3;
		lead = new Label(below, SWT.WRAP);
		lead.setForeground(ThemeColors.of(area).quiet());
		lead.setLayoutData(PageScaffold.wrapping());
		area.addListener(SWT.Resize, e -> {
			name();
			breakLead();
		});
	}

	private static GridLayout grid(int columns, int between, int lines) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = between;
		layout.verticalSpacing = lines;
		return layout;
	}

	private static Composite row(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		row.setLayout(grid(2, 16, 0));
		row.setLayoutData(PageScaffold.wrapping());
		return row;
	}

	private static Button button(Composite row, Runnable go) {
		Button button = new Button(row, SWT.PUSH);
		button.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> go.run()));
		PrimaryButton.mark(button);
		return button;
	}

	private static Composite state(Composite row) {
		Composite state = new Composite(row, SWT.NONE);
		state.setLayout(grid(2, 4, 0));
		state.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
		new Label(state, SWT.NONE);
		new Label(state, SWT.NONE);
		return state;
	}

	/** The control. */
	public Composite control() {
		return area;
	}

	/** Whether a control is the head of a page. */
	public static boolean is(Control control) {
		return control.getData(KEY) instanceof PageHead;
	}

	/** The head of a page that is shown; empty where it has none. */
	public static Optional<PageHead> of(Control page) {
		if (page.getData(KEY) instanceof PageHead head) {
			return Optional.of(head);
		}
		if (page instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Optional<PageHead> found = child.getVisible() ? of(child) : Optional.empty(); // another one stands behind
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** Changes title and line. */
	public void setTitle(String newTitle, String newLead) {
		String titleText = newTitle.replace("&", "&&");
		String leadText = newLead.replace("&", "&&");
		if (!titleText.equals(title.getText()) || !leadText.equals(lead.getText())) {
			title.setText(titleText);
			lead.setText(leadText);
			title.requestLayout();
			lead.requestLayout();
		}
	}

	/**
	 * Says how far the chapter is.
	 *
	 * @param image    its mark; null for none
	 * @param newWords what the mark means; empty where nothing is said
	 */
	public void setState(Image image, String newWords) {
		if (state == null) {
			if (newWords.isEmpty()) {
				return;
			}
			state = state(below);
		}
		Label mark = (Label) state.getChildren()[0];
		Label words = (Label) state.getChildren()[1];
		if (!newWords.replace("&", "&&").equals(words.getText()) || image != mark.getImage()) {
			mark.setImage(image);
			words.setText(newWords.replace("&", "&&"));
			show(state, !newWords.isEmpty());
		}
	}

	/**
	 * Says how far the review of the chapter is, as a link that leads to it.
	 *
	 * @param newWords empty where there is nothing to review
	 * @param tip      what the link does
	 */
	public void setReview(String newWords, String tip, Runnable open) {
		opening = open;
		if (review == null) {
			if (newWords.isEmpty()) {
				return;
			}
			review = new Link(below, SWT.NONE);
			review.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
			review.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> opening.run()));
		}
		String text = newWords.isEmpty() ? "" : "<a>" + newWords.replace("&", "&&").replace("<", "＜") + "</a>";
		if (!text.equals(review.getText())) {
			review.setText(text);
			review.setToolTipText(tip);
			show(review, !text.isEmpty());
		}
	}

	/**
	 * Offers what comes next.
	 *
	 * @param newLabel of the button; empty for none
	 * @param tip   what it does, in full
	 */
	public void setNext(String newLabel, String tip, Runnable go) {
		going = go;
		label = newLabel;
		if (next == null && !newLabel.isEmpty()) {
			next = button(above, () -> going.run());
		}
		if (next != null) {
			next.setToolTipText(tip);
			name();
		}
		PageScaffold.offer(area.getParent(), label, tip, go);
	}

	/** Where there is little room the title needs it, and the button does not say where it leads to. */
	private void name() {
		String text = label.isEmpty() || area.getSize().x == 0 || area.getSize().x >= NARROW ? label : Messages.PageHead_Next;
		if (next != null && !text.replace("&", "&&").equals(next.getText())) {
			next.setText(text.replace("&", "&&"));
			show(next, !text.isEmpty());
		}
	}

	/** Where there is little room the line that says what the page is for needs all of it, and the state stands below. */
	private void breakLead() {
		GridData data = (GridData) lead.getLayoutData();
		int span = area.getSize().x < NARROW ? ((GridLayout) below.getLayout()).numColumns : 1;
		if (data.horizontalSpan != span) {
			data.horizontalSpan = span;
			lead.requestLayout();
		}
	}

	/** Offers at the end of a part of the page what the head offers. */
	void repeat(Composite part) {
		PageScaffold.offer(part, label, next == null ? null : next.getToolTipText(), () -> going.run());
	}

	private void show(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
		control.requestLayout();
	}
}
