// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import java.util.Optional;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;

/**
 * A bar of research that begins before or ends after its program runs. A bar that stands for a program is held against
 * that program; others only in groups of research, since use and effects come after a program.
 */
final class BarsOutside extends Rule<Roadmap> {
	BarsOutside() {
		super("hyoka.roadmap.outside", Severity.WARNING, AllRules.BOOK, Literals.ROADMAP, Roadmap.class, Dependencies.contents()
				.via(Literals.BAR__PROGRAM, Literals.LANE__UNDERTAKING).within(HyokaPackage.Literals.PROGRAM_NODE__PERIOD), 3);
	}

	@Override
	protected void check(Roadmap roadmap, ProblemReporter report) {
		Optional<ProgramNode> owner = roadmap.eContainer() instanceof ProgramNode program ? Optional.of(program) : Optional.empty();
		roadmap.getLanes().forEach(lane -> lane(lane, owner, null, report));
	}

	private static void lane(Lane lane, Optional<ProgramNode> around, GroupKind outer, ProblemReporter report) {
		Optional<ProgramNode> about = lane.getUndertaking() != null ? Optional.of(lane.getUndertaking()) : around;
		GroupKind kind = lane.getGroup() != null ? lane.getGroup().getKind() : outer;
		for (RoadmapNode node : lane.getNodes()) {
			if (node instanceof Bar bar && (bar.getProgram() != null || kind == GroupKind.RESEARCH)) {
				(bar.getProgram() != null ? Optional.of(bar.getProgram()) : about).ifPresent(program -> check(bar, program, report));
			}
		}
		lane.getLanes().forEach(inner -> lane(inner, about, kind, report));
	}

	private static void check(Bar bar, ProgramNode program, ProblemReporter report) {
		Period period = program.getPeriod();
		if (period == null || period.getStart() == null) {
			return;
		}
		if (bar.getStart() != null && bar.getStart().lastDay().isBefore(period.getStart().firstDay())) {
			report.at(bar, Literals.BAR__START).sayAs("before", NodeWords.node(bar), NodeWords.point(bar.getStart()), Naming.inSentence(program),
					NodeWords.period(period));
		}
		if (period.getEnd() == null) {
			return;
		}
		if (bar.getEnd() != null && bar.getEnd().firstDay().isAfter(period.getEnd().lastDay())) {
			report.at(bar, Literals.BAR__END).sayAs("after", NodeWords.node(bar), NodeWords.point(bar.getEnd()), Naming.inSentence(program),
					NodeWords.period(period));
		} else if (bar.getEnd() == null && bar.getProgram() != null) {
			report.at(bar, Literals.BAR__END).sayAs("open", NodeWords.node(bar), Naming.inSentence(program), NodeWords.period(period));
		}
	}
}
