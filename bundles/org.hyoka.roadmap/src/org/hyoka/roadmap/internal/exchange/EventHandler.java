// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;

import org.hyoka.core.text.Phrase;

/** Takes what a roadmap needs of the events that a parser of calendars goes through, and no more than it may. */
final class EventHandler implements ContentHandler {
	private static final int MOST_EVENTS = 20_000;
	private static final int DEEPEST = 16;
	private static final int LONGEST = 100_000;
	private static final Set<String> NEEDED = Set.of(Property.UID, Property.SUMMARY, Property.DESCRIPTION, Property.CATEGORIES, Property.DTSTART,
			Property.DTEND);

	/** There is more than is read; goes through the parser. */
	static final class TooMuch extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient Phrase phrase;

		TooMuch(Phrase phrase) {
			super(phrase.toString());
			this.phrase = phrase;
		}

		Phrase phrase() {
			return phrase;
		}
	}

	private final List<CalendarEvents.Event> events = new ArrayList<>();
	private final Map<String, String> fields = new HashMap<>();
	private final Map<String, String> zones = new HashMap<>();
	private EventDays days = new EventDays("");
	private String name = "";
	private boolean calendar;
	private int depth;
	/** How deep the event stands that is being read; 0 between events. */
	private int event;
	private String property = "";

	/** Whether there is a calendar at all. */
	boolean isCalendar() {
		return calendar;
	}

	/** What the calendar is called; empty if it says nothing. */
	String name() {
		return name;
	}

	/** What was read, in the order of the file. */
	List<CalendarEvents.Event> events() {
		return events;
	}

	@Override
	public void startCalendar() {
		calendar = true;
	}

	@Override
	public void endCalendar() {
		// A file may hold several; their events go together.
	}

	@Override
	public void startComponent(String component) {
		if (++depth > DEEPEST) {
			throw new TooMuch(PlanReader.BOOK.phrase("ics.depth", DEEPEST));
		}
		if (event == 0 && component.equalsIgnoreCase(Component.VEVENT)) {
			event = depth;
			fields.clear();
			zones.clear();
		}
	}

	@Override
	public void endComponent(String component) {
		if (depth-- == event) {
			event = 0;
			if (events.size() == MOST_EVENTS) {
				throw new TooMuch(PlanReader.BOOK.phrase("ics.size", MOST_EVENTS));
			}
			days.of(value(Property.DTSTART), zones.get(Property.DTSTART), value(Property.DTEND), zones.get(Property.DTEND))
					.ifPresent(d -> events.add(new CalendarEvents.Event(plain(value(Property.UID)), plain(value(Property.SUMMARY)),
							plain(value(Property.DESCRIPTION)), plain(value(Property.CATEGORIES).split("(?<!\\\\),")[0]), d.first(), d.last())));
		}
	}

	@Override
	public void startProperty(String startingProperty) {
		property = startingProperty.strip().toUpperCase(Locale.ROOT);
	}

	@Override
	public void parameter(String parameter, String value) {
		if (depth == event && parameter.equalsIgnoreCase(Parameter.TZID)) {
			zones.putIfAbsent(property, value.replace("\"", ""));
		}
	}

	@Override
	public void propertyValue(String value) {
		String text = value.strip();
		if (depth > 0 && depth == event && NEEDED.contains(property)) {
			fields.putIfAbsent(property,
					text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) : text);
		} else if (depth == 0 && property.equals("X-WR-CALNAME")) {
			name = plain(text);
		} else if (depth == 0 && property.equals("X-WR-TIMEZONE")) {
			days = new EventDays(text);
		}
	}

	@Override
	public void endProperty(String endingProperty) {
		property = "";
	}

	private String value(String of) {
		return fields.getOrDefault(of, "");
	}

	/** Without the escapes of the format; the library's own way does not tell an escaped line end from a backslash and an n. */
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
