// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.exchange.sheets.SheetException;
import org.hyoka.exchange.sheets.SheetException.Reason;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.office.SheetCells;

/** What the hidden sheet says: whose sheet it is, and what was asked. */
final class ScoreSheetIdentity {
	private final List<String> identity;
	private Optional<String> token = Optional.empty();
	private final Map<String, String> undertakings = new LinkedHashMap<>();
	private final Map<String, Asked> asked = new LinkedHashMap<>();

	/** A step of a scale without numbers. */
	record Step(String id, String sign) {
	}

	/** A row: a criterion of an undertaking. */
	record Asked(String undertaking, String criterion, String code, Optional<String> scale, List<Step> steps, boolean several) {
		String key() {
			return ScoreSheetLayout.ROW + undertaking + ' ' + criterion;
		}
	}

	private ScoreSheetIdentity(List<String> identity) {
		this.identity = identity;
	}

	static ScoreSheetIdentity read(SheetCells sheet, String file) throws SheetException {
		List<List<String>> lines = lines(sheet);
		if (!lines.getFirst().equals(List.of(ScoreSheetLayout.FORMAT))) {
			throw new SheetException(Reason.NEWER, ScoreSheetWorkbookReader.BOOK.phrase("newer", file), null);
		}
		List<String> last = lines.getLast();
		if (last.size() != 2 || !last.get(0).equals(ScoreSheetLayout.CHECKSUM)
				|| !last.get(1).equals(ScoreSheetLayout.checksum(lines.subList(0, lines.size() - 1)))) {
			throw new SheetException(Reason.DAMAGED, ScoreSheetWorkbookReader.BOOK.phrase("changed", file), null);
		}
		ScoreSheetIdentity result = new ScoreSheetIdentity(cells(lines.get(1), 6));
		for (List<String> line : lines.subList(2, lines.size() - 1)) {
			switch (line.getFirst()) {
			case ScoreSheetLayout.TOKEN -> result.token = Optional.of(line.get(1)).filter(t -> !t.isBlank());
			case ScoreSheetLayout.ASKED -> result.ask(cells(line, 6));
			case ScoreSheetLayout.STEP -> result.step(cells(line, 5));
			case ScoreSheetLayout.SEVERAL -> result.several(cells(line, 3));
			default -> throw new SheetException(Reason.DAMAGED, ScoreSheetWorkbookReader.BOOK.phrase("changed", file), null);
			}
		}
		return result;
	}

	/** Trailing empty cells are not written, or come back; neither counts. */
	private static List<List<String>> lines(SheetCells sheet) {
		List<List<String>> lines = new ArrayList<>();
		for (List<String> row : sheet.rows()) {
			List<String> line = new ArrayList<>(row.subList(0, Math.min(row.size(), 10)));
			int width = line.isEmpty() ? 0 : width(line.getFirst());
			while (line.size() > width) {
				line.removeLast();
			}
			while (!line.isEmpty() && line.size() < width) {
				line.add("");
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
		}
		return lines;
	}

	private static int width(String kind) {
		return switch (kind) {
		case ScoreSheetLayout.IDENTITY, ScoreSheetLayout.ASKED -> 6;
		case ScoreSheetLayout.STEP -> 5;
		case ScoreSheetLayout.SEVERAL -> 3;
		case ScoreSheetLayout.TOKEN, ScoreSheetLayout.CHECKSUM -> 2;
		default -> 1;
		};
	}

	private static List<String> cells(List<String> line, int count) {
		return line.subList(0, count);
	}

	private void ask(List<String> line) {
		undertakings.put(line.get(1), line.get(2));
		Asked row = new Asked(line.get(1), line.get(3), line.get(4), Optional.of(line.get(5)).filter(s -> !s.isEmpty()), new ArrayList<>(), false);
		asked.put(row.key(), row);
	}

	private void step(List<String> line) {
		Asked row = asked.get(ScoreSheetLayout.ROW + line.get(1) + ' ' + line.get(2));
		if (row != null) {
			row.steps().add(new Step(line.get(3), line.get(4)));
		}
	}

	private void several(List<String> line) {
		asked.computeIfPresent(ScoreSheetLayout.ROW + line.get(1) + ' ' + line.get(2),
				(key, row) -> new Asked(row.undertaking(), row.criterion(), row.code(), row.scale(), row.steps(), true));
	}

	/** Names of the undertakings that were asked about, by id, in order. */
	Map<String, String> undertakings() {
		return undertakings;
	}

	List<Asked> asked() {
		return List.copyOf(asked.values());
	}

	List<Asked> askedOf(String undertaking) {
		return asked.values().stream().filter(a -> a.undertaking().equals(undertaking)).toList();
	}

	/** The row that a mark stands for. */
	Optional<Asked> row(String mark) {
		return Optional.ofNullable(asked.get(mark.strip()));
	}

	SheetFile file(Instant writtenAt, List<SheetFile.Judged> judged) {
		return new SheetFile(identity.get(1), identity.get(2), identity.get(3), identity.get(4),
				Optional.of(identity.get(5)).filter(s -> !s.isEmpty()), writtenAt, judged, token);
	}
}
