// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/** Finds classes by the names in {@code xsi:type}. */
final class Types {
	private static final int MOST = 10_000;
	private final Namespaces namespaces;
	private final Map<String, Optional<ClassShape>> known = new HashMap<>();
	private int changes;

	Types(Namespaces namespaces) {
		this.namespaces = namespaces;
	}

	/**
	 * The class of a name such as {@code hyoka:Program}; null if no installed bundle has it.
	 *
	 * @throws Refusal if the prefix is not declared
	 */
	ClassShape find(String name) throws Refusal {
		if (changes != namespaces.changes() || known.size() > MOST) {
			known.clear();
			changes = namespaces.changes();
		}
		Optional<ClassShape> shape = known.get(name);
		if (shape == null) {
			shape = Optional.ofNullable(search(name)).map(ClassShape::of);
			known.put(name, shape);
		}
		return shape.orElse(null);
	}

	private EClass search(String name) throws Refusal {
		int colon = name.indexOf(':');
		String uri = colon <= 0 ? null : namespaces.uri(name.substring(0, colon));
		if (uri == null) {
			throw Refusal.of(Reason.WRONG_CONTENT, "model.type.prefix", name);
		}
		return Packages.find(uri, name.substring(colon + 1));
	}
}
