// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.blocks.Anchor;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;

/** Turns the inside of a paragraph of prose into runs. */
final class MarkdownInlines {
	private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\"]+");
	private final Dossier dossier;
	private final Map<String, FootnoteDefinition> footnotes = new HashMap<>();
	private final Map<Node, Inline.Footnote> read = new IdentityHashMap<>();
	private boolean inFootnote;

	MarkdownInlines(Dossier dossier) {
		this.dossier = dossier;
	}

	/** A footnote that may be referred to; of two with the same label the first holds. */
	void define(FootnoteDefinition footnote) {
		footnotes.putIfAbsent(footnote.getLabel(), footnote);
	}

	List<Inline> children(Node parent) {
		List<Inline> out = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			inline(node, out);
		}
		return out;
	}

	/** The runs of one node. */
	List<Inline> one(Node node) {
		List<Inline> out = new ArrayList<>();
		Node before = node.getPrevious();
		if (node instanceof SoftLineBreak && before != null) {
			inline(before, out);
			int runs = out.size();
			inline(node, out);
			return out.subList(runs, out.size());
		}
		inline(node, out);
		return out;
	}

	private void inline(Node node, List<Inline> out) {
		switch (node) {
		case Text text -> out.add(new Inline.Text(text.getLiteral()));
		case Code code -> out.add(new Inline.Code(code.getLiteral()));
		case HtmlInline html -> html(html.getLiteral(), out);
		case HardLineBreak hard -> out.add(new Inline.LineBreak());
		case SoftLineBreak soft -> {
			if (!japanese(lastCharacter(out)) || !japanese(firstCharacter(soft.getNext()))) {
				out.add(new Inline.Text(" "));
			}
		}
		case StrongEmphasis strong -> out.add(new Inline.Strong(children(strong)));
		case Emphasis emphasis -> out.add(new Inline.Emphasis(children(emphasis)));
		case Image image -> out.add(reference(image.getDestination(), children(image)));
		case Link link -> link(link, out);
		case InlineFootnote footnote -> footnote(footnote, out);
		case FootnoteReference reference -> footnote(footnotes.get(reference.getLabel()), out);
		default -> out.addAll(children(node));
		}
	}

	/** A footnote has none of its own: what is referred to inside one would never end, or stand nowhere. */
	private void footnote(Node footnote, List<Inline> out) {
		if (footnote != null && !inFootnote) {
			inFootnote = true;
			out.add(read.computeIfAbsent(footnote, this::read));
			inFootnote = false;
		}
	}

	private Inline.Footnote read(Node footnote) {
		if (footnote instanceof InlineFootnote) {
			return new Inline.Footnote(children(footnote));
		}
		List<Inline> content = new ArrayList<>();
		for (Node paragraph = footnote.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
			if (!content.isEmpty()) {
				content.add(new Inline.LineBreak());
			}
			content.addAll(children(paragraph));
		}
		return new Inline.Footnote(content);
	}

	private static void html(String literal, List<Inline> out) {
		if (literal.matches("(?i)<br\\s*/?>")) {
			out.add(new Inline.LineBreak());
		} else {
			out.add(new Inline.Text(literal));
		}
	}

	private void link(Link link, List<Inline> out) {
		String url = link.getDestination();
		List<Inline> content = children(link);
		if (url.startsWith("#")) {
			out.add(reference(url.substring(1), content));
		} else if (SAFE.matcher(url).matches()) {
			out.add(new Inline.Link(url, content.isEmpty() ? Inline.text(url) : content));
		} else {
			out.addAll(content);
		}
	}

	/** A reference; where its target is not in the report, the words given, else the target's name, stand for it. */
	private Inline reference(String id, List<Inline> words) {
		String text = InlineText.plain(words);
		if (text.isEmpty()) {
			text = Elements.name(dossier, id).orElse(id);
		}
		return new Inline.Reference(Anchor.of(id, ""), text);
	}

	private static int lastCharacter(List<Inline> runs) {
		String plain = runs.isEmpty() ? "" : InlineText.plain(List.of(runs.getLast()));
		return plain.isEmpty() ? -1 : plain.codePointBefore(plain.length());
	}

	private static int firstCharacter(Node node) {
		Node leaf = node;
		while (leaf != null && leaf.getFirstChild() != null) {
			leaf = leaf.getFirstChild();
		}
		String plain = leaf instanceof Text text ? text.getLiteral() : "";
		return plain.isEmpty() ? -1 : plain.codePointAt(0);
	}

	/** Whether a character belongs to writing that puts no space at a line's end. */
	private static boolean japanese(int c) {
		if (c < 0x2E80) {
			return false;
		}
		return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
				|| Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
				|| Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA || c >= 0x3000 && c <= 0x303F
				|| c >= 0xFF00 && c <= 0xFFEF || c == 0x30FC;
	}
}
