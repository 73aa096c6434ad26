// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.ASSESSMENT__CRITERION_ASSESSMENTS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.ASSESSMENT__OPINIONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.CRITERION_ASSESSMENT__TEXT;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.OPINION__USE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.OPINION__USE_REASON;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;

/** What a secretariat does with the members' remarks, so that none is forgotten (rule 18). */
public final class OpinionEdits {
	private OpinionEdits() {
	}

	/**
	 * A comment on a score sheet that is no opinion yet.
	 *
	 * @param sheet it stands on
	 * @param score it stands beside
	 */
	public record Comment(ScoreSheet sheet, Score score) {
	}

	/** The box text of a criterion; empty if there is none yet. */
	public static Optional<CriterionAssessment> box(Assessment assessment, Criterion criterion) {
		return assessment.getCriterionAssessments().stream().filter(b -> b.getCriterion() == criterion).findFirst();
	}

	/** Sets the text of a criterion's box, which comes into being with it. */
	public static Command setText(EditingDomain domain, Assessment assessment, Criterion criterion, String text) {
		Object value = text == null || text.isBlank() ? SetCommand.UNSET_VALUE : text;
		Optional<CriterionAssessment> box = box(assessment, criterion);
		if (box.isPresent()) {
			return SetCommand.create(domain, box.get(), CRITERION_ASSESSMENT__TEXT, value);
		}
		CriterionAssessment made = HyokaFactory.eINSTANCE.createCriterionAssessment();
		made.setCriterion(criterion);
		made.setText(text);
		return AddCommand.create(domain, assessment, ASSESSMENT__CRITERION_ASSESSMENTS, made);
	}

	/**
	 * Puts an opinion's words into the box text and marks it as used: one step.
	 *
	 * @param at    where in the text, in characters; more than its length: at the end, as a paragraph of its own
	 * @param label of the command, for Undo
	 */
	public static Command insert(EditingDomain domain, Assessment assessment, Criterion criterion, Opinion opinion, int at,
			String label) {
		String text = box(assessment, criterion).map(CriterionAssessment::getText).orElse("");
		String words = opinion.getText() == null ? "" : opinion.getText().strip();
		String now = text == null ? "" : text;
		String inserted = at >= now.length() ? (now.isBlank() ? words : now.stripTrailing() + "\n\n" + words)
				: now.substring(0, Math.max(0, at)) + words + now.substring(Math.max(0, at));
		CompoundCommand all = new CompoundCommand(label);
		all.append(setText(domain, assessment, criterion, inserted));
		all.append(SetCommand.create(domain, opinion, OPINION__USE, OpinionUse.USED));
		return all;
	}

	/**
	 * Says what became of an opinion: answered or set aside, with the answer or reason, or open again.
	 *
	 * @param label of the command, for Undo
	 */
	public static Command settle(EditingDomain domain, Opinion opinion, OpinionUse use, String reason, String label) {
		CompoundCommand all = new CompoundCommand(label);
		all.append(SetCommand.create(domain, opinion, OPINION__USE, use));
		all.append(SetCommand.create(domain, opinion, OPINION__USE_REASON,
				reason == null || reason.isBlank() ? SetCommand.UNSET_VALUE : reason.strip()));
		return all;
	}

	/**
	 * The comments on the sheets handed in on the assessment's undertaking that are no opinions of it yet: of all rounds, but
	 * not of sheets that are set aside, as those of a member who does not judge (rules 1 and 17).
	 */
	public static List<Comment> comments(Dossier dossier, Assessment assessment) {
		return Dossiers.handedIn(dossier, assessment.getUndertaking()).stream()
				.flatMap(s -> s.getScores().stream().map(score -> new Comment(s, score)))
				.filter(c -> c.score().getComment() != null && !c.score().getComment().isBlank())
				.filter(c -> assessment.getOpinions().stream().noneMatch(o -> isOf(o, c))).toList();
	}

	private static boolean isOf(Opinion opinion, Comment comment) {
		return opinion.getCriterion() == comment.score().getCriterion()
				&& Objects.equals(strip(opinion.getText()), strip(comment.score().getComment()));
	}

	private static String strip(String text) {
		return text == null ? "" : text.strip();
	}

	/** Makes an opinion of a comment. */
	public static Command collect(EditingDomain domain, Assessment assessment, Comment comment, Polarity polarity) {
		Opinion opinion = HyokaFactory.eINSTANCE.createOpinion();
		opinion.setText(comment.score().getComment().strip());
		opinion.setCriterion(comment.score().getCriterion());
		opinion.setAuthor(comment.sheet().getMember());
		opinion.setPolarity(polarity);
		return AddCommand.create(domain, assessment, ASSESSMENT__OPINIONS, opinion);
	}
}
