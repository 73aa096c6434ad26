// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.Ids;
import org.hyoka.core.internal.progress.ChapterContents;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * The review of the chapters of a dossier: which is a draft, which waits for somebody, which is approved, and whether it was changed after
 * that. It is for the people at work and never printed.
 *
 * @since 0.1
 */
public final class ChapterReviews {
	private static final int BYTES = 16;

	private ChapterReviews() {
	}

	/**
	 * How far the review of one chapter is.
	 *
	 * @param undertaking whose chapter it is; empty for those of the whole dossier
	 * @param chapter     which one
	 * @param said        what was said last; empty where nobody said anything, and then it is a draft
	 * @param changed     whether it is approved, and says something else now
	 */
	public record Standing(Optional<Undertaking> undertaking, Chapter chapter, Optional<Said> said, boolean changed) {
		/** Its state. */
		public ReviewState state() {
			return said.map(Said::state).orElse(ReviewState.DRAFT);
		}

		/** Who is to look at it next, by name; may be empty. */
		public String next() {
			return said.map(Said::next).orElse("");
		}
	}

	/**
	 * What somebody says of chapters.
	 *
	 * @param state how far they are
	 * @param by    who says so, by name; may be empty
	 * @param at    when, as the clock on the wall says; null where a file does not say
	 * @param next  who is to look at them next, by name; may be empty
	 */
	public record Said(ReviewState state, String by, LocalDateTime at, String next) {
	}

	/** The reviews of all chapters of a dossier that {@link Completeness} counts, in its order. */
	public static List<Standing> of(Dossier dossier) {
		return of(dossier, Completeness.of(dossier));
	}

	/** The reviews of some chapters of a dossier, in their order. */
	public static List<Standing> of(Dossier dossier, Collection<ChapterState> chapters) {
		return chapters.stream().map(c -> of(dossier, c.undertaking(), c.chapter())).toList();
	}

	private static Standing of(Dossier dossier, Optional<Undertaking> undertaking, Chapter chapter) {
		Optional<ChapterReview> review = review(dossier, undertaking, chapter);
		boolean changed = review.filter(r -> r.getState() == ReviewState.APPROVED)
				.filter(r -> !fingerprint(dossier, undertaking, chapter).equals(r.getFingerprint())).isPresent();
		return new Standing(undertaking, chapter, review.map(r -> new Said(r.getState(), Objects.requireNonNullElse(r.getBy(), ""), r.getAt(),
				Objects.requireNonNullElse(r.getNext(), ""))), changed);
	}

	private static Optional<ChapterReview> review(Dossier dossier, Optional<Undertaking> undertaking, Chapter chapter) {
		return dossier.getChapterReviews().stream().filter(r -> isOf(r, undertaking, chapter)).findFirst();
	}

	private static boolean isOf(ChapterReview review, Optional<Undertaking> undertaking, Chapter chapter) {
		return chapter.key().equals(review.getChapter()) && review.getUndertaking() == undertaking.orElse(null);
	}

	/**
	 * The step that says of chapters how far they are. Of one that is approved it keeps what the chapter says now.
	 *
	 * @param chapters of the dossier
	 * @param label    what the step is called
	 */
	public static Command set(EditingDomain domain, Dossier dossier, Collection<Standing> chapters, Said said, String label) {
		CompoundCommand step = new CompoundCommand(label, new ArrayList<>());
		for (Standing chapter : chapters) {
			ChapterReview review = review(dossier, chapter, said);
			review(dossier, chapter.undertaking(), chapter.chapter()).ifPresentOrElse(former -> change(domain, former, review, step),
					() -> step.append(AddCommand.create(domain, dossier, Literals.DOSSIER__CHAPTER_REVIEWS, review)));
		}
		return step;
	}

	private static void change(EditingDomain domain, ChapterReview former, ChapterReview review, CompoundCommand step) {
		for (EStructuralFeature feature : Literals.CHAPTER_REVIEW.getEStructuralFeatures()) {
			step.append(SetCommand.create(domain, former, feature, review.eIsSet(feature) ? review.eGet(feature) : SetCommand.UNSET_VALUE));
		}
	}

	private static ChapterReview review(Dossier dossier, Standing chapter, Said said) {
		ChapterReview review = HyokaFactory.eINSTANCE.createChapterReview();
		String of = chapter.undertaking().map(Undertaking::getId).orElse(dossier.getId()) + '/' + chapter.chapter().key();
		// The same for the same chapter, so that two who record it apart from each other speak of one review.
		review.setId(Ids.nameBased(of));
		review.setChapter(chapter.chapter().key());
		review.setUndertaking(chapter.undertaking().orElse(null));
		review.setState(said.state());
		review.setBy(said.by().isBlank() ? null : said.by().strip());
		review.setAt(Objects.requireNonNull(said.at()));
		review.setNext(said.next().isBlank() ? null : said.next().strip());
		if (said.state() == ReviewState.APPROVED) {
			review.setFingerprint(fingerprint(dossier, chapter.undertaking(), chapter.chapter()));
		}
		return review;
	}

	/** A short text that stays as long as a chapter says the same: hexadecimal digits. Comments are no part of a chapter. */
	private static String fingerprint(Dossier dossier, Optional<Undertaking> undertaking, Chapter chapter) {
		try {
			byte[] text = ChapterContents.text(dossier, undertaking, chapter).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
