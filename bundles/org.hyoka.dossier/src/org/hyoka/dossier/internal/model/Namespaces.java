// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.XmlName;
import org.hyoka.dossier.internal.xml.XmlSource;

/** The namespace declarations that hold at a place. */
final class Namespaces {
	/** Declarations that hold at one place; each look-up goes through them. */
	static final int MOST = 200;
	private final List<String> prefixes = new ArrayList<>();
	private final List<String> uris = new ArrayList<>();
	private int changes;

	/**
	 * Takes in the declarations of the element that begins.
	 *
	 * @return how many there were
	 */
	int enter(XmlSource xml) throws Refusal {
		int count = 0;
		for (int i = 0; i < xml.attributeCount(); i++) {
			XmlName name = xml.attributeName(i);
			if (name.isDeclaration()) {
				if (name.declared().isEmpty() || prefixes.size() >= MOST) {
					throw Refusal.of(Reason.WRONG_CONTENT, "model.namespace").at(xml.line(), xml.column());
				}
				prefixes.add(name.declared());
				uris.add(xml.attributeValue(i));
				count++;
				changes++;
			}
		}
		return count;
	}

	/** Forgets the latest declarations. */
	void leave(int count) {
		for (int i = 0; i < count; i++) {
			prefixes.removeLast();
			uris.removeLast();
			changes++;
		}
	}

	/** The namespace of a prefix; null if it is not declared. */
	String uri(String prefix) {
		for (int i = prefixes.size() - 1; i >= 0; i--) {
			if (prefixes.get(i).equals(prefix)) {
				return uris.get(i);
			}
		}
		return prefix.equals("xml") ? "http://www.w3.org/XML/1998/namespace" : null;
	}

	/** Grows with every change. */
	int changes() {
		return changes;
	}
}
