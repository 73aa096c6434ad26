// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** A table with a row for each object and a column for each of what is known of them; a column without an entry is left out. */
final class Columns<T> {
	private record Part<T>(String head, Column column, Function<T, List<? extends Block>> content) {
	}

	private final List<Part<T>> parts = new ArrayList<>();

	/** A column of short texts or numbers. */
	Columns<T> text(String head, Column column, Function<T, String> text) {
		return blocks(head, column, object -> {
			String value = text.apply(object);
			return Wording.blank(value) ? List.of() : List.of(Paragraph.of(value));
		});
	}

	/** A column of longer texts. */
	Columns<T> blocks(String head, Column column, Function<T, List<? extends Block>> content) {
		parts.add(new Part<>(head, column, content));
		return this;
	}

	/** The table of these objects. */
	ReportTable.Builder table(List<T> objects) {
		List<Part<T>> shown = parts.stream().filter(part -> objects.stream().anyMatch(o -> !part.content().apply(o).isEmpty())).toList();
		ReportTable.Builder table = ReportTable.columns(shown.stream().map(Part::column).toList()).breakable();
		table.head(shown.stream().map(part -> Cell.head(part.head())).toList());
		objects.forEach(object -> table.row(shown.stream().map(part -> Cell.of(List.copyOf(part.content().apply(object)))).toList()));
		return table;
	}
}
