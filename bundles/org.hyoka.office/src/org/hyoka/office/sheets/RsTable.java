// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.time.FiscalYear;

/** The rows of one CSV file in UTF-8 or CP932, whichever all its bytes are. */
public final class RsTable implements AutoCloseable {
	/** Opens the file from its beginning. */
	public interface Source {
		/** A new stream. */
		InputStream open() throws IOException;
	}

	private static final PhraseBook BOOK = PhraseBook.of(RsTable.class);
	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));
	/** Letters of a whole file at most; the largest family of a year has about a tenth. */
	private static final long LARGEST = 1L << 30;
	private static final int CHUNK = 1 << 16;
	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final Map<String, Integer> asked = new HashMap<>();
	private final CSVParser parser;
	private final Iterator<CSVRecord> records;
	private CSVRecord row;

	/**
	 * Opens a table at its heads.
	 *
	 * @throws IOException with a sentence, if it is in another encoding or too large
	 */
	public RsTable(Source source) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(source.open(), charset(source)));
		try {
			parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(in);
			records = parser.iterator();
			if (next()) {
				for (int i = 0; i < row.size(); i++) {
					String column = RsFamily.column(row.get(i));
					if (!column.isEmpty()) {
						columns.putIfAbsent(column, i);
					}
				}
			}
		} catch (IOException | RuntimeException e) {
			in.close();
			throw e;
		}
	}

	/** A sentence about a file. */
	public static IOException failed(String key, Object... arguments) {
		Phrase phrase = BOOK.phrase(key, arguments);
		return new IOException(phrase.in(Locale.getDefault()));
	}

	private static Charset charset(Source source) throws IOException {
		for (Charset charset : CHARSETS) {
			try (InputStreamReader in = new InputStreamReader(source.open(), charset.newDecoder())) {
				char[] chunk = new char[CHUNK];
				long letters = 0;
				for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
					letters += read;
					if (letters > LARGEST) {
						throw failed("rs.large");
					}
				}
				return charset;
			} catch (CharacterCodingException e) {
				System.getLogger(RsTable.class.getName()).log(System.Logger.Level.DEBUG, "not " + charset, e);
			}
		}
		throw failed("rs.charset");
	}

	/** The columns in their order. */
	public List<String> columns() {
		return List.copyOf(columns.keySet());
	}

	/** Goes to the next row; says whether there is one. */
	public boolean next() throws IOException {
		try {
			row = records.hasNext() ? records.next() : null;
			return row != null;
		} catch (UncheckedIOException | IllegalStateException e) {
			throw new IOException(failed("rs.broken", parser.getCurrentLineNumber()).getMessage(), e);
		}
	}

	/** A cell of the row without blanks around it; null for an empty one. */
	public String text(String column) {
		int at = asked.computeIfAbsent(column, c -> columns.getOrDefault(RsFamily.column(c), Integer.MAX_VALUE));
		String text = at >= row.size() ? "" : row.get(at).strip();
		return text.isEmpty() ? null : text;
	}

	/** A number; null where none is stated. */
	public BigDecimal number(String column) {
		String text = text(column);
		return text == null ? null : Numbers.parse(text).value().map(RsTable::bare).orElse(null);
	}

	private static BigDecimal bare(BigDecimal number) {
		BigDecimal bare = number.stripTrailingZeros();
		return bare.scale() < 0 ? bare.setScale(0) : bare;
	}

	/** A fiscal year; null where none is stated. */
	public FiscalYear year(String column) {
		BigDecimal number = number(column);
		int year = number == null || number.scale() > 0 || number.precision() > 4 ? 0 : number.intValueExact();
		return year < FiscalYear.MIN || year > FiscalYear.MAX ? null : FiscalYear.of(year);
	}

	/** The number of the row in the file, counted from 1; the heads are the first. */
	public long line() {
		return row.getRecordNumber();
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
