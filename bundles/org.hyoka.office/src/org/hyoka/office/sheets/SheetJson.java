// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.time.FiscalYear;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads national review sheets (行政事業レビューシート) in the JSON of {@code judgit/data}, a sheet a file (CC BY 4.0). A JSON file
 * without number, year and name of a sheet is something else.
 *
 * @since 0.1
 */
public final class SheetJson {
	private static final PhraseBook BOOK = PhraseBook.of(SheetJson.class);
	/** Above any sheet, of which the largest have some hundred kilobytes. */
	private static final long LARGEST = 32L << 20;
	private static final JsonMapper MAPPER = new JsonMapper();

	private SheetJson() {
	}

	/** Whether a file may be one of them, by its name. */
	public static boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
	}

	/**
	 * Reads a sheet.
	 *
	 * @return the sheet; empty if the file is something else
	 * @throws IOException with a sentence, if it is no JSON
	 */
	public static Optional<JsonNode> read(Path file) throws IOException {
		return Files.size(file) > LARGEST ? Optional.empty() : read(Files.readAllBytes(file));
	}

	/**
	 * Reads a sheet of which the bytes are there.
	 *
	 * @return the sheet; empty if they are something else
	 * @throws IOException with a sentence, if they are no JSON
	 */
	public static Optional<JsonNode> read(byte[] contents) throws IOException {
		try {
			return Optional.ofNullable(MAPPER.readTree(contents)).filter(SheetJson::isSheet);
		} catch (JsonProcessingException e) {
			throw new IOException(BOOK.phrase("broken", e.getLocation() == null ? 0 : e.getLocation().getLineNr()).in(Locale.getDefault()), e);
		}
	}

	private static boolean isSheet(JsonNode root) {
		return root.hasNonNull(SheetKeys.NUMBER) && root.hasNonNull(SheetKeys.NAME) && root.path(SheetKeys.PUBLISHED).canConvertToInt();
	}

	/** A text without blanks around it; null for an empty one. */
	public static String text(JsonNode node, String key) {
		String text = node.hasNonNull(key) ? node.path(key).asText().strip() : "";
		return text.isEmpty() ? null : text;
	}

	/** A fiscal year; null where none is stated. */
	public static FiscalYear year(JsonNode node, String key) {
		int year = node.path(key).canConvertToInt() ? node.path(key).asInt() : 0;
		return year < FiscalYear.MIN || year > FiscalYear.MAX ? null : FiscalYear.of(year);
	}

	/** A number; null where none is stated. */
	public static BigDecimal number(JsonNode node, String key) {
		return node.path(key).isNumber() ? node.path(key).decimalValue() : null;
	}
}
