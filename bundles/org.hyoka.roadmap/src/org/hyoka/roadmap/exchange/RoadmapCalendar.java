// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.drawing.FoldedLines;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.exchange.CalendarReader;
import org.hyoka.roadmap.internal.exchange.PlanReader;
import org.hyoka.roadmap.internal.model.NodeNames;
import org.hyoka.roadmap.internal.model.NodeTime;

/**
 * Milestones, targets and dated effects of roadmaps, and the deadlines of the panel, as an iCalendar file (RFC 5545). Every
 * event takes a whole day: the last one of a date that is no day, such as 31 March of a fiscal year, and says so in words
 * (rule 10). An event keeps its id, so that importing again updates it.
 */
public final class RoadmapCalendar {
	private final Locale locale;
	private final boolean confidential;
	private final Instant now;
	private final List<VEvent> events = new ArrayList<>();
	private final Set<Element> targets = new HashSet<>();

	/**
	 * A writer.
	 *
	 * @param locale       language of the words
	 * @param confidential whether confidential items are written
	 * @param now          when the file is made
	 */
	public RoadmapCalendar(Locale locale, boolean confidential, Instant now) {
		this.locale = locale;
		this.confidential = confidential;
		this.now = now;
	}

	/**
	 * Writes a calendar.
	 *
	 * @param title     what it is called
	 * @param roadmaps  whose milestones, targets and effects are in it
	 * @param deadlines a dossier whose panel's deadlines are in it; null for none
	 * @param out       takes the file; is left open
	 * @return how many events were written
	 */
	public int write(String title, List<Roadmap> roadmaps, Dossier deadlines, OutputStream out) throws IOException {
		events.clear();
		targets.clear();
		roadmaps.forEach(roadmap -> roadmap.getLanes().forEach(lane -> lane(lane, NodeNames.of(roadmap, locale))));
		if (deadlines != null && deadlines.getPanel() != null) {
			deadlines.getPanel().getDeadlines().forEach(this::deadline);
		}
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Hyoka//Hyoka Workbench//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-CALNAME", title.isBlank() ? say("calendar.name") : title));
		events.forEach(calendar::add);
		ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
		new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, unfolded);
		out.write(FoldedLines.of(unfolded.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
		return events.size();
	}

	/**
	 * Reads a calendar as a roadmap: a lane for each category, a milestone for an event of a day, a bar for a longer one. What
	 * the dossier wrote itself is not read again; where the calendar has moved it, a remark says so. Days are those of the
	 * calendar's own zone where it names one (X-WR-TIMEZONE), else of Japan: 15:00 UTC on 31 March is 1 April.
	 *
	 * @param in    the file; is left open
	 * @param owner the undertaking it is read for
	 * @return at most one roadmap, which stands in no dossier yet
	 * @throws ExchangeException with a sentence, if it is no calendar or larger than 16 MB or 20,000 events
	 */
	public static Imported read(InputStream in, Undertaking owner) throws IOException {
		return CalendarReader.read(in, owner);
	}

	private String say(String key) {
		return PlanReader.BOOK.phrase(key).in(locale);
	}

	private void lane(Lane lane, String roadmap) {
		String where = Naming.ownName(lane, locale);
		for (RoadmapNode node : lane.getNodes()) {
			if (!(node instanceof Bar) && (confidential || !node.isConfidential())) {
				node(node, where.isEmpty() ? roadmap : roadmap + "\n" + where);
			}
		}
		lane.getLanes().forEach(inner -> lane(inner, roadmap));
	}

	private void node(RoadmapNode node, String where) {
		Optional<DatePoint> planned = NodeTime.point(node);
		DatePoint actual = node instanceof Milestone milestone ? milestone.getActualAt() : null;
		DatePoint when = actual != null ? actual : planned.orElse(null);
		Element identity = node instanceof OutcomeMark mark && mark.getTarget() != null ? mark.getTarget() : node;
		if (when == null || node instanceof OutcomeMark && !targets.add(identity)) {
			return;
		}
		String category = switch (node) {
		case Milestone milestone -> Naming.label(milestone.getKind(), locale);
		case OutcomeMark mark -> say("calendar.outcome");
		default -> say("calendar.effect");
		};
		StringBuilder text = new StringBuilder(Years.format(when, YearStyle.NENDO, locale));
		if (actual != null && planned.isPresent() && !planned.get().equals(actual)) {
			text.append(" (").append(say("calendar.planned")).append(": ").append(Years.format(planned.get(), YearStyle.NENDO, locale)).append(')');
		}
		text.append('\n').append(where);
		if (node.getDescription() != null && !node.getDescription().isBlank()) {
			text.append("\n\n").append(node.getDescription().strip());
		}
		String name = Naming.ownName(node, locale);
		event(identity, when.lastDay(), name.isEmpty() ? category : name, text.toString(), category);
	}

	private void deadline(Deadline deadline) {
		if (deadline.getDue() == null) {
			return;
		}
		String about = deadline.getUndertaking() instanceof Undertaking undertaking ? Naming.shortName(undertaking, locale) : "";
		event(deadline, deadline.getDue(), NodeNames.name(deadline, locale).isEmpty() ? say("calendar.deadline") : NodeNames.name(deadline, locale),
				about,
				say("calendar.deadline"));
	}

	private void event(Element identity, LocalDate day, String summary, String description, String category) {
		String id = identity.getId() != null ? identity.getId()
				: UUID.nameUUIDFromBytes((summary + day).getBytes(StandardCharsets.UTF_8)).toString();
		VEvent event = new VEvent(false);
		event.add(new Uid(id + "@hyoka.org"));
		event.add(new DtStamp(now));
		event.add(new DtStart<>(day));
		event.add(new DtEnd<LocalDate>(day.plusDays(1)));
		event.add(new Summary(summary));
		if (!description.isBlank()) {
			event.add(new Description(description));
		}
		event.add(new Categories(category));
		event.add(ImmutableTransp.TRANSPARENT);
		events.add(event);
	}
}
