// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Years;
import org.hyoka.model.time.FiscalYear;

/**
 * What the columns of a table mean.
 *
 * @param heads   the row with the headings, from 0; -1 if there is none
 * @param columns what each column means
 * @since 0.1
 */
public record Mapping(int heads, List<ColumnMeaning> columns) {
	private static final int SEARCHED = 12;
	private static final Pattern BARE_YEAR = Pattern.compile("(19|20)\\d\\d");
	private static final Pattern NOTE = Pattern.compile("\\(.*?\\)|[\\s\\p{Z}]");
	private static final Pattern UNIT = Pattern.compile("(?:単位|UNIT)[:：]?[\\s\\p{Z}]*([^\\s\\p{Z})）\\]］]+)", Pattern.CASE_INSENSITIVE);

	/** Copies the list. */
	public Mapping {
		columns = List.copyOf(columns);
	}

	/** The most likely one, from the row whose headings say most. */
	public static Mapping guess(TableContent content, Cells cells) {
		Mapping best = new Mapping(-1, IntStream.range(0, cells.width()).mapToObj(c -> ColumnMeaning.SKIPPED).toList());
		long most = 0;
		for (int r = 0; r < Math.min(SEARCHED, cells.height()); r++) {
			Mapping here = of(content, cells, r);
			if (here.known() > most) {
				most = here.known();
				best = here;
			}
		}
		return most == 0 && content instanceof ObjectContent rows ? best.inOrder(rows) : best.withItems(content, cells);
	}

	/** Without headings the columns are those of the table in the window. */
	private Mapping inOrder(ObjectContent rows) {
		return new Mapping(-1, IntStream.range(0, columns.size()).mapToObj(
				c -> c < rows.first().size() ? new ColumnMeaning.OfFeature(rows.first().get(c)) : ColumnMeaning.SKIPPED).toList());
	}

	private static Mapping of(TableContent content, Cells cells, int row) {
		List<ColumnMeaning> columns = new ArrayList<>();
		Set<ColumnMeaning> taken = new HashSet<>();
		for (int c = 0; c < cells.width(); c++) {
			ColumnMeaning column = column(content, cells.at(row, c));
			columns.add(taken.add(column) ? column : ColumnMeaning.SKIPPED);
		}
		return new Mapping(row, columns);
	}

	private static ColumnMeaning column(TableContent content, String heading) {
		if (heading.isBlank() || ImportText.isSum(heading)) {
			return ColumnMeaning.SKIPPED;
		}
		Optional<ColumnMeaning> said = content.meanings().stream().filter(m -> m.isCalled(heading)).findFirst();
		return said.orElseGet(() -> content.hasYears() ? year(heading).<ColumnMeaning>map(ColumnMeaning.OfYear::new).orElse(ColumnMeaning.SKIPPED)
				: ColumnMeaning.SKIPPED);
	}

	/** The fiscal year that a heading names; a bare number of four digits is one too, since these tables run by fiscal year. */
	private static Optional<FiscalYear> year(String heading) {
		String half = NOTE.matcher(Numbers.toHalfWidth(heading)).replaceAll("");
		Matcher bare = BARE_YEAR.matcher(half);
		return bare.matches() ? Optional.of(FiscalYear.of(Integer.parseInt(half))) : Years.parseFiscalYear(half).value();
	}

	/** The first column of a table of years names the row, also without a heading of its own. */
	private Mapping withItems(TableContent content, Cells cells) {
		Field head = content == TableKind.BUDGET ? Field.MONEY_KIND : content == TableKind.ALLOCATIONS ? Field.ITEM : null;
		if (head == null || has(head) || columns.stream().noneMatch(ColumnMeaning.OfYear.class::isInstance)) {
			return this;
		}
		for (int c = 0; c < columns.size() && columns.get(c).equals(ColumnMeaning.SKIPPED); c++) {
			int column = c;
			if (IntStream.range(heads + 1, cells.height()).anyMatch(r -> !cells.at(r, column).isBlank())) {
				return with(c, new ColumnMeaning.Of(head));
			}
		}
		return this;
	}

	/** The same with another meaning of a column; another column that had it is left out. */
	public Mapping with(int column, ColumnMeaning meaning) {
		List<ColumnMeaning> changed = new ArrayList<>(columns);
		int old = meaning.equals(ColumnMeaning.SKIPPED) ? -1 : columns.indexOf(meaning);
		if (old >= 0) {
			changed.set(old, ColumnMeaning.SKIPPED);
		}
		changed.set(column, meaning);
		return new Mapping(heads, changed);
	}

	/** What the columns mean, to be remembered. */
	public List<String> keys() {
		return columns.stream().map(ColumnMeaning::key).toList();
	}

	/**
	 * One that was remembered.
	 *
	 * @param heads the row with the headings
	 * @param keys  as {@link #keys()} gives them; one that means nothing in such a table is left out
	 */
	public static Mapping of(TableContent content, int heads, List<String> keys) {
		return new Mapping(heads, keys.stream().map(key -> content.meanings().stream().filter(m -> m.key().equals(key)).findFirst()
				.or(() -> content.hasYears() && BARE_YEAR.matcher(key).matches()
						? Optional.of(new ColumnMeaning.OfYear(FiscalYear.of(Integer.parseInt(key))))
						: Optional.empty())
				.orElse(ColumnMeaning.SKIPPED)).toList());
	}

	/** How many columns say something. */
	public long known() {
		return columns.stream().filter(c -> !c.equals(ColumnMeaning.SKIPPED)).count();
	}

	/** Whether a column says this. */
	public boolean has(Field field) {
		return columns.contains(new ColumnMeaning.Of(field));
	}

	/** The column that says this; -1 for none. */
	int of(Field field) {
		return columns.indexOf(new ColumnMeaning.Of(field));
	}

	/** The unit that is printed at or above the headings, such as 百万円 in （単位：百万円）. */
	public Optional<String> unit(Cells cells) {
		for (int r = 0; r <= Math.max(0, heads) && r < cells.height(); r++) {
			for (int c = 0; c < cells.width(); c++) {
				Matcher m = UNIT.matcher(cells.at(r, c));
				if (m.find()) {
					return Optional.of(m.group(1));
				}
			}
		}
		return Optional.empty();
	}

	/** The fiscal year of a text in a column of years. */
	static Parsed<FiscalYear> fiscalYear(String text) {
		return year(text).map(Parsed::of).orElseGet(() -> Years.parseFiscalYear(text));
	}
}
