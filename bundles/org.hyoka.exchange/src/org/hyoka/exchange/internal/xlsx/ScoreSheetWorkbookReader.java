// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hyoka.core.scoring.PointText;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.exchange.sheets.SheetException;
import org.hyoka.exchange.sheets.SheetException.Reason;
import org.hyoka.exchange.sheets.SheetFile.Judged;
import org.hyoka.exchange.sheets.SheetFile.Mark;
import org.hyoka.exchange.sheets.SheetReader;
import org.hyoka.exchange.sheets.SheetReading;
import org.hyoka.office.SheetCells;
import org.hyoka.office.WorkbookReader;
import org.osgi.service.component.annotations.Component;

/**
 * Reads a score sheet that comes back, however a spreadsheet program or a mail program changed it: tabs in another order or
 * with other names, rows and columns moved, digits in full width, words around a point. What it cannot read it says, cell by
 * cell; it never guesses.
 */
@Component(service = SheetReader.class)
public final class ScoreSheetWorkbookReader implements SheetReader {
	static final PhraseBook BOOK = PhraseBook.of(ScoreSheetWorkbookReader.class);
	private static final Pattern SEVERAL = Pattern.compile("[、,，;；\\n]+");
	private static final int MOST_BYTES = 16 << 20;
	private static final int MOST_ROWS = 20_000;
	private static final int MOST_COLUMNS = 200;

	@Override
	public String fileExtension() {
		return "xlsx";
	}

	@Override
	public SheetReading read(Path file) throws SheetException {
		String name = String.valueOf(file.getFileName());
		if (!Files.isRegularFile(file)) {
			throw new SheetException(Reason.NO_ACCESS, BOOK.phrase("missing", file), null);
		}
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new SheetException(Reason.TOO_LARGE, BOOK.phrase("large", name), null);
			}
			List<SheetCells> workbook = WorkbookReader.read(file, new WorkbookReader.Limits(MOST_ROWS, MOST_COLUMNS));
			return read(workbook, name, Files.getLastModifiedTime(file).toInstant());
		} catch (SheetException e) {
			throw e;
		} catch (WorkbookReader.TooLarge e) {
			throw new SheetException(Reason.TOO_LARGE, BOOK.phrase("large", name), e);
		} catch (IOException | RuntimeException e) { // what stands on the hidden sheet may lack anything
			throw new SheetException(Reason.NOT_A_SHEET, BOOK.phrase("unreadable", name), e);
		}
	}

	private static SheetReading read(List<SheetCells> workbook, String name, Instant changed) throws SheetException {
		SheetCells own = workbook.stream().filter(sheet -> sheet.at(0, 0).startsWith("hyoka-score-sheet")).reduce((first, last) -> last)
				.orElseThrow(() -> new SheetException(Reason.NOT_A_SHEET, BOOK.phrase("noIdentity", name), null));
		ScoreSheetIdentity identity = ScoreSheetIdentity.read(own, name);
		return new Run(identity, changed).read(workbook);
	}

	/** One reading. */
	private static final class Run {
		private final ScoreSheetIdentity identity;
		private final Instant changed;
		private final List<SheetReading.Note> notes = new ArrayList<>();
		private final Map<String, Map<String, List<Mark>>> found = new LinkedHashMap<>();
		private final Map<String, String> places = new HashMap<>();

		Run(ScoreSheetIdentity identity, Instant changed) {
			this.identity = identity;
			this.changed = changed.truncatedTo(ChronoUnit.SECONDS);
		}

		SheetReading read(List<SheetCells> workbook) {
			workbook.forEach(this::tab);
			List<Judged> judged = new ArrayList<>();
			identity.undertakings().forEach((id, words) -> {
				Map<String, List<Mark>> marks = found.getOrDefault(id, Map.of());
				List<Mark> inOrder = identity.askedOf(id).stream().flatMap(a -> marks.getOrDefault(a.criterion(), List.of()).stream()).toList();
				if (!inOrder.isEmpty()) {
					judged.add(new Judged(id, words, inOrder));
				}
			});
			for (ScoreSheetIdentity.Asked asked : identity.asked()) {
				if (!places.containsKey(asked.key())) {
					refuse(identity.undertakings().get(asked.undertaking()), BOOK.phrase("rowGone", asked.code()));
				}
			}
			return new SheetReading(identity.file(changed, judged), notes);
		}

		private void tab(SheetCells sheet) {
			int point = -1;
			int comment = -1;
			for (int r = 0; r < sheet.rows().size(); r++) {
				for (int c = 0; c < sheet.rows().get(r).size(); c++) {
					String text = sheet.at(r, c);
					if (text.equals(ScoreSheetLayout.POINT)) {
						point = c;
					} else if (text.equals(ScoreSheetLayout.COMMENT)) {
						comment = c;
					} else if (text.startsWith(ScoreSheetLayout.ROW)) {
						Optional<ScoreSheetIdentity.Asked> asked = identity.row(text);
						if (asked.isEmpty()) {
							refuse(sheet.place(r, c), BOOK.phrase("rowOther"));
						} else if (point < 0 || comment < 0) {
							refuse(sheet.name(), BOOK.phrase("columnsGone"));
							return;
						} else {
							row(sheet, r, asked.get(), point, comment);
						}
					}
				}
			}
		}

		private void row(SheetCells sheet, int row, ScoreSheetIdentity.Asked asked, int pointColumn, int commentColumn) {
			String place = sheet.place(row, pointColumn);
			String before = places.putIfAbsent(asked.key(), place);
			if (before != null) {
				refuse(place, BOOK.phrase("rowTwice", asked.code(), before));
				return;
			}
			List<Mark> marks = new ArrayList<>();
			List<String> given = new ArrayList<>();
			for (String cell : asked.several() ? SEVERAL.split(sheet.at(row, pointColumn)) : new String[] { sheet.at(row, pointColumn) }) {
				answer(cell, asked, place, given).ifPresent(marks::add);
			}
			if (!given.isEmpty()) {
				notes.add(new SheetReading.Note(place, false, BOOK.phrase("tookPoint", asked.code(), String.join("、", given)),
						Optional.of(new SheetReading.Asked(asked.undertaking(), asked.criterion()))));
			}
			String comment = sheet.at(row, commentColumn).strip();
			if (!comment.isEmpty()) {
				take(sheet.place(row, commentColumn),
						BOOK.phrase("tookComment", asked.code(), comment.codePointCount(0, comment.length())));
			}
			if (!comment.isEmpty()) {
				Mark first = marks.isEmpty() ? mark(asked, PointText.Written.NOTHING, false) : marks.removeFirst();
				marks.addFirst(new Mark(first.criterion(), first.code(), first.value(), first.step(), Optional.of(comment), first.scale(),
						first.notApplies()));
			}
			if (!marks.isEmpty()) {
				found.computeIfAbsent(asked.undertaking(), k -> new HashMap<>()).put(asked.criterion(), marks);
			}
		}

		/** One answer; empty for none. */
		private Optional<Mark> answer(String cell, ScoreSheetIdentity.Asked asked, String place, List<String> given) {
			if (asked.scale().isPresent() && PointText.notApplies(cell, asked.steps().stream().map(ScoreSheetIdentity.Step::sign).toList())) {
				given.add(cell.strip());
				return Optional.of(mark(asked, PointText.Written.NOTHING, true));
			}
			Parsed<PointText.Written> read = point(cell, asked);
			read.problem().ifPresent(why -> refuse(place, why));
			PointText.Written point = read.value().orElse(PointText.Written.NOTHING);
			Optional<String> words = point.step().map(asked.steps()::get).map(ScoreSheetIdentity.Step::sign)
					.or(() -> point.number().map(Numbers::format));
			words.ifPresent(given::add);
			return words.map(w -> mark(asked, point, false));
		}

		private static Mark mark(ScoreSheetIdentity.Asked asked, PointText.Written point, boolean notApplies) {
			return new Mark(asked.criterion(), asked.code(), point.number(), point.step().map(asked.steps()::get).map(ScoreSheetIdentity.Step::id),
					Optional.empty(), asked.scale(), notApplies);
		}

		/** Where steps are asked they have no numbers; a criterion without a scale takes remarks alone. */
		private static Parsed<PointText.Written> point(String cell, ScoreSheetIdentity.Asked asked) {
			Parsed<PointText.Written> read = PointText.written(cell, asked.steps().stream().map(ScoreSheetIdentity.Step::sign).toList(),
					asked.steps().isEmpty());
			boolean empty = read.value().filter(PointText.Written.NOTHING::equals).isPresent();
			return asked.scale().isPresent() || empty ? read : Parsed.failed(BOOK.phrase("noPoints", cell.strip()));
		}

		private void take(String place, Phrase what) {
			notes.add(new SheetReading.Note(place, false, what));
		}

		private void refuse(String place, Phrase why) {
			notes.add(new SheetReading.Note(place, true, why));
		}
	}
}
