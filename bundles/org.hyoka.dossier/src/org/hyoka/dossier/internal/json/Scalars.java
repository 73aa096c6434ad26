// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.hyoka.core.ModelPackages;

/** Values of the metamodel's data types in JSON. */
final class Scalars {
	/** Digits a decimal may have, and how far its decimal point may be away from them. */
	static final int DIGITS = 40;
	private static final int LONGEST_NUMBER = 200;
	private static final Pattern HUGE_EXPONENT = Pattern.compile("[eE][+-]?\\d{4,}"); //$NON-NLS-1$
	/** Types of Ecore that are plain values. */
	private static final Set<String> PLAIN = Set.of("EBigDecimal", "EBigInteger", "EBoolean", "EBooleanObject", "EByte", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"EByteArray", "EByteObject", "EChar", "ECharacterObject", "EDate", "EDouble", "EDoubleObject", "EFloat", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"EFloatObject", "EInt", "EIntegerObject", "ELong", "ELongObject", "EShort", "EShortObject", "EString"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** What the texts of data types look like; not all that look so are right. */
	private static final Map<String, Pattern> PATTERNS = Map.of("Date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), //$NON-NLS-1$ //$NON-NLS-2$
			"DateTime", Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?"), //$NON-NLS-1$ //$NON-NLS-2$
			"FiscalYear", Pattern.compile("FY\\d{4}"), //$NON-NLS-1$ //$NON-NLS-2$
			"DatePoint", Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|((FY)?\\d{4}|\\d{4}-\\d{2}|FY\\d{4}-Q[1-4])(-end)?)")); //$NON-NLS-1$ //$NON-NLS-2$

	private Scalars() {
	}

	/** Whether values of the type can be written; some of Ecore's own load classes or hold what is no value. */
	static boolean isSupported(EDataType type) {
		return type.isSerializable() && type.getInstanceClass() != null
				&& (type.getEPackage() != EcorePackage.eINSTANCE || PLAIN.contains(type.getName()));
	}

	/**
	 * The value the parser stands on.
	 *
	 * @throws Misfit if it is none of that type
	 */
	static Object read(JsonParser parser, EDataType type) throws IOException, Misfit {
		Class<?> java = type.getInstanceClass();
		JsonToken token = parser.currentToken();
		if (java == boolean.class || java == Boolean.class) {
			if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
				throw new Misfit("wrong.boolean", found(parser)); //$NON-NLS-1$
			}
			return token == JsonToken.VALUE_TRUE;
		}
		if (java == Integer.class || java == int.class) {
			return integer(parser, token);
		}
		if (java == BigDecimal.class) {
			return decimal(parser, token);
		}
		if (token != JsonToken.VALUE_STRING) {
			throw new Misfit("wrong.string", found(parser)); //$NON-NLS-1$
		}
		String text = parser.getText();
		if (type instanceof EEnum values) {
			return literal(values, text);
		}
		return java == String.class ? text(text) : parsed(type, text);
	}

	/**
	 * Writes a value that is not null.
	 *
	 * @throws Misfit if it could not be read again
	 */
	static void write(JsonGenerator out, EDataType type, Object value) throws IOException, Misfit {
		switch (value) {
		case Boolean truth -> out.writeBoolean(truth);
		case Integer number -> out.writeNumber(number);
		case BigDecimal number -> {
			if (!isModerate(number)) {
				throw new Misfit("wrong.decimal.range", number.precision() > LONGEST_NUMBER ? "…" : number, DIGITS); //$NON-NLS-1$ //$NON-NLS-2$
			}
			out.writeNumber(number.toString());
		}
		default -> out.writeString(text(EcoreUtil.convertToString(type, value)));
		}
	}

	private static boolean isModerate(BigDecimal number) {
		return number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
	}

	private static Integer integer(JsonParser parser, JsonToken token) throws IOException, Misfit {
		if (token != JsonToken.VALUE_NUMBER_INT) {
			throw new Misfit("wrong.integer", found(parser)); //$NON-NLS-1$
		}
		String text = parser.getText();
		if (text.length() > 11 || Long.parseLong(text) != (int) Long.parseLong(text)) {
			throw new Misfit("wrong.integer.range", text); //$NON-NLS-1$
		}
		return Integer.valueOf(text);
	}

	private static BigDecimal decimal(JsonParser parser, JsonToken token) throws IOException, Misfit {
		if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
			throw new Misfit("wrong.decimal", found(parser)); //$NON-NLS-1$
		}
		String text = parser.getText();
		if (text.length() <= LONGEST_NUMBER && !HUGE_EXPONENT.matcher(text).find()) {
			BigDecimal value = new BigDecimal(text);
			if (isModerate(value)) {
				return value;
			}
		}
		throw new Misfit("wrong.decimal.range", text, DIGITS); //$NON-NLS-1$
	}

	private static Object literal(EEnum values, String text) throws Misfit {
		EEnumLiteral literal = values.getEEnumLiteralByLiteral(text);
		if (literal == null) {
			throw new Misfit("wrong.literal", text, values.getELiterals().stream().map(EEnumLiteral::getLiteral) //$NON-NLS-1$
					.collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		return literal.getInstance();
	}

	/** Text without characters that no dossier file can hold. */
	static String text(String text) throws Misfit {
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			boolean kept = c >= 0x20 ? c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF
					: c == '\t' || c == '\n' || c == '\r';
			if (!kept) {
				throw new Misfit("wrong.character", "U+%04X".formatted(c), i + 1); //$NON-NLS-1$ //$NON-NLS-2$
			}
			i += Character.charCount(c);
		}
		return text;
	}

	/** Dates, years, and the types of third parties, which their factories read. */
	private static Object parsed(EDataType type, String text) throws Misfit {
		boolean own = ModelPackages.OWN.contains(type.getEPackage());
		String key = own ? "wrong." + type.getName() : "wrong.value"; //$NON-NLS-1$ //$NON-NLS-2$
		if (own && !PATTERNS.get(type.getName()).matcher(text).matches() || isNumber(type) && text.length() > LONGEST_NUMBER) {
			throw new Misfit(key, text, type.getName());
		}
		try {
			return type.getEPackage().getEFactoryInstance().createFromString(type, text);
		} catch (RuntimeException e) {
			throw new Misfit(key, text, type.getName());
		}
	}

	private static boolean isNumber(EDataType type) {
		return type.getInstanceClass().isPrimitive() || Number.class.isAssignableFrom(type.getInstanceClass());
	}

	/** What the texts of a data type look like, as a regular expression; null if they may be anything. */
	static String pattern(EDataType type) {
		Pattern pattern = PATTERNS.get(type.getName());
		return pattern == null ? null : pattern.pattern();
	}

	/** What stands in the input, as it stands there; of objects and lists only what they are. */
	static String found(JsonParser parser) throws IOException {
		JsonToken token = parser.currentToken();
		return switch (token) {
		case START_OBJECT -> "{…}"; //$NON-NLS-1$
		case START_ARRAY -> "[…]"; //$NON-NLS-1$
		case VALUE_STRING -> '"' + Messages.shorten(parser.getText()) + '"';
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Messages.shorten(parser.getText());
		case VALUE_TRUE -> "true"; //$NON-NLS-1$
		case VALUE_FALSE -> "false"; //$NON-NLS-1$
		case VALUE_NULL -> "null"; //$NON-NLS-1$
		default -> token.name();
		};
	}
}
