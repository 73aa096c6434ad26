// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hyoka.office.sheets.SheetJson;
import org.hyoka.office.sheets.SheetKeys;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts national review sheets (行政事業レビューシート) in the JSON of {@code judgit/data} into the index. */
@Component(service = DocumentReader.class)
public final class ReviewSheetReader implements DocumentReader {
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
		return SheetJson.accepts(file);
	}

	@Override
	public Optional<String> read(Path file, Rows rows) throws IOException {
		return fill(SheetJson.read(file), rows);
	}

	@Override
	public Optional<String> read(Path file, byte[] contents, Rows rows) throws IOException {
		return fill(SheetJson.read(contents), rows);
	}

	private static Optional<String> fill(Optional<JsonNode> sheet, Rows rows) {
		sheet.ifPresent(root -> new ReviewSheet(root, rows).fill());
		return sheet.map(root -> root.path(SheetKeys.NAME).asText());
	}
}
