// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Cost;
import org.hyoka.consistency.Findings;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Ranking;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;

/**
 * Problems for a person to read: what would cost most to print first, hints last; within them one group per rule, which says once what
 * is looked for and what to do. One line per entry, so that the list can be searched, with its other places below it.
 */
final class ProblemList {
	/** So many digits of a fingerprint tell the problems of a dossier apart. */
	static final int ID = 8;

	private final PrintWriter out;
	private final Locale locale;
	private final CliText text;
	private final Ranking ranking;
	private final Predicate<ProblemEntry> fresh;

	/** @param fresh whether an entry is new since last time */
	ProblemList(CliContext context, Locale locale, Ranking ranking, Predicate<ProblemEntry> fresh) {
		out = context.out();
		this.locale = locale;
		this.ranking = ranking;
		this.fresh = fresh;
		text = CliText.of(locale);
	}

	/** What a problem is called on the command line: the beginning of its fingerprint. */
	static String id(Problem problem) {
		return Acceptance.fingerprint(problem).substring(0, ID);
	}

	/** Prints them; nothing for none. */
	void print(List<ProblemEntry> entries) {
		for (Cost cost : Cost.values()) {
			group(cost.label().in(locale),
					entries.stream().filter(e -> e.main().severity() != Severity.INFO && ranking.cost(e.main()) == cost).toList());
		}
		group(Severity.INFO.label().in(locale), entries.stream().filter(e -> e.main().severity() == Severity.INFO).toList());
		out.println();
	}

	private void group(String name, List<ProblemEntry> entries) {
		if (entries.isEmpty()) {
			return;
		}
		out.println();
		out.println("  " + text.get("validate.group", name, entries.size()));
		Map<String, List<ProblemEntry>> rules = new LinkedHashMap<>();
		entries.forEach(entry -> rules.computeIfAbsent(entry.main().ruleId(), k -> new ArrayList<>()).add(entry));
		rules.forEach(this::rule);
	}

	private void rule(String id, List<ProblemEntry> entries) {
		ConsistencyRule rule = ranking.rule(entries.getFirst().main()).orElse(null);
		out.println();
		out.println("    " + text.get("validate.group", rule == null ? id : rule.title().in(locale), entries.size()) + "  [" + id + "]");
		if (rule != null) {
			rule.advice().ifPresent(advice -> out.println("    → " + advice.in(locale)));
		}
		entries.forEach(this::entry);
	}

	private void entry(ProblemEntry entry) {
		Problem main = entry.main();
		String line = fresh.test(entry) ? text.get("validate.new", sentence(main)) : sentence(main);
		out.println("      - " + (main.severity() == Severity.INFO ? line : text.get("validate.severity", main.severity().label().in(locale), line))
				+ "  #" + id(main));
		entry.places().stream().skip(1).forEach(place -> out.println("          " + text.get("validate.also", words(place))));
		entry.others().forEach(other -> out.println("          " + other.sentence().in(locale) + "  [" + other.ruleId() + "]"));
	}

	/** What somebody has accepted, with who and why, and what no longer holds of it. */
	void printAccepted(Findings findings, Map<Problem, AcceptedProblem> accepted) {
		out.println("  " + text.get("validate.accepted", accepted.size()));
		accepted.forEach((problem, by) -> {
			out.println("      - " + sentence(problem) + "  #" + id(problem) + "  [" + problem.ruleId() + "]");
			out.println("          " + text.get("validate.acceptedBy", by.getReason(), by.getAcceptedBy(), day(by)));
		});
		if (!findings.outdated().isEmpty()) {
			out.println();
			out.println("  " + text.get("validate.outdated", findings.outdated().size()));
			findings.outdated()
					.forEach(one -> out.println("      - " + text.get("validate.acceptedBy", one.getReason(), one.getAcceptedBy(), day(one))
							+ "  #" + begin(one) + "  [" + one.getRule() + "]"));
		}
		out.println();
	}

	private static String begin(AcceptedProblem one) {
		String fingerprint = String.valueOf(one.getFingerprint());
		return fingerprint.substring(0, Math.min(ID, fingerprint.length()));
	}

	private String day(AcceptedProblem by) {
		return by.getAcceptedOn() == null ? "-" : Years.phrase(DatePoint.of(by.getAcceptedOn())).in(locale);
	}

	private String words(Place place) {
		return Places.describe(place).in(locale);
	}

	/** The sentence, led by the part of the dossier where it does not say so itself. */
	private String sentence(Problem problem) {
		String sentence = problem.sentence().in(locale);
		EObject part = part(problem.object());
		String where = part == null ? "" : Naming.inSentence(part, locale);
		return where.isEmpty() || sentence.contains(where) ? sentence : text.get("validate.where", where, sentence);
	}

	private static EObject part(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking || up instanceof Panel || up instanceof Assessment) {
				return up;
			}
		}
		return null;
	}
}
