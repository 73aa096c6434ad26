// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.List;

import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.TableColumn;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.Undertaking;

/** Narrative sections with their figures and tables. */
public final class Narrative {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private Narrative() {
	}

	/** A section of its own, in no undertaking yet. */
	public static Section section(String key, String name, String body) {
		Section section = F.createSection();
		section.setKey(key);
		section.setName(name);
		String text = Prose.of(body);
		section.setBody(text.isEmpty() ? null : text);
		return section;
	}

	/** Adds a section to an undertaking. */
	public static Section section(Undertaking owner, String key, String name, String body) {
		Section section = section(key, name, body);
		owner.getSections().add(section);
		return section;
	}

	/** Adds a part to a section; its key is the section's. */
	public static Section part(Section parent, String name, String body) {
		Section section = section(parent.getKey(), name, body);
		parent.getSubsections().add(section);
		return section;
	}

	/**
	 * Adds a figure whose picture is not at hand.
	 *
	 * @param number     as printed, such as 図１
	 * @param source     registered source, or null
	 * @param sourceText the source as printed, or null
	 * @param altText    what it shows
	 */
	public static Figure figure(Section section, String number, String caption, Source source, String sourceText,
			String altText) {
		Figure figure = F.createFigure();
		fill(figure, number, caption, source, sourceText, altText);
		section.getFigures().add(figure);
		return figure;
	}

	/**
	 * Adds a table.
	 *
	 * @param number  as printed, or null
	 * @param weights relative widths of the columns; may be empty
	 * @param block   any columns; a column whose every filled cell is a number is set flush right
	 */
	public static DataTable table(Section section, String number, String caption, Source source, String sourceText,
			List<Integer> weights, String block) {
		DataTable table = F.createDataTable();
		fill(table, number, caption, source, sourceText, null);
		TextTable text = TextTable.parse(caption, block);
		if (!weights.isEmpty() && weights.size() != text.columns().size()) {
			throw new SampleDataException("Table “" + caption + "” has " + text.columns().size() + " columns and "
					+ weights.size() + " widths.");
		}
		for (int i = 0; i < text.columns().size(); i++) {
			TableColumn column = F.createTableColumn();
			String head = text.columns().get(i);
			column.setName(head);
			column.setNumeric(text.rows().stream().map(r -> r.cell(head)).allMatch(c -> c.matches("[-\\d,.]+")));
			if (!weights.isEmpty()) {
				column.setWeight(weights.get(i));
			}
			table.getColumns().add(column);
		}
		for (TextTable.Row row : text.rows()) {
			TableRow cells = F.createTableRow();
			row.cells().forEach(c -> cells.getCells().add(c.replace("<br>", "\n\n")));
			table.getRows().add(cells);
		}
		section.getTables().add(table);
		return table;
	}

	private static void fill(Exhibit exhibit, String number, String caption, Source source, String sourceText,
			String altText) {
		exhibit.setName(caption);
		exhibit.setPrintedNumber(number);
		exhibit.setSource(source);
		exhibit.setSourceText(sourceText);
		exhibit.setAltText(altText);
	}
}
