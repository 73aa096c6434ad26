// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.json;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes an object and all it contains. */
final class ObjectWriter {
	private final JsonGenerator out;
	private final EObject root;
	private final Map<EObject, String> freshIds = new IdentityHashMap<>();

	ObjectWriter(JsonGenerator out, EObject root) {
		this.out = out;
		this.root = root;
	}

	/**
	 * Writes the root.
	 *
	 * @throws IllegalStateException with a sentence, if a reference leads out of it
	 */
	void write(String schema) throws IOException {
		provideIds();
		out.writeStartObject();
		out.writeStringField(Source.SCHEMA, schema);
		contents(root);
		out.writeEndObject();
	}

	/** Elements without an id get one by their place; a copy receives it, since writing changes nothing. */
	private void provideIds() {
		boolean missing = lacksId(root);
		for (var all = root.eAllContents(); !missing && all.hasNext();) {
			missing = lacksId(all.next());
		}
		if (missing) {
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			Ids.assignStable(copier.copy(root), "json"); //$NON-NLS-1$
			copier.forEach((original, copy) -> {
				if (lacksId(original)) {
					freshIds.put(original, ((Element) copy).getId());
				}
			});
		}
	}

	private static boolean lacksId(EObject object) {
		return object instanceof Element element && element.getId() == null;
	}

	private String id(Element element) {
		return element.getId() == null ? freshIds.get(element) : element.getId();
	}

	private void object(EObject object, EClass expected) throws IOException {
		out.writeStartObject();
		if (Shapes.needsType(expected, object.eClass())) {
			out.writeStringField(Shape.TYPE, object.eClass().getName());
		}
		contents(object);
		out.writeEndObject();
	}

	private void contents(EObject object) throws IOException {
		if (object instanceof Element element) {
			out.writeStringField(Shape.ID, id(element));
		}
		for (EStructuralFeature feature : Shapes.of(object.eClass()).features()) {
			if (object.eIsSet(feature) || Shape.hasDefault(feature)) {
				out.writeFieldName(feature.getName());
				feature(object, feature, object.eGet(feature));
			}
		}
		if (object instanceof Dossier dossier && !dossier.getExtensions().isEmpty()) {
			Extensions.write(out, dossier, this::id);
		}
	}

	private void feature(EObject object, EStructuralFeature feature, Object value) throws IOException {
		if (value == null) {
			out.writeNull();
		} else if (feature.isMany()) {
			out.writeStartArray();
			for (Object each : (List<?>) value) {
				single(object, feature, each);
			}
			out.writeEndArray();
		} else {
			single(object, feature, value);
		}
	}

	private void single(EObject object, EStructuralFeature feature, Object value) throws IOException {
		if (feature instanceof EAttribute attribute) {
			Scalars.write(out, attribute.getEAttributeType(), value);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			object((EObject) value, reference.getEReferenceType());
		} else if (EcoreUtil.isAncestor(root, (EObject) value)) {
			out.writeString(id((Element) value));
		} else {
			throw new IllegalStateException("“" + feature.getName() + "” of the " + object.eClass().getName() + " " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ id((Element) object) + " refers to an object outside the dossier."); //$NON-NLS-1$
		}
	}
}
