// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

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
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.internal.model.Identity;
import org.hyoka.dossier.internal.model.UnknownHolders;
import org.hyoka.dossier.json.JsonExportException;

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
	 * @throws JsonExportException with a sentence, if there is something that could not be read again
	 */
	void write(String schema) throws IOException {
		provideIds(root, "json"); //$NON-NLS-1$
		out.writeStartObject();
		out.writeStringField(Source.SCHEMA, schema);
		contents(root);
		out.writeEndObject();
	}

	/**
	 * Objects without an id get one by their place; it is kept here, since writing changes nothing. Contents that no
	 * installed bundle reads would get lost without a word: they are refused.
	 */
	private void provideIds(EObject object, String place) throws JsonExportException {
		if (UnknownHolders.isOne(object)) {
			Phrase sentence = Messages.of("export.unknown", object.eClass().getName(), Identity.of(object)); //$NON-NLS-1$
			throw new JsonExportException(sentence);
		}
		if (Identity.of(object) == null) {
			freshIds.put(object, Ids.nameBased(place));
		}
		for (EStructuralFeature feature : Shapes.of(object.eClass()).features().values()) {
			if (feature instanceof EReference reference && reference.isContainment() && object.eIsSet(reference)) {
				int index = 0;
				for (EObject child : children(object, reference)) {
					provideIds(child, place + '/' + reference.getName() + index++);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
	}

	private String id(EObject object) {
		String id = Identity.of(object);
		return id == null ? freshIds.get(object) : id;
	}

	private void object(EObject object, EClass expected) throws IOException {
		out.writeStartObject();
		if (Shapes.needsType(expected, object.eClass())) {
			out.writeStringField(Shape.TYPE, Shapes.name(object.eClass()));
		}
		contents(object);
		out.writeEndObject();
	}

	private void contents(EObject object) throws IOException {
		out.writeStringField(Shape.ID, id(object));
		for (Map.Entry<String, EStructuralFeature> property : Shapes.of(object.eClass()).features().entrySet()) {
			EStructuralFeature feature = property.getValue();
			if (object.eIsSet(feature) || Shape.hasDefault(feature)) {
				out.writeFieldName(property.getKey());
				feature(object, feature, object.eGet(feature));
			}
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
			scalar(object, attribute, value);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			object((EObject) value, reference.getEReferenceType());
		} else if (EcoreUtil.isAncestor(root, (EObject) value)) {
			out.writeString(id((EObject) value));
		} else {
			throw refusal(object, feature, Messages.of("export.outside")); //$NON-NLS-1$
		}
	}

	private void scalar(EObject object, EAttribute attribute, Object value) throws IOException {
		try {
			Scalars.write(out, attribute.getEAttributeType(), value);
		} catch (Misfit e) {
			throw refusal(object, attribute, e.sentence());
		}
	}

	private JsonExportException refusal(EObject object, EStructuralFeature feature, Phrase why) {
		Phrase place = Messages.of("export.place", feature.getName(), object.eClass().getName(), id(object)); //$NON-NLS-1$
		return new JsonExportException(Phrase.sentences(List.of(place, why)));
	}
}
