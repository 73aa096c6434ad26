// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.hyoka.core.Ids;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.drawing.FoldedLines;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.report.Confidential;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes deadlines as an iCalendar file (RFC 5545), which Outlook, Google and Apple calendars import: one all-day event
 * per pending duty with a due date, with a reminder as its template says and one on the day before. An event keeps its id,
 * so that importing again updates it.
 */
public final class DutyCalendar {
	private static final PhraseBook BOOK = PhraseBook.of(DutyCalendar.class);
	private final Locale locale;
	private final DutyTerms terms;
	private final boolean confidential;
	private final Instant now;

	/**
	 * A writer.
	 *
	 * @param locale       language of the words
	 * @param terms        how due dates are read
	 * @param confidential whether confidential inventions, filings and licences are named
	 * @param now          when the file is made
	 */
	public DutyCalendar(Locale locale, DutyTerms terms, boolean confidential, Instant now) {
		this.locale = locale;
		this.terms = terms;
		this.confidential = confidential;
		this.now = now;
	}

	/**
	 * Writes the pending ones of some duties; the stream stays open.
	 *
	 * @param title what the calendar is called
	 * @return how many events were written
	 * @throws IOException if the stream fails
	 */
	public int write(String title, Collection<DutyStatus> duties, OutputStream out) throws IOException {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Hyoka//Hyoka Workbench//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-CALNAME", title));
		List<VEvent> events = new ArrayList<>();
		for (DutyStatus status : duties) {
			if (status.state().isPending() && status.due() instanceof Due.On due) {
				events.add(event(status.duty(), due));
			}
		}
		events.forEach(calendar::add);
		ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
		new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, unfolded);
		out.write(FoldedLines.of(unfolded.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
		return events.size();
	}

	private VEvent event(Duty duty, Due.On due) {
		String summary = summary(duty);
		VEvent event = new VEvent(false);
		event.add(new Uid((duty.getId() == null ? Ids.random() : duty.getId()) + "@hyoka.org"));
		event.add(new DtStamp(now));
		event.add(new DtStart<>(due.date()));
		event.add(new DtEnd<LocalDate>(due.date().plusDays(1)));
		event.add(new Summary(summary));
		event.add(new Description(description(duty, due)));
		event.add(new Categories(BOOK.phrase("calendar.category").in(locale)));
		event.add(ImmutableTransp.TRANSPARENT);
		TreeSet<Integer> reminders = new TreeSet<>(List.of(1, DutyStatus.reminderDays(duty.getTemplate(), terms)));
		for (int days : reminders.descendingSet()) {
			VAlarm alarm = new VAlarm();
			alarm.add(new Trigger(Period.ofDays(-days)));
			alarm.add(ImmutableAction.DISPLAY);
			alarm.add(new Description(summary));
			event.add(alarm);
		}
		return event;
	}

	/** The duty, what it is about, and whose it is. */
	private String summary(Duty duty) {
		StringBuilder text = new StringBuilder(Naming.name(duty, locale));
		subject(duty).ifPresent(s -> text.append(" - ").append(s));
		return duty.getOrganization() == null ? text.toString() : BOOK.phrase("calendar.of", text, name(duty.getOrganization())).in(locale);
	}

	private Optional<String> subject(Duty duty) {
		if (duty.getSubject() == null || duty.getSubject() instanceof Undertaking) {
			return Optional.empty();
		}
		return Optional.of(Confidential.is(duty.getSubject()) && !confidential ? BOOK.phrase("calendar.hidden").in(locale)
				: DutyNames.subject(duty.getSubject(), locale));
	}

	private String description(Duty duty, Due.On due) {
		List<String> lines = new ArrayList<>();
		for (org.eclipse.emf.ecore.EObject up = duty.eContainer(); up != null; up = up.eContainer()) {
			if (up instanceof Undertaking undertaking) {
				lines.add(Naming.inSentence(undertaking, locale));
			}
		}
		DutyTemplate template = duty.getTemplate();
		line(lines, "calendar.agency", template.getAgency());
		line(lines, "calendar.form", template.getForm());
		line(lines, "calendar.source", template.getSource());
		if (due.guideline()) {
			lines.add(BOOK.phrase("calendar.guideline").in(locale));
		}
		if (!template.isConfirmed()) {
			lines.add(BOOK.phrase("calendar.unconfirmed").in(locale));
		}
		return String.join("\n", lines);
	}

	private void line(List<String> lines, String key, String text) {
		if (text != null && !text.isBlank()) {
			lines.add(BOOK.phrase(key, text).in(locale));
		}
	}

	private String name(NamedElement element) {
		String name = Translations.of(element, locale);
		return name == null ? "" : name;
	}
}
