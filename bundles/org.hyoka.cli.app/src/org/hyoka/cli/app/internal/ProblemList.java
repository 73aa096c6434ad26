// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Problems for a person to read: errors first, then warnings and hints; within them one group per rule, which says once what
 * is looked for and what to do. One line per problem, so that the list can be searched.
 */
final class ProblemList {
	private final PrintWriter out;
	private final Locale locale;
	private final CliText text;
	private final Map<String, ConsistencyRule> rules;

	ProblemList(CliContext context, Locale locale) {
		out = context.out();
		this.locale = locale;
		text = CliText.of(locale);
		rules = context.validator().rules().stream().collect(Collectors.toMap(ConsistencyRule::id, Function.identity()));
	}

	/** Prints them; nothing for none. */
	void print(List<Problem> problems) {
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			Map<String, List<Problem>> groups = problems.stream().filter(f -> f.severity() == severity)
					.collect(Collectors.groupingBy(Problem::ruleId, LinkedHashMap::new, Collectors.toList()));
			if (!groups.isEmpty()) {
				out.println();
				out.println("  " + text.get("validate.group", severity.label().in(locale), groups.values().stream().mapToInt(List::size).sum()));
				groups.forEach(this::group);
			}
		}
		out.println();
	}

	private void group(String id, List<Problem> problems) {
		ConsistencyRule rule = rules.get(id);
		out.println();
		out.println("    " + text.get("validate.group", rule == null ? id : rule.title().in(locale), problems.size()) + "  [" + id + "]");
		if (rule != null) {
			rule.advice().ifPresent(advice -> out.println("    → " + advice.in(locale)));
		}
		problems.forEach(problem -> out.println("      - " + sentence(problem)));
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
