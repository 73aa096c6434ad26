// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * How the values of an attribute are written and read in a field. Reading is lenient (full width, eras, thousands
 * separators); what can't be read is refused with a sentence.
 *
 * @param format value to text; never null
 * @param parse  text to value, null for blank; throws IllegalArgumentException with a sentence
 */
public record Codec(Function<Object, String> format, Function<String, Object> parse) {
	private static final Map<Class<?>, Codec> BY_TYPE = Map.of(//
			BigDecimal.class, new Codec(v -> Texts.number((BigDecimal) v), Texts::parseNumber), //
			FiscalYear.class, new Codec(v -> Texts.year((FiscalYear) v), Texts::parseYear), //
			DatePoint.class, new Codec(v -> Texts.point((DatePoint) v), Texts::parsePoint), //
			LocalDate.class, new Codec(Object::toString, Texts::parseDate), //
			LocalDateTime.class,
			new Codec(v -> v.toString().replace('T', ' '),
					t -> LocalDateTime.parse(half(t).replace(' ', 'T').replace('/', '-'))), //
			Integer.class, new Codec(Object::toString, t -> Texts.parseNumber(t).intValueExact()));

	/** The codec of an attribute's type. */
	public static Codec of(EAttribute attribute) {
		Codec codec = BY_TYPE.get(attribute.getEAttributeType().getInstanceClass());
		return codec != null ? codec
				: new Codec(v -> EcoreUtil.convertToString(attribute.getEAttributeType(), v),
						t -> EcoreUtil.createFromString(attribute.getEAttributeType(), t));
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

	private static String half(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
	}
}
