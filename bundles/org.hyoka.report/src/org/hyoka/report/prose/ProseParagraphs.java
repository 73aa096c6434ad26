// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * A text of a dossier as the paragraphs that {@link org.hyoka.report.blocks.TextOrigin} counts, each of which can be changed as a reader
 * sees it: the marks of CommonMark around and inside it stay. What comes out is read again before it is answered, so that nothing else
 * has changed.
 *
 * @since 0.1
 */
public final class ProseParagraphs {
	/**
	 * A change of a text.
	 *
	 * @param from first character that goes
	 * @param to   the character after the last that goes
	 * @param text what comes in its place
	 */
	public record Edit(int from, int to, String text) {
		/** A text with changes, which stand in order and do not overlap. */
		public static String apply(String text, List<Edit> edits) {
			StringBuilder out = new StringBuilder(text);
			for (Edit edit : edits.reversed()) {
				out.replace(edit.from, edit.to, edit.text);
			}
			return out.toString();
		}
	}

	private final String markdown;
	private final List<Node> nodes;
	private final List<ProseCharacters> texts;

	private ProseParagraphs(String markdown, List<Node> nodes) {
		this.markdown = markdown;
		this.nodes = nodes;
		this.texts = nodes.stream().map(node -> ProseCharacters.of(node, markdown)).toList();
	}

	/** The paragraphs of a text; null has none. */
	public static ProseParagraphs of(String markdown) {
		List<Node> nodes = new ArrayList<>();
		String text = markdown == null ? "" : markdown;
		gather(MarkdownBlocks.read(text), nodes);
		return new ProseParagraphs(text, nodes);
	}

	private static void gather(Node parent, List<Node> out) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
				out.add(node);
			} else if (!(node instanceof FootnoteDefinition)) {
				gather(node, out);
			}
		}
	}

	/** How many there are. */
	public int size() {
		return nodes.size();
	}

	/** The characters of a paragraph that a reader sees, without footnotes; line breaks are line feeds. */
	public String plain(int paragraph) {
		return texts.get(paragraph).plain();
	}

	/**
	 * The text with a paragraph changed.
	 *
	 * @param edits changes of its {@linkplain #plain(int) characters}, in order
	 * @return empty, if that cannot be done without changing something else
	 */
	public Optional<String> changed(int paragraph, List<Edit> edits) {
		String wanted = Edit.apply(plain(paragraph), edits);
		List<String> expected = new ArrayList<>(plains());
		expected.set(paragraph, wanted);
		if (wanted.isBlank()) {
			return without(paragraph);
		}
		boolean cell = nodes.get(paragraph) instanceof TableCell;
		return List.of(false, true).stream().map(escape -> texts.get(paragraph).edited(edits, text -> written(text, escape, cell)))
				.flatMap(Optional::stream).filter(made -> of(made).plains().equals(expected)).findFirst();
	}

	/**
	 * The text with another paragraph after one of these: an item after an item of a list.
	 *
	 * @param paragraph after which
	 * @return empty, if there is no place for one, such as inside a table
	 */
	public Optional<String> added(int paragraph, String plain) {
		if (nodes.get(paragraph) instanceof TableCell || plain.isBlank()) {
			return Optional.empty();
		}
		List<SourceSpan> lines = nodes.get(paragraph).getSourceSpans();
		int begin = lines.getFirst().getInputIndex();
		int end = end(lines);
		String before = nodes.get(paragraph) instanceof Paragraph ? markdown.substring(markdown.lastIndexOf('\n', begin - 1) + 1, begin) : "";
		List<String> expected = new ArrayList<>(plains());
		expected.add(paragraph + 1, plain);
		String gap = before.isBlank() ? "\n\n" : "\n";
		String after = before.isBlank() && !markdown.startsWith("\n\n", end) && end < markdown.length() ? "\n" : "";
		return List.of(false, true).stream()
				.map(escape -> markdown.substring(0, end) + gap + before + written(plain, escape, false) + after + markdown.substring(end))
				.filter(made -> of(made).plains().equals(expected)).findFirst();
	}

	/** The text without a paragraph; a cell of a table stays and is empty. Empty, if that would change something else. */
	public Optional<String> without(int paragraph) {
		Node node = nodes.get(paragraph);
		List<String> expected = new ArrayList<>(plains());
		if (node instanceof TableCell) {
			expected.set(paragraph, "");
			return texts.get(paragraph).edited(List.of(new Edit(0, plain(paragraph).length(), "")), text -> text)
					.filter(made -> of(made).plains().equals(expected));
		}
		expected.remove(paragraph);
		Node whole = node.getParent() instanceof ListItem item && item.getFirstChild() == node && node.getNext() == null ? item : node;
		List<SourceSpan> lines = whole.getSourceSpans();
		int begin = markdown.lastIndexOf('\n', lines.getFirst().getInputIndex() - 1) + 1;
		int end = end(lines);
		while (end < markdown.length() && markdown.charAt(end) == '\n') {
			end++;
		}
		String made = markdown.substring(0, begin) + markdown.substring(end);
		return Optional.of(end == markdown.length() ? made.stripTrailing() : made).filter(text -> of(text).plains().equals(expected));
	}

	private List<String> plains() {
		return IntStream.range(0, size()).mapToObj(this::plain).toList();
	}

	private static int end(List<SourceSpan> lines) {
		SourceSpan last = lines.getLast();
		return last.getInputIndex() + last.getLength();
	}

	/** Plain text as CommonMark; as it is where it says the same by itself. */
	private static String written(String text, boolean escape, boolean cell) {
		String safe = escape ? text.replaceAll("[\\\\`*_\\[\\]<&|#^~>+-]|(?<=\\d)[.)]", "\\\\$0") : text;
		return safe.replace("\n", cell ? "<br>" : "\\\n");
	}
}
