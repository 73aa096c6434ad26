// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.questions.Column;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.Table;

/**
 * What an installation can index.
 *
 * @param readers by which files are read, asked in this order
 * @param tables  by name
 * @param version what else the rows depend on, such as the versions of the bundles that fill them
 */
public record Catalog(List<DocumentReader> readers, Map<String, Table> tables, String version) {
	/** The tables of some readers. */
	public static Catalog of(List<DocumentReader> readers, String version) {
		Map<String, Table> tables = new LinkedHashMap<>();
		for (DocumentReader reader : readers) {
			for (Table table : reader.tables()) {
				Table other = tables.putIfAbsent(table.name(), table);
				if (other != null && !other.equals(table)) {
					throw new IllegalStateException("Two bundles bring a table “" + table.name() + "”.");
				}
			}
		}
		return new Catalog(List.copyOf(readers), tables, version);
	}

	/** Changes whenever an index made before would answer otherwise. */
	String fingerprint(boolean confidential) {
		List<String> parts = new ArrayList<>(List.of(String.valueOf(Schema.VERSION), version, String.valueOf(confidential)));
		readers.stream().map(DocumentReader::kind).sorted().forEach(parts::add);
		tables.values().stream().map(Catalog::definition).sorted().forEach(parts::add);
		try {
			return HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	/** The columns of a table as SQL has them. */
	static String definition(Table table) {
		StringBuilder sql = new StringBuilder(table.name()).append(" (document BIGINT NOT NULL, element TEXT NOT NULL");
		for (Column column : table.columns()) {
			sql.append(", ").append(definition(column));
		}
		return sql.append(')').toString();
	}

	/** A column as SQL has it. */
	static String definition(Column column) {
		return column.name() + " " + column.type().sql();
	}
}
