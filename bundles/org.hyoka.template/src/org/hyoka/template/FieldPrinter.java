// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Puts values into words, in the format that a field asks for. */
final class FieldPrinter {
	private static final Map<String, BigDecimal> MONEY = money();
	private static final Pattern MONEY_FORMAT = Pattern.compile("([^0-9]+?)\\s*([0-3])?");
	private static final Set<String> ERA = Set.of("和暦", "era");
	private static final Set<String> WESTERN = Set.of("西暦", "western");
	private static final Set<String> ISO = Set.of("iso");
	private static final Set<String> NUMBER = Set.of("数値", "number");
	private static final Set<String> LINE = Set.of("一行", "1行", "line");
	/** What a number with a unit is called. */
	private static final Set<String> MEASURED = Set.of("value", "amount", "oldValue", "requested", "lastBudget", "ratePerYear");
	private final String format;
	private final YearStyle years;
	private final Locale locale;

	FieldPrinter(String format, YearStyle years, Locale locale) {
		this.format = FieldNames.plain(format);
		this.years = years;
		this.locale = locale;
	}

	private static Map<String, BigDecimal> money() {
		Map<String, BigDecimal> money = new LinkedHashMap<>();
		money.put("円", BigDecimal.ONE);
		money.put("千円", BigDecimal.TEN.pow(3));
		money.put("百万円", BigDecimal.TEN.pow(6));
		money.put("億円", BigDecimal.TEN.pow(8));
		money.put("兆円", BigDecimal.TEN.pow(12));
		money.put("yen", BigDecimal.ONE);
		money.put("thousandyen", BigDecimal.TEN.pow(3));
		money.put("millionyen", BigDecimal.TEN.pow(6));
		money.put("billionyen", BigDecimal.TEN.pow(9));
		return money;
	}

	/** Whether there is a format of that name. */
	static boolean isFormat(String name) {
		String plain = FieldNames.plain(name);
		return plain.isEmpty() || ERA.contains(plain) || WESTERN.contains(plain) || ISO.contains(plain) || NUMBER.contains(plain)
				|| LINE.contains(plain)
				|| moneyFormat(plain).isPresent();
	}

	/** All formats, for those who look for one. */
	static List<String> formats() {
		return List.of("円", "千円", "百万円", "億円", "億円1", "和暦", "西暦", "ISO", "数値", "一行", "行", "列", "yen", "million yen", "billion yen", "era", "western",
				"number", "line", "row", "column");
	}

	private static Optional<Matcher> moneyFormat(String plain) {
		Matcher matcher = MONEY_FORMAT.matcher(plain);
		return matcher.matches() && MONEY.containsKey(matcher.group(1)) ? Optional.of(matcher) : Optional.empty();
	}

	/** Whether line breaks become blanks. */
	boolean inOneLine() {
		return LINE.contains(format);
	}

	/** The text of what stands in a frame; empty where it is unknown. */
	String text(FieldFrame frame) {
		Object value = frame.value();
		return switch (value) {
		case null -> "";
		case BigDecimal number -> amount(number, unit(frame));
		case ComputedWords.Amount amount -> amount(amount.value(), amount.unit());
		case ComputedWords.PointColumn column -> String.valueOf(column.index() + 1);
		case FiscalYear year -> Years.format(year, ERA.contains(format) ? YearStyle.ERA_KANJI : years, locale);
		case DatePoint point -> Years.format(point, ERA.contains(format) ? YearStyle.ERA_KANJI : years, locale);
		case LocalDate day -> Years.format(day, days(), locale);
		case LocalDateTime time -> Years.format(time.toLocalDate(), days(), locale) + time(time);
		case Period period -> Years.format(period, ERA.contains(format) ? YearStyle.ERA_KANJI : years, locale);
		case Boolean flag -> flag ? Messages.text(locale, "yes") : "";
		case Enumerator literal -> Naming.label(literal, locale);
		case EObject object -> object(object);
		default -> value.toString();
		};
	}

	/** The text that stands for an object: its name, else its text, else what it goes by. */
	private String object(EObject object) {
		if (object instanceof NamedElement named && !Translations.of(named, locale).isBlank()) {
			return Translations.of(named, locale);
		}
		return prose(object).orElseGet(() -> Naming.ownName(object, locale));
	}

	/** The text of an object that is nothing but a text. */
	static Optional<String> prose(EObject object) {
		EStructuralFeature text = object.eClass().getEStructuralFeature("text");
		return object instanceof NamedElement || text == null || text.isMany() || !(object.eGet(text) instanceof String own) ? Optional.empty()
				: Optional.of(own);
	}

	private DateStyle days() {
		return ERA.contains(format) ? DateStyle.ERA : ISO.contains(format) ? DateStyle.ISO : DateStyle.WESTERN;
	}

	private static String time(LocalDateTime time) {
		return time.toLocalTime().toSecondOfDay() == 0 ? "" : String.format(Locale.ROOT, " %d:%02d", time.getHour(), time.getMinute());
	}

	/** A number in the unit that the format names, where it converts (rule 5: it keeps its precision unless decimals are asked for). */
	private String amount(BigDecimal value, Unit unit) {
		Optional<Matcher> money = moneyFormat(format);
		if (money.isPresent() && unit != null) {
			Unit other = HyokaFactory.eINSTANCE.createUnit();
			other.setDimension(Dimension.MONEY);
			other.setCurrency(unit.getCurrency());
			other.setFactor(MONEY.get(money.get().group(1)));
			other.setSymbol(money.get().group(1).endsWith("yen") ? money.get().group(1).replace("yen", " yen").strip() : money.get().group(1));
			Optional<BigDecimal> converted = Amounts.convert(value, unit, other);
			if (converted.isPresent()) {
				String decimals = money.get().group(2);
				return Amounts.format(decimals == null ? converted.get() : converted.get().setScale(Integer.parseInt(decimals), RoundingMode.HALF_UP),
						other, locale);
			}
		}
		return NUMBER.contains(format) || unit == null ? Numbers.format(value) : Amounts.format(value, unit, locale);
	}

	/** The unit of a number: its owner's own, else that of what the owner stands in. */
	private static Unit unit(FieldFrame frame) {
		if (frame.word() == null || frame.word().feature().filter(f -> MEASURED.contains(f.getName())).isEmpty()
				|| !(frame.outer().value() instanceof EObject owner)) {
			return null;
		}
		for (EObject up = owner; up != null; up = up.eContainer()) {
			EStructuralFeature unit = up.eClass().getEStructuralFeature("unit");
			if (unit != null && up.eGet(unit) instanceof Unit own) {
				return own;
			}
		}
		return null;
	}

	/** Whether two values are printed alike, for a condition. */
	static boolean alike(String text, String wanted) {
		return Objects.equals(FieldNames.plain(text), FieldNames.plain(wanted));
	}
}
