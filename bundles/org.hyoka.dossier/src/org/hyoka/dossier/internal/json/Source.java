// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.json.JsonLimits;
import org.hyoka.dossier.json.JsonSchemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** JSON that is being read: its tokens, where the reader stands, and what is wrong so far. */
final class Source {
	/** The property of the root that names the form of the data. */
	static final String SCHEMA = "$schema"; //$NON-NLS-1$

	/** Reads something from a source whose parser stands on the first token. */
	interface Reader<T> {
		T read(Source source) throws IOException;
	}

	private final JsonParser parser;
	private final LimitedInput input;
	private final JsonLimits limits;
	private final Problems problems;
	private final JsonPath path = new JsonPath();
	private Position replayed = Position.UNKNOWN;

	private Source(JsonParser parser, LimitedInput input, JsonLimits limits, Problems problems) {
		this.parser = parser;
		this.input = input;
		this.limits = limits;
		this.problems = problems;
	}

	/**
	 * Reads one JSON value to the end of the input, which is left open.
	 *
	 * @throws JsonImportException if anything is wrong
	 * @throws IOException         if the input cannot be read
	 */
	static <T> T read(InputStream in, JsonLimits limits, Reader<T> reader) throws IOException {
		Problems problems = new Problems(limits.problems());
		T result = null;
		LimitedInput input = new LimitedInput(in, limits.bytes());
		try (JsonParser parser = factory(limits).createParser(input)) {
			result = new Source(parser, input, limits, problems).read(reader);
		} catch (CharConversionException e) {
			problems.add("$", Position.UNKNOWN, input.otherEncoding().map(name -> Messages.of("encoding", name)) //$NON-NLS-1$ //$NON-NLS-2$
					.orElseGet(() -> Messages.of("syntax", e.getMessage()))); //$NON-NLS-1$
		}
		problems.check();
		return result;
	}

	private static JsonFactory factory(JsonLimits limits) {
		StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(2 * limits.depth() + 100)
				.maxStringLength((int) Math.min(Integer.MAX_VALUE, limits.bytes())).maxNameLength(1000)
				.maxNumberLength(1000).build();
		return JsonFactory.builder().streamReadConstraints(constraints)
				.disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
	}

	private <T> T read(Reader<T> reader) throws IOException {
		try {
			if (parser.nextToken() == null) {
				problem(parser, Messages.of("empty")); //$NON-NLS-1$
				return null;
			}
			T result = reader.read(this);
			if (parser.nextToken() != null) {
				problem(parser, Messages.of("trailing")); //$NON-NLS-1$
			}
			return result;
		} catch (LimitedInput.TooLongException e) {
			problem(parser, Messages.of("limit.bytes", String.valueOf(limits.bytes()))); //$NON-NLS-1$
		} catch (JsonProcessingException e) {
			problems.add(path, Position.of(e.getLocation(), input), input.otherEncoding().map(name -> Messages.of("encoding", name)) //$NON-NLS-1$
					.orElseGet(() -> Messages.of("syntax", e.getOriginalMessage()))); //$NON-NLS-1$
		}
		return null;
	}

	JsonParser parser() {
		return parser;
	}

	JsonLimits limits() {
		return limits;
	}

	JsonPath path() {
		return path;
	}

	Problems problems() {
		return problems;
	}

	/** Where the parser stands; while kept tokens are read again, which know no place, where their object begins. */
	Position position(JsonParser current) {
		return current != parser ? replayed : Position.of(current.currentTokenLocation(), input);
	}

	/** Kept tokens of an object that begins there are read again from now on. */
	void replayed(Position begin) {
		replayed = begin;
	}

	/** Notes a problem where the reader stands. */
	void problem(JsonParser current, Phrase sentence) throws JsonImportException {
		problems.add(path, position(current), sentence);
	}

	/** Notes a problem that leaves nothing to go on with; throw what this gives. */
	JsonImportException fatal(String key, Object... arguments) throws JsonImportException {
		problem(parser, Messages.of(key, arguments));
		problems.check();
		throw new IllegalStateException(key);
	}

	/** The form the data says it has must be the one we read. */
	void checkSchema(JsonParser current) throws IOException {
		String form = current.getValueAsString(""); //$NON-NLS-1$
		if (!form.equals(JsonSchemas.ID)) {
			problem(current, Messages.of("schema", form, JsonSchemas.ID)); //$NON-NLS-1$
			current.skipChildren();
		}
	}

	/** Whether the parser stands on the beginning of an object; if not, it is a problem. */
	boolean isObject() throws IOException {
		if (parser.currentToken() == JsonToken.START_OBJECT) {
			return true;
		}
		problem(parser, Messages.of("wrong.object", Scalars.found(parser))); //$NON-NLS-1$
		parser.skipChildren();
		return false;
	}
}
