// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Which problems a person wants to see.
 *
 * @param from    the mildest severity that is wanted
 * @param rules   beginnings of the wanted rules' ids, such as {@code hyoka.money}; empty for all
 * @param project code, name or short name of an undertaking whose problems are wanted, with what it contains; empty for all
 * @since 0.1
 */
public record ProblemFilter(Severity from, List<String> rules, Optional<String> project) {
	/** Wants everything. */
	public static final ProblemFilter ALL = new ProblemFilter(Severity.INFO, List.of(), Optional.empty());

	/** Keeps its own copy. */
	public ProblemFilter {
		rules = List.copyOf(rules);
	}

	/** The first of the wanted beginnings with which no rule begins. */
	public Optional<String> unknownRule(Stream<ConsistencyRule> all) {
		Set<String> ids = all.map(ConsistencyRule::id).collect(Collectors.toSet());
		return rules.stream().filter(wanted -> ids.stream().noneMatch(id -> begins(id, wanted))).findFirst();
	}

	/** Whether the wanted undertaking is in a dossier; true where none is named. */
	public boolean isIn(Dossier dossier) {
		return project.isEmpty() || all(dossier).anyMatch(this::isWanted);
	}

	/** Those that are wanted, in their order. */
	public List<Problem> of(Collection<Problem> problems) {
		return problems.stream().filter(p -> p.severity().compareTo(from) <= 0)
				.filter(p -> rules.isEmpty() || rules.stream().anyMatch(rule -> begins(p.ruleId(), rule)))
				.filter(p -> project.isEmpty() || p.places().stream().anyMatch(place -> isWithin(place.object()))).toList();
	}

	/** Those entries of which a problem is wanted, in their order and as they are. */
	public List<ProblemEntry> among(List<ProblemEntry> entries) {
		return entries.stream().filter(entry -> !of(entry.problems()).isEmpty()).toList();
	}

	private static boolean begins(String id, String wanted) {
		return id.equals(wanted) || id.startsWith(wanted.endsWith(".") ? wanted : wanted + '.');
	}

	private static Stream<Undertaking> all(Dossier dossier) {
		Iterable<EObject> contents = () -> EcoreUtil.getAllContents(dossier, true);
		return StreamSupport.stream(contents.spliterator(), false).filter(Undertaking.class::isInstance)
				.map(Undertaking.class::cast);
	}

	private boolean isWithin(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking undertaking && isWanted(undertaking)) {
				return true;
			}
		}
		return false;
	}

	private boolean isWanted(Undertaking undertaking) {
		String wanted = plain(project.orElseThrow());
		return Stream.of(undertaking.getCode(), undertaking.getName(), undertaking.getShortName())
				.anyMatch(name -> name != null && plain(name).equals(wanted));
	}

	/** Without differences of width, blanks and letter case. */
	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
	}
}
