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
 * Completes the labels of the item providers in both languages: EMF writes the English ones from names, but enum
 * literals as constants; the Japanese ones come from the annotations in the Ecore. Lines for anything but classes,
 * features and literals are written by hand and stay.
 */
final class JapaneseLabels {

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

	/** Rewrites {@code plugin.properties} and {@code plugin_ja.properties} of the bundle of item providers. */
	void write(Path bundle) throws IOException {
		write(bundle.resolve("plugin.properties"), Labels::english);
		write(bundle.resolve("plugin_ja.properties"), Labels::japanese);
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
		elements.forEach((key, element) -> lines.add(key + " = " + label.apply(element).replace("\\", "\\\\")));
		Files.writeString(file, String.join("\n", lines) + "\n");
	}
}
