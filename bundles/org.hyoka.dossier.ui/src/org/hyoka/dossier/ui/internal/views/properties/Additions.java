// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Translation;

/** What can be put into a containment. */
final class Additions {
	private Additions() {
	}

	/** The concrete metaclasses that can stand in a containment; none for contents of third parties' metamodels. */
	static List<EClass> types(EReference reference) {
		EClass type = reference.getEReferenceType();
		return type.getEPackage().getEClassifiers().stream()
				.filter(c -> c instanceof EClass e && !e.isAbstract() && !e.isInterface() && type.isSuperTypeOf(e)
						&& !"EObject".equals(type.getName()))
				.map(EClass.class::cast).toList();
	}

	/** Whether an object stands beside another and on no page: a remark, another name, a translation, a printed figure. */
	static boolean isAside(EObject object) {
		return object instanceof Note || object instanceof Alias || object instanceof Translation
				|| object instanceof StatedFigure;
	}
}
