// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.figures.Fraction;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.questions.Column;
import org.hyoka.questions.ValueType;

/** Turns what a bundle fills in into what a database holds: text, whole numbers and decimal ones. */
final class Values {
	private static final java.math.MathContext PRECISION = java.math.MathContext.DECIMAL64;

	private Values() {
	}

	/** @throws IllegalArgumentException if the value does not fit the column */
	static Object of(Column column, Object value) {
		Object stored = switch (value) {
		case null -> null;
		case String text -> text.isBlank() ? null : text.replace("\0", "").strip(); // no server takes a letter of no meaning
		case Boolean flag -> flag ? 1L : 0L;
		case Integer whole -> whole.longValue();
		case Long whole -> whole;
		case BigDecimal number -> number(number);
		case Fraction fraction -> number(fraction.toBigDecimal(PRECISION));
		case Double number -> number;
		case FiscalYear year -> (long) year.year();
		case LocalDate day -> day.toString();
		case DatePoint point -> point.toString();
		case Enumerator literal -> literal.getName();
		case Element element -> element.getId();
		default -> throw new IllegalArgumentException(column.name() + " cannot hold " + value.getClass().getName());
		};
		boolean words = column.type() == ValueType.TEXT || column.type() == ValueType.LITERAL || column.type() == ValueType.DATE;
		if (stored != null && words != stored instanceof String) {
			throw new IllegalArgumentException(column.name() + " holds " + column.type() + ", not " + value);
		}
		return stored;
	}

	private static Object number(BigDecimal number) {
		if (!Numbers.isReasonable(number)) {
			return null; // as everywhere: a number beyond reason is one that nobody stated
		}
		BigDecimal bare = number.stripTrailingZeros();
		return bare.scale() <= 0 && bare.precision() - bare.scale() < 18 ? (Object) bare.longValueExact() : (Object) bare.doubleValue();
	}

	/** What finds an object in its dossier: its id, or that of the element it stands in; empty where there is none. */
	static String id(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Element element && element.getId() != null) {
				return element.getId();
			}
		}
		return "";
	}
}
