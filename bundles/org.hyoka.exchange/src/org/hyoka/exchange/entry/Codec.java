// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * How the values of an attribute are written and read in a field. Reading is lenient (full width, eras, thousands
 * separators); what can't be read is refused with a sentence.
 *
 * @param format value to text; never null
 * @param parse  text to value, null for blank; throws IllegalArgumentException with a sentence
 * @since 0.1
 */
public record Codec(Function<Object, String> format, Function<String, Object> parse) {
	private static final Pattern TIME = Pattern.compile("(.+?)[ T]?(\\d{1,2})[:時](\\d{1,2})分?");
	private static final Map<Class<?>, Codec> BY_TYPE = Map.of(//
			BigDecimal.class, new Codec(v -> Numbers.format((BigDecimal) v), Codec::number), //
			FiscalYear.class, new Codec(v -> Years.format((FiscalYear) v, style(), Locale.getDefault()), t -> value(Years.parseFiscalYear(t))), //
			DatePoint.class, new Codec(v -> Years.format((DatePoint) v, style(), Locale.getDefault()), t -> value(Years.parseDatePoint(t))), //
			LocalDate.class, new Codec(Object::toString, Codec::date), //
			LocalDateTime.class, new Codec(v -> v.toString().replace('T', ' '), Codec::dateTime), //
			Integer.class, new Codec(Object::toString, Codec::whole), //
			int.class, new Codec(Object::toString, Codec::whole));

	/** The codec of an attribute's type; languages are named in words. */
	public static Codec of(EAttribute attribute) {
		if (Languages.isFor(attribute)) {
			return new Codec(v -> Languages.word((String) v), Languages::tag);
		}
		Codec codec = BY_TYPE.get(attribute.getEAttributeType().getInstanceClass());
		return codec != null ? codec
				: new Codec(v -> EcoreUtil.convertToString(attribute.getEAttributeType(), v),
						t -> EcoreUtil.createFromString(attribute.getEAttributeType(), t));
	}

	/** Whether values are text as typed, so that they can be taken while a person is typing. */
	public static boolean isText(EAttribute attribute) {
		return attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	/** Whether values are numbers, which stand flush right. */
	public static boolean isNumeric(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		return type == BigDecimal.class || type == Integer.class || type == int.class;
	}

	/** The text of a value; empty for null. */
	public String text(Object value) {
		return value == null ? "" : format.apply(value);
	}

	/**
	 * The value of a text; null for blank.
	 *
	 * @throws IllegalArgumentException with a sentence
	 */
	public Object value(String text) {
		return text == null || text.isBlank() ? null : parse.apply(text);
	}

	private static YearStyle style() {
		return YearStyle.inSentence(Locale.getDefault());
	}

	private static BigDecimal number(String text) {
		return value(Numbers.parseEntry(text));
	}

	private static LocalDate date(String text) {
		return value(Years.parseDate(text));
	}

	private static <T> T value(Parsed<T> parsed) {
		return parsed.value().orElseThrow(
				() -> new IllegalArgumentException(parsed.problem().map(p -> p.in(Locale.getDefault())).orElse("")));
	}

	private static Object whole(String text) {
		BigDecimal number = number(text);
		try {
			return number.intValueExact();
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException(ListWords.BOOK.phrase("whole", text.strip()).in(Locale.getDefault()), e);
		}
	}

	private static Object dateTime(String text) {
		String half = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
		Matcher matcher = TIME.matcher(half);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(ListWords.BOOK.phrase("dateTime", half).in(Locale.getDefault()));
		}
		int hour = Integer.parseInt(matcher.group(2));
		int minute = Integer.parseInt(matcher.group(3));
		if (hour > 23 || minute > 59) {
			throw new IllegalArgumentException(ListWords.BOOK.phrase("dateTime", half).in(Locale.getDefault()));
		}
		return LocalDateTime.of(date(matcher.group(1)), LocalTime.of(hour, minute));
	}
}
