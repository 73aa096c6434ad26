// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.dossier.internal.xml.XmlElement;
import org.hyoka.dossier.internal.xml.XmlOutput;
import org.hyoka.dossier.internal.xml.XmlTreeOutput;

/** Writes what no installed bundle reads where it was (rule 9: nothing is lost). */
final class UnknownWriter {
	private final XmlOutput out;
	private final Prefixes prefixes;
	private final ModelWriter.Owner owner;
	private final XmlTreeOutput trees;
	private final Set<String> ids = new HashSet<>();

	/**
	 * @param holders the objects of the dossier that have unknown contents
	 */
	UnknownWriter(XmlOutput out, Prefixes prefixes, ModelWriter.Owner owner, Iterable<EObject> holders) {
		this.out = out;
		this.prefixes = prefixes;
		this.owner = owner;
		this.trees = new XmlTreeOutput(out, this::value);
		for (EObject holder : holders) {
			Unknown.of(holder).collectIds(ids);
		}
	}

	/** Writes the attributes of an element that has just begun. */
	void attributes(Unknown unknown) throws IOException {
		Set<String> declared = new HashSet<>();
		for (Unknown.Attribute attribute : unknown.attributes()) {
			String name = attribute.name();
			if (!attribute.prefix().isEmpty()) {
				if (!attribute.uri().equals(prefixes.uri(attribute.prefix())) && declared.add(attribute.prefix())) {
					out.attribute(bytes("xmlns:" + attribute.prefix()), attribute.uri());
				}
				name = attribute.prefix() + ':' + name;
			}
			out.attribute(bytes(name), attribute.value());
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** The elements that stand in a feature, or in none that is known (null), in their order. */
	static List<Unknown.Element> elements(Unknown unknown, FeatureShape feature) {
		if (unknown == null || unknown.elements().isEmpty()) {
			return List.of();
		}
		return unknown.elements().stream().filter(e -> e.feature() == feature).toList();
	}

	/** Writes an element. */
	void element(Unknown.Element element) throws IOException {
		trees.write(element.content());
	}

	/** The references in a feature to what is there and unknown, in their order. */
	List<Unknown.Reference> references(Unknown unknown, FeatureShape feature) {
		if (unknown == null || unknown.references().isEmpty()) {
			return List.of();
		}
		return unknown.references().stream().filter(r -> r.feature() == feature.feature && ids.contains(r.id()))
				.toList();
	}

	/** Known and unknown references in one order; of a single one the known wins. */
	static List<String> merged(List<String> known, List<Unknown.Reference> unknown, boolean many) {
		if (!many && !known.isEmpty()) {
			return known;
		}
		List<String> all = new ArrayList<>(known.size() + unknown.size());
		int next = 0;
		for (int i = 0; i <= known.size(); i++) {
			while (next < unknown.size() && (i == known.size() || unknown.get(next).before() <= i)) {
				all.add(unknown.get(next++).id());
			}
			if (i < known.size()) {
				all.add(known.get(i));
			}
		}
		return all;
	}

	/** References of unknown contents to objects that were removed would keep the file from being read again. */
	private Optional<String> value(XmlElement.Attribute attribute) {
		if (attribute.name().isDeclaration() && attribute.value().equals(prefixes.uri(attribute.name().declared()))) {
			return Optional.empty();
		}
		if (!attribute.reference()) {
			return Optional.of(attribute.value());
		}
		List<String> left = Unknown.tokens(attribute.value()).stream().filter(id -> ids.contains(id) || owner.has(id))
				.toList();
		return left.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", left));
	}
}
