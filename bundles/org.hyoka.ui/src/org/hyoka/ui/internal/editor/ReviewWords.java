// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hyoka.core.progress.ChapterReviews.Said;
import org.hyoka.core.progress.ChapterReviews.Standing;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** How far the review of one or more chapters is, in words and as a mark. */
final class ReviewWords {
	private ReviewWords() {
	}

	/** The mark of chapters: one was changed after its approval, one waits, all are approved; empty for drafts. */
	static Optional<String> icon(List<Standing> chapters) {
		if (chapters.stream().anyMatch(Standing::changed)) {
			return Optional.of("review-changed");
		}
		if (chapters.stream().anyMatch(c -> c.state() == ReviewState.TO_REVIEW)) {
			return Optional.of("review-wait");
		}
		return chapters.isEmpty() || chapters.stream().anyMatch(c -> c.state() != ReviewState.APPROVED) ? Optional.empty()
				: Optional.of("review-approved");
	}

	/** Chapters in a line: their state, or how many are in which; who is next. Of chapters of which nobody said anything: empty. */
	static String line(List<Standing> chapters) {
		if (chapters.stream().allMatch(c -> c.said().isEmpty())) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		long changed = chapters.stream().filter(Standing::changed).count();
		for (ReviewState state : ReviewState.VALUES) {
			long in = chapters.stream().filter(c -> c.state() == state && !c.changed()).count();
			if (in > 0) {
				parts.add(in == chapters.size() ? Labels.of(state) : Messages.bind(Messages.Review_count, Labels.of(state), in));
			}
		}
		if (changed > 0) {
			parts.add(changed == chapters.size() ? Messages.Review_changed : Messages.bind(Messages.Review_count, Messages.Review_changed, changed));
		}
		String next = chapters.stream().map(Standing::next).filter(n -> !n.isEmpty()).distinct().collect(Collectors.joining(Messages.Review_and));
		String line = String.join(Messages.Review_and, parts);
		return next.isEmpty() ? line : Messages.bind(Messages.Review_next, line, next);
	}

	/** The state of one chapter. */
	static String state(Standing chapter) {
		return chapter.changed() ? Messages.Review_changed : Labels.of(chapter.state());
	}

	/** Who said so and when; may be empty. */
	static String said(Standing chapter) {
		return chapter.said().map(ReviewWords::said).orElse("");
	}

	private static String said(Said said) {
		String at = said.at() == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Texts.locale()).format(said.at());
		return (said.by() + " " + at).strip();
	}
}
