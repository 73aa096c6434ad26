// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.internal.xml.XmlElement;

/**
 * What stands in the file at an object and no installed bundle reads (rule 9: nothing is lost). It stays with the object
 * wherever that goes, and is written again where it was.
 */
final class Unknown extends AdapterImpl {
	/**
	 * An attribute.
	 *
	 * @param prefix its prefix; empty if it has none
	 * @param uri    namespace of the prefix; empty if it has none
	 * @param name   its name without the prefix
	 * @param value  its value
	 */
	record Attribute(String prefix, String uri, String name, String value) {
	}

	/**
	 * An element.
	 *
	 * @param content what it is; its first attributes declare the namespaces that it needs
	 * @param feature the known feature in which it stands; null if none is known
	 * @param before  how many values of that feature stand before it
	 */
	record Element(XmlElement content, FeatureShape feature, int before) {
	}

	/**
	 * A reference of the object to something inside an unknown element.
	 *
	 * @param feature the feature
	 * @param before  how many values of that feature stand before it
	 * @param id      the id of what it refers to
	 */
	record Reference(EReference feature, int before, String id) {
	}

	private final List<Attribute> attributes = new ArrayList<>(2);
	private final List<Element> elements = new ArrayList<>(2);
	private final List<Reference> references = new ArrayList<>(0);

	/** What is unknown at an object; null if there is nothing. */
	static Unknown of(EObject object) {
		if (object.eDeliver() && !((InternalEObject) object).eNotificationRequired()) {
			return null;
		}
		return (Unknown) EcoreUtil.getExistingAdapter(object, Unknown.class);
	}

	/** What is unknown at an object, made if there is nothing yet. */
	static Unknown at(EObject object) {
		Unknown unknown = of(object);
		if (unknown == null) {
			unknown = new Unknown();
			object.eAdapters().add(unknown);
		}
		return unknown;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Unknown.class;
	}

	List<Attribute> attributes() {
		return attributes;
	}

	List<Element> elements() {
		return elements;
	}

	List<Reference> references() {
		return references;
	}

	/** Adds the ids that objects inside unknown elements carry. */
	void collectIds(Set<String> ids) {
		elements.forEach(e -> visit(e.content(), part -> {
			for (XmlElement.Attribute attribute : part.attributes()) {
				if (isId(attribute) && Identity.isWellFormed(attribute.value())) {
					ids.add(attribute.value());
				}
			}
		}));
	}

	/** Finds out which attributes refer to objects of this dossier. */
	void settle(Predicate<String> exists) {
		elements.forEach(e -> visit(e.content(), part -> part.attributes().replaceAll(attribute -> {
			boolean reference = !isId(attribute) && Identity.isList(attribute.value())
					&& tokens(attribute.value()).stream().allMatch(exists);
			return new XmlElement.Attribute(attribute.name(), attribute.value(), reference);
		})));
	}

	private static boolean isId(XmlElement.Attribute attribute) {
		return attribute.name().local().equals("id");
	}

	static List<String> tokens(String list) {
		return List.of(list.split(" "));
	}

	private static void visit(XmlElement element, Consumer<XmlElement> visitor) {
		visitor.accept(element);
		for (Object child : element.content()) {
			if (child instanceof XmlElement e) {
				visit(e, visitor);
			}
		}
	}
}
