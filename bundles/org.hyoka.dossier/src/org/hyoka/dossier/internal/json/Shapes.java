// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.hyoka.core.ModelPackages;
import org.hyoka.dossier.internal.model.Packages;

/**
 * The shapes of classes. A class of the metamodel goes by its plain name, which is unique among the packages; a third
 * party's by {@code NAMESPACE#NAME}.
 */
final class Shapes {
	private static final Map<String, Shape> OWN = new LinkedHashMap<>();
	private static final Map<EClass, Shape> FOREIGN = new ConcurrentHashMap<>();
	private static final Map<EClass, List<EClass>> CONCRETE = new ConcurrentHashMap<>();
	static {
		ModelPackages.classes().forEach(type -> {
			if (OWN.put(type.getName(), Shape.of(type)) != null) {
				throw new IllegalStateException("Two classes of the metamodel are called " + type.getName() + "."); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
	}

	private Shapes() {
	}

	/** The shapes of the metamodel's classes, in its order. */
	static Collection<Shape> all() {
		return OWN.values();
	}

	/** The shape of any class. */
	static Shape of(EClass type) {
		Shape shape = OWN.get(type.getName());
		return shape != null && shape.type() == type ? shape : FOREIGN.computeIfAbsent(type, Shape::of);
	}

	/** What a class is called in {@code type}. */
	static String name(EClass type) {
		return ModelPackages.OWN.contains(type.getEPackage()) ? type.getName()
				: type.getEPackage().getNsURI() + '#' + type.getName();
	}

	/** The class of that name; null if no installed bundle has it. */
	static EClass find(String name) {
		int mark = name.lastIndexOf('#');
		if (mark >= 0) {
			return Packages.find(name.substring(0, mark), name.substring(mark + 1));
		}
		Shape shape = OWN.get(name);
		return shape == null ? null : shape.type();
	}

	/** The known classes that an object of that static type can have: the metamodel's, and the type itself. */
	static List<EClass> concrete(EClass type) {
		return CONCRETE.computeIfAbsent(type, t -> {
			List<EClass> result = new ArrayList<>();
			if (!ModelPackages.OWN.contains(t.getEPackage()) && !t.isAbstract() && t != EcorePackage.Literals.EOBJECT) {
				result.add(t);
			}
			for (Shape shape : OWN.values()) {
				if (!shape.type().isAbstract() && t.isSuperTypeOf(shape.type())) {
					result.add(shape.type());
				}
			}
			return List.copyOf(result);
		});
	}

	/** Whether an object of a class may stand where that static type is expected. */
	static boolean fits(EClass expected, EClass actual) {
		if (actual.isAbstract() || actual.isInterface()) {
			return false;
		}
		Class<?> java = expected.getInstanceClass();
		if (java == null || java == EObject.class) {
			return expected == EcorePackage.Literals.EOBJECT || expected.isSuperTypeOf(actual);
		}
		return actual.getInstanceClass() != null && java.isAssignableFrom(actual.getInstanceClass());
	}

	/** Whether an object has to say its class where that static type is expected. */
	static boolean needsType(EClass expected, EClass actual) {
		return expected != actual || expected.isAbstract();
	}
}
