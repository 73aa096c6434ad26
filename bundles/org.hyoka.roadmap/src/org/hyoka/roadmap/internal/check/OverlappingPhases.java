// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import org.eclipse.emf.edit.command.SetCommand;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.time.Precision;

/** A phase that runs on while its successor, or what starts after it, has begun. */
final class OverlappingPhases extends Rule<RoadmapLink> {
	OverlappingPhases() {
		super("hyoka.roadmap.overlap", Severity.WARNING, AllRules.BOOK, Literals.ROADMAP_LINK, RoadmapLink.class,
				Dependencies.contents().via(Literals.ROADMAP_LINK__SOURCE, Literals.ROADMAP_LINK__TARGET));
	}

	@Override
	protected void check(RoadmapLink link, ProblemReporter report) {
		if (link.getKind() == LinkKind.FEEDS_INTO || NodeTime.isBackwards(link) || !(link.getSource() instanceof Bar phase)
				|| !(link.getTarget() instanceof Bar next)
				|| phase == next || phase.getEnd() == null || next.getStart() == null) {
			return;
		}
		DatePoint end = phase.getEnd();
		DatePoint start = next.getStart();
		boolean overlap = !start.firstDay().isAfter(end.lastDay())
				&& (next.getEnd() == null || phase.getStart() == null || !next.getEnd().lastDay().isBefore(phase.getStart().firstDay()));
		if (!overlap) {
			return;
		}
		ProblemReporter.Line line = report.at(next, Literals.BAR__START).and(phase, Literals.BAR__END).and(link);
		if (end.lastDay().getYear() < FiscalYear.MAX) {
			DatePoint later = Precision.of(start).at(end.lastDay().plusDays(1));
			boolean fits = later.firstDay().isAfter(end.lastDay()) && (next.getEnd() == null || !next.getEnd().lastDay().isBefore(later.firstDay()));
			if (fits) {
				line.fix("hyoka.roadmap.overlap.fix", domain -> SetCommand.create(domain, next, Literals.BAR__START, later), NodeWords.point(later));
			}
		}
		line.say(NodeWords.node(phase), NodeWords.point(end), NodeWords.node(next), NodeWords.point(start));
	}
}
