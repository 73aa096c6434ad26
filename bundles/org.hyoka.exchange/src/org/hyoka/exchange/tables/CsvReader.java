// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;

/**
 * Reads CSV as spreadsheets write it: in UTF-8, or as Japanese Windows writes it where it is not.
 *
 * @since 0.1
 */
@Component
public final class CsvReader implements TableReader {
	private static final long MOST_BYTES = 16L << 20;
	private static final int MOST_ROWS = 100_000;
	private static final int MOST_COLUMNS = 500;
	private static final int MOST_CELLS = 2_000_000;
	private static final Charset WINDOWS = Charset.forName("windows-31j");

	@Override
	public String fileExtension() {
		return "csv";
	}

	@Override
	public List<Part> read(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(ImportText.BOOK.phrase("file.large", file.getFileName()).in(Locale.getDefault()));
		}
		String text = decode(Files.readAllBytes(file));
		char separator = text.indexOf('\t') >= 0 ? '\t' : ',';
		// The library makes a whole line of cells before anybody can count them.
		if (text.chars().filter(c -> c == separator || c == '\n' || c == '\r').count() > MOST_CELLS) {
			throw new IOException(ImportText.BOOK.phrase("file.cells", file.getFileName(), MOST_ROWS, MOST_COLUMNS).in(Locale.getDefault()));
		}
		Cells cells = Cells.ofText(text, separator, MOST_ROWS + 1L);
		if (cells.height() > MOST_ROWS || cells.width() > MOST_COLUMNS) {
			throw new IOException(ImportText.BOOK.phrase("file.cells", file.getFileName(), MOST_ROWS, MOST_COLUMNS).in(Locale.getDefault()));
		}
		return List.of(new Part("", cells));
	}

	private static String decode(byte[] bytes) throws CharacterCodingException {
		try {
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes))
					.toString();
		} catch (CharacterCodingException e) {
			return WINDOWS.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes)).toString();
		}
	}
}
