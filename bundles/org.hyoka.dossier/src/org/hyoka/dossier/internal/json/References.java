// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hyoka.dossier.json.JsonImportException;

/** References wait here until all objects have been read. */
final class References {
	private record Pending(EObject source, EReference feature, int index, String id, Position at) {
	}

	private final ObjectReader.IdRule idRule;
	private final Map<String, EObject> objects = new HashMap<>();
	private final Map<EObject, String> places = new HashMap<>();
	private final List<Pending> pending = new ArrayList<>();

	References(ObjectReader.IdRule idRule) {
		this.idRule = idRule;
	}

	/** Notes an object under its id; false if there was one of that id. */
	boolean declare(String id, EObject object) {
		return objects.putIfAbsent(key(id), object) == null;
	}

	/** UUIDs are the same in capitals and small letters (RFC 4122). */
	private String key(String id) {
		return idRule == ObjectReader.IdRule.UUID ? id.toLowerCase(Locale.ROOT) : id;
	}

	/** Notes where an object stands that no other contains. */
	void place(EObject root, String path) {
		places.put(root, path);
	}

	/** The object of that id, or null. */
	EObject get(String id) {
		return objects.get(key(id));
	}

	/** Notes a reference; {@code index} is its position in the JSON list, or -1. */
	void refer(EObject source, EReference feature, int index, String id, Position at) {
		pending.add(new Pending(source, feature, index, id, at));
	}

	/** Sets all references; what leads nowhere or to an object of a wrong class is a problem. */
	void resolve(Problems problems) throws JsonImportException {
		for (Pending reference : pending) {
			EObject target = objects.get(key(reference.id()));
			EReference feature = reference.feature();
			if (target == null) {
				problems.add(path(reference), reference.at(), Messages.of("reference.dangling", reference.id())); //$NON-NLS-1$
			} else if (!Shapes.fits(feature.getEReferenceType(), target.eClass())) {
				problems.add(path(reference), reference.at(), Messages.of("reference.type", reference.id(), //$NON-NLS-1$
						target.eClass().getName(), feature.getEReferenceType().getName()));
			} else if (!feature.isMany()) {
				reference.source().eSet(feature, target);
			} else if (!list(reference.source(), feature).add(target) && feature.getEOpposite() == null) {
				problems.add(path(reference), reference.at(), Messages.of("list.twice", reference.id())); //$NON-NLS-1$
			}
		}
	}

	@SuppressWarnings("unchecked")
	static InternalEList<Object> list(EObject object, EReference feature) {
		return (InternalEList<Object>) object.eGet(feature);
	}

	private String path(Pending reference) {
		StringBuilder text = new StringBuilder();
		appendPath(text, reference.source());
		JsonPath.append(text, reference.feature().getName());
		if (reference.index() >= 0) {
			JsonPath.append(text, reference.index());
		}
		return text.toString();
	}

	private void appendPath(StringBuilder text, EObject object) {
		EObject container = ((InternalEObject) object).eInternalContainer();
		if (container == null) {
			text.append(places.get(object));
			return;
		}
		appendPath(text, container);
		EReference feature = object.eContainmentFeature();
		JsonPath.append(text, feature.getName());
		if (feature.isMany()) {
			JsonPath.append(text, list(container, feature).indexOf(object));
		}
	}
}
