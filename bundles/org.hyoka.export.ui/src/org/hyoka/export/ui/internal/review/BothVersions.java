// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal.review;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.export.review.ReviewProposal;
import org.hyoka.export.review.ReviewProposal.Kind;
import org.hyoka.report.prose.ProseParagraphs.Edit;
import org.hyoka.report.prose.WordEdits;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/** What was printed beside what a reader made of it; words that only one of them has are tinted and underlined. */
final class BothVersions {
	private final Label leftHead;
	private final Label rightHead;
	private final StyledText left;
	private final StyledText right;
	private boolean filling;
	private ReviewProposal shown;

	/** @param words told what a person makes of the reader's words */
	BothVersions(Composite parent, Consumer<String> words) {
		Composite both = new Composite(parent, SWT.NONE);
		both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout(2, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 16;
		both.setLayout(layout);
		leftHead = head(both);
		rightHead = head(both);
		left = text(both, SWT.READ_ONLY, leftHead);
		right = text(both, SWT.NONE, rightHead);
		right.addListener(SWT.Modify, e -> {
			if (!filling) {
				words.accept(right.getText());
				tint();
			}
		});
	}

	private static Label head(Composite both) {
		Label head = new Label(both, SWT.NONE);
		head.setFont(Fonts.strong());
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return head;
	}

	private static StyledText text(Composite both, int style, Label head) {
		StyledText text = new StyledText(both, style | SWT.WRAP | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		text.setMargins(8, 6, 8, 6);
		text.setAlwaysShowScrollBars(false);
		text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 120;
		data.widthHint = 200;
		text.setLayoutData(data);
		text.addListener(SWT.Traverse, e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = head.getText();
			}
		});
		return text;
	}

	void show(ReviewProposal proposal) {
		if (shown != null && shown.file().equals(proposal.file()) && shown.before().equals(proposal.before())
				&& right.getText().equals(proposal.after()) && right.getEditable() == editable(proposal)) {
			return; // while one types
		}
		shown = proposal;
		boolean remark = proposal.kind() == Kind.REMARK;
		boolean editable = editable(proposal);
		leftHead.setText(remark ? Messages.quoted : Messages.before);
		rightHead.setText(remark ? Messages.remark : editable ? Messages.afterEdit : Messages.after);
		fill(left, remark && !proposal.quoted().isEmpty() ? proposal.quoted() : proposal.before());
		fill(right, proposal.after());
		right.setEditable(editable);
		if (!remark) {
			tint();
		}
	}

	private static boolean editable(ReviewProposal proposal) {
		return proposal.element().isPresent() && (proposal.kind() == Kind.CHANGED || proposal.kind() == Kind.ADDED)
				&& proposal.state() != ReviewProposal.State.DONE;
	}

	void clear() {
		shown = null;
		fill(left, "");
		fill(right, "");
		right.setEditable(false);
	}

	private void fill(StyledText text, String words) {
		filling = true;
		text.setText(words);
		filling = false;
	}

	private void tint() {
		String before = left.getText();
		String after = right.getText();
		left.setStyleRanges(new StyleRange[0]);
		right.setStyleRanges(new StyleRange[0]);
		if (before.isEmpty() || after.isEmpty()) {
			return;
		}
		Color tint = ThemeColors.of(left).behindDifference(left.getBackground());
		int shift = 0;
		for (Edit edit : WordEdits.between(before, after, Texts.locale())) {
			mark(left, edit.from(), edit.to() - edit.from(), tint);
			mark(right, edit.from() + shift, edit.text().length(), tint);
			shift += edit.text().length() - (edit.to() - edit.from());
		}
	}

	private static void mark(StyledText text, int at, int length, Color tint) {
		if (length > 0) {
			StyleRange range = new StyleRange(at, length, null, tint);
			range.underline = true;
			text.setStyleRange(range);
		}
	}
}
