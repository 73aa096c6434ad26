// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;

/**
 * A grid's model as a person has arranged it: columns hidden, rows sorted by a column or filtered by a text. It is asked by
 * what is seen and hands on to the cells of the model, so that whatever is typed, pasted or filled hits the right one. The
 * dossier is never put into another order, rows do not jump while one types in them, and totals stay at the end.
 */
final class GridView implements GridModel {
	private final GridModel model;
	private final Set<Object> hidden = new LinkedHashSet<>();
	private String filter = "";
	private Object sortedBy;
	private boolean descending;
	private List<Integer> rows;
	private List<Integer> columns;
	private List<Object> shape = List.of();
	private int modelRows;
	private int modelColumns;

	/** Whether rows are sorted by a column, with its sign in the head. */
	enum Sorting {
		NONE(""), UP(" ▲"), DOWN(" ▼");

		private final String sign;

		Sorting(String sign) {
			this.sign = sign;
		}

		String sign() {
			return sign;
		}
	}

	GridView(GridModel model) {
		this.model = model;
	}

	/** Whether it is something else than the model as it is. */
	private boolean isArranged() {
		return !hidden.isEmpty() || !filter.isEmpty() || sortedBy != null;
	}

	/** Takes in that the model has got other rows or columns; answers whether anything is seen elsewhere now. */
	boolean refresh() {
		if (isArranged() && !shape.equals(shapeNow())) {
			arrange();
			return true;
		}
		return false;
	}

	private List<Object> shapeNow() {
		List<Object> now = new ArrayList<>();
		IntStream.range(0, model.columns()).forEach(c -> now.add(model.key(c)));
		now.add(null);
		IntStream.range(0, model.rows()).forEach(r -> now.add(model.row(r).text()));
		return now;
	}

	private void arrange() {
		modelRows = model.rows();
		modelColumns = model.columns();
		shape = isArranged() ? shapeNow() : List.of();
		columns = null;
		rows = null;
		if (isArranged()) {
			columns = IntStream.range(0, modelColumns).filter(c -> !hidden.contains(model.key(c))).boxed().toList();
			rows = arrangedRows();
		}
	}

	private List<Integer> arrangedRows() {
		List<Integer> all = new ArrayList<>(at(Place.FIRST));
		List<Integer> between = at(Place.SORTED).stream().filter(this::matches).toList();
		int by = sortColumn();
		all.addAll(by < 0 ? between : sorted(between, by));
		all.addAll(at(Place.LAST));
		return List.copyOf(all);
	}

	private List<Integer> at(Place place) {
		return IntStream.range(0, modelRows).filter(r -> model.place(r) == place).boxed().toList();
	}

	private boolean matches(int row) {
		return filter.isEmpty() || plain(model.row(row).text()).contains(filter)
				|| columns.stream().map(c -> model.cell(row, c)).anyMatch(c -> plain(c.text() + ' ' + c.mark()).contains(filter));
	}

	private static String plain(String text) {
		return Numbers.toHalfWidth(text).strip().toLowerCase(Locale.ROOT);
	}

	/** A row with what it is sorted by; a number where it can be read as one. */
	private record Sorted(int row, BigDecimal number, String text) {
		int rank() {
			return number != null ? 0 : text.isEmpty() ? 2 : 1;
		}
	}

	private List<Integer> sorted(List<Integer> between, int by) {
		Collator collator = Collator.getInstance();
		Comparator<Sorted> numbers = Comparator.comparing(Sorted::number, Comparator.nullsFirst(Comparator.naturalOrder()));
		Comparator<Sorted> content = numbers.thenComparing(Sorted::text, collator);
		return between.stream().map(r -> sorted(r, model.written(r, by).strip()))
				.sorted(Comparator.comparingInt(Sorted::rank).thenComparing(descending ? content.reversed() : content))
				.map(Sorted::row).toList();
	}

	private static Sorted sorted(int row, String text) {
		return new Sorted(row, Numbers.parseAmount(text) instanceof Parsed.Read<BigDecimal> n ? n.get() : null, text);
	}

	private int sortColumn() {
		return sortedBy == null ? -1
				: IntStream.range(0, modelColumns).filter(c -> sortedBy.equals(model.key(c))).findFirst().orElse(-1);
	}

	/** Shows only rows in which a text stands; all if it is blank. */
	void filter(String text) {
		filter = plain(text);
		arrange();
	}

	/** Sorts by a column of the model; -1 for the dossier's order. */
	void sort(int column, boolean downwards) {
		sortedBy = column < 0 ? null : model.key(column);
		descending = downwards;
		arrange();
	}

	/** Shows or hides a column of the model; the last one that is seen stays. */
	void show(int column, boolean visible) {
		if (visible) {
			hidden.remove(model.key(column));
		} else if (columns() > 1) {
			hidden.add(model.key(column));
		}
		arrange();
	}

	/** Whether a column of the model is seen. */
	boolean isShown(int column) {
		return !hidden.contains(model.key(column));
	}

	boolean isFiltered() {
		return !filter.isEmpty();
	}

	boolean isSorted() {
		return sortedBy != null;
	}

	/** How the column that is seen at a place is sorted. */
	Sorting sorting(int column) {
		return sortedBy == null || !sortedBy.equals(key(column)) ? Sorting.NONE : descending ? Sorting.DOWN : Sorting.UP;
	}

	/** Makes a cell of the model be seen; answers whether anything had to be changed for it. */
	boolean reveal(int row, int column) {
		boolean hiddenColumn = column < model.columns() && !isShown(column);
		boolean hiddenRow = row < model.rows() && rowOf(row) < 0;
		if (hiddenColumn) {
			hidden.remove(model.key(column));
		}
		if (hiddenRow) {
			filter = "";
		}
		if (hiddenColumn || hiddenRow) {
			arrange();
		}
		return hiddenColumn || hiddenRow;
	}

	private void settle() {
		if (rows != null && (modelRows != model.rows() || modelColumns != model.columns())) {
			arrange();
		}
	}

	/** The model's row of one that is seen. */
	int modelRow(int row) {
		settle();
		return rows == null ? row : rows.get(row);
	}

	/** The model's column of one that is seen. */
	int modelColumn(int column) {
		settle();
		return columns == null ? column : columns.get(column);
	}

	/** Where a row of the model is seen; -1 if it is not. */
	int rowOf(int row) {
		settle();
		return rows == null ? row < model.rows() ? row : -1 : rows.indexOf(row);
	}

	/** Where a column of the model is seen; -1 if it is not. */
	int columnOf(int column) {
		settle();
		return columns == null ? column < model.columns() ? column : -1 : columns.indexOf(column);
	}

	/** Rows of the model that a filter may leave out, and those of them that are seen. */
	int[] counts() {
		int all = 0;
		int seen = 0;
		for (int r = 0; r < model.rows(); r++) {
			if (model.place(r) == Place.SORTED) {
				all++;
				seen += rowOf(r) < 0 ? 0 : 1;
			}
		}
		return new int[] { seen, all };
	}

	@Override
	public int rows() {
		settle();
		return rows == null ? model.rows() : rows.size();
	}

	@Override
	public int columns() {
		settle();
		return columns == null ? model.columns() : columns.size();
	}

	@Override
	public String corner() {
		return model.corner();
	}

	@Override
	public Head column(int column) {
		return model.column(modelColumn(column));
	}

	@Override
	public Object key(int column) {
		return model.key(modelColumn(column));
	}

	@Override
	public Head row(int row) {
		Head head = model.row(modelRow(row));
		return sortedBy == null ? head : new Head(head.text().strip(), head.help(), head.computed()); // no steps out of their order
	}

	@Override
	public Place place(int row) {
		return model.place(modelRow(row));
	}

	@Override
	public int width(int column) {
		return model.width(modelColumn(column));
	}

	@Override
	public int headWidth() {
		return model.headWidth();
	}

	@Override
	public int least(int column) {
		return model.least(modelColumn(column));
	}

	@Override
	public int leastHead() {
		return model.leastHead();
	}

	@Override
	public GridCell cell(int row, int column) {
		return model.cell(modelRow(row), modelColumn(column));
	}

	@Override
	public boolean editable(int row, int column) {
		return model.editable(modelRow(row), modelColumn(column));
	}

	@Override
	public String written(int row, int column) {
		return model.written(modelRow(row), modelColumn(column));
	}

	@Override
	public Parsed<CellChange> read(int row, int column, String text) {
		return model.read(modelRow(row), modelColumn(column), text);
	}

	@Override
	public boolean isEntry(int row, int column, char key) {
		return model.isEntry(modelRow(row), modelColumn(column), key);
	}

	@Override
	public String step() {
		return model.step();
	}
}
