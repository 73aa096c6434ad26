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
import java.util.function.UnaryOperator;

import org.hyoka.portfolio.Answer.SourceRef;

/** Leads from the rows of the tables back to files and places in them. */
final class Sources {
	private static final Comparator<SourceRef> BY_FILE = Comparator.comparing(SourceRef::file).thenComparing(SourceRef::element);
	/** Between a whole and its part in what finds a place, such as the year of an indicator. */
	private static final char WITHIN = '/';
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
		Map<String, String> names = new HashMap<>();
		for (String part = element; !part.isEmpty() && names.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf(WITHIN)))) {
			String name = text("SELECT name FROM place WHERE document = ? AND element = ?", document, part);
			if (!name.isEmpty()) {
				names.put(part, name);
			}
		}
		return name(element, names::get);
	}

	/**
	 * What a place is called: as it was named or, where it was not, a part of a whole by the name of the whole and its own, and any other
	 * as it stands.
	 *
	 * @param names what some are called; null for others
	 */
	static String name(String element, UnaryOperator<String> names) {
		String name = names.apply(element);
		int within = element.lastIndexOf(WITHIN);
		if (name != null || within <= 0) {
			return name == null ? element : name;
		}
		return name(element.substring(0, within), names) + " " + element.substring(within + 1);
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
