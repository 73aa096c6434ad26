// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.hyoka.ui.labels.ThemeColors;

/** Marks what Markdown means while it is typed: headings and strong words bold, marks and references in quiet colours. */
final class MarkdownStyle {
	private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s.*");
	private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s|^\\s*>\\s?|\\|");
	private static final Pattern STRONG = Pattern.compile("\\*\\*[^*]+\\*\\*");
	private static final Pattern REFERENCE = Pattern.compile("!?\\[[^\\]]*\\]\\([^)]*\\)");

	private MarkdownStyle() {
	}

	/** Colours are asked for when a line is drawn; the text itself is never touched. */
	static void install(StyledText text) {
		text.addLineStyleListener(e -> e.styles = styles(e, ThemeColors.of(text)));
	}

	private static StyleRange[] styles(LineStyleEvent line, ThemeColors palette) {
		List<StyleRange> styles = new ArrayList<>();
		if (HEADING.matcher(line.lineText).matches()) {
			styles.add(new StyleRange(line.lineOffset, line.lineText.length(), palette.accent(), null, SWT.BOLD));
			return styles.toArray(StyleRange[]::new);
		}
		boolean[] taken = new boolean[line.lineText.length()];
		add(REFERENCE, line, taken, styles, palette, SWT.NORMAL, true);
		add(STRONG, line, taken, styles, palette, SWT.BOLD, false);
		add(MARKER, line, taken, styles, palette, SWT.BOLD, true);
		styles.sort((a, b) -> a.start - b.start);
		return styles.toArray(StyleRange[]::new);
	}

	private static void add(Pattern pattern, LineStyleEvent line, boolean[] taken, List<StyleRange> styles,
			ThemeColors palette, int style, boolean coloured) {
		Matcher matcher = pattern.matcher(line.lineText);
		while (matcher.find()) {
			boolean free = true;
			for (int i = matcher.start(); i < matcher.end(); i++) {
				free &= !taken[i];
			}
			if (free && matcher.end() > matcher.start()) {
				java.util.Arrays.fill(taken, matcher.start(), matcher.end(), true);
				styles.add(new StyleRange(line.lineOffset + matcher.start(), matcher.end() - matcher.start(),
						coloured ? palette.accent() : null, null, style));
			}
		}
	}
}
