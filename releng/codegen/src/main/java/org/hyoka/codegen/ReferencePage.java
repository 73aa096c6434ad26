// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The reference documentation of the metamodel: one HTML page. Anchors are {@code #package.Class} and
 * {@code #package.Class.feature}, so that links to them stay good while the names do.
 */
final class ReferencePage {

	private static final String STYLE = """
			:root { color-scheme: light dark; --line: #8884; --soft: #8882; --accent: #3f51b5; }
			@media (prefers-color-scheme: dark) { :root { --accent: #8c9eff; } }
			body { font: 15px/1.6 system-ui, sans-serif; max-width: 1100px; margin: 24px auto; padding: 0 16px; }
			h1 { font-size: 24px; } h2 { font-size: 20px; margin-top: 48px; } h3 { font-size: 16px; margin: 32px 0 4px; }
			h3 .ja, h2 .ja { font-weight: normal; margin-left: 8px; }
			table { border-collapse: collapse; width: 100%; margin: 8px 0; }
			th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }
			th { background: var(--soft); } td:first-child { white-space: nowrap; }
			a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
			p { margin: 4px 0; } .facts { font-size: 13px; } .index { columns: 4 200px; padding: 0; list-style: none; }
			tr:target, h3:target, li:target { background: #ffbf0040; }
			""";

	private final List<EPackage> packages;
	private final StringBuilder html = new StringBuilder();

	private ReferencePage(List<EPackage> packages) {
		this.packages = packages;
	}

	/** The whole page. */
	static String of(List<EPackage> packages) {
		return new ReferencePage(packages).page();
	}

	private String page() {
		line("<!DOCTYPE html>");
		line("<!-- SPDX-License-Identifier: EPL-2.0. Written by the generator, from the metamodel. -->");
		line("<html lang=\"en\"><head><meta charset=\"UTF-8\">");
		line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
		line("<title>The metamodel of Hyoka Workbench</title><style>");
		html.append(STYLE);
		line("</style></head><body>");
		line("<h1>The metamodel of Hyoka Workbench</h1>");
		line("<p>What a dossier holds. Multiplicities: 1 required, 0..1 optional, * any number in order. "
				+ "“Contains” means that the object is a part of the other; “refers to” that it stands elsewhere in the "
				+ "dossier. An abstract class (in italics) has no objects of its own. Default is what holds where nothing is entered, "
				+ "in a file and in JSON, too.</p>");
		index();
		packages.forEach(this::writePackage);
		rules();
		line("</body></html>");
		return html.toString();
	}

	private void rules() {
		line("<h2 id=\"rules\">Rules that the software keeps</h2><ol>");
		for (int i = 0; i < Rules.TEXTS.size(); i++) {
			line("<li id=\"rule-" + (i + 1) + "\">" + escape(Rules.TEXTS.get(i)) + "</li>");
		}
		line("</ol>");
	}

	private void index() {
		line("<ul class=\"index\">");
		packages.stream().flatMap(p -> p.getEClassifiers().stream())
				.sorted(Comparator.comparing(EClassifier::getName, String.CASE_INSENSITIVE_ORDER))
				.forEach(c -> line("<li>" + link(c) + "</li>"));
		line("</ul>");
	}

	private void writePackage(EPackage owner) {
		line("<h2 id=\"" + owner.getName() + "\">Package " + owner.getName() + japanese(Labels.japanese(owner)) + "</h2>");
		line("<p>" + text(Labels.documentation(owner)) + "</p>");
		line("<p class=\"facts\">Namespace: <code>" + escape(owner.getNsURI()) + "</code></p>");
		owner.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(this::writeClass);
		owner.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast).forEach(this::writeEnum);
		owner.getEClassifiers().stream().filter(c -> c instanceof EDataType && !(c instanceof EEnum))
				.map(EDataType.class::cast).forEach(this::writeDataType);
	}

	private void heading(EClassifier classifier, String kind) {
		line("<h3 id=\"" + anchor(classifier) + "\">" + kind + " " + classifier.getName()
				+ japanese(Labels.japanese(classifier)) + "</h3>");
		line("<p>" + text(Labels.documentation(classifier)) + "</p>");
	}

	private void writeClass(EClass type) {
		heading(type, type.isAbstract() ? "Abstract class" : "Class");
		facts("Is a", type.getESuperTypes());
		facts("Kinds of it", types().filter(c -> c.getESuperTypes().contains(type)).toList());
		facts("Part of", types().filter(c -> c.getEReferences().stream()
				.anyMatch(r -> r.isContainment() && r.getEReferenceType() == type)).toList());
		if (type.getEStructuralFeatures().isEmpty()) {
			return;
		}
		line("<table><thead><tr><th>Feature</th><th>Japanese</th><th>Type</th><th>Number</th><th>Default</th>"
				+ "<th>Meaning</th></tr></thead><tbody>");
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			line("<tr id=\"" + anchor(type) + "." + feature.getName() + "\"><td>" + feature.getName() + "</td><td lang=\"ja\">"
					+ escape(Labels.japanese(feature)) + "</td><td>" + type(feature) + "</td><td>" + number(feature)
					+ "</td><td>" + escape(defaultValue(feature)) + "</td><td>"
					+ text(Labels.documentation(feature)) + "<p lang=\"ja\">" + escape(Labels.help(feature))
					+ "</p></td></tr>");
		}
		line("</tbody></table>");
	}

	/** What holds where nothing is entered: the default of the metamodel, else the first literal of an enumeration. */
	private static String defaultValue(EStructuralFeature feature) {
		if (feature.getDefaultValueLiteral() == null && !feature.isMany() && feature.getEType() instanceof EEnum values) {
			return values.getELiterals().getFirst().getLiteral();
		}
		return Objects.toString(feature.getDefaultValueLiteral(), "");
	}

	private Stream<EClass> types() {
		return packages.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	private void facts(String word, List<EClass> classes) {
		if (!classes.isEmpty()) {
			line("<p class=\"facts\">" + word + ": " + classes.stream().map(this::link).collect(Collectors.joining(", "))
					+ "</p>");
		}
	}

	private void writeEnum(EEnum values) {
		heading(values, "Values of");
		line("<table><thead><tr><th>Literal</th><th>Japanese</th><th>Meaning</th></tr></thead><tbody>");
		for (EEnumLiteral literal : values.getELiterals()) {
			line("<tr id=\"" + anchor(values) + "." + literal.getName() + "\"><td>" + literal.getLiteral()
					+ "</td><td lang=\"ja\">" + escape(Labels.japanese(literal)) + "</td><td>"
					+ text(Labels.documentation(literal)) + "</td></tr>");
		}
		line("</tbody></table>");
	}

	private void writeDataType(EDataType type) {
		heading(type, "Data type");
		line("<p class=\"facts\">Java: <code>" + escape(type.getInstanceClassName()) + "</code></p>");
	}

	private String type(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return (reference.isContainment() ? "contains " : "refers to ") + link(reference.getEReferenceType());
		}
		return link(((EAttribute) feature).getEAttributeType());
	}

	private static String number(EStructuralFeature feature) {
		return feature.isMany() ? "*" : feature.isRequired() ? "1" : "0..1";
	}

	private String link(EClassifier classifier) {
		if (!packages.contains(classifier.getEPackage())) {
			return switch (classifier.getName()) {
			case "EString" -> "String";
			case "EIntegerObject" -> "Int";
			case "EBigDecimal" -> "Decimal";
			case "EBoolean" -> "Boolean";
			default -> escape(classifier.getName());
			};
		}
		String name = classifier instanceof EClass type && type.isAbstract() ? "<i>" + type.getName() + "</i>"
				: classifier.getName();
		return "<a href=\"#" + anchor(classifier) + "\">" + name + "</a>";
	}

	private static String anchor(EClassifier classifier) {
		return classifier.getEPackage().getName() + "." + classifier.getName();
	}

	private static String japanese(String label) {
		return "<span class=\"ja\" lang=\"ja\">" + escape(label) + "</span>";
	}

	/** Documentation with {@code `code`} in it. */
	private static String text(String documentation) {
		return escape(documentation).replaceAll("`([^`]*)`", "<code>$1</code>");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private void line(String text) {
		html.append(text).append('\n');
	}
}
