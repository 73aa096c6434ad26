// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.indicators.CountCheck;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.wording.Wording;

/** What was counted: a few things stand in the indicator's row, many in a table of their own. */
final class CountedItems {
	private static final int FEW = 16;

	private CountedItems() {
	}

	/** Few things, by category with the category's count. */
	static List<Block> inCell(Actual actual, Wording words) {
		Optional<CountCheck> check = CountCheck.of(actual);
		if (check.isEmpty()) {
			return List.of();
		}
		if (actual.getCounted().size() > FEW) {
			return List.of(Paragraph.of(words.say("counted.below")));
		}
		Indicator indicator = (Indicator) actual.eContainer();
		Map<String, List<String>> byCategory = new LinkedHashMap<>();
		for (CountedItem item : actual.getCounted()) {
			byCategory.computeIfAbsent(item.getCategory() == null ? "" : item.getCategory(), c -> new ArrayList<>()).add(name(item, words));
		}
		List<Block> out = new ArrayList<>();
		byCategory.forEach((category, names) -> {
			if (!category.isEmpty()) {
				String count = words.amount(java.math.BigDecimal.valueOf(check.get().byCategory().getOrDefault(category, 0L)), indicator.getUnit());
				out.add(Paragraph.of("○" + category + "　" + count));
			}
			String list = words.join(names);
			if (!list.isEmpty()) {
				out.add(Paragraph.of(list));
			}
		});
		return out;
	}

	private static String name(CountedItem item, Wording words) {
		boolean several = item.getCount() != null && item.getCount() != 1 && !words.name(item).isEmpty();
		return words.name(item) + (several ? words.bracket(String.valueOf(item.getCount())) : "");
	}

	/** Many things, one a row. */
	static Optional<ReportTable> table(Indicator indicator, Actual actual, Wording words) {
		Optional<CountCheck> check = CountCheck.of(actual);
		if (check.isEmpty() || actual.getCounted().size() <= FEW) {
			return Optional.empty();
		}
		boolean counts = actual.getCounted().stream().anyMatch(item -> item.getCount() != null && item.getCount() != 1);
		List<Column> columns = new ArrayList<>(List.of(Column.text(60), Column.text(34)));
		List<Cell> head = new ArrayList<>(List.of(Cell.head(words.say("counted.name")), Cell.head(words.say("counted.category"))));
		if (counts) {
			columns.add(Column.number(8));
			head.add(Cell.head(words.symbol(indicator.getUnit())));
		}
		ReportTable.Builder table = ReportTable.columns(columns).head(head).breakable()
				.caption(Caption.table(SectionContext.anchor(actual, "counted"), words.say("counted.caption", words.name(indicator),
						words.join(List.of(words.point(actual.getAsOf()), words.amount(actual.getValue(), IndicatorUnits.of(actual)))))))
				.source(words.inline(words.say("source.dossier")));
		for (CountedItem item : actual.getCounted()) {
			List<Block> name = new ArrayList<>();
			String organizations = words.names(item.getOrganizations());
			name.add(Paragraph.of(words.name(item) + words.bracket(organizations)));
			name.addAll(words.prose(item, "description"));
			List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Cell.of(item.getCategory())));
			if (counts) {
				cells.add(Cell.of(String.valueOf(item.getCount() == null ? 1 : item.getCount())));
			}
			table.row(cells);
		}
		if (counts) {
			table.row(Cell.label(words.say("total")).as(Role.TOTAL), Cell.empty(), Cell.of(String.valueOf(check.get().listed())).as(Role.TOTAL));
		}
		if (!check.get().agrees()) {
			table.note(words.say("counted.differs", words.amount(check.get().value(), indicator.getUnit()),
					words.amount(java.math.BigDecimal.valueOf(check.get().listed()), indicator.getUnit())));
		}
		return Optional.of(table.build());
	}
}
