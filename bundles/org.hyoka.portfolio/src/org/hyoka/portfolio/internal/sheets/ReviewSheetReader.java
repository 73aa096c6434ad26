// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads national review sheets (行政事業レビューシート) in the JSON of {@code judgit/data}, a sheet a file (CC BY 4.0). A JSON file
 * without number, year and name of a sheet is something else.
 */
@Component(service = DocumentReader.class)
public final class ReviewSheetReader implements DocumentReader {
	private static final PhraseBook BOOK = PhraseBook.of(ReviewSheetReader.class);
	/** Above any sheet, of which the largest have some hundred kilobytes. */
	private static final long LARGEST = 32L << 20;
	private static final JsonMapper MAPPER = new JsonMapper();

	@Override
	public String kind() {
		return "review-sheet";
	}

	@Override
	public List<Table> tables() {
		return Facts.all();
	}

	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
	}

	@Override
	public Optional<String> read(Path file, Rows rows) throws IOException {
		if (Files.size(file) > LARGEST) {
			return Optional.empty();
		}
		JsonNode root;
		try {
			root = MAPPER.readTree(Files.readAllBytes(file));
		} catch (JsonProcessingException e) {
			throw new IOException(BOOK.phrase("broken", e.getLocation() == null ? 0 : e.getLocation().getLineNr()).in(Locale.getDefault()), e);
		}
		if (root == null || !root.hasNonNull(Keys.NUMBER) || !root.hasNonNull(Keys.NAME) || !root.path(Keys.PUBLISHED).canConvertToInt()) {
			return Optional.empty();
		}
		new ReviewSheet(root, rows).fill();
		return Optional.of(root.path(Keys.NAME).asText());
	}
}
