// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.report.Confidential;
import org.hyoka.report.ReportOptions;

/**
 * What of two versions may stand in a report of their differences. Without names (rule 7) neither points nor members nor authors: held
 * against each other, two versions would tell who changed a point. Working notes and what other places print are for the people at work
 * (rule 21), and what is confidential is printed only where the options say so.
 */
final class Printable {
	private static final Set<EStructuralFeature> WHO = Set.of(Literals.OPINION__AUTHOR, Literals.RECOMMENDATION__AUTHOR);
	private final ReportOptions options;

	Printable(ReportOptions options) {
		this.options = options;
	}

	/** Whether a difference may be printed. */
	boolean is(Difference difference) {
		return (options.named() || !WHO.contains(difference.feature())) && (difference.before() == null || is(difference.before()))
				&& (difference.after() == null || is(difference.after()));
	}

	/** Whether an object may be printed: it itself, and all that holds it. */
	boolean is(EObject object) {
		if (!options.confidential() && Confidential.is(object)) {
			return false;
		}
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (isForWork(up) || !options.named() && isOfMembers(up)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isForWork(EObject object) {
		return object instanceof Note note && !TextFeatures.isPrinted(note) || object instanceof StatedFigure || object instanceof AcceptedProblem
				|| object instanceof ChapterReview;
	}

	private static boolean isOfMembers(EObject object) {
		return object instanceof ScoreSheet || object instanceof Recusal || object instanceof Member
				|| object instanceof Person person && isMember(person);
	}

	private static boolean isMember(Person person) {
		return EcoreUtil.getRootContainer(person) instanceof Dossier dossier && Optional.ofNullable(dossier.getPanel()).map(Panel::getMembers)
				.stream().flatMap(members -> members.stream()).anyMatch(member -> member.getPerson() == person);
	}
}
