// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.find;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.hyoka.core.edits.TextOccurrences.Occurrence;
import org.hyoka.core.naming.Naming;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.SecondaryText;

/** A row of what was found: some words around it, itself in bold, what would stand there instead, and the place. */
final class HitLabels extends StyledCellLabelProvider {
	private static final int BEFORE = 16;
	private static final int AFTER = 60;
	private static final Styler BOLD = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = Fonts.strong();
		}
	};
	private static final Styler STRUCK = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.strikeout = true;
		}
	};
	private final Supplier<String> replacement;

	/** @param replacement what the words would be replaced by; null while nothing is to be replaced */
	HitLabels(Supplier<String> replacement) {
		this.replacement = replacement;
	}

	@Override
	public void update(ViewerCell cell) {
		Occurrence hit = (Occurrence) cell.getElement();
		StyledString text = line(hit, replacement.get()).append("  " + place(hit), SecondaryText.STYLER);
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(Icons.of(hit.object().eClass()));
		super.update(cell);
	}

	private static StyledString line(Occurrence hit, String words) {
		int from = Math.max(0, hit.start() - BEFORE);
		int to = Math.min(hit.text().length(), hit.end() + AFTER);
		String found = flat(hit.text().substring(hit.start(), hit.end()));
		StyledString line = new StyledString((from > 0 ? "…" : "") + flat(hit.text().substring(from, hit.start())));
		if (words == null || !hit.isReplaceable()) {
			line.append(found, BOLD);
		} else {
			line.append(found, STRUCK).append(flat(words), BOLD);
		}
		return line.append(flat(hit.text().substring(hit.end(), to)) + (to < hit.text().length() ? "…" : ""));
	}

	private static String flat(String text) {
		return text.replaceAll("\\s+", " ");
	}

	private static String place(Occurrence hit) {
		return Naming.where(hit.object(), Texts.locale()) + " › " + Labels.of(hit.feature());
	}

	@Override
	public String getToolTipText(Object element) {
		Occurrence hit = (Occurrence) element;
		return Hover.wrap(place(hit) + "\n" + line(hit, null).getString());
	}
}
