// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;

/**
 * Rows of indicators with a target, an actual or both; rows of the same name belong to one indicator. A target that is
 * there with another value is refused: it is changed on its page, with the reason (rule 11).
 */
final class IndicatorRows {
	private final RowReader rows;
	private final Dossier dossier;
	private final Undertaking undertaking;
	private final List<Indicator> all;
	private final List<Indicator> made = new ArrayList<>();
	private final List<Unit> units;

	IndicatorRows(RowReader rows, Dossier dossier, Undertaking undertaking) {
		this.rows = rows;
		this.dossier = dossier;
		this.undertaking = undertaking;
		all = new ArrayList<>(undertaking.getIndicators());
		units = new ArrayList<>(dossier.getUnits());
	}

	ImportPlan plan() {
		return rows.run(this::take);
	}

	private void take() {
		Optional<String> name = rows.text(Field.NAME);
		if (name.isEmpty()) {
			rows.problem(rows.column(Field.NAME), ImportText.BOOK.phrase("name.missing"));
			return;
		}
		Optional<IndicatorKind> kind = rows.literal(Field.INDICATOR_KIND, INDICATOR_KIND).map(IndicatorKind.class::cast);
		Optional<OutcomeTerm> term = rows.literal(Field.TERM, OUTCOME_TERM).map(OutcomeTerm.class::cast);
		Optional<String> code = rows.text(Field.INDICATOR_CODE);
		Indicator indicator = all.stream().filter(i -> i.getName() != null && Names.equal(i.getName(), name.get()))
				.filter(i -> kind.isEmpty() || kind.get() == i.getKind())
				.filter(i -> code.isEmpty() || i.getCode() == null || code.get().equals(i.getCode()))
				.filter(i -> term.isEmpty() || i.getTerm() == OutcomeTerm.UNSPECIFIED || term.get() == i.getTerm()).findFirst()
				.orElseGet(() -> make(name.get(), kind));
		boolean changed = put(indicator, INDICATOR__ACCUMULATION,
				rows.literal(Field.ACCUMULATION, ACCUMULATION).map(Accumulation.class::cast));
		changed |= put(indicator, INDICATOR__CODE, code);
		changed |= put(indicator, INDICATOR__TERM, term);
		changed |= put(indicator, INDICATOR__GOAL, rows.text(Field.GOAL));
		changed |= put(indicator, INDICATOR__DEFINITION, rows.text(Field.DEFINITION));
		changed |= unit(indicator);
		if (changed && !made.contains(indicator)) {
			rows.changed("indicator.changed", indicator.getName());
		}
		target(indicator);
		actual(indicator);
	}

	private Indicator make(String name, Optional<IndicatorKind> kind) {
		Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
		indicator.setName(name);
		kind.ifPresent(indicator::setKind);
		all.add(indicator);
		made.add(indicator);
		rows.add(undertaking, UNDERTAKING__INDICATORS, indicator);
		rows.changed("indicator.new", name);
		return indicator;
	}

	private boolean put(Indicator indicator, EAttribute attribute, Optional<?> value) {
		if (value.isEmpty()) {
			return false;
		}
		if (made.contains(indicator)) {
			indicator.eSet(attribute, value.get());
			return true;
		}
		return rows.set(indicator, attribute, value.get());
	}

	private boolean unit(Indicator indicator) {
		Optional<String> symbol = rows.text(Field.UNIT);
		if (symbol.isEmpty() || indicator.getUnit() != null && symbol.get().equals(indicator.getUnit().getSymbol())) {
			return false;
		}
		Unit unit = units.stream().filter(u -> symbol.get().equals(u.getSymbol())).findFirst()
				.or(() -> units.stream().filter(u -> u.getSymbol() != null && Names.equal(u.getSymbol(), symbol.get())).findFirst())
				.orElseGet(() -> makeUnit(symbol.get()));
		if (indicator.getUnit() == unit) {
			return false;
		}
		if (made.contains(indicator)) {
			indicator.setUnit(unit);
		} else {
			rows.set(indicator, INDICATOR__UNIT, unit);
		}
		return true;
	}

	private Unit makeUnit(String symbol) {
		Unit unit = HyokaFactory.eINSTANCE.createUnit();
		unit.setSymbol(symbol);
		unit.setName(symbol);
		units.add(unit);
		rows.add(dossier, DOSSIER__UNITS, unit);
		rows.changed("unit.new", symbol);
		return unit;
	}

	private void target(Indicator indicator) {
		Optional<BigDecimal> value = rows.number(Field.TARGET);
		Optional<DatePoint> due = rows.point(Field.TARGET_DUE);
		Optional<TargetKind> kind = rows.literal(Field.TARGET_KIND, TARGET_KIND).map(TargetKind.class::cast);
		if (value.isEmpty() && due.isEmpty()) {
			return;
		}
		if (!together(value, due, Field.TARGET, Field.TARGET_DUE, "target.half")) {
			return;
		}
		Optional<Target> there = indicator.getTargets().stream()
				.filter(t -> due.get().equals(t.getDue()) && (kind.isEmpty() || kind.get() == t.getKind())).findFirst();
		if (there.isPresent()) {
			if (there.get().getValue() == null || there.get().getValue().compareTo(value.get()) != 0) {
				rows.problem(rows.column(Field.TARGET), ImportText.BOOK.phrase("target.other", Phrase.same(indicator.getName())));
			}
			return;
		}
		Target target = HyokaFactory.eINSTANCE.createTarget();
		target.setValue(value.get());
		target.setDue(due.get());
		kind.ifPresent(target::setKind);
		add(indicator, INDICATOR__TARGETS, target, "target.new");
	}

	private void actual(Indicator indicator) {
		Optional<BigDecimal> value = rows.number(Field.ACTUAL);
		Optional<DatePoint> at = rows.point(Field.ACTUAL_DATE);
		if (value.isEmpty() && at.isEmpty() || !together(value, at, Field.ACTUAL, Field.ACTUAL_DATE, "actual.half")) {
			return;
		}
		Optional<Actual> there = indicator.getActuals().stream().filter(a -> at.get().equals(a.getAsOf())).findFirst();
		if (there.isEmpty()) {
			Actual actual = HyokaFactory.eINSTANCE.createActual();
			actual.setValue(value.get());
			actual.setAsOf(at.get());
			add(indicator, INDICATOR__ACTUALS, actual, "actual.new");
		} else if (made.contains(indicator)) {
			if (there.get().getValue().compareTo(value.get()) != 0) {
				rows.problem(rows.column(Field.ACTUAL), ImportText.BOOK.phrase("actual.twice", Phrase.same(indicator.getName())));
			}
		} else if (rows.set(there.get(), ACTUAL__VALUE, value.get())) {
			rows.changed("actual.changed", indicator.getName());
		}
	}

	private boolean together(Optional<?> value, Optional<?> date, Field valueField, Field dateField, String sentence) {
		if (value.isPresent() && date.isPresent()) {
			return true;
		}
		Field missing = value.isEmpty() ? valueField : dateField;
		if (rows.text(missing).isEmpty()) { // what is there but can't be read has its own sentence
			rows.problem(rows.column(missing), ImportText.BOOK.phrase(sentence));
		}
		return false;
	}

	private void add(Indicator indicator, org.eclipse.emf.ecore.EReference reference, org.eclipse.emf.ecore.EObject object,
			String change) {
		if (made.contains(indicator)) {
			@SuppressWarnings("unchecked")
			List<org.eclipse.emf.ecore.EObject> list = (List<org.eclipse.emf.ecore.EObject>) indicator.eGet(reference);
			list.add(object);
		} else {
			rows.add(indicator, reference, object);
		}
		rows.changed(change, indicator.getName());
	}
}
