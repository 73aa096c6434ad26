// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.portfolio.Answer.SourceRef;

/** Leads from the rows of the tables back to files and places in them. */
final class Sources {
	private static final Comparator<SourceRef> BY_FILE = Comparator.comparing(SourceRef::file).thenComparing(SourceRef::element);
	private final Database database;
	private final Map<Long, String> files = new HashMap<>();

	Sources(Database database) {
		this.database = database;
	}

	/** The places that a query names as {@code document:element}, joined by blanks. */
	List<SourceRef> of(String rows) throws SQLException {
		Set<SourceRef> places = new LinkedHashSet<>();
		for (String row : rows.split(" ")) {
			int colon = row.indexOf(':');
			if (colon > 0) {
				places.add(place(Long.parseLong(row.substring(0, colon)), row.substring(colon + 1)));
			}
		}
		List<SourceRef> sorted = new ArrayList<>(places);
		sorted.sort(BY_FILE);
		return sorted;
	}

	/** A place in a document. */
	SourceRef place(long document, String element) throws SQLException {
		return new SourceRef(file(document), element, name(document, element));
	}

	private String file(long document) throws SQLException {
		String known = files.get(document);
		if (known == null) {
			known = text("SELECT min(f.path) FROM file f JOIN document d ON d.hash = f.hash WHERE d.document = ?", document);
			files.put(document, known);
		}
		return known;
	}

	private String name(long document, String element) throws SQLException {
		return text("SELECT coalesce((SELECT name FROM place WHERE document = ? AND element = ?), ?)", document, element, element);
	}

	private String text(String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			try (ResultSet result = statement.executeQuery()) {
				String text = result.next() ? result.getString(1) : null;
				return text == null ? "" : text;
			}
		}
	}
}
