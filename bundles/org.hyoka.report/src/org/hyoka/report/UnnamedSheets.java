// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Writes score sheets into a copy of a dossier under members without names. Who is which of them is decided anew for each
 * undertaking, by nothing but the points: so nobody can be followed from one to the next.
 */
final class UnnamedSheets {
	private final Dossier dossier;
	private final Dossier copy;
	private final Map<EObject, EObject> copies;
	private final Map<Criterion, Integer> criteria = new HashMap<>();
	private final List<Member> unnamed = new ArrayList<>();

	UnnamedSheets(Dossier dossier, Dossier copy, Map<EObject, EObject> copies) {
		this.dossier = dossier;
		this.copy = copy;
		this.copies = copies;
		dossier.getCriterionSets().forEach(set -> set.getCriteria().forEach(criterion -> criteria.put(criterion, criteria.size())));
	}

	void write() {
		List<Member> members = dossier.getPanel() == null ? List.of() : dossier.getPanel().getMembers();
		Locale language = Locale.forLanguageTag(dossier.getLanguage() == null ? "ja" : dossier.getLanguage());
		for (int i = 1; i <= members.size(); i++) {
			Member one = HyokaFactory.eINSTANCE.createMember();
			one.setLabel(Messages.text(language, "member.unnamed", i));
			copy.getPanel().getMembers().add(one);
			unnamed.add(one);
		}
		Map<Undertaking, List<ScoreSheet>> sheets = dossier.getScoreSheets().stream().filter(s -> s.getUndertaking() != null && s.getMember() != null)
				.collect(Collectors.groupingBy(ScoreSheet::getUndertaking, LinkedHashMap::new, Collectors.toList()));
		Dossiers.undertakings(dossier).stream().filter(copies::containsKey)
				.forEach(undertaking -> write(undertaking, sheets.getOrDefault(undertaking, List.of()), members));
	}

	/** Those who judge come first, by their points; those who do not come last. */
	private void write(Undertaking undertaking, List<ScoreSheet> sheets, List<Member> members) {
		// Days tell who handed in when, so they stay out; of two sheets in one round the later one counts by its place.
		Comparator<ScoreSheet> days = Comparator.comparing(ScoreSheet::getReceivedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
		Map<Member, List<ScoreSheet>> byMember = sheets.stream()
				.sorted(Comparator.comparing((ScoreSheet s) -> dossier.getRounds().indexOf(s.getRound())).thenComparing(days))
				.collect(Collectors.groupingBy(ScoreSheet::getMember));
		Map<Member, String> given = members.stream().collect(Collectors.toMap(Function.identity(),
				m -> byMember.getOrDefault(m, List.of()).stream().map(this::points).collect(Collectors.joining("/"))));
		List<Member> order = members.stream().sorted(Comparator.comparing((Member m) -> kind(m, undertaking))
				.thenComparing(m -> !byMember.containsKey(m)).thenComparing(given::get)).toList();
		for (int i = 0; i < order.size(); i++) {
			Member one = unnamed.get(i);
			Dossiers.recusal(order.get(i), undertaking).ifPresent(recusal -> one.getRecusals().add(recusal(recusal)));
			byMember.getOrDefault(order.get(i), List.of()).forEach(sheet -> copy.getScoreSheets().add(sheet(sheet, one)));
		}
	}

	private static String kind(Member member, Undertaking undertaking) {
		return Dossiers.recusal(member, undertaking).map(Recusal::getKind).map(Object::toString).orElse("");
	}

	private Recusal recusal(Recusal recusal) {
		Recusal made = HyokaFactory.eINSTANCE.createRecusal();
		made.setKind(recusal.getKind());
		made.setUndertaking(copied(recusal.getUndertaking()));
		return made;
	}

	private ScoreSheet sheet(ScoreSheet sheet, Member member) {
		ScoreSheet made = HyokaFactory.eINSTANCE.createScoreSheet();
		made.setState(sheet.getState());
		made.setMember(member);
		made.setUndertaking(copied(sheet.getUndertaking()));
		made.setRound(copied(sheet.getRound()));
		for (Score score : scores(sheet)) {
			Score point = HyokaFactory.eINSTANCE.createScore();
			point.setCriterion(copied(score.getCriterion()));
			point.setValue(score.getValue());
			point.setPoint(copied(score.getPoint()));
			point.setNotApplicable(score.isNotApplicable());
			made.getScores().add(point);
		}
		return made;
	}

	private List<Score> scores(ScoreSheet sheet) {
		return sheet.getScores().stream().sorted(Comparator.comparing(s -> criteria.getOrDefault(s.getCriterion(), criteria.size()))).toList();
	}

	private String points(ScoreSheet sheet) {
		return sheet.getState() + ":"
				+ scores(sheet).stream().map(s -> criteria.get(s.getCriterion()) + "=" + Objects.requireNonNullElse(s.getValue(), "")
						+ Optional.ofNullable(s.getPoint()).map(p -> p.getSymbol() + p.getName()).orElse("") + (s.isNotApplicable() ? "-" : ""))
						.collect(Collectors.joining(","));
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> T copied(T object) {
		return (T) copies.get(object);
	}
}
