// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hyoka.export.internal.TextMark;

/**
 * A paragraph of a reviewed file: as it is without the changes that the word processor tracked, and with them. Where a reader divided it, it
 * has more paragraphs than it had.
 */
final class ReviewedText {
	/** Parts paragraphs; no word processor lets it be typed. */
	private static final String END = "\u2029";
	private final String heading;
	private final boolean contents;
	private Optional<TextMark> mark = Optional.empty();
	private final StringBuilder before = new StringBuilder();
	private final StringBuilder after = new StringBuilder();
	private final Set<String> authors = new LinkedHashSet<>();
	private final List<ReviewComment> comments = new ArrayList<>();
	private String date = "";
	private boolean tracked;
	private boolean joined;

	/** Where it stands: paragraphs of the same place follow each other. */
	private final Object place;

	ReviewedText(String heading, boolean contents, Object place) {
		this.place = place;
		this.heading = heading;
		this.contents = contents;
	}

	/** Which text of a dossier it prints; empty for what has no mark. */
	Optional<TextMark> mark() {
		return mark;
	}

	void mark(TextMark found) {
		mark = Optional.of(found);
	}

	/** The heading that it stands under; empty before the first. */
	String heading() {
		return heading;
	}

	/** Whether both stand in the same cell, or both in none. */
	boolean isBeside(ReviewedText other) {
		return place == other.place;
	}

	/** Whether a word processor fills it in itself: a line of a list of contents, the edge of a page; and no reader changed it. */
	boolean isContents() {
		return contents && !tracked;
	}

	void add(String characters, boolean came, boolean went) {
		if (!came) {
			before.append(characters);
		}
		if (!went) {
			after.append(characters);
		}
	}

	/** A paragraph ends: a mark that came was not there before, one that went is not there any more. */
	void end(boolean came, boolean went) {
		add(END, came, went);
	}

	/** A change that was tracked. */
	void changed(String author, String when) {
		tracked = true;
		if (!author.isBlank()) {
			authors.add(author.strip());
		}
		date = when.compareTo(date) > 0 ? when : date;
	}

	void comment(ReviewComment comment) {
		comments.add(comment);
	}

	/** The end of the paragraph was taken away: the next one follows on the same line. */
	void join() {
		joined = true;
	}

	boolean isJoined() {
		return joined;
	}

	/** Without the tracked changes. */
	String before() {
		return String.join("\n", paragraphs(before));
	}

	/** With them: the paragraphs that are not empty. */
	List<String> after() {
		return paragraphs(after);
	}

	private static List<String> paragraphs(StringBuilder text) {
		return Stream.of(text.toString().split(END)).map(String::strip).filter(p -> !p.isEmpty()).toList();
	}

	boolean isTracked() {
		return tracked;
	}

	List<String> authors() {
		return List.copyOf(authors);
	}

	/** When it was last changed, as the file says; empty for unknown. */
	String date() {
		return date;
	}

	List<ReviewComment> comments() {
		return comments;
	}

	/** Whether there is anything in it at all. */
	boolean isEmpty() {
		return before().isEmpty() && after().isEmpty() && comments.isEmpty();
	}
}
