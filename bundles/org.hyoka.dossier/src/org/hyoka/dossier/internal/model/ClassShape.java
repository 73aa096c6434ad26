// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.HyokaPackage;

/** How the objects of a class stand in XMI; found once for a class and kept with it. */
final class ClassShape extends AdapterImpl {
	final EClass eClass;
	/** Whether its objects carry their id themselves. */
	final boolean element;
	/** Features that stand in attributes, in the order of the metamodel. */
	final FeatureShape[] attributes;
	/** Features that stand in elements, in the order of the metamodel. */
	final FeatureShape[] elements;
	/** Those features in attributes whose default can be taken away. */
	final FeatureShape[] nillable;
	/** Features whose values no dossier can hold. */
	final FeatureShape[] unstorable;
	private final Map<String, FeatureShape> byName = new HashMap<>();
	private final EFactory factory;
	private final boolean creatable;

	private ClassShape(EClass eClass) {
		this.eClass = eClass;
		this.element = HyokaPackage.Literals.ELEMENT.isSuperTypeOf(eClass);
		this.factory = eClass.getEPackage().getEFactoryInstance();
		this.creatable = !eClass.isAbstract() && !eClass.isInterface()
				&& eClass.getEPackage() != EcorePackage.eINSTANCE;
		List<FeatureShape> inAttributes = new ArrayList<>();
		List<FeatureShape> inElements = new ArrayList<>();
		List<FeatureShape> nowhere = new ArrayList<>();
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			FeatureShape shape = new FeatureShape(eClass, feature, feature == HyokaPackage.Literals.ELEMENT__ID);
			switch (shape.kind) {
			case ID, VALUE, REFERENCE -> inAttributes.add(shape);
			case VALUES, CONTENT -> inElements.add(shape);
			case UNSTORABLE -> nowhere.add(shape);
			case NONE -> {
				continue;
			}
			}
			byName.put(shape.name, shape);
		}
		this.attributes = inAttributes.toArray(FeatureShape[]::new);
		this.nillable = inAttributes.stream().filter(f -> f.nillable).toArray(FeatureShape[]::new);
		this.elements = inElements.toArray(FeatureShape[]::new);
		this.unstorable = nowhere.toArray(FeatureShape[]::new);
	}

	/** The shape of a class. */
	static ClassShape of(EClass eClass) {
		synchronized (eClass) {
			ClassShape shape = (ClassShape) EcoreUtil.getAdapter(eClass.eAdapters(), ClassShape.class);
			if (shape == null) {
				shape = new ClassShape(eClass);
				eClass.eAdapters().add(shape);
			}
			return shape;
		}
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == ClassShape.class;
	}

	/** The feature of a name that stands in XMI; null if there is none. */
	FeatureShape feature(String name) {
		return byName.get(name);
	}

	/** Whether there can be objects of exactly this class. */
	boolean isCreatable() {
		return creatable;
	}

	/** A new object. */
	EObject create() {
		return factory.create(eClass);
	}
}
