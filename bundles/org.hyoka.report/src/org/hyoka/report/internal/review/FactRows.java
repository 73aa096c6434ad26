// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** A table of two columns, what a thing is called and what it is; what is not entered has no row. */
final class FactRows {
	private final ReportTable.Builder table = ReportTable.columns(Column.text(24), Column.text(76)).style(ReportTable.Style.HEADER).breakable();
	private final Locale locale;

	FactRows(Wording words) {
		this.locale = words.locale();
	}

	/** A row for a feature. */
	FactRows row(EStructuralFeature feature, String text) {
		return row(Naming.label(feature, locale), Wording.blank(text) ? List.of() : List.of(Paragraph.of(text)));
	}

	/** A row for a feature. */
	FactRows row(EStructuralFeature feature, List<? extends Block> content) {
		return row(Naming.label(feature, locale), content);
	}

	/** A row. */
	FactRows row(String label, List<? extends Block> content) {
		if (!content.isEmpty()) {
			table.row(Cell.label(label), Cell.of(List.copyOf(content)));
		}
		return this;
	}

	/** The table, to which notes may be added. */
	ReportTable.Builder table() {
		return table;
	}
}
