// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetCheck.Answer;
import org.hyoka.exchange.sheets.SheetCheck.Incoming;
import org.hyoka.exchange.sheets.SheetCheck.Refused;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;

/**
 * Takes sheets that came in into a dossier.
 *
 * @since 0.1
 */
public final class SheetImport {
	private SheetImport() {
	}

	/**
	 * Looks whether a sheet can be taken in. Refused is one of another dossier, of somebody who does not sit on the panel
	 * or does not judge the undertaking (rule 1), with points that the scale does not have, or given on another scale.
	 */
	public static SheetCheck check(Dossier dossier, SheetFile file) {
		return check(dossier, file, null);
	}

	/**
	 * The same for a dossier with tokens: a sheet with another token than that of its member is refused, one without any is not
	 * verified.
	 *
	 * @param tokens of the dossier ({@link SheetTokens#of(org.hyoka.dossier.Attachments)}); null if it has none: then no sheet
	 *               is verified
	 */
	public static SheetCheck check(Dossier dossier, SheetFile file, SheetTokens tokens) {
		return new SheetChecker(dossier, file, tokens).check();
	}

	/**
	 * Looks at several that came in together, in their order. Of two sheets of one member on the same undertaking and round
	 * the one that was written later counts; the other is refused.
	 */
	public static List<SheetCheck> check(Dossier dossier, List<SheetFile> files) {
		return latest(files.stream().map(file -> check(dossier, file)).toList());
	}

	/**
	 * The same, but of two that can be taken and say something on the same only the one that was written later; one that is not
	 * verified does not take the place of one that is, whenever it says it was written.
	 */
	static List<SheetCheck> latest(List<SheetCheck> checks) {
		List<SheetCheck> result = new ArrayList<>();
		for (int i = 0; i < checks.size(); i++) {
			SheetCheck check = checks.get(i);
			result.add(check instanceof Accepted && isOutdated(checks, i)
					? new Refused(check.file(), List.of(Messages.say("refused.older", Excerpt.of(check.file().name()))))
					: check);
		}
		return List.copyOf(result);
	}

	private static boolean isOutdated(List<SheetCheck> checks, int index) {
		Accepted check = (Accepted) checks.get(index);
		for (int i = 0; i < checks.size(); i++) {
			if (i != index && checks.get(i) instanceof Accepted other && overlaps(check.file(), other.file())) {
				int trust = Boolean.compare(other.verified(), check.verified());
				int later = trust != 0 ? trust : other.file().writtenAt().compareTo(check.file().writtenAt());
				if (later > 0 || later == 0 && i < index) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean overlaps(SheetFile a, SheetFile b) {
		return a.dossier().equals(b.dossier()) && a.member().equals(b.member()) && a.round().equals(b.round())
				&& a.sheets().stream().anyMatch(s -> b.sheets().stream()
						.anyMatch(t -> t.undertaking().equals(s.undertaking())));
	}

	/**
	 * The one undoable step that takes sheets in; what is in the dossier already stays as it is.
	 *
	 * @param accepted what is to be taken in
	 * @param day      the day they came in
	 * @param label    what the step is called in the menu
	 * @return a command that is not executed yet; it cannot be executed if there is nothing to do
	 */
	public static Command command(EditingDomain domain, Dossier dossier, Collection<Accepted> accepted, LocalDate day,
			Phrase label) {
		CompoundCommand all = new CompoundCommand(label.in(Locale.getDefault()));
		for (Accepted sheet : accepted) {
			sheet.declares().ifPresent(declared -> {
				all.append(SetCommand.create(domain, sheet.member(), Literals.MEMBER__DECLARED_ON, declared.on()));
				all.append(SetCommand.create(domain, sheet.member(), Literals.MEMBER__DECLARATION, declared.text()));
			});
			for (Incoming incoming : sheet.incoming()) {
				if (!incoming.isKnown()) {
					all.append(take(domain, dossier, sheet, incoming, day));
				}
			}
		}
		return all;
	}

	private static Command take(EditingDomain domain, Dossier dossier, Accepted sheet, Incoming incoming, LocalDate day) {
		List<Score> scores = incoming.answers().stream().map(SheetImport::score).toList();
		if (incoming.present().isEmpty()) {
			ScoreSheet made = HyokaFactory.eINSTANCE.createScoreSheet();
			made.setMember(sheet.member());
			made.setUndertaking(incoming.undertaking());
			made.setRound(sheet.round().orElse(null));
			made.setState(SheetState.RECEIVED);
			made.setReceivedOn(day);
			made.getScores().addAll(scores);
			return AddCommand.create(domain, dossier, Literals.DOSSIER__SCORE_SHEETS, made);
		}
		ScoreSheet present = incoming.present().get();
		CompoundCommand change = new CompoundCommand();
		if (!present.getScores().isEmpty()) {
			change.append(RemoveCommand.create(domain, present, Literals.SCORE_SHEET__SCORES,
					List.copyOf(present.getScores())));
		}
		if (!scores.isEmpty()) {
			change.append(AddCommand.create(domain, present, Literals.SCORE_SHEET__SCORES, scores));
		}
		change.append(SetCommand.create(domain, present, Literals.SCORE_SHEET__STATE, SheetState.RECEIVED));
		change.append(SetCommand.create(domain, present, Literals.SCORE_SHEET__RECEIVED_ON, day));
		return change;
	}

	private static Score score(Answer answer) {
		Score score = HyokaFactory.eINSTANCE.createScore();
		score.setCriterion(answer.criterion());
		score.setValue(answer.value().orElse(null));
		score.setPoint(answer.step().orElse(null));
		score.setNotApplicable(answer.notApplies());
		score.setComment(answer.comment().orElse(null));
		return score;
	}
}
