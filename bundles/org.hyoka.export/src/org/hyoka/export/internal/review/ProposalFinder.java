// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.review;

import static org.hyoka.export.internal.TextMark.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.internal.TextMark;
import org.hyoka.export.internal.review.TextIndex.Text;
import org.hyoka.export.review.ReviewProposal;
import org.hyoka.export.review.ReviewProposal.Kind;
import org.hyoka.export.review.ReviewProposal.State;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.blocks.TextOrigin;
import org.hyoka.report.prose.ProseParagraphs;
import org.hyoka.report.prose.ProseParagraphs.Edit;
import org.hyoka.report.prose.WordEdits;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Finds what the readers of one file propose. */
public final class ProposalFinder {
	private final Path file;
	private final ReviewedFile reviewed;
	private final TextIndex index;
	private final Optional<List<ReviewedText>> printed;
	private final List<ReviewProposal> found = new ArrayList<>();

	private ProposalFinder(Path file, ReviewedFile reviewed, TextIndex index, Optional<List<ReviewedText>> printed) {
		this.file = file;
		this.reviewed = reviewed;
		this.index = index;
		this.printed = printed;
	}

	/**
	 * Reads a file.
	 *
	 * @param form the form that it was printed in
	 * @throws IOException with a sentence, if it is no Word file
	 */
	public static List<ReviewProposal> find(Path file, Dossier dossier, TextIndex index, PictureStore pictures, ReportComposer composer,
			ReportExporter form, Locale locale, IProgressMonitor monitor) throws IOException {
		ReviewedFile reviewed = ReviewedFile.read(file, locale);
		ProposalFinder finder = new ProposalFinder(file, reviewed, index, PrintedReport.of(reviewed, dossier, pictures, composer, form, monitor));
		finder.find();
		return finder.found;
	}

	private void find() {
		Set<String> marked = new HashSet<>();
		List<ReviewedText> others = new ArrayList<>();
		for (ReviewedText text : reviewed.texts()) {
			if (text.mark().isPresent() && marked.add(text.mark().get().place())) {
				marked(text, text.mark().get());
			} else if (text.mark().isEmpty() && !text.isContents()) {
				others.add(text);
			}
		}
		others(others, printed.orElse(List.of()).stream().filter(t -> !t.isContents() && t.mark().filter(m -> marked.contains(m.place())).isEmpty())
				.toList());
		reviewed.texts().forEach(this::remarks);
	}

	/** A paragraph whose text is known. */
	private void marked(ReviewedText text, TextMark mark) {
		String before = text.before();
		if (!mark.prints(before)) { // changed without being tracked
			before = printed.orElse(List.of()).stream().filter(t -> t.mark().filter(m -> m.place().equals(mark.place())).isPresent())
					.map(ReviewedText::before).findFirst()
					.or(() -> index.find(mark).flatMap(t -> paragraph(t, mark.paragraph()))).orElse(before);
		}
		changed(text, index.find(mark), mark.paragraph(), before);
	}

	private static Optional<String> paragraph(Text text, int number) {
		ProseParagraphs now = ProseParagraphs.of(text.now());
		return number < now.size() ? Optional.of(now.plain(number)) : Optional.empty();
	}

	private void changed(ReviewedText text, Optional<Text> of, int paragraph, String before) {
		List<String> after = text.isTracked() ? text.after() : text.after().stream().map(a -> meant(before, a)).toList();
		if (same(text, before, String.join("", after)) && !text.isJoined() && after.size() <= 1) {
			return;
		}
		Optional<TextOrigin> origin = of.map(t -> t.origin().at(paragraph));
		if (text.isJoined() && !after.isEmpty()) {
			add(Kind.CHANGED, text, of, origin, before, String.join("\n", after), State.BY_HAND);
			return;
		}
		if (after.isEmpty()) {
			add(Kind.REMOVED, text, of, origin, before, "", State.OPEN);
			return;
		}
		int same = likest(before, after);
		if (!same(text, before, after.get(same))) {
			add(Kind.CHANGED, text, of, origin, before, after.get(same), State.OPEN);
		}
		for (int i = after.size() - 1; i > same; i--) { // each comes right after the paragraph, the last first
			add(Kind.ADDED, text, of, origin, "", after.get(i), State.OPEN);
		}
		for (int i = same - 1; i >= 0; i--) {
			boolean first = paragraph == 0;
			add(Kind.ADDED, text, of, of.map(t -> t.origin().at(first ? 0 : paragraph - 1)), "", after.get(i), first ? State.BY_HAND : State.OPEN);
		}
	}

	private static boolean same(ReviewedText text, String before, String after) {
		return text.isTracked() ? before.replaceAll("\\s+", "").equals(after.replaceAll("\\s+", "")) : key(before).equals(key(after));
	}

	/** What was typed, without what a word processor changed by itself. */
	private static String meant(String before, String after) {
		List<Edit> edits = WordEdits.between(before, after, Locale.JAPANESE);
		return Edit.apply(before, edits.stream().filter(e -> !key(before.substring(e.from(), e.to())).equals(key(e.text()))).toList());
	}

	/** Which of the paragraphs that a reader made is the one that was there. */
	private static int likest(String before, List<String> after) {
		int best = 0;
		double most = -1;
		for (int i = 0; i < after.size(); i++) {
			double likeness = likeness(before, after.get(i));
			if (likeness > most) {
				most = likeness;
				best = i;
			}
		}
		return best;
	}

	/** The share of pairs of letters that both have. */
	private static double likeness(String one, String other) {
		Set<String> pairs = pairs(one);
		Set<String> others = pairs(other);
		long both = pairs.stream().filter(others::contains).count();
		return 2.0 * both / Math.max(1, pairs.size() + others.size());
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		String letters = key(text);
		for (int i = 1; i < letters.length(); i++) {
			pairs.add(letters.substring(i - 1, i + 1));
		}
		return pairs;
	}

	/** Paragraphs without a mark against those that the report has besides: what is alike stays, what differs is by its place. */
	private void others(List<ReviewedText> texts, List<ReviewedText> expected) {
		if (expected.isEmpty()) {
			texts.stream().filter(ReviewedText::isTracked).forEach(t -> unplaced(Optional.empty(), t));
			return;
		}
		List<String> known = expected.stream().map(t -> key(t.before())).toList();
		List<String> now = texts.stream().map(t -> key(String.join("", t.after()))).toList();
		for (AbstractDelta<String> delta : DiffUtils.diff(known, now).getDeltas()) {
			int from = delta.getSource().getPosition();
			int to = delta.getTarget().getPosition();
			int pairs = Math.min(delta.getSource().size(), delta.getTarget().size());
			for (int i = 0; i < pairs; i++) {
				lostMark(expected.get(from + i), texts.get(to + i));
			}
			expected.subList(from + pairs, from + delta.getSource().size()).forEach(this::gone);
			texts.subList(to + pairs, to + delta.getTarget().size()).forEach(t -> unplaced(Optional.empty(), t));
		}
	}

	/** A paragraph that differs from what is printed at its place. */
	private void lostMark(ReviewedText expected, ReviewedText text) {
		Optional<Text> of = expected.mark().flatMap(index::find);
		if (of.isPresent() && likeness(expected.before(), String.join("", text.after())) > 0) {
			changed(text, of, expected.mark().get().paragraph(), expected.before());
		} else {
			unplaced(Optional.of(expected), text);
		}
	}

	/** The paragraph of a text that a new one follows in the same cell, or on the page. */
	private Optional<ReviewedText> above(ReviewedText text) {
		int at = reviewed.texts().indexOf(text);
		return at == 0 ? Optional.empty() : Optional.of(reviewed.texts().get(at - 1)).filter(a -> a.mark().isPresent() && a.isBeside(text));
	}

	private void unplaced(Optional<ReviewedText> expected, ReviewedText text) {
		String after = String.join("\n", text.after());
		String before = expected.map(ReviewedText::before).orElse(text.isTracked() ? text.before() : "");
		Optional<ReviewedText> above = before.isEmpty() && !after.isEmpty() ? above(text) : Optional.empty();
		Optional<Text> of = above.flatMap(a -> index.find(a.mark().get()));
		if (of.isPresent()) {
			add(Kind.ADDED, text, of, Optional.of(of.get().origin().at(above.get().mark().get().paragraph())), "", after, State.OPEN);
			return;
		}
		if (!key(before).equals(key(after))) {
			boolean computed = !before.isEmpty();
			add(computed ? Kind.COMPUTED : Kind.FOREIGN, text, Optional.empty(), Optional.empty(), before, after, State.BY_HAND);
		}
	}

	private void gone(ReviewedText expected) {
		Optional<Text> of = expected.mark().flatMap(index::find);
		Optional<TextOrigin> origin = of.map(t -> t.origin().at(expected.mark().get().paragraph()));
		boolean known = of.isPresent();
		found.add(new ReviewProposal(known ? Kind.REMOVED : Kind.COMPUTED, file, reviewed.author(), reviewed.date(), of.map(Text::element), origin,
				expected.heading(), expected.before(), "", "", known ? State.OPEN : State.BY_HAND));
	}

	private void remarks(ReviewedText text) {
		Optional<Text> of = text.mark().flatMap(index::find);
		Optional<TextOrigin> origin = of.map(t -> t.origin().at(text.mark().get().paragraph()));
		text.comments().forEach(comment -> found.add(new ReviewProposal(Kind.REMARK, file, comment.author(), comment.date(), of.map(Text::element),
				origin, text.heading(), text.before(), comment.text(), comment.quoted(), State.OPEN)));
	}

	private void add(Kind kind, ReviewedText text, Optional<Text> of, Optional<TextOrigin> origin, String before, String after, State state) {
		String author = text.isTracked() ? Stream.of(String.join(", ", text.authors())).filter(a -> !a.isEmpty()).findFirst().orElse("")
				: reviewed.author();
		found.add(new ReviewProposal(of.isEmpty() && state == State.OPEN ? Kind.FOREIGN : kind, file, author,
				text.isTracked() ? text.date() : reviewed.date(), of.map(Text::element), origin, text.heading(), before, after, "",
				of.isEmpty() ? State.BY_HAND : state));
	}
}
