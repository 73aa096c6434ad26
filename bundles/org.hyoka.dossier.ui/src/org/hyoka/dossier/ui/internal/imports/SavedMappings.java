// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.Mapping;
import org.hyoka.exchange.tables.TableContent;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What columns meant in tables that this person has taken in, by their headings; the latest first. */
final class SavedMappings {
	private static final int MOST = 60;
	private static final int SEARCHED = 12;
	private static final String KEY = "mappings";
	private final Preferences node;

	/** @param node where they are kept */
	SavedMappings(Preferences node) {
		this.node = node;
	}

	/** Those of this person. */
	static SavedMappings standard() {
		return new SavedMappings(InstanceScope.INSTANCE.getNode("org.hyoka.ui").node("importedTables"));
	}

	/** What was said of a table of the same content with the same headings. */
	Optional<Mapping> of(TableContent content, Cells cells) {
		return IntStream.range(0, Math.min(SEARCHED, cells.height())).boxed()
				.flatMap(row -> lines().stream().filter(line -> line.startsWith(head(content, cells, row))).limit(1)
						.map(line -> Mapping.of(content, row, List.of(line.substring(head(content, cells, row).length()).split(" ")))))
				.filter(mapping -> mapping.columns().size() == cells.width()).findFirst();
	}

	/** Remembers one; a table without headings cannot be known again. */
	void put(TableContent content, Cells cells, Mapping mapping) {
		if (mapping.heads() < 0) {
			return;
		}
		List<String> all = new ArrayList<>(lines());
		all.removeIf(line -> line.startsWith(head(content, cells, mapping.heads())));
		all.addFirst(head(content, cells, mapping.heads()) + String.join(" ", mapping.keys()));
		node.put(KEY, String.join("\n", all.subList(0, Math.min(MOST, all.size()))));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(SavedMappings.class).log(Status.warning("What the columns of a table mean could not be kept.", e));
		}
	}

	private List<String> lines() {
		return List.of(node.get(KEY, "").split("\n"));
	}

	/** What a line begins with: the content and the headings without blanks. */
	private static String head(TableContent content, Cells cells, int row) {
		StringBuilder heads = new StringBuilder(content.key());
		for (int c = 0; c < cells.width(); c++) {
			heads.append('|').append(cells.at(row, c).replaceAll("[\\s\\p{Z}]", ""));
		}
		return heads.append('\t').toString();
	}
}
