// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hyoka.portfolio.SearchHit;

/** Finds words in the texts of all documents. */
final class Searching {
	private static final int AROUND = 30;
	private final Database database;

	/** @param database open to read */
	Searching(Database database) {
		this.database = database;
	}

	/** Texts in which all words stand, those of one file together, at most so many. */
	List<SearchHit> search(String words, int most) throws SQLException {
		List<SearchHit> hits = new ArrayList<>();
		Sources sources = new Sources(database);
		try (PreparedStatement statement = database.connection().prepareStatement(
				"SELECT t.document, t.element, t.what, t.text FROM gram g JOIN text t ON t.id = g.rowid WHERE " + database.hasWords(words)
						+ " LIMIT ?")) {
			statement.setInt(database.bindWords(statement, words), most);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					hits.add(new SearchHit(sources.place(row.getLong(1), row.getString(2)), row.getString(3),
							passage(row.getString(4), Grams.words(words).getFirst())));
				}
			}
		}
		hits.sort(Comparator.comparing((SearchHit h) -> h.source().file()).thenComparing(h -> h.source().element())
				.thenComparing(SearchHit::what));
		return hits;
	}

	/** How many texts there are in which all words stand. */
	long count(String words) throws SQLException {
		try (PreparedStatement statement = database.connection().prepareStatement("SELECT count(*) FROM gram g WHERE " + database.hasWords(words))) {
			database.bindWords(statement, words);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? row.getLong(1) : 0;
			}
		}
	}

	/** The first place of a word with what stands around it, on one line. */
	static String passage(String text, String word) {
		int[] points = text.codePoints().toArray();
		int at = position(points, word);
		int from = Math.max(0, at - AROUND);
		int to = Math.min(points.length, at + word.length() + AROUND);
		String middle = new String(points, from, to - from).strip().replaceAll("\\s+", " ");
		return (from > 0 ? "…" : "") + middle + (to < points.length ? "…" : "");
	}

	/** Where a word stands: compared letter by letter, since what letters are compared by may be longer than they are. */
	private static int position(int[] points, String word) {
		StringBuilder normal = new StringBuilder();
		List<Integer> origins = new ArrayList<>();
		for (int i = 0; i < points.length; i++) {
			String letter = Grams.normalise(new String(points, i, 1));
			normal.append(letter);
			for (int n = 0; n < letter.length(); n++) {
				origins.add(i);
			}
		}
		int found = normal.indexOf(word);
		return found < 0 ? 0 : origins.get(found);
	}
}
