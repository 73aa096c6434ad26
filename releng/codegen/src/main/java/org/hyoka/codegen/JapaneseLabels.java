// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes what the parts of the metamodel are called, and the help of its features, into properties files in both languages:
 * the workbench and EMF's item providers read them there. The files of labels stand beside EMF's plug-in class, where they
 * are found with and without OSGi; their lines for anything but classes, features and literals are written by hand and stay.
 */
final class JapaneseLabels {

	/** The files of labels, in the bundle of item providers. */
	static final List<String> FILES = List.of("src/org/hyoka/model/edit/plugin.properties",
			"src/org/hyoka/model/edit/plugin_ja.properties");
	private static final String HELP = "src-gen/org/hyoka/model/edit/help";

	private static final Pattern KEY = Pattern.compile("\\s*([^#!=\\s][^=\\s]*)\\s*=.*");
	private static final Pattern MODEL_KEY = Pattern.compile("_UI_(?!Unknown_)\\w+_(type|feature|literal)");
	private static final String MARK = "# From here on written by the generator, from the labels in the metamodel.";

	private final Map<String, ENamedElement> elements = new LinkedHashMap<>();

	JapaneseLabels(List<EPackage> packages) {
		for (EPackage owner : packages) {
			owner.getEClassifiers().forEach(this::add);
		}
	}

	private void add(EClassifier classifier) {
		String prefix = "_UI_" + classifier.getName() + "_";
		if (classifier instanceof EClass type) {
			add(prefix + "type", type);
			for (EStructuralFeature feature : type.getEStructuralFeatures()) {
				add(prefix + feature.getName() + "_feature", feature);
			}
		} else if (classifier instanceof EEnum values) {
			for (EEnumLiteral literal : values.getELiterals()) {
				add(prefix + literal.getName() + "_literal", literal);
			}
		}
	}

	private void add(String key, ENamedElement element) {
		if (elements.put(key, element) != null) {
			throw new GenerationException("Two parts of the metamodel have the label " + key + ".");
		}
	}

	/** Rewrites the files of the bundle of item providers. */
	void write(Path bundle) throws IOException {
		write(bundle.resolve(FILES.getFirst()), Labels::english);
		write(bundle.resolve(FILES.getLast()), Labels::japanese);
		help(bundle.resolve(HELP + ".properties"), Labels::documentation);
		help(bundle.resolve(HELP + "_ja.properties"), Labels::help);
		Files.deleteIfExists(bundle.resolve("plugin.properties")); // EMF's own, where we do not keep it
	}

	private void help(Path file, Function<EStructuralFeature, String> text) throws IOException {
		List<String> lines = new ArrayList<>(List.of("# SPDX-License-Identifier: EPL-2.0", "# Written by the generator, from the metamodel."));
		elements.values().stream().filter(EStructuralFeature.class::isInstance).map(EStructuralFeature.class::cast)
				.forEach(f -> lines.add(f.getEContainingClass().getName() + '.' + f.getName() + " = " + escape(text.apply(f))));
		Files.writeString(file, String.join("\n", lines) + "\n");
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n");
	}

	private void write(Path file, Function<ENamedElement, String> label) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			Matcher key = KEY.matcher(line);
			boolean generated = line.equals(MARK) || key.matches() && MODEL_KEY.matcher(key.group(1)).matches();
			if (!generated) {
				lines.add(line);
			}
		}
		lines.add(MARK);
		elements.forEach((key, element) -> lines.add(key + " = " + escape(label.apply(element))));
		Files.writeString(file, String.join("\n", lines) + "\n");
	}
}
