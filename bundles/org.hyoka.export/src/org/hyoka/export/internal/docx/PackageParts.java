// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hyoka.export.internal.Media;
import org.hyoka.export.internal.TextMark;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;

/**
 * What the main document refers to while it is written and what is written after it: pictures, links, footnotes, lists,
 * bookmarks. Small: pictures are kept as what makes them, few as bytes.
 */
final class PackageParts {
	/**
	 * A numbered list; each counts by itself.
	 *
	 * @param number id of the list
	 * @param marker how it counts
	 * @param start  number of its first item
	 */
	record Numbered(int number, ItemList.Marker marker, int start) {
	}

	/**
	 * A picture in the package.
	 *
	 * @param name  below {@code word/}
	 * @param bytes its bytes
	 */
	record Picture(String name, Media bytes) {
	}

	/** Before these in the numbering part: the lists that do not count, one for each marker. */
	static final int FIRST_HEADING_LIST = ItemList.Marker.values().length + 1;
	private final Drawings figures;
	private final HeadingLists headings;
	private final Optional<String> passages;
	private final List<Picture> pictures = new ArrayList<>();
	private final Map<String, String> relations = new HashMap<>();
	private final List<String[]> relationList = new ArrayList<>();
	private final List<List<Inline>> footnotes = new ArrayList<>();
	private final List<Numbered> lists = new ArrayList<>();
	private final Map<String, Integer> bookmarks = new HashMap<>();
	private final Map<TextMark, Integer> marks = new HashMap<>();
	private final Locale language;
	private final boolean office;
	private final String prefix;
	private final int firstMark;
	private int drawings;

	PackageParts(ReportBook book) {
		this(book, HeadingLists.of(book.contents()), "", 0, 0);
	}

	/**
	 * What is put into an office's own document.
	 *
	 * @param prefix    of ids and names, so that they are not those of the document
	 * @param bookmarks the highest number of a bookmark in it
	 * @param drawings  the highest number of a drawing in it
	 */
	static PackageParts into(ReportBook book, String prefix, int bookmarks, int drawings) {
		return new PackageParts(book, HeadingLists.of(List.of()), prefix, bookmarks, drawings);
	}

	private PackageParts(ReportBook book, HeadingLists headings, String prefix, int bookmarks, int drawings) {
		figures = new Drawings(book.options().language());
		this.language = book.options().language();
		this.headings = headings;
		this.prefix = prefix;
		this.office = !prefix.isEmpty();
		this.firstMark = bookmarks;
		this.drawings = drawings;
		passages = book.proseLanguage().startsWith(book.options().language().getLanguage()) ? Optional.empty() : Optional.of(book.proseLanguage());
	}

	/** Whether it is put into an office's own document, whose styles number its headings. */
	boolean inOffice() {
		return office;
	}

	/** Which headings Word numbers, and how. */
	HeadingLists headings() {
		return headings;
	}

	/** The number of a heading's list in the numbering part. */
	static String headingList(HeadingLists.Place place) {
		return String.valueOf(FIRST_HEADING_LIST + place.list());
	}

	/** The language of words that we put in. */
	Locale language() {
		return language;
	}

	/** The language of passages in the dossier's own language, as a tag; empty where the report is in that language. */
	Optional<String> passages() {
		return passages;
	}

	/** Adds a picture; answers its relation's id. */
	String picture(String ending, Media bytes) {
		Picture picture = new Picture("media/" + prefix + "image" + (pictures.size() + 1) + '.' + ending, bytes);
		pictures.add(picture);
		return relation("image", picture.name, false);
	}

	/** Adds a link to the outside; answers its relation's id. */
	String link(String url) {
		return relations.computeIfAbsent(url, u -> relation("hyperlink", u, true));
	}

	private String relation(String type, String target, boolean external) {
		String id = "rIdX" + prefix + (relationList.size() + 1);
		relationList.add(new String[] { id, type, target, external ? "External" : "" });
		return id;
	}

	/** Adds a footnote; answers its number, from 1. */
	int footnote(List<Inline> text) {
		footnotes.add(text);
		return footnotes.size();
	}

	/** Begins a list; answers its id in the numbering part. Lists that do not count share one id per marker. */
	int list(ItemList list) {
		if (!list.marker().counts()) {
			return list.marker().ordinal() + 1;
		}
		int id = FIRST_HEADING_LIST + headings.lists().size() + lists.size();
		lists.add(new Numbered(id, list.marker(), list.start()));
		return id;
	}

	/** The number of a bookmark, the same for the same id each time. */
	int bookmark(String id) {
		return bookmarks.computeIfAbsent(id, k -> firstMark + bookmarks.size() + 1);
	}

	/** The name of a bookmark. */
	String bookmarkName(String id) {
		return "_Hyoka" + prefix + bookmark(id);
	}

	/** The name of the bookmark that says which text of the dossier a paragraph prints; empty where it prints none. */
	Optional<String> mark(Paragraph paragraph) {
		return paragraph.origin().map(origin -> TextMark.of(origin, InlineText.plain(paragraph.content())))
				.map(mark -> mark.name(marks.merge(mark, 1, Integer::sum) - 1));
	}

	/** A fresh number for a drawing. */
	int drawing() {
		return ++drawings;
	}

	List<Picture> pictures() {
		return pictures;
	}

	/** Pictures that are not written yet are not made any more. */
	void cancel() {
		pictures.forEach(picture -> picture.bytes.cancel());
	}

	Drawings drawings() {
		return figures;
	}

	/** Id, type, target, "External" or empty. */
	List<String[]> relations() {
		return relationList;
	}

	List<List<Inline>> footnotes() {
		return footnotes;
	}

	List<Numbered> lists() {
		return lists;
	}
}
