// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.util.HashMap;
import java.util.Map;

/** The prefixes that the first element of the text declares. */
final class Prefixes {
	private final Map<String, String> uris = new HashMap<>(
			Map.of("xmi", Packages.XMI, "xsi", Packages.XSI, "xml", "http://www.w3.org/XML/1998/namespace"));
	private final Map<String, String> prefixes = new HashMap<>();

	void declare(String prefix, String uri) {
		uris.put(prefix, uri);
		prefixes.put(uri, prefix);
	}

	/** The namespace of a prefix; null if it is not declared there. */
	String uri(String prefix) {
		return uris.get(prefix);
	}

	/** The prefix of a namespace; null if it is not declared there. */
	String of(String uri) {
		return prefixes.get(uri);
	}

	/** A prefix that is free, like the one that is wanted. */
	String free(String wanted) {
		String base = wanted != null && wanted.matches("[A-Za-z_][A-Za-z0-9_-]*") ? wanted : "ext";
		String prefix = base;
		for (int i = 1; uris.containsKey(prefix); i++) {
			prefix = base + i;
		}
		return prefix;
	}
}
