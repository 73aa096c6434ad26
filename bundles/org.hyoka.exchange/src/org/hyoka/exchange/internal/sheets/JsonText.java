// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Small JSON files of ours: laid out for people who look inside, read within narrow limits. */
public final class JsonText {
	private static final int DEEPEST = 12;
	private static final int LONGEST_TEXT = 200_000;

	private JsonText() {
	}

	/** Writes something. */
	public interface Body {
		/** Writes one value. */
		void write(JsonGenerator out) throws IOException;
	}

	/** JSON that is none, or not what was expected. */
	public static final class JsonFault extends IOException {
		private static final long serialVersionUID = 1L;
		private final String place;
		private final boolean inside;

		JsonFault(String place, boolean inside, Throwable cause) {
			super(place, cause);
			this.place = place;
			this.inside = inside;
		}

		/** Where: a path such as {@code $.sheets[0].undertaking}, or line and column. */
		public String place() {
			return place;
		}

		/** Whether it began as JSON of ours. */
		public boolean isInsideObject() {
			return inside;
		}
	}

	/**
	 * An object.
	 *
	 * @param path   where it stands
	 * @param values texts, whole numbers and lists of nodes by field; anything else stands as itself and is not asked for
	 */
	public record Node(String path, Map<String, Object> values) {
		/** A text; empty if there is none. */
		public Optional<String> text(String field) throws JsonFault {
			return switch (values.get(field)) {
			case null -> Optional.empty();
			case String text -> Optional.of(text);
			default -> throw fault(field);
			};
		}

		/** A whole number; empty if there is none. */
		public Optional<Integer> number(String field) throws JsonFault {
			return switch (values.get(field)) {
			case null -> Optional.empty();
			case Integer number -> Optional.of(number);
			default -> throw fault(field);
			};
		}

		/** The objects of a list, which has to be there. */
		public List<Node> children(String field) throws JsonFault {
			if (!(values.get(field) instanceof List<?> list)) {
				throw fault(field);
			}
			List<Node> nodes = new ArrayList<>();
			for (Object o : list) {
				if (!(o instanceof Node node)) {
					throw fault(field);
				}
				nodes.add(node);
			}
			return nodes;
		}

		/** Says that a field is not what it has to be. */
		public JsonFault fault(String field) {
			return new JsonFault(path + '.' + field, true, null);
		}
	}

	/** Writes JSON with a line end after it; the stream is flushed and left open. */
	public static void write(OutputStream stream, Body body) throws IOException {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		JsonGenerator out = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
		out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
		body.write(out);
		out.writeRaw('\n');
		out.close();
	}

	/**
	 * Reads one object.
	 *
	 * @throws JsonFault if there is none, or more
	 */
	public static Node read(byte[] bytes) throws JsonFault {
		JsonFactory factory = JsonFactory.builder()
				.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(20)
						.maxStringLength(LONGEST_TEXT).maxNameLength(200).build())
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
		boolean begun = false;
		try (JsonParser in = factory.createParser(bytes)) {
			if (in.nextToken() != JsonToken.START_OBJECT) {
				throw new JsonFault("$", false, null);
			}
			begun = true;
			Node node = object(in, "$");
			if (in.nextToken() != null) {
				throw new JsonFault("$", true, null);
			}
			return node;
		} catch (JsonFault e) {
			throw e;
		} catch (IOException e) {
			throw new JsonFault("$", begun, e);
		}
	}

	private static Node object(JsonParser in, String path) throws IOException {
		Map<String, Object> values = new LinkedHashMap<>();
		while (in.nextToken() != JsonToken.END_OBJECT) {
			String field = in.currentName();
			in.nextToken();
			values.put(field, value(in, path + '.' + field));
		}
		return new Node(path, values);
	}

	private static Object value(JsonParser in, String path) throws IOException {
		return switch (in.currentToken()) {
		case START_OBJECT -> object(in, path);
		case START_ARRAY -> {
			List<Object> list = new ArrayList<>();
			while (in.nextToken() != JsonToken.END_ARRAY) {
				list.add(value(in, path + '[' + list.size() + ']'));
			}
			yield list;
		}
		case VALUE_STRING -> in.getText();
		case VALUE_NUMBER_INT -> in.getIntValue();
		case VALUE_NULL -> null;
		case VALUE_TRUE, VALUE_FALSE, VALUE_NUMBER_FLOAT -> Boolean.FALSE;
		default -> throw new JsonFault(path, true, null);
		};
	}
}
