// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.text.ModelLabels;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.internal.Messages;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;

/** What an object is called in sentences. */
final class Labels {
	private Labels() {
	}

	/** Its class, and the nearest name: its own or that of what it stands in. */
	static Phrase of(EObject object) {
		Phrase type = ModelLabels.of(object.eClass());
		for (EObject o = object; o != null; o = o.eContainer()) {
			String name = name(o);
			if (name != null && !name.isBlank()) {
				return Messages.phrase(o == object ? "label.named" : "label.inside", type, name);
			}
		}
		return type;
	}

	private static String name(EObject object) {
		return switch (object) {
		case NamedElement named -> named.getName();
		case Dossier dossier -> dossier.getTitle();
		default -> null;
		};
	}
}
