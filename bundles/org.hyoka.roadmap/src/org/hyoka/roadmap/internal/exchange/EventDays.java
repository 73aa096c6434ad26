// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Optional;

import net.fortuna.ical4j.model.TemporalAdapter;

/**
 * On which days events are. A date is itself. A time with a zone that is known, UTC above all, is the day that it falls on in
 * the calendar's zone: the one that the calendar names (X-WR-TIMEZONE), else Japan's. Any other time is the day that is written.
 */
final class EventDays {
	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
	private static final int DATE_LENGTH = 8;
	private final ZoneId zone;

	/**
	 * The days of an event.
	 *
	 * @param first the first day
	 * @param last  the last day, not before the first
	 */
	record Days(LocalDate first, LocalDate last) {
	}

	/** @param zone of the calendar, as it names it; Japan's where that is empty or unknown */
	EventDays(String zone) {
		this.zone = zone(zone).orElse(JAPAN);
	}

	/**
	 * The days from a start to an end, which itself is not in it.
	 *
	 * @param start     a date or time as calendars write it
	 * @param startZone its zone; null if it names none
	 * @param end       the same; empty if there is none
	 * @param endZone   its zone; null if it names none
	 * @return empty if the start cannot be read: an event without a day is none for a roadmap
	 */
	Optional<Days> of(String start, String startZone, String end, String endZone) {
		Optional<LocalDateTime> from = local(start, startZone);
		Optional<LocalDateTime> to = local(end, endZone).filter(t -> from.isPresent() && t.isAfter(from.get()));
		return from.map(LocalDateTime::toLocalDate)
				.map(first -> new Days(first,
						to.map(t -> t.toLocalTime().equals(LocalTime.MIN) ? t.toLocalDate().minusDays(1) : t.toLocalDate()).orElse(first)));
	}

	private Optional<LocalDateTime> local(String value, String named) {
		try {
			Temporal time = TemporalAdapter.parse(value).getTemporal();
			return Optional.of(switch (time) {
			case OffsetDateTime instant -> instant.atZoneSameInstant(zone).toLocalDateTime();
			case LocalDateTime local -> zone(named).map(z -> local.atZone(z).withZoneSameInstant(zone).toLocalDateTime()).orElse(local);
			default -> LocalDate.from(time).atStartOfDay();
			});
		} catch (DateTimeException e) {
			return date(value);
		}
	}

	/** What calendars write that know no seconds, or an hour 24: some time of the day. */
	private static Optional<LocalDateTime> date(String value) {
		try {
			return value.length() <= DATE_LENGTH ? Optional.empty()
					: Optional.of(LocalDate.from(TemporalAdapter.parse(value.substring(0, DATE_LENGTH)).getTemporal()).atTime(LocalTime.NOON));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<ZoneId> zone(String named) {
		try {
			return named == null || named.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(named));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
