// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;

/** The shapes of all classes of the metamodel. A class goes by its plain name, which is unique among the packages. */
final class Shapes {
	/** The packages of the metamodel. */
	static final List<EPackage> PACKAGES = List.of(HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE,
			IpPackage.eINSTANCE);

	private static final Map<String, Shape> BY_NAME = new LinkedHashMap<>();
	static {
		for (EPackage owner : PACKAGES) {
			for (EClassifier classifier : owner.getEClassifiers()) {
				if (classifier instanceof EClass type && BY_NAME.put(type.getName(), Shape.of(type)) != null) {
					throw new IllegalStateException("Two classes of the metamodel are called " + type.getName() + "."); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
	}

	private Shapes() {
	}

	static Collection<Shape> all() {
		return BY_NAME.values();
	}

	static Shape of(EClass type) {
		Shape shape = BY_NAME.get(type.getName());
		if (shape == null || shape.type() != type) {
			throw new IllegalArgumentException("The class " + type.getName() + " is none of the metamodel's."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return shape;
	}

	/** The classes an object of that static type can have: itself, if it is not abstract, and its subclasses. */
	static List<EClass> concrete(EClass type) {
		List<EClass> result = new ArrayList<>();
		for (Shape shape : BY_NAME.values()) {
			if (!shape.type().isAbstract() && type.isSuperTypeOf(shape.type())) {
				result.add(shape.type());
			}
		}
		return result;
	}

	/** Whether an object has to say its class where that static type is expected. */
	static boolean needsType(EClass expected, EClass actual) {
		return expected != actual || expected.isAbstract();
	}
}
