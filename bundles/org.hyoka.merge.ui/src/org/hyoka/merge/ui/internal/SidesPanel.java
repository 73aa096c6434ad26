// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.Attachments;
import org.hyoka.merge.Difference;
import org.hyoka.merge.DifferenceWords;
import org.hyoka.merge.SideTexts;
import org.hyoka.merge.WordDifference;
import org.hyoka.merge.WordDifference.Piece;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageWheel;

/** Differences with both sides beside each other, ours at the left; words that only one side has are tinted and underlined. */
final class SidesPanel {
	/** Of many differences so many are shown at once. */
	private static final int MOST = 40;
	private final ScrolledComposite scroll;
	private final String ours;
	private final String theirs;
	private Composite body;

	/**
	 * @param ours   what our side is called
	 * @param theirs what the other side is called
	 */
	SidesPanel(Composite parent, String ours, String theirs) {
		this.ours = ours;
		this.theirs = theirs;
		PageWheel.install(parent.getDisplay());
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, e -> measure());
	}

	Control control() {
		return scroll;
	}

	/**
	 * Shows differences.
	 *
	 * @param oursEntries   where pictures of ours are
	 * @param theirsEntries where pictures of theirs are
	 */
	void show(List<Difference> differences, Attachments oursEntries, Attachments theirsEntries) {
		scroll.setRedraw(false);
		try {
			if (body != null) {
				body.dispose();
			}
			body = new Composite(scroll, SWT.NONE);
			GridLayout layout = new GridLayout(2, true);
			layout.marginWidth = 0;
			layout.marginHeight = 0;
			layout.marginRight = 16;
			layout.horizontalSpacing = 16;
			layout.verticalSpacing = 8;
			body.setLayout(layout);
			if (!differences.isEmpty()) {
				side(ours);
				side(theirs);
			}
			differences.stream().limit(MOST).forEach(difference -> row(difference, oursEntries, theirsEntries));
			if (differences.size() > MOST) {
				wide(Messages.bind(Messages.Compare_more, differences.size() - MOST)).setForeground(ThemeColors.of(body).quiet());
			}
			scroll.setContent(body);
			measure();
		} finally {
			scroll.setRedraw(true);
		}
	}

	private void side(String name) {
		Label head = new Label(body, SWT.WRAP);
		head.setText(name.replace("&", "&&"));
		head.setFont(Fonts.section());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 80;
		head.setLayoutData(data);
	}

	private Label wide(String words) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.widthHint = 160;
		label.setLayoutData(data);
		return label;
	}

	private void row(Difference difference, Attachments oursEntries, Attachments theirsEntries) {
		String where = Naming.where(DifferenceWords.place(difference), Texts.locale());
		Label head = wide(Messages.bind(Messages.Compare_what, where, Texts.in(DifferenceWords.brief(difference))));
		head.setFont(Fonts.strong());
		((GridData) head.getLayoutData()).verticalIndent = 8;
		SideTexts texts = SideTexts.of(difference, Texts.locale());
		if (difference.kind() == Difference.Kind.CHANGED && !texts.before().isEmpty() && !texts.after().isEmpty()) {
			WordDifference.Sides sides = WordDifference.sides(texts.before(), texts.after(), Texts.locale());
			text(sides.before(), ours);
			text(sides.after(), theirs);
		} else {
			boolean only = difference.kind() == Difference.Kind.ADDED || difference.kind() == Difference.Kind.DELETED;
			text(List.of(new Piece(texts.before(), !only)), ours);
			text(List.of(new Piece(texts.after(), !only)), theirs);
		}
		if (difference.object() instanceof Figure) {
			picture(difference.before(), oursEntries);
			picture(difference.after(), theirsEntries);
		}
	}

	private void picture(Object figure, Attachments entries) {
		SidePicture picture = new SidePicture(body);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = 200;
		data.widthHint = 80;
		picture.setLayoutData(data);
		if (figure instanceof Figure of && of.getEntry() != null) {
			picture.show(entries, of.getEntry());
		}
	}

	private void text(List<Piece> pieces, String side) {
		StyledText text = new StyledText(body, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.BORDER);
		boolean nothing = pieces.stream().allMatch(piece -> piece.text().isEmpty());
		text.setMargins(8, 6, 8, 6);
		text.setCaret(null);
		text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 80;
		text.setLayoutData(data);
		if (nothing) {
			text.setText(Messages.Compare_nothing);
			text.setForeground(ThemeColors.of(text).quiet());
		} else {
			words(text, pieces);
		}
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = side;
			}
		});
	}

	private static void words(StyledText text, List<Piece> pieces) {
		StringBuilder words = new StringBuilder();
		pieces.forEach(piece -> words.append(piece.text()));
		text.setText(words.toString());
		Color tint = ThemeColors.of(text).behindDifference(text.getBackground());
		int at = 0;
		for (Piece piece : pieces) {
			if (piece.changed()) {
				StyleRange range = new StyleRange(at, piece.text().length(), null, tint);
				range.underline = true;
				text.setStyleRange(range);
			}
			at += piece.text().length();
		}
	}

	private void measure() {
		if (body != null && !body.isDisposed()) {
			scroll.setMinHeight(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
			body.layout(true, true);
		}
	}
}
