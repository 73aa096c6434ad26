// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;

/**
 * The list of what goes into an evaluator's package, class by class: {@code package-contents.txt} beside this class. What it
 * does not name stays out, as does everything of another metamodel.
 */
final class PackageContents {
	private static final PackageContents LIST = read();
	private final Set<EClass> classes = new HashSet<>();
	private final Set<EStructuralFeature> in = new HashSet<>();
	private final Map<EClass, Set<String>> out = new HashMap<>();

	private PackageContents() {
	}

	/** The list. */
	static PackageContents list() {
		return LIST;
	}

	/** Whether objects of exactly this class go in. */
	boolean has(EClass type) {
		return classes.contains(type);
	}

	/** Whether the values of a feature go in. */
	boolean has(EClass type, EStructuralFeature feature) {
		return in.contains(feature) && !out.getOrDefault(type, Set.of()).contains(feature.getName());
	}

	private static PackageContents read() {
		PackageContents contents = new PackageContents();
		EPackage[] metamodel = new EPackage[1];
		try (InputStream stream = PackageContents.class.getResourceAsStream("package-contents.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("-")).forEach(line -> {
				if (line.startsWith("[")) {
					metamodel[0] = metamodel(line.substring(1, line.length() - 1));
				} else {
					contents.add(metamodel[0], line);
				}
			});
			return contents;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static EPackage metamodel(String name) {
		return List.of(HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE, IpPackage.eINSTANCE).stream().filter(p -> p.getName().equals(name))
				.findFirst().orElseThrow(() -> new IllegalStateException("There is no metamodel " + name + "."));
	}

	/** A line such as {@code Opinion: text author - use useReason}. */
	private void add(EPackage metamodel, String line) {
		int colon = line.indexOf(':');
		EClass type = (EClass) metamodel.getEClassifier(line.substring(0, colon));
		String[] sides = line.substring(colon + 1).split(" - ", 2);
		classes.add(type);
		for (String name : sides[0].strip().split(" ")) {
			if (!name.isEmpty()) {
				in.add(type.getEStructuralFeature(name));
			}
		}
		out.put(type, sides.length < 2 ? Set.of() : Set.of(sides[1].strip().split(" ")));
	}
}
