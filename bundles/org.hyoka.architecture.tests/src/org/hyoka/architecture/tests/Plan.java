// SPDX-License-Identifier: EPL-2.0
package org.hyoka.architecture.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hyoka.architecture.tests.House.Bundle;
import org.hyoka.architecture.tests.House.Export;
import org.hyoka.architecture.tests.House.Source;

/**
 * Which bundle may use which: rows from top to bottom, an arrow points from a row to a lower one and never aside. Each check
 * answers with a sentence for each breach.
 *
 * @param rows      names of bundles, the highest row first
 * @param belowLine how many rows from the bottom know no windows
 */
record Plan(List<List<String>> rows, int belowLine) {
	/** The product's. */
	static final Plan HYOKA = new Plan(List.of(
			List.of("org.hyoka.workbench", "org.hyoka.cli.app"),
			List.of("org.hyoka.roadmap.ui", "org.hyoka.ip.ui", "org.hyoka.merge.ui", "org.hyoka.export.ui", "org.hyoka.portfolio.ui",
					"org.hyoka.update.ui", "org.hyoka.dossier.ui", "org.hyoka.panel.ui", "org.hyoka.guide.ui"),
			List.of("org.hyoka.ui"),
			List.of("org.hyoka.roadmap", "org.hyoka.ip", "org.hyoka.export", "org.hyoka.exchange", "org.hyoka.merge",
					"org.hyoka.portfolio", "org.hyoka.portfolio.parquet", "org.hyoka.update", "org.hyoka.words"),
			List.of("org.hyoka.office", "org.hyoka.cli", "org.hyoka.questions", "org.hyoka.template"),
			List.of("org.hyoka.consistency", "org.hyoka.report"),
			List.of("org.hyoka.dossier", "org.hyoka.drawing"),
			List.of("org.hyoka.core"),
			List.of("org.hyoka.model.edit"),
			List.of("org.hyoka.model")), 7);
	/** What a bundle of hand-written code has at most, in lines. */
	static final int MOST_LINES = 19_000;
	/** What a package has at most, in files. */
	static final int MOST_FILES = 35;
	private static final List<String> WINDOWS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.nebula");

	/** The row of a bundle, 0 at the bottom; empty where it stands beside the house. */
	Optional<Integer> row(String bundle) {
		return IntStream.range(0, rows.size()).filter(i -> rows.get(i).contains(bundle)).mapToObj(i -> rows.size() - 1 - i)
				.findFirst();
	}

	/** Arrows that point up or aside, or out of the house, over Require-Bundle and Import-Package. */
	List<String> arrows(House house) {
		List<String> breaches = new ArrayList<>();
		planned(house).forEach(bundle -> Stream
				.concat(bundle.requires().stream(), bundle.imports().stream().flatMap(p -> house.holding(p).map(Bundle::name).stream()))
				.filter(used -> house.bundles().containsKey(used) && !used.equals(bundle.name())).distinct()
				.filter(used -> row(used).map(r -> r >= row(bundle.name()).orElseThrow()).orElse(true))
				.forEach(used -> breaches.add(bundle.name() + " uses " + used + ", which does not stand below it")));
		return breaches;
	}

	/** Bundles below the line that name a toolkit of windows, in the manifest or in a source. */
	List<String> windows(House house) {
		List<String> breaches = new ArrayList<>();
		planned(house).filter(b -> row(b.name()).orElseThrow() < belowLine).forEach(bundle -> {
			Stream.concat(bundle.requires().stream(), bundle.imports().stream()).filter(Plan::isOfWindows)
					.forEach(n -> breaches.add(bundle.name() + " stands below the line and names " + n));
			bundle.sources().forEach(s -> s.uses().stream().filter(Plan::isOfWindows)
					.forEach(n -> breaches.add(s.file().getFileName() + " of " + bundle.name() + " stands below the line and uses " + n)));
		});
		return breaches;
	}

	private static boolean isOfWindows(String name) {
		return WINDOWS.stream().anyMatch(w -> name.equals(w) || name.startsWith(w + "."));
	}

	/** Packages exported to everybody without a version, and internal ones that are not for friends. */
	List<String> exports(House house) {
		List<String> breaches = new ArrayList<>();
		planned(house).forEach(bundle -> {
			for (Export export : bundle.exports()) {
				if (isInternal(export.name())) {
					if (export.friends().isEmpty()) {
						breaches.add(bundle.name() + " exports " + export.name() + " to everybody");
					}
				} else if (export.version().isEmpty() && export.friends().isEmpty()) {
					breaches.add(bundle.name() + " exports " + export.name() + " without a version");
				}
			}
		});
		return breaches;
	}

	/** Friends that no longer exist or no longer use what they are friends of. */
	List<String> friends(House house) {
		List<String> breaches = new ArrayList<>();
		planned(house).forEach(bundle -> bundle.exports().forEach(export -> export.friends().stream()
				.filter(f -> house.bundles().containsKey(f)
						&& house.bundles().get(f).sources().stream().noneMatch(s -> s.uses().contains(export.name())))
				.forEach(f -> breaches.add(bundle.name() + " exports " + export.name() + " to " + f + ", which does not use it"))));
		return breaches;
	}

	/** Packages of one bundle that use each other in a circle; that an API package uses its own internals is none. */
	List<String> circles(House house) {
		List<String> breaches = new ArrayList<>();
		planned(house).forEach(bundle -> {
			Map<String, Set<String>> uses = new TreeMap<>();
			Set<String> own = bundle.sources().stream().map(Source::inPackage).collect(Collectors.toSet());
			bundle.sources().forEach(s -> s.uses().stream().filter(own::contains)
					.filter(p -> !p.equals(s.inPackage()) && !isInternalOf(p, s.inPackage()))
					.forEach(p -> uses.computeIfAbsent(s.inPackage(), k -> new TreeSet<>()).add(p)));
			uses.keySet().forEach(from -> path(uses, from, from, new TreeSet<>())
					.ifPresent(way -> breaches.add(bundle.name() + ": " + String.join(" → ", way))));
		});
		return breaches;
	}

	private static Optional<List<String>> path(Map<String, Set<String>> uses, String from, String to, Set<String> seen) {
		for (String next : uses.getOrDefault(from, Set.of())) {
			if (next.equals(to)) {
				return Optional.of(List.of(from, to));
			}
			if (seen.add(next)) {
				Optional<List<String>> rest = path(uses, next, to, seen);
				if (rest.isPresent()) {
					return Optional.of(Stream.concat(Stream.of(from), rest.get().stream()).toList());
				}
			}
		}
		return Optional.empty();
	}

	/** Bundles and packages that are too large to be found one's way in. */
	List<String> sizes(House house) {
		List<String> breaches = new ArrayList<>();
		planned(house).forEach(bundle -> {
			if (bundle.lines() > MOST_LINES) {
				breaches.add(bundle.name() + " has " + bundle.lines() + " lines");
			}
			bundle.sources().stream().collect(Collectors.groupingBy(Source::inPackage, TreeMap::new, Collectors.counting()))
					.forEach((name, files) -> {
						if (files > MOST_FILES) {
							breaches.add(name + " of " + bundle.name() + " has " + files + " files");
						}
					});
		});
		return breaches;
	}

	/** Rows as a picture draws them: each line that names bundles is one, wherever the names stand in it. */
	static List<Set<String>> drawn(String picture, Set<String> bundles) {
		return picture.lines().map(line -> Stream.of(line.split("[^\\w.]+")).filter(bundles::contains)
				.collect(Collectors.toCollection(TreeSet::new))).filter(r -> !r.isEmpty()).collect(Collectors.toList());
	}

	private Stream<Bundle> planned(House house) {
		return house.bundles().values().stream().filter(b -> row(b.name()).isPresent());
	}

	private static boolean isInternal(String packageName) {
		return packageName.contains(".internal");
	}

	/** Whether a package is the inside of an API package: {@code a.internal.b} and below of {@code a.b}, or of {@code a}. */
	private static boolean isInternalOf(String inner, String api) {
		String outside = inner.replaceFirst("\\.internal(?=\\.|$)", "");
		return isInternal(inner) && !isInternal(api) && (outside.equals(api) || outside.startsWith(api + "."));
	}
}
