// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsFamily;
import org.hyoka.office.sheets.RsFiles;
import org.hyoka.office.sheets.RsKeys;
import org.hyoka.office.sheets.RsTable;

/** Reads the rows of one program from files of the RS system. */
final class RsReading {
	private static final PhraseBook BOOK = PhraseBook.of(RsReading.class);
	private final String program;
	private final Map<Integer, SheetRows> sheets = new TreeMap<>();
	private final Set<String> programs = new HashSet<>();
	private String name;
	private String ministry;

	RsReading(String program) {
		this.program = program;
	}

	/** Reads all files. */
	RsReading read(Collection<Path> files) throws IOException {
		boolean any = false;
		for (Path file : files(files)) {
			any |= RsFiles.accepts(file) && RsFiles.read(file, this::row).isPresent();
		}
		if (!any) {
			throw new IOException(BOOK.phrase("rs.none", files).in(Locale.getDefault()));
		}
		return this;
	}

	private static List<Path> files(Collection<Path> files) throws IOException {
		List<Path> all = new ArrayList<>();
		for (Path file : files) {
			if (Files.isDirectory(file)) {
				try (Stream<Path> inside = Files.list(file)) {
					inside.filter(Files::isRegularFile).sorted().forEach(all::add);
				}
			} else {
				all.add(file);
			}
		}
		return all;
	}

	private void row(RsFamily family, RsTable table, FiscalYear published) {
		String id = table.text(RsKeys.ID);
		if (program != null && !program.equals(id)) {
			return;
		}
		programs.add(id);
		name = table.text(RsKeys.NAME) == null ? name : table.text(RsKeys.NAME);
		ministry = table.text(RsKeys.MINISTRY) == null ? ministry : table.text(RsKeys.MINISTRY);
		Row row = sheets.computeIfAbsent(published.year(), y -> new SheetRows(published)).add(family.number());
		table.columns().forEach(column -> row.put(column, table.text(column)));
	}

	/** Takes what was read into a dossier, the earliest year first. */
	List<Phrase> take(Dossier dossier) throws IOException {
		if (programs.size() != 1) {
			throw new IOException(
					(programs.isEmpty() ? BOOK.phrase("rs.noProgram", String.valueOf(program)) : BOOK.phrase("rs.several", programs.size()))
							.in(Locale.getDefault()));
		}
		String id = programs.iterator().next();
		List<Phrase> leftOut = new ArrayList<>();
		sheets.values().forEach(sheet -> leftOut.addAll(RsSheetTaker.take(dossier, sheet, id, name == null ? id : name, ministry)));
		return leftOut;
	}
}
