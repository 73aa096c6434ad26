// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks JSON against a schema that uses only the words our schema uses; any other word is an error. */
final class SchemaCheck {
	private static final Set<String> ANNOTATIONS = Set.of("$schema", "$id", "$comment", "$defs", "title", "description",
			"default");
	private final JsonNode root;
	private final List<String> errors = new ArrayList<>();

	private SchemaCheck(JsonNode root) {
		this.root = root;
	}

	/** What is wrong with the data, each with its path; empty if it is valid. */
	static List<String> errors(JsonNode schema, JsonNode data) {
		SchemaCheck check = new SchemaCheck(schema);
		check.check(schema, data, "$");
		return check.errors;
	}

	private boolean valid(JsonNode schema, JsonNode data) {
		SchemaCheck check = new SchemaCheck(root);
		check.check(schema, data, "");
		return check.errors.isEmpty();
	}

	private void check(JsonNode schema, JsonNode data, String path) {
		for (Map.Entry<String, JsonNode> word : schema.properties()) {
			if (!ANNOTATIONS.contains(word.getKey())) {
				word(word.getKey(), word.getValue(), schema, data, path);
			}
		}
	}

	private void word(String word, JsonNode value, JsonNode schema, JsonNode data, String path) {
		switch (word) {
		case "$ref" -> check(definition(value.asText()), data, path);
		case "type" -> require(hasType(data, value.asText()), path, "is no " + value.asText());
		case "const" -> require(data.equals(value), path, "is not " + value);
		case "pattern" -> require(!data.isTextual() || Pattern.compile(value.asText()).matcher(data.asText()).find(),
				path, "does not match " + value);
		case "minimum" -> require(!data.isNumber() || data.decimalValue().compareTo(value.decimalValue()) >= 0, path, "too small");
		case "maximum" -> require(!data.isNumber() || data.decimalValue().compareTo(value.decimalValue()) <= 0, path, "too large");
		case "required" -> value.forEach(
				name -> require(!data.isObject() || data.has(name.asText()), path, "lacks " + name));
		case "additionalProperties" -> data.fieldNames().forEachRemaining(
				name -> require(schema.get("properties").has(name), path + "." + name, "is unknown"));
		case "properties" -> data.properties().forEach(field -> {
			if (value.has(field.getKey())) {
				check(value.get(field.getKey()), field.getValue(), path + "." + field.getKey());
			}
		});
		case "items" -> {
			for (int i = 0; i < (data.isArray() ? data.size() : 0); i++) {
				check(value, data.get(i), path + "[" + i + "]");
			}
		}
		case "uniqueItems" -> {
			Set<JsonNode> seen = new HashSet<>();
			data.forEach(item -> require(seen.add(item), path, "holds " + item + " twice"));
		}
		case "oneOf", "anyOf" -> {
			long fitting = 0;
			for (JsonNode each : value) {
				fitting += valid(each, data) ? 1 : 0;
			}
			require(word.equals("anyOf") ? fitting > 0 : fitting == 1, path, "fits " + fitting + " of " + word);
		}
		default -> throw new IllegalArgumentException("unknown word " + word + " at " + path);
		}
	}

	private JsonNode definition(String reference) {
		JsonNode definition = root.at(reference.substring(1));
		require(!definition.isMissingNode(), reference, "is not defined");
		return definition;
	}

	private static boolean hasType(JsonNode data, String type) {
		return switch (type) {
		case "object" -> data.isObject();
		case "array" -> data.isArray();
		case "string" -> data.isTextual();
		case "boolean" -> data.isBoolean();
		case "number" -> data.isNumber();
		case "integer" -> data.isIntegralNumber();
		case "null" -> data.isNull();
		default -> throw new IllegalArgumentException("unknown type " + type);
		};
	}

	private void require(boolean condition, String path, String complaint) {
		if (!condition) {
			errors.add(path + " " + complaint);
		}
	}
}
