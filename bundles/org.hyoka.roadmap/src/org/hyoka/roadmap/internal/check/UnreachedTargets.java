// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;

/** An outcome target to which no link leads from anything that is done: the roadmap does not say how it is reached. */
final class UnreachedTargets extends Rule<Roadmap> {
	UnreachedTargets() {
		super("hyoka.roadmap.unreached", Severity.INFO, AllRules.BOOK, Literals.ROADMAP, Roadmap.class,
				Dependencies.contents().via(Literals.OUTCOME_MARK__TARGET));
	}

	@Override
	protected void check(Roadmap roadmap, ProblemReporter report) {
		Paths paths = new Paths(roadmap, true);
		for (OutcomeMark mark : paths.outcomes()) {
			if (paths.leadingTo(mark).stream().noneMatch(Bar.class::isInstance)) {
				report.at(mark).say(NodeWords.node(mark));
			}
		}
	}
}
