// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.ModelPackages;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.XmlElement;
import org.hyoka.dossier.internal.xml.XmlName;
import org.hyoka.dossier.internal.xml.XmlSource;
import org.hyoka.dossier.internal.xml.XmlTree;

/** Keeps what no installed bundle reads, with the namespaces that it needs. */
final class UnknownReader {
	private final XmlSource xml;
	private final Namespaces namespaces;
	private final XmlTree tree;
	private final XmlTree.Counter counter;
	private final Set<EObject> holders = new LinkedHashSet<>();
	private final Set<String> ids = new HashSet<>();
	private final Set<String> uris = new TreeSet<>();

	UnknownReader(XmlSource xml, Namespaces namespaces, XmlTree.Counter counter) {
		this.xml = xml;
		this.namespaces = namespaces;
		this.counter = counter;
		this.tree = new XmlTree(xml, counter);
	}

	/** Keeps an attribute of an object. */
	void attribute(EObject object, XmlName name, String value) throws Refusal {
		counter.count();
		String uri = name.prefix().isEmpty() ? "" : uri(name.prefix());
		note(uri);
		at(object).attributes().add(new Unknown.Attribute(name.prefix(), uri, name.local(), value));
	}

	/**
	 * Keeps the element that has just begun, up to its end.
	 *
	 * @param object  in what it stands
	 * @param feature in which known feature it stands; null if none is known
	 * @param before  how many values of that feature stand before it
	 */
	void element(EObject object, FeatureShape feature, int before) throws Refusal, IOException {
		XmlElement content = tree.read();
		Map<String, String> needed = new TreeMap<>();
		Deque<Set<String>> declared = new ArrayDeque<>();
		declared.push(Set.of());
		needs(content, declared, needed);
		List<XmlElement.Attribute> declarations = new ArrayList<>();
		needed.forEach((prefix, uri) -> declarations
				.add(new XmlElement.Attribute(new XmlName("xmlns:" + prefix), uri)));
		content.attributes().addAll(0, declarations);
		at(object).elements().add(new Unknown.Element(content, feature, before));
	}

	/** Collects the prefixes that are used and not declared inside. */
	private void needs(XmlElement element, Deque<Set<String>> declared, Map<String, String> needed) throws Refusal {
		Set<String> here = declared.element();
		for (XmlElement.Attribute attribute : element.attributes()) {
			if (attribute.name().isDeclaration()) {
				here = here == declared.element() ? new HashSet<>(here) : here;
				here.add(attribute.name().declared());
				note(attribute.value());
			}
		}
		if (here.size() > Namespaces.MOST) {
			throw Refusal.of(Reason.WRONG_CONTENT, "model.namespace").at(element.line(), element.column());
		}
		need(element.name().prefix(), true, here, needed);
		for (XmlElement.Attribute attribute : element.attributes()) {
			if (!attribute.name().isDeclaration()) {
				need(attribute.name().prefix(), true, here, needed);
				int colon = attribute.value().indexOf(':');
				if (colon > 0 && colon < 64) {
					// Perhaps the name of a type.
					need(attribute.value().substring(0, colon), false, here, needed);
				}
			}
		}
		declared.push(here);
		for (Object child : element.content()) {
			if (child instanceof XmlElement e) {
				needs(e, declared, needed);
			}
		}
		declared.pop();
	}

	private void need(String prefix, boolean must, Set<String> declared, Map<String, String> needed) throws Refusal {
		if (!prefix.isEmpty() && !declared.contains(prefix) && (must || namespaces.uri(prefix) != null)
				&& !prefix.equals("xml")) {
			String uri = uri(prefix);
			needed.put(prefix, uri);
			note(uri);
		}
	}

	private String uri(String prefix) throws Refusal {
		String uri = namespaces.uri(prefix);
		if (uri == null) {
			throw Refusal.of(Reason.WRONG_CONTENT, "model.prefix", prefix).at(xml.line(), xml.column());
		}
		return uri;
	}

	private void note(String uri) {
		if (!uri.isEmpty() && ModelPackages.find(uri).isEmpty() && !ModelPackages.isPlatform(uri)) {
			uris.add(uri);
		}
	}

	private Unknown at(EObject object) {
		holders.add(object);
		return Unknown.at(object);
	}

	/** When all is read: which ids and references there are in unknown elements. */
	void settle(IdIndex index) throws Refusal {
		for (EObject holder : holders) {
			Unknown.of(holder).collectIds(ids);
		}
		for (String id : ids) {
			if (index.get(id) != null) {
				throw Refusal.of(Reason.WRONG_CONTENT, "model.id.twice", id);
			}
		}
		for (EObject holder : holders) {
			Unknown.of(holder).settle(id -> index.get(id) != null || ids.contains(id));
		}
	}

	/** Ids of objects in unknown elements. */
	Set<String> ids() {
		return ids;
	}

	/** Namespaces of the unknown contents. */
	Set<String> uris() {
		return uris;
	}

	/** Objects with unknown contents. */
	Set<EObject> holders() {
		return holders;
	}
}
