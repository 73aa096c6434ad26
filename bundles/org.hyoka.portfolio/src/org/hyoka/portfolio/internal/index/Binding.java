// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Names;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Years;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.hyoka.questions.ValueType;

/** Puts the values of a question's parameters into its queries. */
final class Binding {
	private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z][a-z0-9_]*)");
	private static final String KEY = "_key";
	private static final String DAY = "_day";

	private record Value(ValueType type, Object value) {
	}

	private final Map<String, Value> values = new HashMap<>();

	/**
	 * Reads values as a person writes them.
	 *
	 * @param given by the names of parameters
	 * @throws PortfolioException if there is no such parameter, or a value cannot be read
	 */
	Binding(Question question, Map<String, String> given, LocalDate today) throws PortfolioException {
		for (String name : given.keySet()) {
			if (question.parameters().stream().noneMatch(p -> p.name().equals(name))) {
				String names = String.join(", ", question.parameters().stream().map(Parameter::name).toList());
				throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("no_parameter", question.name(), name, names), null);
			}
		}
		for (Parameter parameter : question.parameters()) {
			String text = given.getOrDefault(parameter.name(), parameter.standard());
			boolean none = text == null || text.isBlank();
			values.put(parameter.name(), new Value(parameter.type(), none ? null : read(question, parameter, text.strip(), today)));
			if (parameter.type() == ValueType.TEXT) {
				values.put(parameter.name() + KEY, new Value(ValueType.TEXT, none ? null : part(Names.normalise(text))));
			} else if (parameter.type() == ValueType.DATE) {
				Object day = values.get(parameter.name()).value();
				values.put(parameter.name() + DAY, new Value(ValueType.WHOLE, day == null ? null : LocalDate.parse((String) day).toEpochDay()));
			}
		}
	}

	private static Object read(Question question, Parameter parameter, String text, LocalDate today) throws PortfolioException {
		List<String> choices = question.choices(parameter);
		if (!choices.isEmpty() && !choices.contains(text)) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("no_value", parameter.name(), text,
					Failures.phrase("wanted.CHOICE", String.join(", ", choices))), null);
		}
		boolean now = text.equals(Parameter.TODAY);
		Object value = switch (parameter.type()) {
		case TEXT -> part(text);
		case LITERAL -> text;
		case YEAR -> now ? (Object) (long) FiscalYear.of(today).year() : year(text);
		case DATE -> now ? today.toString() : Years.parseDate(text).value().map(LocalDate::toString).orElse(null);
		case WHOLE, FLAG -> text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
		case NUMBER, RATIO, AMOUNT -> Numbers.parse(text).value().map(Number::doubleValue).orElse(null);
		};
		if (value == null) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD,
					Failures.phrase("no_value", parameter.name(), text, Failures.phrase("wanted." + kind(parameter.type()))), null);
		}
		return value;
	}

	private static String kind(ValueType type) {
		return switch (type) {
		case YEAR, DATE -> type.name();
		case WHOLE, FLAG -> "WHOLE";
		default -> "NUMBER";
		};
	}

	private static Long year(String text) {
		return text.matches("\\d{4}") ? Long.valueOf(text) : Years.parseFiscalYear(text).value().map(y -> (long) y.year()).orElse(null);
	}

	/** A pattern for a part of a text, in which nothing but that part has a meaning. */
	private static String part(String text) {
		return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	/** The query with its values; names that are no parameter stay as they are. */
	PreparedStatement prepare(Database database, String sql) throws SQLException {
		List<Value> order = new ArrayList<>();
		Matcher names = NAME.matcher(sql);
		StringBuilder text = new StringBuilder();
		while (names.find()) {
			Value value = values.get(names.group(1));
			if (value != null) {
				order.add(value);
				names.appendReplacement(text, "CAST(? AS " + value.type().sql() + ")");
			}
		}
		names.appendTail(text);
		PreparedStatement statement = database.connection().prepareStatement(database.query(text.toString()));
		for (int i = 0; i < order.size(); i++) {
			statement.setObject(i + 1, order.get(i).value());
		}
		return statement;
	}
}
