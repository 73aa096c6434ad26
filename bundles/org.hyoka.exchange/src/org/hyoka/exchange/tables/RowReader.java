// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Years;
import org.hyoka.exchange.entry.ListWords;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** One pass over the rows of a table: cells by what they mean, problems, changes, commands. */
final class RowReader {
	private final Cells cells;
	private final Mapping mapping;
	private final EditingDomain domain;
	private final CompoundCommand all = new CompoundCommand(ImportText.BOOK.phrase("step").in(java.util.Locale.getDefault()));
	private final List<ImportPlan.Problem> problems = new ArrayList<>();
	private final List<Phrase> changes = new ArrayList<>();
	private int row;

	RowReader(Cells cells, Mapping mapping, EditingDomain domain) {
		this.cells = cells;
		this.mapping = mapping;
		this.domain = domain;
	}

	/** Goes through all rows below the headings that say something and are no sums. */
	ImportPlan run(Runnable take) {
		for (row = mapping.heads() + 1; row < cells.height(); row++) {
			if (!cells.isBlank(row) && !isSum()) {
				take.run();
			}
		}
		return new ImportPlan(problems, changes,
				problems.isEmpty() && !changes.isEmpty() ? Optional.of(all) : Optional.empty());
	}

	private boolean isSum() {
		return cells.rows().get(row).stream().filter(c -> !c.isBlank()).findFirst().filter(ImportText::isSum).isPresent();
	}

	/** The text of what a row says; empty for none. */
	Optional<String> text(Field field) {
		int column = mapping.of(field);
		return column < 0 ? Optional.empty() : Optional.of(cells.at(row, column)).filter(t -> !t.isBlank());
	}

	/** The amounts of the row's columns of years, with the column. */
	void years(java.util.function.BiConsumer<FiscalYear, Integer> take) {
		for (int c = 0; c < mapping.columns().size(); c++) {
			if (mapping.columns().get(c) instanceof ColumnMeaning.OfYear(FiscalYear year) && !cells.at(row, c).isBlank()) {
				take.accept(year, c);
			}
		}
	}

	int column(Field field) {
		return mapping.of(field);
	}

	/** An amount; a dash is one that is not stated, which is not 0. Empty, with a problem noted, where it is neither. */
	Optional<Optional<BigDecimal>> amount(int column, BigDecimal factor) {
		String text = cells.at(row, column);
		if (Numbers.isDash(text)) {
			return Optional.of(Optional.empty());
		}
		return value(column, Numbers::parseAmount).map(v -> Optional.of(scaled(v, factor)));
	}

	private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
		if (factor.compareTo(BigDecimal.ONE) == 0) {
			return value;
		}
		BigDecimal exact = value.multiply(factor).stripTrailingZeros();
		return exact.scale() < 0 ? exact.setScale(0) : exact;
	}

	Optional<BigDecimal> number(Field field) {
		return text(field).flatMap(t -> value(column(field), Numbers::parseAmount));
	}

	Optional<FiscalYear> fiscalYear(Field field) {
		return text(field).flatMap(t -> value(column(field), Mapping::fiscalYear));
	}

	Optional<DatePoint> point(Field field) {
		return text(field).flatMap(t -> value(column(field), Years::parseDatePoint));
	}

	/** A word of a list. */
	Optional<Enumerator> literal(Field field, EEnum type) {
		return text(field).flatMap(t -> value(column(field), w -> ListWords.literal(type, w)));
	}

	private <T> Optional<T> value(int column, Function<String, Parsed<T>> read) {
		Parsed<T> parsed = read.apply(cells.at(row, column));
		parsed.problem().ifPresent(why -> problem(column, why));
		return parsed.value();
	}

	void problem(int column, Phrase why) {
		problems.add(new ImportPlan.Problem(row, column, why));
	}

	void changed(String key, Object... arguments) {
		changes.add(ImportText.BOOK.phrase(key, arguments));
	}

	void add(EObject owner, EReference reference, EObject made) {
		all.append(AddCommand.create(domain, owner, reference, made));
	}

	void set(EObject owner, EReference reference, EObject made) {
		all.append(SetCommand.create(domain, owner, reference, made));
	}

	/** Sets what differs; answers whether it did. */
	boolean set(EObject owner, EAttribute attribute, Object value) {
		Object old = owner.eGet(attribute);
		boolean same = old instanceof BigDecimal a && value instanceof BigDecimal b ? a.compareTo(b) == 0
				: java.util.Objects.equals(old, value);
		if (!same) {
			all.append(SetCommand.create(domain, owner, attribute, value == null ? SetCommand.UNSET_VALUE : value));
		}
		return !same;
	}
}
