// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.Amounts;
import org.hyoka.export.internal.BlockText;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.prose.MarkdownBlocks;

/** Values of a dossier as cells of data; null gives an empty cell everywhere. */
record Facts(Dossier dossier, Locale locale) {
	List<Undertaking> undertakings() {
		return Dossiers.undertakings(dossier);
	}

	/** The day as of which is judged; without any, the last there can be. */
	LocalDate day() {
		return EvaluationDay.of(dossier).orElse(LocalDate.MAX);
	}

	String name(NamedElement element) {
		return element == null ? null : filled(Translations.of(element, locale));
	}

	String symbol(Unit unit) {
		return unit == null ? null : filled(Amounts.symbol(unit, locale));
	}

	/** A literal by its name in the metamodel, which no language changes; none for one that says nothing. */
	static String literal(Enumerator literal) {
		return literal == null || literal.getName().equals("UNSPECIFIED") || literal.getName().equals("NONE") ? null : literal.getName();
	}

	static Integer year(FiscalYear year) {
		return year == null ? null : year.year();
	}

	static Integer year(DatePoint point) {
		return point == null ? null : point.fiscalYear().year();
	}

	static LocalDate day(DatePoint point) {
		return point == null ? null : point.lastDay();
	}

	/** Prose without its marks. */
	String prose(String markdown) {
		if (markdown == null) {
			return null;
		}
		List<Block> blocks = MarkdownBlocks.parse(markdown, dossier);
		return filled(BlockText.of(blocks).strip());
	}

	static String filled(String text) {
		return text == null || text.isBlank() ? null : text;
	}
}
