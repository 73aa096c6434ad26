// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.exchange.Imported;
import org.hyoka.roadmap.internal.model.NodeTime;

/** Makes a roadmap of the events of a calendar: a lane per category, milestones of days, bars of what takes longer. */
public final class CalendarReader {
	private static final String OURS = "@hyoka.org";
	private final Undertaking owner;
	private final List<Phrase> remarks = new ArrayList<>();
	private final Map<String, EObject> known = new HashMap<>();

	private CalendarReader(Undertaking owner) {
		this.owner = owner;
		EcoreUtil.getRootContainer(owner).eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element && element.getId() != null
					&& (object instanceof RoadmapNode || object instanceof Target || object instanceof Deadline)) {
				known.put(element.getId(), object);
			}
		});
	}

	/** @throws org.hyoka.roadmap.exchange.ExchangeException if it is no calendar */
	public static Imported read(InputStream in, Undertaking owner) throws IOException {
		return new CalendarReader(owner).imported(CalendarEvents.read(in));
	}

	private Imported imported(CalendarEvents calendar) {
		Map<String, Lane> lanes = new LinkedHashMap<>();
		for (CalendarEvents.Event event : calendar.events()) {
			String id = event.uid().endsWith(OURS) ? event.uid().substring(0, event.uid().length() - OURS.length()) : "";
			if (known.containsKey(id)) {
				compare(known.get(id), event);
			} else {
				lanes.computeIfAbsent(event.category(), CalendarReader::lane).getNodes().add(node(event));
			}
		}
		if (lanes.isEmpty()) {
			remarks.add(PlanReader.BOOK.phrase("ics.nothing"));
			return new Imported(List.of(), remarks);
		}
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		roadmap.setName(calendar.name().isEmpty() ? null : calendar.name());
		roadmap.getLanes().addAll(lanes.values());
		return new Imported(List.of(roadmap), remarks);
	}

	private static Lane lane(String category) {
		Lane lane = RoadmapFactory.eINSTANCE.createLane();
		lane.setName(category.isEmpty() ? null : category);
		return lane;
	}

	/** What the dossier has already is not added again; where the calendar moved it, that is said and a person decides. */
	private void compare(EObject object, CalendarEvents.Event event) {
		Optional<DatePoint> here = switch (object) {
		case Milestone milestone when milestone.getActualAt() != null -> Optional.of(milestone.getActualAt());
		case RoadmapNode node -> NodeTime.point(node);
		case Target target -> Optional.ofNullable(target.getDue());
		case Deadline deadline -> Optional.ofNullable(deadline.getDue()).map(DatePoint::of);
		default -> Optional.empty();
		};
		LocalDate day = event.first();
		if (here.isPresent() && !here.get().lastDay().equals(day)) {
			String name = event.summary().isEmpty() && object instanceof RoadmapNode node ? Naming.ownName(node, Locale.ROOT) : event.summary();
			remarks.add(PlanReader.BOOK.phrase("ics.moved", name, day.toString(), here.get().lastDay().toString(),
					Naming.shortName(owner, Locale.JAPANESE)));
		}
	}

	private static RoadmapNode node(CalendarEvents.Event event) {
		RoadmapNode node;
		if (event.last().isAfter(event.first())) {
			Bar bar = RoadmapFactory.eINSTANCE.createBar();
			bar.setStart(DatePoint.of(event.first()));
			bar.setEnd(DatePoint.of(event.last()));
			node = bar;
		} else {
			Milestone milestone = RoadmapFactory.eINSTANCE.createMilestone();
			milestone.setAt(DatePoint.of(event.first()));
			milestone.setKind(kind(event.category()));
			node = milestone;
		}
		node.setName(event.summary().isEmpty() ? null : event.summary());
		node.setDescription(event.text().isEmpty() ? null : event.text());
		return node;
	}

	private static MilestoneKind kind(String category) {
		for (MilestoneKind kind : MilestoneKind.VALUES) {
			if (Language.read(Naming.label(kind)).anyMatch(category::equals)) {
				return kind;
			}
		}
		return MilestoneKind.OTHER;
	}
}
