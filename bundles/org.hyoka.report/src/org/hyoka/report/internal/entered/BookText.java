// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.entered;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hyoka.drawing.Scene;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PageBreak;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.SpeakerNotes;
import org.hyoka.report.blocks.TitlePage;

/** All words of a book, so that one can ask whether something stands in it: blanks and commas do not count, widths of letters neither. */
final class BookText {
	private static final int WINDOW = 6;
	/** Orders of size in which an amount may be printed in another unit. */
	private static final int[] UNITS = { 0, -2, -3, -4, -6, -8, 2, 3, 4, 6, 8 };
	private static final int DECIMALS = 3;
	private static final int LEAST_DIGITS = 3;
	private static final Pattern MARKS = Pattern.compile("[*_`#>\\[\\]()（）|~^\\\\\\n\\r]|^[-+・] |^\\d+\\. ", Pattern.MULTILINE);
	private static final Pattern IGNORED = Pattern.compile("[\\s,，、\\u200B\\u2060]+");
	private final Set<String> windows = new HashSet<>();
	private final String text;

	private BookText(String text) {
		this.text = text;
		for (int i = 0; i + WINDOW <= text.length(); i++) {
			windows.add(text.substring(i, i + WINDOW));
		}
	}

	static BookText of(ReportBook book) {
		StringBuilder out = new StringBuilder();
		for (ReportChapter chapter : book) {
			chapter.blocks().forEach(block -> add(block, out));
		}
		return new BookText(plain(out.toString()));
	}

	private static String plain(String text) {
		return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
	}

	/** Whether a text is printed: the longest part of it between marks, since they are not. */
	boolean has(String entered) {
		String longest = MARKS.splitAsStream(entered).map(BookText::plain).max(Comparator.comparingInt(String::length)).orElse("");
		return longest.length() < WINDOW ? text.contains(longest)
				: windows.contains(longest.substring(0, WINDOW)) && windows.contains(longest.substring(longest.length() - WINDOW))
						&& text.contains(longest);
	}

	/** Whether a number is printed, in its unit or a larger or smaller one, whole or rounded to three digits at least. */
	boolean has(BigDecimal number) {
		if (number.precision() - number.scale() > 20 || number.scale() > 20) {
			return true; // nobody prints it as it is
		}
		return Arrays.stream(UNITS).mapToObj(number::scaleByPowerOfTen)
				.flatMap(n -> Stream.iterate(0, d -> d <= DECIMALS, d -> d + 1).map(d -> n.setScale(d, RoundingMode.HALF_UP)))
				.filter(n -> significant(n) >= Math.min(LEAST_DIGITS, significant(number))).map(n -> n.abs().toPlainString())
				.anyMatch(this::hasDigits);
	}

	private static int significant(BigDecimal number) {
		return number.signum() == 0 ? 0 : number.stripTrailingZeros().precision();
	}

	private boolean hasDigits(String digits) {
		for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
			int end = at + digits.length();
			boolean part = isDigit(at - 1) || text.startsWith(".", at - 1) && isDigit(at - 2) || isDigit(end)
					|| text.startsWith(".", end) && isDigit(end + 1);
			if (!part) {
				return true;
			}
		}
		return false;
	}

	private boolean isDigit(int at) {
		return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
	}

	private static void add(Block block, StringBuilder out) {
		switch (block) {
		case Heading heading -> out.append(heading.text());
		case Paragraph paragraph -> out.append(InlineText.plain(paragraph.content()));
		case ItemList list -> list.items().forEach(item -> item.forEach(inner -> add(inner, out)));
		case PanelBox box -> box.content().forEach(inner -> add(inner, out));
		case ReportTable table -> {
			table.caption().ifPresent(caption -> out.append(caption.plain()).append('|'));
			Stream.of(table.head(), table.body()).flatMap(List::stream).flatMap(row -> row.cells().stream()).forEach(cell -> {
				cell.content().forEach(inner -> add(inner, out));
				out.append('|');
			});
			table.notes().forEach(note -> out.append(InlineText.plain(note)).append('|'));
			out.append(InlineText.plain(table.source()));
		}
		case ReportFigure figure -> add(figure, out);
		case NoteLines notes -> notes.lines().forEach(line -> out.append(InlineText.plain(line)).append('|'));
		case TitlePage title -> {
			out.append(title.title()).append('|').append(title.subtitle().orElse("")).append('|').append(title.date().orElse(""));
			title.issuers().forEach(issuer -> out.append('|').append(issuer));
		}
		case SpeakerNotes notes -> notes.lines().forEach(line -> out.append(line).append('|'));
		case PageBreak nothing -> {
			// says nothing
		}
		case PageLayout nothing -> {
			// says nothing
		}
		case ContentsPage nothing -> {
			// what it lists stands in the book
		}
		}
		out.append('|');
	}

	/** What a drawing says is in its letters, that of charts and pictures in the words for those who do not see them. */
	private static void add(ReportFigure figure, StringBuilder out) {
		out.append(figure.caption().plain()).append('|').append(InlineText.plain(figure.source())).append('|');
		figure.notes().forEach(note -> out.append(InlineText.plain(note)).append('|'));
		if (figure.graphic() instanceof Graphic.Drawing drawing) {
			drawing.scene().shapes().forEach(shape -> out.append(shape instanceof Scene.Label label ? label.text() : "|"));
		} else {
			out.append(figure.altText());
		}
	}
}
