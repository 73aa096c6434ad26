// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.GridCell;
import org.hyoka.ui.internal.grid.StatedWords;

/**
 * A total that a source printed, typed beside the computed one.
 *
 * @param domain  where changes go through
 * @param fact    the table or budget it was printed with
 * @param measure which total
 * @param about   the research item, or null
 * @param year    the fiscal year, or null
 */
record StatedTotal(EditingDomain domain, Fact fact, StatedMeasure measure, Element about, FiscalYear year) {

	Optional<StatedFigure> figure() {
		return StatedFigures.first(fact, measure, about, year);
	}

	/** The printed number; the unit beside it where it is another. */
	GridCell cell() {
		return figure().map(s -> GridCell
				.input(s.getValue() == null ? s.getText() == null ? "" : s.getText() : Numbers.format(s.getValue()))
				.marked(s.getUnit() == null ? "" : s.getUnit().getSymbol())
				.explained(String.join("\n", java.util.stream.Stream.of(s.getLabel(), s.getPlace(), s.getExplanation())
						.filter(t -> t != null && !t.isBlank()).toList())))
				.orElse(GridCell.input(""));
	}

	/** The difference in words. */
	GridCell difference(List<StatedComparison> comparisons) {
		return figure().flatMap(s -> comparisons.stream().filter(c -> c.stated() == s).findFirst()).map(StatedWords::cell)
				.orElse(GridCell.BLANK);
	}

	Parsed<CellChange> read(String text) {
		if (text.isBlank()) {
			return Parsed.of(() -> figure().map(
					s -> RemoveCommand.create(domain, fact, Literals.FACT__STATED, s)).orElse(null));
		}
		return Numbers.parseEntry(text).map(value -> () -> set(value));
	}

	private Command set(BigDecimal value) {
		Optional<StatedFigure> old = figure();
		if (old.isPresent()) {
			return Objects.equals(old.get().getValue(), value) ? null
					: SetCommand.create(domain, old.get(), Literals.STATED_FIGURE__VALUE, value);
		}
		StatedFigure made = HyokaFactory.eINSTANCE.createStatedFigure();
		made.setMeasure(measure);
		made.setAbout(about);
		made.setYear(year);
		made.setValue(value);
		made.setPlace(usualPlace().orElse(null));
		return AddCommand.create(domain, fact, Literals.FACT__STATED, made);
	}

	/** Where the other figures of the same table are printed. */
	private Optional<String> usualPlace() {
		Map<String, Long> places = fact.getStated().stream().map(StatedFigure::getPlace).filter(Objects::nonNull)
				.filter(p -> !p.isBlank()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return places.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}
}
