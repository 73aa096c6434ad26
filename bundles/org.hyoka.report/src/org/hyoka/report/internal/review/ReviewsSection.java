// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ReflectedAmount;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.Wording;

/** 点検・評価: the yearly reviews, the newest first. */
public final class ReviewsSection implements ReportSection {
	@Override
	public String key() {
		return "reviews";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		context.subject().ifPresent(subject -> {
			List<Review> reviews = new ArrayList<>(subject.getReviews());
			reviews.sort((a, b) -> a.getYear() == null || b.getYear() == null ? 0 : b.getYear().compareTo(a.getYear()));
			reviews.forEach(review -> write(review, new Wording(context), sink));
		});
	}

	private static void write(Review review, Wording words, BlockSink sink) {
		String name = words.name(review);
		sink.add(Paragraph.lead(name.isEmpty() ? ReviewPhrases.say(words, "review", words.year(review.getYear())) : name));
		FactRows rows = new FactRows(words)
				.row(Literals.REVIEW__CHECK, words.prose(review, "check"))
				.row(Literals.REVIEW__IMPROVEMENT, words.prose(review, "improvement"))
				.row(Literals.REVIEW__EFFECT, words.prose(review, "effect"))
				.row(Literals.REVIEW__EXPERT_YEAR, words.year(review.getExpertYear()))
				.row(Literals.REVIEW__EXPERT_SUBJECT, review.getExpertSubject())
				.row(Literals.REVIEW__EXPERT_REASON, review.getExpertReason())
				.row(Literals.REVIEW__EXPERT_FINDINGS, words.prose(review, "expertFindings"))
				.row(Literals.REVIEW__PUBLIC_PROCESS, words.prose(review, "publicProcess"))
				.row(Literals.REVIEW__VERDICT, verdict(review.getVerdict() == ReviewVerdict.UNSPECIFIED ? "" : words.label(review.getVerdict()),
						words.prose(review, "verdictText")))
				.row(Literals.REVIEW__REFLECTION,
						verdict(review.getReflection() == ReflectionVerdict.UNSPECIFIED ? "" : words.label(review.getReflection()),
								words.prose(review, "reflectionText")))
				.row(Literals.REVIEW__REFLECTED_AMOUNTS,
						review.getReflectedAmounts().stream().map(amount -> Paragraph.of(amount(amount, review, words))).toList());
		words.notes(review).forEach(rows.table()::note);
		if (!rows.table().isEmpty()) {
			sink.add(rows.table().build());
		}
	}

	/** The verdict as it is in the list, then its words. */
	private static List<Block> verdict(String verdict, List<Block> text) {
		List<Block> blocks = new ArrayList<>();
		if (!verdict.isEmpty()) {
			blocks.add(Paragraph.of(List.of(Inline.strong(verdict))));
		}
		blocks.addAll(text);
		return blocks;
	}

	private static String amount(ReflectedAmount amount, Review review, Wording words) {
		String account = amount.getAccount() == Account.UNSPECIFIED ? "" : Naming.label(amount.getAccount(), words.locale());
		String name = words.join(java.util.stream.Stream.of(account, amount.getAccountName(), amount.getSubaccount())
				.map(text -> text == null ? "" : text).toList());
		return words.labelled(name, amount.getAmount() == null ? "-" : words.amount(amount.getAmount(), review.getUnit()));
	}
}
