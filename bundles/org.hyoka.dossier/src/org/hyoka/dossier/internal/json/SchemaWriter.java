// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.json.JsonSchemas;
import org.hyoka.model.hyoka.HyokaPackage;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes the JSON Schema of dossiers: a definition for each class, enum and data type, in the order of the metamodel.
 * It says what the form is; that references find their targets and ids are unique is beyond a schema.
 */
final class SchemaWriter {
	private static final String DEFINITIONS = "#/$defs/"; //$NON-NLS-1$
	private static final String UUID = "UUID"; //$NON-NLS-1$
	private static final String EXTENSION = "Extension"; //$NON-NLS-1$

	private final JsonGenerator out;

	SchemaWriter(JsonGenerator out) {
		this.out = out;
	}

	void write() throws IOException {
		out.writeStartObject();
		text("$schema", "https://json-schema.org/draft/2020-12/schema"); //$NON-NLS-1$ //$NON-NLS-2$
		text("$id", JsonSchemas.ID); //$NON-NLS-1$
		text("$comment", "SPDX-License-Identifier: EPL-2.0. Written by the generator, from the metamodel."); //$NON-NLS-1$ //$NON-NLS-2$
		text("$ref", DEFINITIONS + HyokaPackage.Literals.DOSSIER.getName()); //$NON-NLS-1$
		out.writeObjectFieldStart("$defs"); //$NON-NLS-1$
		for (EPackage owner : ModelPackages.OWN) {
			for (EClassifier classifier : owner.getEClassifiers()) {
				classifier(classifier);
			}
		}
		common();
		out.writeEndObject();
		out.writeEndObject();
	}

	private void classifier(EClassifier classifier) throws IOException {
		if (classifier instanceof EClass type && type.isAbstract() && !isPartOfSomething(type)) {
			return;
		}
		out.writeObjectFieldStart(classifier.getName());
		describe(classifier);
		switch (classifier) {
		case EClass type when type.isAbstract() -> choice(type);
		case EClass type -> object(type);
		case EEnum values -> literals(values);
		default -> scalar((EDataType) classifier);
		}
		out.writeEndObject();
	}

	/** Abstract classes are of use in the schema only where one of their kinds may stand. */
	private static boolean isPartOfSomething(EClass type) {
		return Shapes.all().stream().flatMap(s -> s.type().getEReferences().stream())
				.anyMatch(r -> r.isContainment() && r.getEReferenceType() == type);
	}

	private void describe(ENamedElement element) throws IOException {
		text("title", Naming.label(element, Locale.JAPANESE)); //$NON-NLS-1$
		text("description", EcoreUtil.getDocumentation(element)); //$NON-NLS-1$
	}

	/** An abstract class: one of the others, which then says which. */
	private void choice(EClass type) throws IOException {
		text("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeArrayFieldStart("required"); //$NON-NLS-1$
		out.writeString(Shape.TYPE);
		out.writeEndArray();
		out.writeArrayFieldStart("oneOf"); //$NON-NLS-1$
		for (EClass each : Shapes.concrete(type)) {
			out.writeStartObject();
			text("$ref", DEFINITIONS + each.getName()); //$NON-NLS-1$
			out.writeEndObject();
		}
		out.writeEndArray();
	}

	private void object(EClass type) throws IOException {
		Shape shape = Shapes.of(type);
		text("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeObjectFieldStart("properties"); //$NON-NLS-1$
		if (type == HyokaPackage.Literals.DOSSIER) {
			out.writeObjectFieldStart(Source.SCHEMA);
			text("const", JsonSchemas.ID); //$NON-NLS-1$
			out.writeEndObject();
		}
		out.writeObjectFieldStart(Shape.TYPE);
		text("const", type.getName()); //$NON-NLS-1$
		out.writeEndObject();
		out.writeObjectFieldStart(Shape.ID);
		describe(HyokaPackage.Literals.ELEMENT__ID);
		text("$ref", DEFINITIONS + UUID); //$NON-NLS-1$
		out.writeEndObject();
		for (EStructuralFeature feature : shape.features().values()) {
			out.writeObjectFieldStart(feature.getName());
			property(feature);
			out.writeEndObject();
		}
		out.writeEndObject();
		if (!shape.required().isEmpty()) {
			out.writeArrayFieldStart("required"); //$NON-NLS-1$
			for (String name : shape.required()) {
				out.writeString(name);
			}
			out.writeEndArray();
		}
		out.writeBooleanField("additionalProperties", false); //$NON-NLS-1$
	}

	private void property(EStructuralFeature feature) throws IOException {
		describe(feature);
		String definition = definition(feature);
		if (feature.isMany()) {
			list(feature.isUnique() && !(feature instanceof EReference r && r.isContainment()), definition);
		} else if (!Shape.isNullable(feature)) {
			text("$ref", DEFINITIONS + definition); //$NON-NLS-1$
		} else {
			out.writeArrayFieldStart("anyOf"); //$NON-NLS-1$
			out.writeStartObject();
			text("$ref", DEFINITIONS + definition); //$NON-NLS-1$
			out.writeEndObject();
			out.writeStartObject();
			text("type", "null"); //$NON-NLS-1$ //$NON-NLS-2$
			out.writeEndObject();
			out.writeEndArray();
		}
		if (feature instanceof EReference reference && !reference.isContainment()) {
			text("$comment", "The id of an object of the class " + reference.getEReferenceType().getName() + "."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (Shape.hasDefault(feature)) {
			out.writeFieldName("default"); //$NON-NLS-1$
			defaultValue((EAttribute) feature);
		}
	}

	private void defaultValue(EAttribute attribute) throws IOException {
		try {
			Scalars.write(out, attribute.getEAttributeType(), attribute.getDefaultValue());
		} catch (Misfit e) {
			throw new IllegalStateException("A default of the metamodel is no value: " + attribute, e); //$NON-NLS-1$
		}
	}

	private static String definition(EStructuralFeature feature) {
		if (feature instanceof EReference reference && !reference.isContainment()) {
			return UUID;
		}
		EClassifier type = feature.getEType();
		if (type == EcorePackage.Literals.EOBJECT) {
			return EXTENSION;
		}
		if (ModelPackages.OWN.contains(type.getEPackage())) {
			return type.getName();
		}
		Class<?> java = type.getInstanceClass();
		return java == BigDecimal.class ? "Decimal" //$NON-NLS-1$
				: java == Integer.class ? "Int" : java == boolean.class ? "Boolean" : "String"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void list(boolean unique, String definition) throws IOException {
		text("type", "array"); //$NON-NLS-1$ //$NON-NLS-2$
		if (unique) {
			out.writeBooleanField("uniqueItems", true); //$NON-NLS-1$
		}
		out.writeObjectFieldStart("items"); //$NON-NLS-1$
		text("$ref", DEFINITIONS + definition); //$NON-NLS-1$
		out.writeEndObject();
	}

	private void literals(EEnum values) throws IOException {
		out.writeArrayFieldStart("oneOf"); //$NON-NLS-1$
		for (EEnumLiteral literal : values.getELiterals()) {
			out.writeStartObject();
			text("const", literal.getLiteral()); //$NON-NLS-1$
			describe(literal);
			out.writeEndObject();
		}
		out.writeEndArray();
	}

	private void scalar(EDataType type) throws IOException {
		text("type", "string"); //$NON-NLS-1$ //$NON-NLS-2$
		String pattern = Scalars.pattern(type);
		if (pattern != null) {
			text("pattern", '^' + pattern + '$'); //$NON-NLS-1$
		}
	}

	private void common() throws IOException {
		definition(UUID, "ID", "A UUID in the text form of RFC 4122; a reference holds that of its target.", "string", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				ObjectReader.UUID_PATTERN);
		definition("String", "文字列", "A text without control characters.", "string", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		definition("Boolean", "真偽", "true or false.", "boolean", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		definition("Decimal", "数値", "An exact number of at most " + Scalars.DIGITS //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ " digits, which keeps its decimals: 54.0 is not rewritten as 54.", "number", null); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeObjectFieldStart("Int"); //$NON-NLS-1$
		text("title", "整数"); //$NON-NLS-1$ //$NON-NLS-2$
		text("description", "A whole number."); //$NON-NLS-1$ //$NON-NLS-2$
		text("type", "integer"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeNumberField("minimum", Integer.MIN_VALUE); //$NON-NLS-1$
		out.writeNumberField("maximum", Integer.MAX_VALUE); //$NON-NLS-1$
		out.writeEndObject();
		extension();
	}

	private void extension() throws IOException {
		out.writeObjectFieldStart(EXTENSION);
		text("title", "拡張"); //$NON-NLS-1$ //$NON-NLS-2$
		text("description", "An object of another metamodel, whose class stands in type as NAMESPACE#NAME. Its other" //$NON-NLS-1$ //$NON-NLS-2$
				+ " properties are named as its features; features called id or type have an underscore before them."); //$NON-NLS-1$
		text("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeObjectFieldStart("properties"); //$NON-NLS-1$
		out.writeObjectFieldStart(Shape.TYPE);
		text("type", "string"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeEndObject();
		out.writeObjectFieldStart(Shape.ID);
		text("$ref", DEFINITIONS + UUID); //$NON-NLS-1$
		out.writeEndObject();
		out.writeEndObject();
		out.writeArrayFieldStart("required"); //$NON-NLS-1$
		out.writeString(Shape.TYPE);
		out.writeEndArray();
		out.writeEndObject();
	}

	private void definition(String name, String title, String description, String type, String pattern)
			throws IOException {
		out.writeObjectFieldStart(name);
		text("title", title); //$NON-NLS-1$
		text("description", description); //$NON-NLS-1$
		text("type", type); //$NON-NLS-1$
		if (pattern != null) {
			text("pattern", '^' + pattern + '$'); //$NON-NLS-1$
		}
		out.writeEndObject();
	}

	private void text(String name, String value) throws IOException {
		out.writeStringField(name, value);
	}
}
