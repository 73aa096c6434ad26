// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hyoka.roadmap.exchange.ExchangeException;

/**
 * The events of an iCalendar file (RFC 5545), as far as a roadmap can use them: what, from which day to which. Times of day
 * are left out. It reads whatever calendars write, so it is lenient; the size is limited.
 *
 * @param name   of the calendar; empty if it has none
 * @param events in the order of the file
 */
record CalendarEvents(String name, List<Event> events) {
	private static final int MOST = 20_000;
	private static final int LONGEST = 100_000;

	/**
	 * An event.
	 *
	 * @param uid      its id; empty if it has none
	 * @param summary  its title; empty if it has none
	 * @param text     its description; empty if it has none
	 * @param category the first of its categories; empty if it has none
	 * @param first    its first day
	 * @param last     its last day
	 */
	record Event(String uid, String summary, String text, String category, LocalDate first, LocalDate last) {
	}

	/** @throws ExchangeException if it is no calendar */
	static CalendarEvents read(InputStream in) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		List<Event> events = new ArrayList<>();
		Map<String, String> fields = null;
		String name = "";
		boolean calendar = false;
		String line = reader.readLine();
		while (line != null) {
			StringBuilder whole = new StringBuilder(line);
			line = reader.readLine();
			while (line != null && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
				if (whole.length() < LONGEST) {
					whole.append(line, 1, line.length());
				}
				line = reader.readLine();
			}
			int colon = colon(whole);
			if (colon < 0) {
				continue;
			}
			String key = whole.substring(0, colon).split(";")[0].strip().toUpperCase(Locale.ROOT).replace("\uFEFF", "");
			String value = whole.substring(colon + 1).strip();
			if (key.equals("BEGIN") && value.equalsIgnoreCase("VCALENDAR")) {
				calendar = true;
			} else if (key.equals("BEGIN") && value.equalsIgnoreCase("VEVENT")) {
				fields = new HashMap<>();
			} else if (key.equals("END") && value.equalsIgnoreCase("VEVENT") && fields != null) {
				event(fields).ifPresent(events::add);
				fields = null;
				if (events.size() > MOST) {
					throw new ExchangeException(PlanReader.BOOK.phrase("ics.size", MOST), null);
				}
			} else if (fields != null) {
				fields.putIfAbsent(key, value);
			} else if (key.equals("X-WR-CALNAME")) {
				name = plain(value);
			}
		}
		if (!calendar) {
			throw new ExchangeException(PlanReader.BOOK.phrase("ics.none"), null);
		}
		return new CalendarEvents(name, List.copyOf(events));
	}

	/** The colon that ends the name, not one in a quoted parameter. */
	private static int colon(CharSequence line) {
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			if (line.charAt(i) == '"') {
				quoted = !quoted;
			} else if (line.charAt(i) == ':' && !quoted) {
				return i;
			}
		}
		return -1;
	}

	private static Optional<Event> event(Map<String, String> fields) {
		Optional<LocalDate> first = day(fields.get("DTSTART"));
		if (first.isEmpty()) {
			return Optional.empty();
		}
		String end = fields.get("DTEND");
		// the end of an event of whole days is the day after its last
		LocalDate last = day(end).map(day -> end.indexOf('T') < 0 ? day.minusDays(1) : day).filter(day -> !day.isBefore(first.get())).orElse(first.get());
		String category = plain(fields.getOrDefault("CATEGORIES", "").split("(?<!\\\\),")[0]);
		return Optional.of(new Event(plain(fields.getOrDefault("UID", "")), plain(fields.getOrDefault("SUMMARY", "")), plain(fields.getOrDefault("DESCRIPTION", "")),
				category, first.get(), last));
	}

	private static Optional<LocalDate> day(String value) {
		if (value == null || value.length() < 8) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
		} catch (DateTimeException e) {
			return Optional.empty(); // an event without a day that can be read is none for a roadmap
		}
	}

	/** Without the escapes of the format. */
	private static String plain(String value) {
		StringBuilder text = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\' && i + 1 < value.length()) {
				char next = value.charAt(++i);
				text.append(next == 'n' || next == 'N' ? '\n' : next);
			} else {
				text.append(c);
			}
		}
		return text.toString().strip();
	}
}
