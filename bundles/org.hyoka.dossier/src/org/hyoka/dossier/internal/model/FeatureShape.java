// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** How a feature of a class stands in XMI. */
final class FeatureShape {
	/** Where a feature's values stand. */
	enum Kind {
		/** The id of an element. */
		ID,
		/** A value in an attribute. */
		VALUE,
		/** Values in elements, one each. */
		VALUES,
		/** Ids of other objects in an attribute. */
		REFERENCE,
		/** Objects in elements. */
		CONTENT,
		/** Nowhere: it is derived from others, or the other end of a containment. */
		NONE,
		/** Nowhere, although it should be: no dossier can hold its values. */
		UNSTORABLE
	}

	final EStructuralFeature feature;
	final String name;
	final int id;
	final Kind kind;
	final boolean many;
	/** For values; null otherwise. */
	final Values values;
	/** For references and contents; null otherwise. */
	final EClass type;
	/** For contents: the shape of the type, made when it is asked for. */
	private ClassShape typeShape;
	/** Whether adding a value has to look for it first. */
	final boolean checked;
	final byte[] nameBytes;
	/** Whether it has a default that can be taken away, so that nothing stands for something else than the default. */
	final boolean nillable;

	FeatureShape(EClass owner, EStructuralFeature feature, boolean ownId) {
		this.feature = feature;
		this.name = feature.getName();
		this.id = owner.getFeatureID(feature);
		this.many = feature.isMany();
		this.values = feature instanceof EAttribute attribute ? Values.of(attribute.getEAttributeType()) : null;
		this.type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
		this.kind = kind(feature, ownId, values);
		this.checked = feature.isUnique() && kind != Kind.CONTENT;
		this.nameBytes = name.getBytes(StandardCharsets.UTF_8);
		this.nillable = kind == Kind.VALUE && feature.getDefaultValue() != null && isNullable(feature.getEType());
	}

	private static boolean isNullable(EClassifier type) {
		return !(type instanceof EEnum) && (type.getInstanceClass() == null || !type.getInstanceClass().isPrimitive());
	}

	private static Kind kind(EStructuralFeature feature, boolean ownId, Values values) {
		if (feature.isTransient() || !feature.isChangeable() && !feature.isMany()
				|| feature instanceof EReference reference && reference.isContainer()) {
			return Kind.NONE;
		}
		if (ownId) {
			return Kind.ID;
		}
		if (FeatureMapUtil.isFeatureMap(feature)) {
			return Kind.UNSTORABLE;
		}
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? Kind.CONTENT : Kind.REFERENCE;
		}
		if (values == null) {
			return Kind.UNSTORABLE;
		}
		return feature.isMany() ? Kind.VALUES : Kind.VALUE;
	}

	/** Whether an object may stand here. */
	boolean accepts(EClass actual) {
		if (type == EcorePackage.Literals.EOBJECT) {
			return true;
		}
		Class<?> java = type.getInstanceClass();
		Class<?> actualJava = actual.getInstanceClass();
		return java != null && actualJava != null ? java.isAssignableFrom(actualJava) : type.isSuperTypeOf(actual);
	}

	/** The shape of the declared type of contents. */
	ClassShape typeShape() {
		if (typeShape == null) {
			typeShape = ClassShape.of(type);
		}
		return typeShape;
	}
}
