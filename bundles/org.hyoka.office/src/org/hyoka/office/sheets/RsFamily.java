// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.hyoka.core.text.Numbers;

/**
 * One of the families of CSV files that the RS system publishes.
 *
 * @param number  by which it is called, such as {@code 2-1}
 * @param name    what it is about
 * @param columns all that it has, as {@link #column} writes them, without those of single years
 * @param rare    those of them that it has in some years only
 */
public record RsFamily(String number, String name, Set<String> columns, Set<String> rare) {
	private static final String RARE = "?";
	private static final Pattern YEAR = Pattern.compile("\\d{4}");
	private static final List<RsFamily> ALL = load();

	/** All families, in the order of their numbers. */
	public static List<RsFamily> all() {
		return ALL;
	}

	/** The family to which a file with these columns belongs; it may lack some, and have others. */
	public static RsFamily of(Collection<String> header) {
		return ALL.stream().max(Comparator.comparingLong((RsFamily family) -> header.stream().filter(family.columns::contains).count())
				.thenComparing(family -> -family.columns.size())).orElseThrow();
	}

	/** A column's name: it is published with brackets of either width. */
	public static String column(String head) {
		return Numbers.toHalfWidth(head).replace("\uFEFF", "").strip();
	}

	/** Whether a column is that of a year. */
	public static boolean isYear(String column) {
		return YEAR.matcher(column).matches();
	}

	/** The columns that a file of this family lacks. */
	public List<String> missing(Collection<String> header) {
		return columns.stream().filter(column -> !header.contains(column) && !rare.contains(column)).toList();
	}

	/** The columns that no file of this family has. */
	public List<String> unknown(Collection<String> header) {
		return header.stream().filter(column -> !columns.contains(column) && !isYear(column)).toList();
	}

	private static List<RsFamily> load() {
		Set<String> common = new LinkedHashSet<>();
		List<RsFamily> families = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(RsFamily.class.getResourceAsStream("rs-columns.txt"), StandardCharsets.UTF_8))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.startsWith("[")) {
					String[] words = line.substring(1, line.length() - 1).split(" ", 2);
					families.add(new RsFamily(words[0], words[1], words[0].equals("1-1") ? new LinkedHashSet<>() : new LinkedHashSet<>(common),
							new LinkedHashSet<>()));
				} else if (!line.isBlank() && !line.startsWith("#")) {
					String column = column(line.startsWith(RARE) ? line.substring(1) : line);
					(families.isEmpty() ? common : families.getLast().columns).add(column);
					if (line.startsWith(RARE)) {
						families.getLast().rare.add(column);
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return List.copyOf(families);
	}
}
