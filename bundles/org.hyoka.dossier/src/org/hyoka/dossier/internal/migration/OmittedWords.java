// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.migration;

import java.util.Map;

import org.hyoka.dossier.internal.xml.XmlElement;

/**
 * Version 1 left out the words that were the first of their lists, so that a word that nobody had entered looked like one that somebody
 * had. Version 2 has a word for what is not stated, and leaves that one out: what an older file left out is written down here.
 */
final class OmittedWords implements MigrationStep {
	private static final Map<String, Map<String, String>> FIRST = Map.of("evaluations", Map.of("state", "DONE"), "recusals",
			Map.of("kind", "RECUSED"), "roles", Map.of("role", "PD"), "indicators", Map.of("kind", "OUTPUT", "accumulation", "CUMULATIVE"),
			"targets", Map.of("kind", "INTERIM"), "counts", Map.of("kind", "PAPER"), "stated", Map.of("measure", "ITEM_TOTAL"));

	@Override
	public int from() {
		return 1;
	}

	@Override
	public void migrate(XmlElement root) {
		FIRST.getOrDefault(root.name().text(), Map.of()).forEach((name, value) -> {
			if (root.attributes().stream().noneMatch(a -> a.name().text().equals(name))) {
				root.set(name, value);
			}
		});
		for (XmlElement child : root.elements()) {
			if (!child.name().text().equals("extensions")) {
				migrate(child);
			}
		}
	}
}
