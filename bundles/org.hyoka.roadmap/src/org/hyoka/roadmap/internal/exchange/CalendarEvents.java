// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

import org.hyoka.roadmap.exchange.ExchangeException;

/**
 * The events of an iCalendar file (RFC 5545), as far as a roadmap can use them: what, from which day to which. Times of day
 * are left out; an instant is the day that it falls on in the calendar's zone, see {@link EventDays}. Nothing that the file
 * names is fetched, and everything has a limit.
 *
 * @param name   of the calendar; empty if it has none
 * @param events in the order of the file
 */
record CalendarEvents(String name, List<Event> events) {
	private static final int MOST_MEGABYTES = 16;
	private static final int BUFFER = 1 << 13;

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

	/** @throws ExchangeException if it is no calendar, or too large */
	static CalendarEvents read(InputStream in) throws IOException {
		byte[] bytes = in.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
		if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
			throw new ExchangeException(PlanReader.BOOK.phrase("ics.large", MOST_MEGABYTES), null);
		}
		EventHandler events = new EventHandler();
		try (UnfoldingReader text = new UnfoldingReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), BUFFER,
				true)) {
			new CalendarParserImpl(true).parse(text, events);
		} catch (ParserException e) {
			if (e.getCause() instanceof EventHandler.TooMuch tooMuch) {
				throw new ExchangeException(tooMuch.phrase(), e);
			}
			throw new ExchangeException(
					events.isCalendar() ? PlanReader.BOOK.phrase("ics.broken", e.getLineNo()) : PlanReader.BOOK.phrase("ics.none"), e);
		}
		return new CalendarEvents(events.name(), List.copyOf(events.events()));
	}
}
