// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.time.FiscalYear;

/**
 * What a column means.
 *
 * @since 0.1
 */
public sealed interface ColumnMeaning {
	/** It is left out. */
	record Skipped() implements ColumnMeaning {
	}

	/** It says one thing of its row. */
	record Of(Field field) implements ColumnMeaning {
	}

	/** It says what a feature of the row's object has as its value. */
	record OfFeature(EStructuralFeature feature) implements ColumnMeaning {
	}

	/** It holds amounts of a fiscal year. */
	record OfYear(FiscalYear year) implements ColumnMeaning {
	}

	/** What it is known by where it is remembered. */
	default String key() {
		return switch (this) {
		case Skipped s -> "-";
		case Of(Field field) -> field.name();
		case OfFeature(EStructuralFeature feature) -> feature.getEContainingClass().getName() + "." + feature.getName();
		case OfYear(FiscalYear year) -> String.valueOf(year.year());
		};
	}

	/** Whether a heading means this. */
	default boolean isCalled(String heading) {
		return switch (this) {
		case Skipped s -> false;
		case Of(Field field) -> field.isCalled(heading);
		case OfFeature(EStructuralFeature feature) -> ImportText.isCalled(heading, Naming.label(feature), "feature." + key());
		case OfYear y -> false;
		};
	}

	/** A column that is left out. */
	ColumnMeaning SKIPPED = new Skipped();
}
