// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.Dossier;

/** Plants errors of each kind in dossiers, and counts which of them the rules find, and what else they then report. */
final class Measure {
	/** What came of one kind. */
	static final class Count {
		int planted;
		int found;
		int elsewhere;
		int onRight;
		int right;
		final List<String> missed = new ArrayList<>();
		final List<String> falsely = new ArrayList<>();

		/** The share of planted errors that was found. */
		double recall() {
			return planted == 0 ? 0 : (double) found / planted;
		}

		/** Of the sentences, wrong and right, that were reported, the share that was wrong. */
		double precision() {
			int all = found + onRight;
			return all == 0 ? 1 : (double) found / all;
		}
	}

	private final Map<Kind, Count> counts = new LinkedHashMap<>();
	private final Validator validator;
	private final int times;

	/** @param times how many errors of each kind are planted in each dossier */
	Measure(Validator validator, int times) {
		this.validator = validator;
		this.times = times;
	}

	/** Plants errors in a dossier. */
	void plant(Dossier dossier, List<Kind> kinds, long seed) {
		try (LiveValidator live = LiveValidator.attach(dossier, validator)) {
			live.update();
			Set<Problem> before = new HashSet<>(live.problems());
			for (Kind kind : kinds) {
				Count count = counts.computeIfAbsent(kind, k -> new Count());
				Garden garden = new Garden(dossier, new Random(seed * 31 + kind.name().hashCode()));
				for (int i = 0; i < times; i++) {
					once(garden, kind.planter(), live, before).ifPresent(result -> add(count, result));
					once(garden, kind.right(), live, before).ifPresent(result -> {
						count.right++;
						List<Problem> grave = result.problems().stream().filter(p -> p.severity() != Severity.INFO).toList();
						count.onRight += grave.isEmpty() ? 0 : 1;
						grave.forEach(p -> count.falsely.add(result.planted().words() + " -> " + words(p)));
					});
				}
			}
		}
	}

	private record Result(Planted planted, List<Problem> problems) {
	}

	private static Optional<Result> once(Garden garden, Function<Garden, Optional<Planted>> planter, LiveValidator live, Set<Problem> before) {
		Optional<Planted> planted = planter.apply(garden);
		live.update();
		List<Problem> problems = live.problems().stream().filter(p -> !before.contains(p)).toList();
		garden.undo();
		live.update();
		return planted.map(p -> new Result(p, problems));
	}

	private static void add(Count count, Result result) {
		count.planted++;
		List<Problem> here = result.problems().stream()
				.filter(p -> p.places().stream().anyMatch(place -> result.planted().concerns(place.object()))).toList();
		if (here.isEmpty()) {
			count.missed.add(result.planted().words());
		} else {
			count.found++;
		}
		for (Problem problem : result.problems()) {
			if (!here.contains(problem) && problem.severity() != Severity.INFO) {
				count.elsewhere++;
				count.falsely.add(result.planted().words() + " -> " + words(problem));
			}
		}
	}

	private static String words(Problem problem) {
		return problem.ruleId() + ": " + problem.sentence().in(Locale.JAPANESE);
	}

	/** What came of each kind. */
	Map<Kind, Count> counts() {
		return counts;
	}

	/** The counts as a table. */
	String table() {
		StringBuilder table = new StringBuilder(String.format("%-34s %-6s %8s %8s %8s %8s %10s %10s%n", "kind", "where", "planted", "found", "recall",
				"right", "precision", "elsewhere"));
		counts.forEach((kind, count) -> table.append(String.format(Locale.ROOT, "%-34s %-6s %8d %8d %8.2f %8d %10.2f %10d%n", kind.name(),
				kind.prose() ? "prose" : "table", count.planted, count.found, count.recall(), count.right, count.precision(), count.elsewhere)));
		return table.toString();
	}
}
