// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.ui.labels.Icons;

/** Buttons and keys that put Markdown into a text, for people who do not want to know it. */
final class MarkdownBar {
	private static final Pattern ENTRY = Pattern.compile("^(\\s*)(?:([-*+])|(\\d{1,6})([.)]))(\\s+)(.*)$");
	private final ToolBar bar;
	private StyledText text;

	MarkdownBar(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
		item("text-bold", Messages.Bar_Bold, () -> around("**"));
		item("text-italic", Messages.Bar_Italic, () -> around("*"));
		item("text-heading", Messages.Bar_Heading, () -> lines(l -> "### " + l));
		item("text-bullets", Messages.Bar_Bullets, () -> lines(l -> "- " + l));
		item("text-numbers", Messages.Bar_Numbers, () -> lines(l -> "1. " + l));
		item("text-quote", Messages.Bar_Quote, () -> lines(l -> "> " + l));
		item("text-table", Messages.Bar_Table, () -> paragraph(Messages.Bar_TableText.replace("\\n", "\n")));
		item("text-footnote", Messages.Bar_Footnote, this::footnote);
	}

	/** The text that the buttons write into. */
	void serve(StyledText newText) {
		text = newText;
		text.addVerifyKeyListener(this::key);
	}

	ToolBar control() {
		return bar;
	}

	/** One more button. */
	ToolItem item(String icon, String help, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(help);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			run.run();
			if (text != null && !text.isDisposed() && !bar.isDisposed()) {
				text.setFocus();
			}
		}));
		return item;
	}

	/** A thin line between buttons. */
	void separator() {
		new ToolItem(bar, SWT.SEPARATOR);
	}

	/** Keys reach this only when no input method has taken them, so what is being composed is never touched. */
	private void key(VerifyEvent e) {
		boolean ctrl = (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		if (ctrl && e.keyCode == 'b') {
			around("**");
		} else if (ctrl && e.keyCode == 'i') {
			around("*");
		} else if (e.keyCode == SWT.CR && (e.stateMask & SWT.MODIFIER_MASK) == 0 && text.getEditable()
				&& text.getSelectionCount() == 0) {
			goOn(e);
			return;
		} else {
			return;
		}
		e.doit = false;
	}

	/** A new line in a list begins with the next mark; an empty entry ends the list. */
	private void goOn(VerifyEvent e) {
		int caret = text.getCaretOffset();
		int number = text.getLineAtOffset(caret);
		int start = text.getOffsetAtLine(number);
		String line = text.getLine(number);
		Matcher entry = ENTRY.matcher(line);
		if (caret == start + line.length() && entry.matches()) {
			e.doit = false;
			if (entry.group(6).isBlank()) {
				text.replaceTextRange(start, line.length(), "");
				return;
			}
			String mark = entry.group(2) != null ? entry.group(2)
					: Integer.parseInt(entry.group(3)) + 1 + entry.group(4);
			text.insert("\n" + entry.group(1) + mark + entry.group(5));
			text.setCaretOffset(caret + 1 + entry.group(1).length() + mark.length() + entry.group(5).length());
			text.showSelection();
		}
	}

	private void around(String mark) {
		if (text.getEditable()) {
			Point at = text.getSelectionRange();
			text.replaceTextRange(at.x, at.y, mark + text.getTextRange(at.x, at.y) + mark);
			text.setSelection(at.x + mark.length(), at.x + mark.length() + at.y);
		}
	}

	private void lines(UnaryOperator<String> change) {
		if (text.getEditable()) {
			Point at = text.getSelectionRange();
			int first = text.getLineAtOffset(at.x);
			int last = text.getLineAtOffset(at.x + at.y);
			int start = text.getOffsetAtLine(first);
			int end = text.getOffsetAtLine(last) + text.getLine(last).length();
			StringBuilder all = new StringBuilder();
			for (int i = first; i <= last; i++) {
				all.append(i == first ? "" : "\n").append(change.apply(text.getLine(i)));
			}
			text.replaceTextRange(start, end - start, all.toString());
			text.setSelection(start + all.length());
		}
	}

	/** A mark at the caret, and at the end of the text the footnote itself, which the caret goes to. */
	private void footnote() {
		if (text.getEditable()) {
			int caret = text.getCaretOffset();
			String with = withFootnote(text.getText(), caret);
			text.replaceTextRange(0, text.getCharCount(), with);
			text.setCaretOffset(with.length());
			text.showSelection();
		}
	}

	/** A text with the mark of a footnote at a place, numbered after those that are there, and with its beginning at the end. */
	static String withFootnote(String whole, int at) {
		int number = 1;
		while (whole.contains("[^" + number + "]")) {
			number++;
		}
		String text = (whole.substring(0, at) + "[^" + number + "]" + whole.substring(at)).stripTrailing();
		String last = text.substring(text.lastIndexOf('\n') + 1);
		return text + (last.startsWith("[^") && last.contains("]:") ? "\n" : "\n\n") + "[^" + number + "]: ";
	}

	/** Puts a paragraph of its own where the caret is. */
	void paragraph(String content) {
		if (text.getEditable()) {
			int at = text.getCaretOffset();
			String with = asParagraph(text.getText(), at, content);
			text.replaceTextRange(at, 0, with);
			text.setCaretOffset(at + with.length());
		}
	}

	/** A text with the blank lines around it that make it a paragraph at a place of another. */
	static String asParagraph(String whole, int at, String content) {
		String before = whole.substring(0, at);
		String after = whole.substring(at);
		String head = before.isBlank() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
		String tail = after.isEmpty() ? "\n" : after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
		return head + content + tail;
	}
}
