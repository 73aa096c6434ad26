// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.answers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.ENamedElement;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Years;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.questions.Column;

/** Puts values of answers into words. */
public final class Cells {
	private static final int MILLION = 6;
	private static final int THOUSAND = 3;
	private static final int LONGEST = 96;
	private static final MathContext PERCENT = new MathContext(3);
	private final PhraseBook words;
	private final Locale locale;

	/** @param words of the question */
	public Cells(PhraseBook words, Locale locale) {
		this.words = words;
		this.locale = locale;
	}

	/** For a person: years, literals and days in words, money in millions, shares in percent; long texts are cut. */
	public String text(Column column, Object value) {
		return switch (column.type()) {
		case AMOUNT -> value instanceof Number number ? Numbers.format(bare(rounded(plain(column, number)))) : string(value);
		case NUMBER, WHOLE -> value instanceof Number number ? Numbers.format(plain(column, number)) : string(value);
		case RATIO -> value instanceof Number number
				? Numbers.format(decimal(number).movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP)) + " %" : string(value);
		default -> Excerpt.of(csv(column, value), LONGEST);
		};
	}

	/** For a table: as {@link #text}, but numbers are plain, and texts whole. */
	public String csv(Column column, Object value) {
		if (value == null) {
			return "";
		}
		return switch (column.type()) {
		case AMOUNT, NUMBER, WHOLE, RATIO -> value instanceof Number number ? plain(column, number).toPlainString() : string(value);
		case YEAR -> value instanceof Number year ? Years.format(FiscalYear.of(year.intValue()), locale) : string(value);
		case DATE -> Years.format(DatePoint.parse(string(value)), locale);
		case FLAG -> Boolean.toString(((Number) value).longValue() != 0);
		case LITERAL -> literal(column, string(value));
		case TEXT -> string(value);
		};
	}

	/** What a program reckons with: amounts in millions, shares as such; empty where nothing is known, and for words, years and days. */
	public Optional<BigDecimal> number(Column column, Object value) {
		return column.type().isNumeric() && value instanceof Number number ? Optional.of(plain(column, number)) : Optional.empty();
	}

	private static BigDecimal plain(Column column, Number number) {
		BigDecimal plain = decimal(number);
		return switch (column.type()) {
		case AMOUNT -> bare(plain.movePointLeft(MILLION));
		case RATIO -> bare(plain.round(PERCENT));
		default -> plain;
		};
	}

	/** To the thousand. */
	private static BigDecimal rounded(BigDecimal millions) {
		return millions.scale() > THOUSAND ? millions.setScale(THOUSAND, java.math.RoundingMode.HALF_UP) : millions;
	}

	private static BigDecimal bare(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	private static BigDecimal decimal(Number number) {
		return number instanceof BigDecimal exact ? exact : number instanceof Long whole ? BigDecimal.valueOf(whole)
				: BigDecimal.valueOf(number.doubleValue());
	}

	private String literal(Column column, String name) {
		String key = "literal." + column.name() + "." + name;
		if (words.keys().contains(key)) {
			return words.phrase(key).in(locale);
		}
		return ModelPackages.enumerations().filter(e -> e.getName().equals(column.enumeration())).map(e -> e.getEEnumLiteral(name))
				.filter(Objects::nonNull).findFirst().map(l -> Naming.label((ENamedElement) l, locale)).orElse(name);
	}

	private static String string(Object value) {
		return value == null ? "" : value.toString();
	}
}
