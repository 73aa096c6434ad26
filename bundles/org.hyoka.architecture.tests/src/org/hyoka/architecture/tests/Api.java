// SPDX-License-Identifier: EPL-2.0
package org.hyoka.architecture.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.hyoka.architecture.tests.House.Bundle;
import org.hyoka.architecture.tests.House.Export;
import org.hyoka.architecture.tests.House.Source;

/**
 * What other people build on: the packages that a bundle exports to everybody. Each check answers with a sentence for each
 * breach.
 */
final class Api {
	/** What a manifest says of bundles and packages of ours while they are at 0.x: each minor version may break. */
	static final String RANGE = "[0.1.0,0.2.0)";
	private static final Pattern OPEN_TYPE = Pattern.compile("^public\\s[^\\n({]*?\\b(?:class|interface|@interface|record|enum)\\s+\\w+",
			Pattern.MULTILINE);
	private static final Pattern OPEN_INTERFACE = Pattern.compile("^public\\s[^\\n({]*?\\binterface\\b", Pattern.MULTILINE);
	private static final Pattern PARAMETERS = Pattern
			.compile("(?<head>[^;{}()]*\\b(?<name>\\w+)\\s*)\\((?<list>[^(){};]*)\\)\\s*(?:throws[\\s\\w.,]+)?[;{]");
	private static final Pattern OPTIONAL = Pattern.compile("^(?:final\\s+)?Optional(?:Int|Long|Double)?(?:<.*>)?\\s+\\w+$", Pattern.DOTALL);

	private Api() {
	}

	/** Open packages that no other bundle needs, tests of their own aside. */
	static List<String> needless(House house) {
		List<String> breaches = new ArrayList<>();
		open(house, (bundle, export) -> {
			boolean used = house.bundles().values().stream()
					.filter(b -> !b.name().equals(bundle.name()) && !b.name().equals(bundle.name() + ".tests"))
					.anyMatch(b -> b.sources().stream().anyMatch(s -> s.uses().contains(export.name())));
			if (!used && !sources(bundle, export).isEmpty()) {
				breaches.add(bundle.name() + " exports " + export.name() + " to everybody, and nobody uses it");
			}
		});
		return breaches;
	}

	/** Open packages of which no package-info.java says what they are for. */
	static List<String> unexplained(House house) {
		List<String> breaches = new ArrayList<>();
		open(house, (bundle, export) -> {
			List<Source> sources = sources(bundle, export);
			if (!sources.isEmpty() && sources.stream().noneMatch(s -> s.file().endsWith("package-info.java") && s.text().contains("/**"))) {
				breaches.add(export.name() + " of " + bundle.name() + " has no package-info.java with a sentence what it is for");
			}
		});
		return breaches;
	}

	/** Public types of open packages that do not say since when they are there. */
	static List<String> undated(House house) {
		List<String> breaches = new ArrayList<>();
		open(house, (bundle, export) -> sources(bundle, export).forEach(source -> {
			Optional<MatchResult> type = OPEN_TYPE.matcher(source.text()).results().findFirst();
			if (type.isPresent() && !source.text().substring(0, type.get().start()).contains("* @since 0.")) {
				breaches.add(source.file().getFileName() + " of " + export.name() + " does not say @since");
			}
		}));
		return breaches;
	}

	/**
	 * Public and protected methods and constructors of exported packages that take an Optional. A record says by one what an
	 * accessor answers, so its constructors may.
	 */
	static List<String> optionalParameters(House house) {
		List<String> breaches = new ArrayList<>();
		exported(house, e -> !e.name().contains(".internal"), (bundle, export) -> sources(bundle, export).forEach(source -> {
			String code = source.code();
			boolean isInterface = OPEN_INTERFACE.matcher(code).find();
			PARAMETERS.matcher(code).results().filter(m -> isOpen(m.group("head"), isInterface) && takesOptional(m.group("list"))
					&& !code.matches("(?s).*\\brecord\\s+" + m.group("name") + "\\b.*"))
					.forEach(m -> breaches.add(source.file().getFileName() + " of " + export.name() + ": " + m.group("name") + " takes an Optional"));
		}));
		return breaches;
	}

	private static boolean isOpen(String head, boolean isInterface) {
		return !head.contains("private ") && !head.matches("(?s).*\\brecord\\s+\\w+\\s*")
				&& (isInterface || head.matches("(?s).*\\b(?:public|protected)\\b.*"));
	}

	private static boolean takesOptional(String parameters) {
		int depth = 0;
		int from = 0;
		for (int i = 0; i <= parameters.length(); i++) {
			char c = i < parameters.length() ? parameters.charAt(i) : ',';
			depth += c == '<' ? 1 : c == '>' ? -1 : 0;
			if (c == ',' && depth == 0) {
				if (OPTIONAL.matcher(parameters.substring(from, i).strip()).matches()) {
					return true;
				}
				from = i + 1;
			}
		}
		return false;
	}

	/** Bundles and packages of the house that a manifest names without {@link #RANGE}. */
	static List<String> openRanges(House house) {
		List<String> breaches = new ArrayList<>();
		house.bundles().values().forEach(bundle -> bundle.ranges().forEach((name, range) -> {
			if ((house.bundles().containsKey(name) || house.holding(name).isPresent()) && !range.equals(RANGE)) {
				breaches.add(bundle.name() + " names " + name + " in the range " + (range.isEmpty() ? "of all versions" : range));
			}
		}));
		return breaches;
	}

	private static List<Source> sources(Bundle bundle, Export export) {
		return bundle.sources().stream().filter(s -> s.inPackage().equals(export.name())).toList();
	}

	private static void open(House house, Visitor visitor) {
		exported(house, e -> e.friends().isEmpty(), visitor);
	}

	private static void exported(House house, Predicate<Export> which, Visitor visitor) {
		house.bundles().values().stream().filter(b -> !b.name().endsWith(".tests") && !b.name().contains(".examples."))
				.forEach(bundle -> bundle.exports().stream().filter(which).forEach(export -> visitor.visit(bundle, export)));
	}

	/** Sees an exported package. */
	private interface Visitor {
		void visit(Bundle bundle, Export export);
	}
}
