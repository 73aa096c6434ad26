// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.hyoka.dossier.AtomicFile;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.internal.index.Failures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A question with all that it was asked with and how its answer was arranged, as a file that people hand on.
 *
 * @param screen      the screen of the window that shows it; empty for any
 * @param question    the question's name
 * @param where       values of its parameters
 * @param arrangement which lines are shown, and in which order
 * @since 0.1
 */
public record SavedQuestion(String screen, String question, Map<String, String> where, Arrangement arrangement) {
	/** What the names of the files end in. */
	public static final String ENDING = "hyoka-question";
	private static final long LARGEST = 1_000_000;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** Keeps the values from changing, in their order. */
	public SavedQuestion {
		Objects.requireNonNull(screen);
		Objects.requireNonNull(question);
		where = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(where));
		Objects.requireNonNull(arrangement);
	}

	/**
	 * Reads a file.
	 *
	 * @throws PortfolioException with a sentence, if it is no saved question
	 * @throws IOException        if it cannot be read
	 */
	public static SavedQuestion read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw no(file, null);
		}
		try {
			JsonNode json = JSON.readTree(Files.readAllBytes(file));
			if (json == null || !json.path("question").isTextual()) {
				throw no(file, null);
			}
			return new SavedQuestion(json.path("screen").asText(""), json.path("question").asText(), map(json.path("where")),
					new Arrangement(map(json.path("filter")), json.path("words").asText(""), json.path("sort").asText(""),
							json.path("descending").asBoolean()));
		} catch (JsonProcessingException e) {
			throw no(file, e);
		}
	}

	private static PortfolioException no(Path file, IOException cause) {
		return new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("no_saved_question", file), cause);
	}

	private static Map<String, String> map(JsonNode json) {
		Map<String, String> map = new LinkedHashMap<>();
		json.properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
		return map;
	}

	/**
	 * Writes a file, which is there as a whole or as it was before.
	 *
	 * @throws IOException if it cannot be written
	 */
	public void write(Path file) throws IOException {
		ObjectNode json = JSON.createObjectNode();
		if (!screen.isEmpty()) {
			json.put("screen", screen);
		}
		json.put("question", question);
		where.forEach(json.putObject("where")::put);
		arrangement.filters().forEach(json.putObject("filter")::put);
		json.put("words", arrangement.words());
		json.put("sort", arrangement.sortedBy());
		json.put("descending", arrangement.descending());
		byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
		AtomicFile.write(file.toAbsolutePath(), out -> out.write(bytes));
	}
}
