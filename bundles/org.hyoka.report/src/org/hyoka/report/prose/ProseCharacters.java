// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.prose.ProseParagraphs.Edit;

/** The characters of a paragraph that a reader sees, and where each stands in the text as it is written. */
final class ProseCharacters {
	/**
	 * Characters in a row.
	 *
	 * @param plain  as they are seen
	 * @param places where each begins as it is written, and where the last ends; only begin and end where they go together
	 */
	private record Piece(String plain, int[] places) {
		boolean single() {
			return places.length == plain.length() + 1;
		}

		int begin() {
			return places[0];
		}

		int end() {
			return places[places.length - 1];
		}
	}

	private final String markdown;
	private final int begin;
	private final List<Piece> pieces = new ArrayList<>();
	private final MarkdownInlines inlines = new MarkdownInlines(null);

	private ProseCharacters(String markdown, int begin) {
		this.markdown = markdown;
		this.begin = begin;
	}

	static ProseCharacters of(Node paragraph, String markdown) {
		List<SourceSpan> spans = paragraph.getSourceSpans();
		ProseCharacters text = new ProseCharacters(markdown, spans.isEmpty() ? 0 : spans.getFirst().getInputIndex());
		text.gather(paragraph);
		return text;
	}

	private void gather(Node parent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
			case Text text -> single(text.getLiteral(), node);
			case Code code -> together(code.getLiteral(), node);
			case SoftLineBreak soft -> together(InlineText.plain(inlines.one(node)), node);
			case HardLineBreak hard -> together("\n", node);
			case HtmlInline html -> together(InlineText.plain(inlines.one(node)), node);
			case Image image -> together(InlineText.plain(inlines.children(image)), node);
			case Link link when link.getDestination().startsWith("#") -> together(InlineText.plain(inlines.children(link)), node);
			case InlineFootnote footnote -> together("", node);
			case FootnoteReference footnote -> together("", node);
			default -> gather(node);
			}
		}
	}

	private void together(String plain, Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (!spans.isEmpty()) {
			SourceSpan last = spans.getLast();
			pieces.add(new Piece(plain, new int[] { spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength() }));
		} else if (!plain.isEmpty() || node instanceof SoftLineBreak) {
			int at = pieces.isEmpty() ? begin : pieces.getLast().end();
			int end = markdown.indexOf('\n', at);
			pieces.add(new Piece(plain, new int[] { at, node instanceof SoftLineBreak && end >= 0 ? end + 1 : at }));
		}
	}

	/** Characters of which each is written by itself, some after a backslash. */
	private void single(String plain, Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			together(plain, node);
			return;
		}
		SourceSpan last = spans.getLast();
		int at = spans.getFirst().getInputIndex();
		int end = last.getInputIndex() + last.getLength();
		int[] places = new int[plain.length() + 1];
		for (int i = 0; i < plain.length(); i++) {
			places[i] = at;
			if (at < end && markdown.charAt(at) != plain.charAt(i) && markdown.charAt(at) == '\\') {
				at++;
			}
			if (at >= end || markdown.charAt(at) != plain.charAt(i)) { // such as &amp;
				together(plain, node);
				return;
			}
			at++;
		}
		places[plain.length()] = end;
		pieces.add(new Piece(plain, places));
	}

	String plain() {
		StringBuilder out = new StringBuilder();
		pieces.forEach(piece -> out.append(piece.plain));
		return out.toString();
	}

	/**
	 * The text as it is written, with changes.
	 *
	 * @param edits of the plain characters, in order
	 * @param write how new characters are written
	 * @return empty, if a part is changed of what goes together
	 */
	Optional<String> edited(List<Edit> edits, UnaryOperator<String> write) {
		List<Edit> source = new ArrayList<>();
		for (Edit edit : edits) {
			int from = source.size();
			int at = 0;
			for (Piece piece : pieces) {
				int begins = Math.max(edit.from(), at) - at;
				int ends = Math.min(edit.to(), at + piece.plain.length()) - at;
				if (begins < ends) {
					boolean all = begins == 0 && ends == piece.plain.length();
					if (!all && !piece.single()) {
						return Optional.empty();
					}
					source.add(new Edit(all ? piece.begin() : piece.places[begins], all ? piece.end() : piece.places[ends], ""));
				}
				at += piece.plain.length();
			}
			if (edit.text().isEmpty()) {
				continue;
			}
			String text = write.apply(edit.text());
			if (source.size() > from) {
				Edit first = source.get(from);
				source.set(from, new Edit(first.from(), first.to(), text));
			} else {
				int place = place(edit.from());
				source.add(new Edit(place, place, text));
			}
		}
		return Optional.of(Edit.apply(markdown, source));
	}

	/** Where new characters are written: after the character before them where that is possible. */
	private int place(int plain) {
		int at = 0;
		int place = begin;
		for (Piece piece : pieces) {
			int end = at + piece.plain.length();
			if (plain > at && plain <= end || plain == at && piece.single() && !piece.plain.isEmpty()) {
				return piece.single() ? piece.places[plain - at] : plain == at ? piece.begin() : piece.end();
			}
			place = piece.end();
			at = end;
		}
		return place;
	}
}
