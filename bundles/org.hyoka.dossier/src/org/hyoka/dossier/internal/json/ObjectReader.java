// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

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
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.dossier.internal.model.Identity;
import org.hyoka.dossier.json.JsonLimits;
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
	private final References references;
	private int objects;
	private boolean incomplete;

	ObjectReader(Source source, IdRule idRule) {
		this.source = source;
		this.idRule = idRule;
		this.references = new References(idRule);
	}

	/** Sets the references between all objects that were read. */
	void resolve() throws IOException {
		if (!incomplete) {
			references.resolve(source.problems());
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
			return refuse(parser, "wrong.object", Scalars.found(parser)); //$NON-NLS-1$
		}
		JsonLimits limits = source.limits();
		if (++objects > limits.objects()) {
			throw source.fatal("limit.objects", String.valueOf(limits.objects())); //$NON-NLS-1$
		}
		if (source.path().depth() > limits.depth()) {
			return refuse(parser, "limit.depth", String.valueOf(limits.depth())); //$NON-NLS-1$
		}
		Set<String> seen = new HashSet<>();
		List<EClass> possible = Shapes.concrete(expected);
		if (possible.size() != 1) {
			return typed(parser, expected, seen);
		}
		EClass type = possible.getFirst();
		JsonToken token = parser.nextToken();
		if (token == JsonToken.FIELD_NAME && parser.currentName().equals(Shape.TYPE)) {
			type = type(parser, expected, seen);
			token = parser.nextToken();
		}
		return type == null ? skipRest(parser, token) : finish(fill(parser, token, EcoreUtil.create(type), seen), seen);
	}

	/** Reads an object that has to say its class; what comes before that is kept until then. */
	private EObject typed(JsonParser parser, EClass expected, Set<String> seen) throws IOException {
		Position begin = source.position(parser);
		try (TokenBuffer before = new TokenBuffer(parser)) {
			before.writeStartObject();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				if (!name.equals(Shape.TYPE)) {
					parser.nextToken();
					before.writeFieldName(name);
					before.copyCurrentStructure(parser);
					continue;
				}
				EClass type = type(parser, expected, seen);
				if (type == null) {
					return skipRest(parser, parser.nextToken());
				}
				before.writeEndObject();
				EObject object = EcoreUtil.create(type);
				source.replayed(begin);
				try (JsonParser replay = before.asParser()) {
					replay.nextToken();
					fill(replay, replay.nextToken(), object, seen);
				}
				source.replayed(Position.UNKNOWN);
				return finish(fill(parser, parser.nextToken(), object, seen), seen);
			}
			incomplete = true;
			problem(parser, "type.missing", names(expected)); //$NON-NLS-1$
			return null;
		}
	}

	/** Goes on to the value of {@code type}; gives the class it names, or null after noting the problem. */
	private EClass type(JsonParser parser, EClass expected, Set<String> seen) throws IOException {
		seen.add(Shape.TYPE);
		source.path().enter(Shape.TYPE);
		EClass result = null;
		if (parser.nextToken() != JsonToken.VALUE_STRING) {
			refuse(parser, "wrong.string", Scalars.found(parser)); //$NON-NLS-1$
		} else {
			String name = parser.getText();
			EClass named = Shapes.find(name);
			if (named == null && name.indexOf('#') >= 0) {
				problem(parser, "type.foreign", name.substring(0, name.lastIndexOf('#'))); //$NON-NLS-1$
			} else if (named == null || !Shapes.fits(expected, named)) {
				problem(parser, "type.wrong", name, names(expected)); //$NON-NLS-1$
			} else {
				result = named;
			}
		}
		source.path().leave();
		return result;
	}

	private static String names(EClass expected) {
		return expected == EcorePackage.Literals.EOBJECT ? "NAMESPACE#NAME" //$NON-NLS-1$
				: Shapes.concrete(expected).stream().map(EClass::getName).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private EObject finish(EObject object, Set<String> seen) throws IOException {
		for (String name : Shapes.of(object.eClass()).required()) {
			if (!seen.contains(name)) {
				problem(source.parser(), "feature.missing", name, object.eClass().getName()); //$NON-NLS-1$
			}
		}
		if (idRule == IdRule.UUID && object instanceof Element element && element.getId() == null) {
			element.setId(Ids.random());
		}
		return object;
	}

	/** Reads the properties up to the end of the object, the first of which may have begun. */
	private EObject fill(JsonParser parser, JsonToken first, EObject object, Set<String> seen) throws IOException {
		for (JsonToken token = first; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
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
		return object;
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
			id(parser, object);
		} else if (name.equals(Shape.TYPE)) {
			if (!parser.getValueAsString("").equals(Shapes.name(type))) { //$NON-NLS-1$
				refuse(parser, "type.wrong", parser.getValueAsString(""), Shapes.name(type)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} else if (name.equals(Source.SCHEMA) && source.path().depth() == 1) {
			source.checkSchema(parser);
		} else {
			source.problem(parser, Messages.unknownProperty(name, type.getName(), Shapes.of(type).features().keySet()));
			skip(parser);
		}
	}

	/** A null means that there is no value, not even the default; where a value cannot be absent it means nothing. */
	private static void clear(EObject object, EStructuralFeature feature) {
		if (Shape.isNullable(feature)) {
			object.eSet(feature, null);
		}
	}

	private void id(JsonParser parser, EObject object) throws IOException {
		String id = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : ""; //$NON-NLS-1$
		if (idRule == IdRule.UUID ? !UUID_TEXT.matcher(id).matches() : id.isBlank()) {
			refuse(parser, "wrong.id", id); //$NON-NLS-1$
		} else if (!references.declare(id, object)) {
			problem(parser, "id.twice", id); //$NON-NLS-1$
		} else if (idRule == IdRule.UUID) {
			Identity.set(object, id);
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
			references.refer(object, feature, index, parser.getText(), source.position(parser));
		} else {
			refuse(parser, "wrong.reference", Scalars.found(parser)); //$NON-NLS-1$
		}
	}

	private interface ElementReader {
		void read(int index) throws IOException;
	}

	private void elements(JsonParser parser, ElementReader reader) throws IOException {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			refuse(parser, "wrong.list", Scalars.found(parser)); //$NON-NLS-1$
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

	private EObject skipRest(JsonParser parser, JsonToken first) throws IOException {
		incomplete = true;
		for (JsonToken token = first; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
			parser.nextToken();
			parser.skipChildren();
		}
		return null;
	}
}
