// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.math.BigDecimal;
import java.util.Optional;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.StatedFigure;

/**
 * What a header table or another chapter prints of an undertaking's duration, evaluations and numbers of items beside what the
 * dossier keeps (rules 3 and 10).
 */
final class PrintedHeader extends Rule<ProgramNode> {
	PrintedHeader() {
		super("hyoka.header.figure", Severity.ERROR, StructureRules.BOOK, Literals.PROGRAM_NODE, ProgramNode.class,
				Dependencies.on(Literals.PROGRAM_NODE, Literals.PERIOD, Literals.EVALUATION_EVENT, Literals.STATED_FIGURE, Literals.RESEARCH_ITEM,
						Literals.THEME),
				3, 10);
	}

	@Override
	protected void check(ProgramNode node, ProblemReporter report) {
		for (StatedFigure stated : node.getStated()) {
			comparison(node, stated).ifPresent(comparison -> StatedFigureReporter.of(comparison, report));
		}
	}

	private static Optional<StatedComparison> comparison(ProgramNode node, StatedFigure stated) {
		return switch (stated.getMeasure()) {
		case DURATION -> Optional.of(StatedFigures.compare(stated, node, years(node, stated), stated.getUnit()));
		case DUE -> stated.getAbout() instanceof EvaluationEvent event
				? Optional.of(StatedFigures.compare(stated, event, event.getAt()))
				: Optional.empty();
		default -> Optional.empty();
		};
	}

	private static BigDecimal years(ProgramNode node, StatedFigure stated) {
		Period period = stated.getAbout() instanceof Period other ? other : node.getPeriod();
		return Span.of(period).flatMap(Span::years).map(BigDecimal::valueOf).orElse(null);
	}
}
