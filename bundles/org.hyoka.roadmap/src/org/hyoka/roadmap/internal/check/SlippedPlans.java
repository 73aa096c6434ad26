// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import java.util.Optional;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.model.NodeTime;

/** Work on which an outcome target rests, by links, and which ends after that target is due. */
final class SlippedPlans extends Rule<Roadmap> {
	SlippedPlans() {
		super("hyoka.roadmap.slipped", Severity.WARNING, AllRules.BOOK, Literals.ROADMAP, Roadmap.class,
				Dependencies.contents().via(Literals.OUTCOME_MARK__TARGET));
	}

	@Override
	protected void check(Roadmap roadmap, ProblemReporter report) {
		Paths paths = new Paths(roadmap, false);
		for (OutcomeMark mark : paths.outcomes()) {
			Optional<DatePoint> due = NodeTime.point(mark);
			if (due.isEmpty()) {
				continue;
			}
			for (RoadmapNode node : paths.leadingTo(mark)) {
				if (node instanceof Bar bar && bar.getState() != BarState.STOPPED) {
					DatePoint end = bar.getActualEnd() != null ? bar.getActualEnd() : bar.getEnd();
					if (end != null && end.firstDay().isAfter(due.get().lastDay())) {
						report.at(bar, bar.getActualEnd() != null ? Literals.BAR__ACTUAL_END : Literals.BAR__END).and(mark).say(NodeWords.node(bar),
								NodeWords.point(end),
								NodeWords.node(mark), NodeWords.point(due.get()));
					}
				}
			}
		}
	}
}
