// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.FormulaText;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.exchange.ExchangeException;
import org.hyoka.roadmap.internal.exchange.PlanRow.Kind;
import org.hyoka.roadmap.internal.exchange.PlanRow.Link;

/** Lines of a plan as cells of a table in a language. */
public final class TableCells {
	private static final String MARK = "'";
	private final Locale locale;

	/** Cells in a language. */
	public TableCells(Locale locale) {
		this.locale = locale;
	}

	private enum Column {
		LEVEL("level"), TYPE("type"), NAME("name"), START("start"), END("end"), ACTUAL_START("actualStart"), ACTUAL_END("actualEnd"),
		DETAIL("detail"), GROUP("group"),
		NOTE("note"), CONFIDENTIAL("confidential"), ID("id"), REFERENCES("references"), LINKS("links");

		final Phrase label;

		Column(String key) {
			label = PlanReader.BOOK.phrase("column." + key);
		}
	}

	/** The heads. */
	public List<String> head() {
		return Arrays.stream(Column.values()).map(column -> column.label.in(locale)).toList();
	}

	/** The cells of a line. */
	public List<String> of(PlanRow row) {
		Map<Column, String> cells = new EnumMap<>(Column.class);
		cells.put(Column.LEVEL, Integer.toString(row.depth()));
		cells.put(Column.TYPE, PlanReader.BOOK.phrase("kind." + row.kind().name()).in(locale));
		cells.put(Column.ID, row.id());
		cells.put(Column.NAME, row.name());
		cells.put(Column.START, date(row.start()));
		cells.put(Column.END, date(row.end()));
		cells.put(Column.ACTUAL_START, date(row.actualStart()));
		cells.put(Column.ACTUAL_END, date(row.actualEnd()));
		cells.put(Column.DETAIL, detail(row.kind(), row.detail()).map(literal -> Naming.label(literal, locale)).orElse(""));
		cells.put(Column.GROUP, row.group());
		cells.put(Column.REFERENCES, String.join(" ", row.references()));
		cells.put(Column.NOTE, row.note());
		cells.put(Column.CONFIDENTIAL, row.confidential() ? PlanReader.BOOK.phrase("yes").in(locale) : "");
		cells.put(Column.LINKS,
				row.links().stream()
						.map(link -> link.source() + ':' + Naming.label(link.kind(), locale)
								+ (link.label().isEmpty() ? "" : ":" + link.label().replace('\n', ' ')))
						.collect(Collectors.joining("\n")));
		return Arrays.stream(Column.values()).map(cells::get).map(TableCells::safe).toList();
	}

	private String date(DatePoint point) {
		return point == null ? "" : Years.format(point, YearStyle.NENDO, locale);
	}

	/** A spreadsheet takes text that begins so for a formula; an apostrophe says that it is text. */
	private static String safe(String text) {
		return isMarked(text) ? MARK + text : text;
	}

	private static String plain(String cell) {
		return cell.startsWith(MARK) && isMarked(cell.substring(1)) ? cell.substring(1) : cell;
	}

	/** What begins with the mark itself is marked, too, so that it comes back as it was. */
	private static boolean isMarked(String text) {
		return text.startsWith(MARK) || FormulaText.is(text);
	}

	private static Optional<? extends Enumerator> detail(Kind kind, String name) {
		return Optional.ofNullable(switch (kind) {
		case BAR -> BarState.getByName(name);
		case MILESTONE -> MilestoneKind.getByName(name);
		case LANE -> GroupKind.getByName(name);
		case ROADMAP, OUTCOME, EFFECT -> null;
		});
	}

	/**
	 * Which column of a table holds what.
	 *
	 * @throws ExchangeException if one that is needed lacks
	 */
	public static Columns columns(List<String> head) throws ExchangeException {
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		for (int i = 0; i < head.size(); i++) {
			for (Column column : Column.values()) {
				if (is(head.get(i), column.label)) {
					places.putIfAbsent(column, i);
				}
			}
		}
		for (Column needed : List.of(Column.LEVEL, Column.TYPE, Column.NAME)) {
			if (!places.containsKey(needed)) {
				List<Column> all = List.of(Column.values());
				throw new ExchangeException(PlanReader.BOOK.phrase("csv.head", needed.label,
						Phrase.list(all.stream().map(c -> c.label).toList())), null);
			}
		}
		return new Columns(places);
	}

	private static boolean is(String text, Phrase phrase) {
		return Language.read(phrase).anyMatch(words -> Names.equal(text.strip(), words));
	}

	/** A word of an enumeration in either language, or the literal's own name. */
	private static <T extends Enumerator> Optional<T> literal(String text, List<T> literals) {
		return literals.stream().filter(literal -> literal.getName().equalsIgnoreCase(text) || is(text, Naming.label(literal))).findFirst();
	}

	/** Where a table has its columns. */
	public static final class Columns {
		private final Map<Column, Integer> places;

		private Columns(Map<Column, Integer> places) {
			this.places = places;
		}

		private String cell(List<String> values, Column column) {
			Integer place = places.get(column);
			return place == null || place >= values.size() ? "" : plain(values.get(place).strip());
		}

		/**
		 * A line of the plan.
		 *
		 * @param line    its number in the file
		 * @param remarks takes what was not understood but may be left out
		 * @throws ExchangeException if it cannot be read
		 */
		public PlanRow row(List<String> values, long line, List<Phrase> remarks) throws ExchangeException {
			String type = cell(values, Column.TYPE);
			Kind kind = Arrays.stream(Kind.values())
					.filter(k -> k.name().equalsIgnoreCase(type) || is(type, PlanReader.BOOK.phrase("kind." + k.name()))).findFirst()
					.orElseThrow(() -> new ExchangeException(PlanReader.BOOK.phrase("csv.kind", line, type, kinds()), null));
			String id = cell(values, Column.ID);
			boolean confidential = !cell(values, Column.CONFIDENTIAL).isEmpty();
			List<String> references = Arrays.stream(cell(values, Column.REFERENCES).split("\\s+")).filter(r -> !r.isEmpty()).toList();
			return new PlanRow(level(values, line), kind, id.isEmpty() ? "line-" + line : id, cell(values, Column.NAME),
					date(values, Column.START, line),
					date(values, Column.END, line), date(values, Column.ACTUAL_START, line), date(values, Column.ACTUAL_END, line),
					detail(values, kind, line, remarks),
					cell(values, Column.GROUP), references, cell(values, Column.NOTE), confidential, links(values, line));
		}

		private static Phrase kinds() {
			List<Phrase> all = Arrays.stream(Kind.values()).map(k -> PlanReader.BOOK.phrase("kind." + k.name())).toList();
			return Phrase.list(all);
		}

		private int level(List<String> values, long line) throws ExchangeException {
			String text = cell(values, Column.LEVEL);
			if (!text.matches("\\d{1,2}")) {
				throw new ExchangeException(PlanReader.BOOK.phrase("csv.level", line, text), null);
			}
			return Integer.parseInt(text);
		}

		private DatePoint date(List<String> values, Column column, long line) throws ExchangeException {
			String text = cell(values, column);
			if (text.isEmpty()) {
				return null;
			}
			Parsed<DatePoint> point = Years.parseDatePoint(text);
			return point.value().orElseThrow(() -> new ExchangeException(PlanReader.BOOK.phrase("csv.date", line, column.label, text), null));
		}

		private String detail(List<String> values, Kind kind, long line, List<Phrase> remarks) {
			String text = cell(values, Column.DETAIL);
			if (text.isEmpty()) {
				return "";
			}
			Optional<? extends Enumerator> found = switch (kind) {
			case BAR -> literal(text, BarState.VALUES);
			case MILESTONE -> literal(text, MilestoneKind.VALUES);
			case LANE -> literal(text, GroupKind.VALUES);
			case ROADMAP, OUTCOME, EFFECT -> Optional.empty();
			};
			if (found.isEmpty()) {
				remarks.add(PlanReader.BOOK.phrase("csv.detail", line, text));
			}
			return found.map(Enumerator::getName).orElse("");
		}

		private List<Link> links(List<String> values, long line) throws ExchangeException {
			List<Link> links = new ArrayList<>();
			for (String text : cell(values, Column.LINKS).split("\\R")) {
				if (text.isBlank()) {
					continue;
				}
				String[] parts = text.strip().split("[:：]", 3);
				Optional<LinkKind> kind = parts.length < 2 ? Optional.of(LinkKind.FINISH_START) : literal(parts[1].strip(), LinkKind.VALUES);
				if (kind.isEmpty() || parts[0].isBlank()) {
					throw new ExchangeException(PlanReader.BOOK.phrase("csv.link", line, text.strip()), null);
				}
				links.add(new Link(parts[0].strip(), kind.get(), parts.length > 2 ? parts[2].strip() : ""));
			}
			return links;
		}
	}
}
