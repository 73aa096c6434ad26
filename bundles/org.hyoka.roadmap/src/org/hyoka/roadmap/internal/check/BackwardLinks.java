// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.roadmap.internal.model.NodeTime;

/** A link whose target lies before its source in time. */
final class BackwardLinks extends Rule<RoadmapLink> {
	BackwardLinks() {
		super("hyoka.roadmap.backwards", Severity.WARNING, AllRules.BOOK, Literals.ROADMAP_LINK, RoadmapLink.class,
				Dependencies.contents().via(Literals.ROADMAP_LINK__SOURCE, Literals.ROADMAP_LINK__TARGET, Literals.OUTCOME_MARK__TARGET));
	}

	@Override
	protected void check(RoadmapLink link, ProblemReporter report) {
		if (NodeTime.isBackwards(link)) {
			LinkKind kind = link.getKind() == null ? LinkKind.FINISH_START : link.getKind();
			report.at(link).and(link.getTarget()).say(NodeWords.node(link.getSource()), NodeWords.node(link.getTarget()), Naming.label(kind),
					NodeWords
							.point((kind == LinkKind.FINISH_START ? NodeTime.end(link.getSource()) : NodeTime.start(link.getSource())).orElseThrow()),
					NodeWords.point((kind == LinkKind.FEEDS_INTO ? NodeTime.end(link.getTarget()) : NodeTime.start(link.getTarget())).orElseThrow()));
		}
	}
}
