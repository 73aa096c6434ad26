// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.TextRange;

/**
 * Which problems are one to a reader. Problems are one
 * <ul>
 * <li>if one rule says the same of the same words, or of the same value beside the same other object, in several places,
 * <li>if they mark about the same part of one text,
 * <li>if they find fault with the same number, year or day of an object,
 * <li>if two rules find fault with the same two or more objects.
 * </ul>
 */
public final class Alike {
	private record Where(Object object, EStructuralFeature feature) {
		static Where of(Place place) {
			return new Where(new Identity(place.object()), place.feature().orElse(null));
		}
	}

	private record Identity(Object object) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Identity same && same.object == object;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(object);
		}
	}

	private record Marked(TextRange range, List<Problem> group) {
	}

	private record Slip(String rule, String facts, Object value, Set<Object> others) {
	}

	private final List<List<Problem>> groups = new ArrayList<>();
	private final Map<Slip, List<Problem>> slips = new HashMap<>();
	private final Map<Where, List<Marked>> marked = new HashMap<>();
	private final Map<Where, List<Problem>> values = new HashMap<>();
	private final Map<Set<Object>, List<Problem>> objects = new HashMap<>();

	/** Adds a problem to those that it is one with, or as one of its own. */
	public void add(Problem problem) {
		List<Problem> group = find(problem);
		if (group == null) {
			group = new ArrayList<>(1);
			groups.add(group);
		}
		group.add(problem);
		remember(problem, group);
	}

	/** What was added, in groups in the order of their first. */
	public List<List<Problem>> groups() {
		return groups;
	}

	private List<Problem> find(Problem problem) {
		Place main = problem.places().getFirst();
		Slip slip = slip(problem);
		List<Problem> same = slip == null ? null : slips.get(slip);
		if (same == null && main.range().isPresent()) {
			same = marked.getOrDefault(Where.of(main), List.of()).stream().filter(m -> overlap(m.range(), main.range().get())).findFirst()
					.map(Marked::group).orElse(null);
		}
		if (same == null && isValue(main)) {
			same = values.get(Where.of(main));
		}
		return same != null || problem.places().size() < 2 || main.range().isPresent() ? same : ofOtherRule(problem);
	}

	private List<Problem> ofOtherRule(Problem problem) {
		List<Problem> same = objects.get(objects(problem));
		return same != null && same.stream().noneMatch(p -> p.ruleId().equals(problem.ruleId())) ? same : null;
	}

	private void remember(Problem problem, List<Problem> group) {
		Place main = problem.places().getFirst();
		Slip slip = slip(problem);
		if (slip != null) {
			slips.putIfAbsent(slip, group);
		}
		main.range().ifPresent(range -> marked.computeIfAbsent(Where.of(main), w -> new ArrayList<>(1)).add(new Marked(range, group)));
		if (isValue(main)) {
			values.putIfAbsent(Where.of(main), group);
		}
		if (problem.places().size() > 1 && main.range().isEmpty()) {
			objects.putIfAbsent(objects(problem), group);
		}
	}

	/** What another place would have to share to be the same slip; null where a problem is of its place alone. */
	private static Slip slip(Problem problem) {
		Place main = problem.places().getFirst();
		Object value = ProblemFacts.value(main);
		if (value == null || value.toString().isBlank()) {
			return null;
		}
		if (main.range().isPresent()) {
			return new Slip(problem.ruleId(), problem.sentence().facts(), value, Set.of());
		}
		Set<Object> others = problem.places().stream().skip(1).map(place -> new Identity(place.object())).collect(Collectors.toSet());
		return others.isEmpty() ? null : new Slip(problem.ruleId(), main.feature().orElseThrow().getName(), value, others);
	}

	/** Whether half of the longer part is marked by both. */
	private static boolean overlap(TextRange one, TextRange other) {
		int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
		return common > 0 && 2 * common >= Math.max(one.length(), other.length());
	}

	/** Whether a place is a single number, year, day or the like, and no words, of which much can be said. */
	private static boolean isValue(Place place) {
		return place.range().isEmpty() && place.feature().filter(feature -> feature instanceof EAttribute attribute && !attribute.isMany()
				&& attribute.getEAttributeType().getInstanceClass() != String.class).isPresent() && ProblemFacts.value(place) != null;
	}

	private static Set<Object> objects(Problem problem) {
		return problem.places().stream().map(place -> new Identity(place.object())).collect(Collectors.toCollection(HashSet::new));
	}
}
