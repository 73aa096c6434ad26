// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Values of a dossier as sentences print them. */
public final class Labels {
	private static final int LONG = 30;

	private Labels() {
	}

	/** Number and name of an item, theme or the like. */
	public static String item(EObject object) {
		String code = object instanceof ResearchItem item ? item.getCode() : null;
		String name = object instanceof NamedElement named ? named.getName() : null;
		return code == null || code.isBlank() ? text(name) : code + " " + text(name);
	}

	/** A point in time as the report prints it. */
	public static Phrase point(DatePoint point) {
		return Years.phrase(point);
	}

	/** A day as the report prints it. */
	public static Phrase day(LocalDate day) {
		return day == null ? Phrase.same("-") : point(DatePoint.of(day));
	}

	/** A fiscal year as the report prints it. */
	public static Phrase year(FiscalYear year) {
		return Years.phrase(year);
	}

	/** A number with its unit. */
	public static Phrase number(BigDecimal value, Unit unit) {
		return Phrase.same(value == null ? "-"
				: Numbers.format(value) + (unit == null || unit.getSymbol() == null ? "" : unit.getSymbol()));
	}

	/** The beginning of a text, short enough for a sentence. */
	public static String cut(String text) {
		return Excerpt.of(text, LONG);
	}

	/** The unit of the target, actual or indicator that something belongs to, or null. */
	public static Unit unitOf(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Target target) {
				return IndicatorUnits.of(target);
			}
			if (up instanceof Actual actual) {
				return IndicatorUnits.of(actual);
			}
			if (up instanceof Indicator indicator) {
				return indicator.getUnit();
			}
		}
		return null;
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
