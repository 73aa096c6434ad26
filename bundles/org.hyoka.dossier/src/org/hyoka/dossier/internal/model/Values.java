// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/** Values of one data type as text. */
abstract class Values {
	/** Digits a decimal may have, and how far its decimal point may be away from them. */
	static final int DIGITS = 40;
	private static final int LONGEST_NUMBER = 200;
	/** Types of Ecore that are plain values; others load classes or hold what is no value. */
	private static final Set<String> PLAIN = Set.of("EBigDecimal", "EBigInteger", "EBoolean", "EBooleanObject", "EByte",
			"EByteArray", "EByteObject", "EChar", "ECharacterObject", "EDate", "EDouble", "EDoubleObject", "EFloat",
			"EFloatObject", "EInt", "EIntegerObject", "ELong", "ELongObject", "EShort", "EShortObject", "EString");

	/**
	 * The value of a text.
	 *
	 * @throws Refusal if it is none
	 */
	abstract Object read(String text) throws Refusal;

	/**
	 * The text of a value that is not null.
	 *
	 * @throws Refusal if no file can hold it
	 */
	abstract String write(Object value) throws Refusal;

	/** How values of a type are read and written; null if they cannot be. */
	static Values of(EDataType type) {
		boolean ecore = type.getEPackage() == EcorePackage.eINSTANCE;
		if (!type.isSerializable() || ecore && !PLAIN.contains(type.getName())) {
			return null;
		}
		if (type instanceof EEnum literals) {
			return new Literals(literals);
		}
		Class<?> java = type.getInstanceClass();
		if (java == String.class) {
			return new Texts();
		}
		if (java == boolean.class || java == Boolean.class) {
			return new Truth();
		}
		if (java == int.class || java == Integer.class) {
			return new Integers();
		}
		return java == BigDecimal.class ? new Decimals() : new Others(type);
	}

	private static Refusal wrong(String key, Object... arguments) {
		return Refusal.of(Reason.WRONG_CONTENT, key, arguments);
	}

	private static final class Texts extends Values {
		@Override
		Object read(String text) {
			return text;
		}

		@Override
		String write(Object value) {
			return (String) value;
		}
	}

	private static final class Truth extends Values {
		@Override
		Object read(String text) throws Refusal {
			return switch (text) {
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> throw wrong("value.boolean", text);
			};
		}

		@Override
		String write(Object value) {
			return value.toString();
		}
	}

	private static final class Integers extends Values {
		@Override
		Object read(String text) throws Refusal {
			try {
				if (text.length() <= 11) {
					return Integer.valueOf(text);
				}
			} catch (NumberFormatException e) {
				// Said below, with the text.
			}
			throw wrong("value.integer", text);
		}

		@Override
		String write(Object value) {
			return value.toString();
		}
	}

	private static final class Decimals extends Values {
		private final Recent recent = new Recent();

		@Override
		Object read(String text) throws Refusal {
			Object known = recent.get(text);
			if (known != null) {
				return known;
			}
			BigDecimal value;
			try {
				if (text.length() > LONGEST_NUMBER) {
					throw wrong("value.decimal.range", text, DIGITS);
				}
				value = new BigDecimal(text);
			} catch (NumberFormatException e) {
				throw new Refusal(Reason.WRONG_CONTENT, wrong("value.decimal", text).what(), e);
			}
			if (!isStorable(value)) {
				throw wrong("value.decimal.range", text, DIGITS);
			}
			return recent.put(text, value);
		}

		@Override
		String write(Object value) throws Refusal {
			BigDecimal number = (BigDecimal) value;
			if (!isStorable(number)) {
				throw Refusal.of(Reason.NOT_STORABLE, "value.decimal.range",
						number.precision() > LONGEST_NUMBER ? "…" : number.toString(), DIGITS);
			}
			return number.toString();
		}

		private static boolean isStorable(BigDecimal value) {
			return value.precision() <= DIGITS && Math.abs((long) value.scale()) <= DIGITS;
		}
	}

	private static final class Literals extends Values {
		private final Map<String, Object> byText = new HashMap<>();
		private final String name;

		Literals(EEnum literals) {
			this.name = literals.getName();
			for (EEnumLiteral literal : literals.getELiterals()) {
				byText.put(literal.getLiteral(), literal.getInstance());
			}
		}

		@Override
		Object read(String text) throws Refusal {
			Object value = byText.get(text);
			if (value == null) {
				throw wrong("value.literal", text, name);
			}
			return value;
		}

		@Override
		String write(Object value) {
			return ((Enumerator) value).getLiteral();
		}
	}

	/** Dates, years and the types of third parties, by their factory. */
	private static final class Others extends Values {
		private final EDataType type;
		private final boolean shared;
		private final boolean number;
		private final Recent recent = new Recent();

		Others(EDataType type) {
			this.type = type;
			Class<?> java = type.getInstanceClass();
			this.shared = java != null && (java.isRecord() || java.getPackageName().equals("java.time"));
			this.number = java != null && (java.isPrimitive() || Number.class.isAssignableFrom(java));
		}

		@Override
		Object read(String text) throws Refusal {
			Object known = shared ? recent.get(text) : null;
			if (known != null) {
				return known;
			}
			try {
				if (!(shared || number) || text.length() <= LONGEST_NUMBER) {
					Object value = type.getEPackage().getEFactoryInstance().createFromString(type, text);
					return shared ? recent.put(text, value) : value;
				}
			} catch (RuntimeException e) {
				throw new Refusal(Reason.WRONG_CONTENT, wrong("value.other", text, type.getName()).what(), e);
			}
			throw wrong("value.other", text, type.getName());
		}

		@Override
		String write(Object value) {
			return type.getEPackage().getEFactoryInstance().convertToString(type, value);
		}
	}

	/** Values that came up lately; only immutable ones, so that sharing them is safe, from several threads too. */
	private static final class Recent {
		private record Entry(String text, Object value) {
		}

		private static final int SIZE = 1024;
		private final Entry[] entries = new Entry[SIZE];

		Object get(String text) {
			Entry entry = entries[text.hashCode() & SIZE - 1];
			return entry != null && entry.text.equals(text) ? entry.value : null;
		}

		Object put(String text, Object value) {
			if (text.length() <= 40) {
				entries[text.hashCode() & SIZE - 1] = new Entry(text, value);
			}
			return value;
		}
	}
}
