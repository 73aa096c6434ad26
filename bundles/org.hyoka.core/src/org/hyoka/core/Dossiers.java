// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What all parts ask of a dossier and what has one answer: its undertakings, the assessment of one, which evaluation that
 * is, who judges it, which of several score sheets counts. Nothing is kept; asking again looks again.
 *
 * @since 0.1
 */
public final class Dossiers {
	/** Rule 17: what was handed in counts before what was not, then the later day; no day is earlier than any. */
	private static final Comparator<ScoreSheet> LATER = Comparator
			.comparing((ScoreSheet s) -> s.getState() == SheetState.RECEIVED)
			.thenComparing(s -> Optional.ofNullable(s.getReceivedOn()).orElse(LocalDate.MIN));

	private Dossiers() {
	}

	/** All undertakings of a dossier in their order, each program followed by its projects; evaluated or not. */
	public static List<Undertaking> undertakings(Dossier dossier) {
		return dossier.getUndertakings().stream().flatMap(u -> withProjects(u).stream()).toList();
	}

	/** An undertaking, and behind it the projects of a program in their order. */
	public static List<Undertaking> withProjects(Undertaking undertaking) {
		List<Undertaking> all = new ArrayList<>();
		all.add(undertaking);
		if (undertaking instanceof Program program) {
			all.addAll(program.getProjects());
		}
		return List.copyOf(all);
	}

	/**
	 * The assessment of an undertaking. Where there are two, which is a finding, the first is taken everywhere.
	 *
	 * @param undertaking null for none
	 * @return empty where there is none yet
	 */
	public static Optional<Assessment> assessment(Dossier dossier, Undertaking undertaking) {
		return undertaking == null ? Optional.empty()
				: dossier.getAssessments().stream().filter(a -> a.getUndertaking() == undertaking).findFirst();
	}

	/** The assessments of all undertakings that have one, as {@link #assessment} gives them, in the order of the assessments. */
	public static Map<Undertaking, Assessment> assessments(Dossier dossier) {
		Map<Undertaking, Assessment> assessments = new LinkedHashMap<>();
		for (Assessment assessment : dossier.getAssessments()) {
			if (assessment.getUndertaking() != null) {
				assessments.putIfAbsent(assessment.getUndertaking(), assessment);
			}
		}
		return assessments;
	}

	/**
	 * Which evaluation an assessment is, on which its scales depend (rule 6): its own kind, else the undertaking's, else the
	 * dossier's.
	 *
	 * @return unspecified where none of them says
	 */
	public static EvaluationKind kind(Dossier dossier, Assessment assessment) {
		return assessment.getKind() != EvaluationKind.UNSPECIFIED ? assessment.getKind()
				: ownKind(dossier, assessment.getUndertaking());
	}

	/**
	 * Which evaluation of an undertaking the dossier holds: that of its assessment, so that headings and tables say what the
	 * scales say; where it is not assessed, its own kind, else the dossier's.
	 *
	 * @return unspecified where none of them says
	 */
	public static EvaluationKind kind(Dossier dossier, Undertaking undertaking) {
		return assessment(dossier, undertaking).map(a -> kind(dossier, a)).orElseGet(() -> ownKind(dossier, undertaking));
	}

	private static EvaluationKind ownKind(Dossier dossier, Undertaking undertaking) {
		return undertaking == null || undertaking.getEvaluationKind() == EvaluationKind.UNSPECIFIED ? dossier.getKind()
				: undertaking.getEvaluationKind();
	}

	/** Whether a member judges an undertaking: is neither recused nor absent nor assigned to others (rule 1). */
	public static boolean judges(Member member, Undertaking undertaking) {
		return recusal(member, undertaking).isEmpty();
	}

	/** Why a member does not judge an undertaking; empty if the member does, and where there is no undertaking. */
	public static Optional<Recusal> recusal(Member member, Undertaking undertaking) {
		return member.getRecusals().stream().filter(r -> undertaking != null && r.getUndertaking() == undertaking)
				.findFirst();
	}

	/**
	 * Who leaves the room for an item of the agenda of a panel's meeting: the members who do not judge one of its undertakings for an interest,
	 * or for a reason that is not stated; in the order of the panel, empty for an item of another committee.
	 */
	public static List<Member> leaving(AgendaItem item) {
		return item.eContainer() != null && item.eContainer().eContainer() instanceof Panel panel
				? panel.getMembers().stream().filter(m -> item.getUndertakings().stream().anyMatch(u -> leaves(m, u))).toList() : List.of();
	}

	private static boolean leaves(Member member, Undertaking undertaking) {
		return recusal(member, undertaking).filter(r -> r.getKind() == RecusalKind.RECUSED || r.getKind() == RecusalKind.UNSPECIFIED).isPresent();
	}

	/**
	 * Which of two sheets of one member on one undertaking in one round counts (rule 17: the last counts, all stay): one that
	 * was handed in before one that was not, then the later day, on the same day the later in the dossier.
	 *
	 * @param earlier the one that stands before the other in the dossier
	 */
	public static ScoreSheet counting(ScoreSheet earlier, ScoreSheet later) {
		return LATER.compare(earlier, later) > 0 ? earlier : later;
	}

	/**
	 * The sheet of a member on an undertaking in a round: of several the one that counts.
	 *
	 * @param round the round, or null for none
	 */
	public static Optional<ScoreSheet> sheet(Dossier dossier, Member member, Undertaking undertaking, ScoringRound round) {
		return dossier.getScoreSheets().stream()
				.filter(s -> s.getMember() == member && s.getUndertaking() == undertaking && s.getRound() == round)
				.reduce(Dossiers::counting);
	}

	/**
	 * The sheets of all members on an undertaking in a round, found in one walk over them: of each member the one that
	 * counts, handed in or not.
	 *
	 * @param round the round, or null for none
	 */
	public static Map<Member, ScoreSheet> sheets(Dossier dossier, Undertaking undertaking, ScoringRound round) {
		Map<Member, ScoreSheet> sheets = new HashMap<>();
		for (ScoreSheet sheet : dossier.getScoreSheets()) {
			if (sheet.getUndertaking() == undertaking && sheet.getRound() == round && sheet.getMember() != null) {
				sheets.merge(sheet.getMember(), sheet, Dossiers::counting);
			}
		}
		return sheets;
	}

	/**
	 * The sheets on an undertaking that were handed in and are not set aside, of all rounds (rule 17: all stay): of each
	 * member of the panel who judges it, in each round, the one that counts. In the order of the dossier.
	 */
	public static Collection<ScoreSheet> handedIn(Dossier dossier, Undertaking undertaking) {
		record Seat(Member member, ScoringRound round) {
			// a value
		}
		Map<Seat, ScoreSheet> sheets = new LinkedHashMap<>();
		for (ScoreSheet sheet : dossier.getScoreSheets()) {
			Member member = sheet.getMember();
			if (sheet.getUndertaking() == undertaking && sheet.getState() == SheetState.RECEIVED && member != null
					&& member.eContainer() == dossier.getPanel() && judges(member, undertaking)) {
				sheets.merge(new Seat(member, sheet.getRound()), sheet, Dossiers::counting);
			}
		}
		return sheets.values();
	}
}
