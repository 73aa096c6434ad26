// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.core.json.JsonLimits;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;

/**
 * Makes model objects from a stream of JSON tokens. What is wrong is noted and passed over, so that one run finds all
 * problems; the objects are of no use unless there was none.
 */
final class ObjectReader {
	/** What ids are. */
	enum IdRule {
		/** UUIDs that stay; elements without one get one. */
		UUID,
		/** Any words, which hold within the input only; elements get none. */
		LOCAL
	}

	/** What a UUID looks like. */
	static final String UUID_PATTERN = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"; //$NON-NLS-1$
	private static final Pattern UUID_TEXT = Pattern.compile(UUID_PATTERN);

	private final Source source;
	private final IdRule idRule;
	private final References references = new References();
	private final Extensions extensions = new Extensions(references);
	private int objects;
	private boolean incomplete;

	ObjectReader(Source source, IdRule idRule) {
		this.source = source;
		this.idRule = idRule;
	}

	/** Sets the references between all objects that were read. */
	void resolve() throws IOException {
		if (!incomplete) {
			references.resolve(source.problems());
			extensions.resolve(source.problems());
		}
	}

	/**
	 * Reads the object the parser stands on, to its end.
	 *
	 * @return the object, or null if it is none; then there is a problem
	 */
	EObject object(EClass expected) throws IOException {
		String place = source.path().toString();
		EObject object = object(source.parser(), expected);
		if (object != null) {
			references.place(object, place);
		}
		return object;
	}

	private EObject object(JsonParser parser, EClass expected) throws IOException {
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			return refuse(parser, "wrong.object", Scalars.found(parser.currentToken())); //$NON-NLS-1$
		}
		JsonLimits limits = source.limits();
		if (++objects > limits.objects()) {
			throw source.fatal("limit.objects", String.valueOf(limits.objects())); //$NON-NLS-1$
		}
		if (source.path().depth() > limits.depth()) {
			return refuse(parser, "limit.depth", String.valueOf(limits.depth())); //$NON-NLS-1$
		}
		List<EClass> possible = Shapes.concrete(expected);
		if (possible.size() == 1) {
			EObject object = EcoreUtil.create(possible.getFirst());
			Set<String> seen = new HashSet<>();
			fill(parser, object, seen);
			return finish(object, seen);
		}
		return typed(parser, possible);
	}

	/** Reads an object that has to say its class; what comes before that is kept until then. */
	private EObject typed(JsonParser parser, List<EClass> possible) throws IOException {
		try (TokenBuffer before = new TokenBuffer(parser)) {
			before.writeStartObject();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				if (!name.equals(Shape.TYPE)) {
					before.writeFieldName(name);
					before.copyCurrentStructure(parser);
					continue;
				}
				source.path().enter(name);
				EClass type = type(parser, possible);
				source.path().leave();
				if (type == null) {
					skipRest(parser);
					return null;
				}
				before.writeEndObject();
				EObject object = EcoreUtil.create(type);
				Set<String> seen = new HashSet<>();
				seen.add(Shape.TYPE);
				try (JsonParser replay = before.asParser()) {
					replay.nextToken();
					fill(replay, object, seen);
				}
				fill(parser, object, seen);
				return finish(object, seen);
			}
			incomplete = true;
			problem(parser, "type.missing", names(possible)); //$NON-NLS-1$
			return null;
		}
	}

	/** The class that the text the parser stands on names, or null after noting the problem. */
	private EClass type(JsonParser parser, List<EClass> possible) throws IOException {
		if (parser.currentToken() != JsonToken.VALUE_STRING) {
			refuse(parser, "wrong.string", Scalars.found(parser.currentToken())); //$NON-NLS-1$
			return null;
		}
		String name = parser.getText();
		EClass result = possible.stream().filter(c -> c.getName().equals(name)).findFirst().orElse(null);
		if (result == null) {
			problem(parser, "type.wrong", name, names(possible)); //$NON-NLS-1$
		}
		return result;
	}

	private static String names(List<EClass> classes) {
		return classes.stream().map(EClass::getName).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private EObject finish(EObject object, Set<String> seen) throws IOException {
		for (EStructuralFeature feature : Shapes.of(object.eClass()).required()) {
			if (!seen.contains(feature.getName())) {
				problem(source.parser(), "feature.missing", feature.getName(), object.eClass().getName()); //$NON-NLS-1$
			}
		}
		if (idRule == IdRule.UUID && object instanceof Element element && element.getId() == null) {
			element.setId(Ids.random());
		}
		return object;
	}

	private void fill(JsonParser parser, EObject object, Set<String> seen) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = parser.currentName();
			parser.nextToken();
			source.path().enter(name);
			if (!seen.add(name)) {
				refuse(parser, "property.twice", name); //$NON-NLS-1$
			} else {
				property(parser, object, name, seen);
			}
			source.path().leave();
		}
	}

	private void property(JsonParser parser, EObject object, String name, Set<String> seen) throws IOException {
		EClass type = object.eClass();
		EStructuralFeature feature = Shapes.of(type).feature(name).orElse(null);
		if (feature != null) {
			if (parser.currentToken() == JsonToken.VALUE_NULL) {
				clear(object, feature);
				seen.remove(name);
			} else if (feature instanceof EAttribute attribute) {
				attribute(parser, object, attribute);
			} else {
				reference(parser, object, (EReference) feature);
			}
		} else if (name.equals(Shape.ID)) {
			id(parser, (Element) object);
		} else if (name.equals(Shape.TYPE)) {
			type(parser, List.of(type));
		} else if (name.equals(Extensions.NAME) && object instanceof Dossier dossier) {
			extensions.read(parser, dossier, source);
		} else if (name.equals(Source.SCHEMA) && source.path().depth() == 1) {
			source.checkSchema(parser);
		} else {
			refuse(parser, "property.unknown", name, type.getName(), //$NON-NLS-1$
					Spelling.nearest(name, Shapes.of(type).named().keySet()));
		}
	}

	/** A null means that there is no value, not even the default; where a value cannot be absent it means nothing. */
	private static void clear(EObject object, EStructuralFeature feature) {
		if (Shape.isNullable(feature)) {
			object.eSet(feature, null);
		}
	}

	private void id(JsonParser parser, Element element) throws IOException {
		String id = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : ""; //$NON-NLS-1$
		if (idRule == IdRule.UUID ? !UUID_TEXT.matcher(id).matches() : id.isBlank()) {
			refuse(parser, "wrong.id", id); //$NON-NLS-1$
		} else if (!references.declare(id, element)) {
			problem(parser, "id.twice", id); //$NON-NLS-1$
		} else if (idRule == IdRule.UUID) {
			element.setId(id);
		}
	}

	private void attribute(JsonParser parser, EObject object, EAttribute attribute) throws IOException {
		if (!attribute.isMany()) {
			Object value = scalar(parser, attribute);
			if (value != null) {
				object.eSet(attribute, value);
			}
			return;
		}
		@SuppressWarnings("unchecked")
		EList<Object> values = (EList<Object>) object.eGet(attribute);
		elements(parser, index -> {
			Object value = scalar(parser, attribute);
			if (value != null && !values.add(value)) {
				problem(parser, "list.twice", value); //$NON-NLS-1$
			}
		});
	}

	private Object scalar(JsonParser parser, EAttribute attribute) throws IOException {
		try {
			return Scalars.read(parser, attribute.getEAttributeType());
		} catch (Misfit e) {
			source.problem(parser, e.sentence());
			skip(parser);
			return null;
		}
	}

	private void reference(JsonParser parser, EObject object, EReference feature) throws IOException {
		if (!feature.isMany()) {
			if (feature.isContainment()) {
				object.eSet(feature, object(parser, feature.getEReferenceType()));
			} else {
				refer(parser, object, feature, -1);
			}
			return;
		}
		elements(parser, index -> {
			if (!feature.isContainment()) {
				refer(parser, object, feature, index);
				return;
			}
			EObject child = object(parser, feature.getEReferenceType());
			if (child != null) {
				References.list(object, feature).addUnique(child);
			}
		});
	}

	private void refer(JsonParser parser, EObject object, EReference feature, int index) throws IOException {
		if (parser.currentToken() == JsonToken.VALUE_STRING) {
			references.refer(object, feature, index, parser.getText(), source.line(parser));
		} else {
			refuse(parser, "wrong.reference", Scalars.found(parser.currentToken())); //$NON-NLS-1$
		}
	}

	private interface ElementReader {
		void read(int index) throws IOException;
	}

	private void elements(JsonParser parser, ElementReader reader) throws IOException {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			refuse(parser, "wrong.list", Scalars.found(parser.currentToken())); //$NON-NLS-1$
			return;
		}
		for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
			source.path().enter(i);
			reader.read(i);
			source.path().leave();
		}
	}

	private void problem(JsonParser parser, String key, Object... arguments) throws IOException {
		source.problem(parser, Messages.of(key, arguments));
	}

	/** Notes a problem with the value the parser stands on and passes over it. */
	private EObject refuse(JsonParser parser, String key, Object... arguments) throws IOException {
		problem(parser, key, arguments);
		skip(parser);
		return null;
	}

	/** Passes over a value; ids in it are not known, so references are not looked up any more. */
	private void skip(JsonParser parser) throws IOException {
		if (parser.currentToken().isStructStart()) {
			incomplete = true;
			parser.skipChildren();
		}
	}

	private void skipRest(JsonParser parser) throws IOException {
		incomplete = true;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			parser.nextToken();
			parser.skipChildren();
		}
	}
}
