// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;

/**
 * A program's tables of outputs and outcomes, as views of its projects' indicators (rule 3).
 *
 * @since 0.1
 */
public final class ProgramIndicators {
	private ProgramIndicators() {
	}

	/**
	 * One line of such a table.
	 *
	 * @param undertaking  the project, or the program for an indicator of its own
	 * @param indicator    its indicator
	 * @param achievements one per target, in the indicator's order
	 */
	public record Line(Undertaking undertaking, Indicator indicator, List<Achievement> achievements) {
		/** Keeps the list from changing. */
		public Line {
			achievements = List.copyOf(achievements);
		}
	}

	/**
	 * The lines of a program: its own indicators first, then those of its evaluated projects in the order of their letters.
	 *
	 * @param asOf the day as of which is judged
	 */
	public static List<Line> of(Program program, IndicatorKind kind, LocalDate asOf) {
		List<Line> lines = new ArrayList<>(of((Undertaking) program, kind, asOf));
		for (Project project : program.getProjects()) {
			if (project.isEvaluated()) {
				lines.addAll(of((Undertaking) project, kind, asOf));
			}
		}
		return List.copyOf(lines);
	}

	/** The lines of one undertaking without its projects. */
	public static List<Line> of(Undertaking undertaking, IndicatorKind kind, LocalDate asOf) {
		return undertaking.getIndicators().stream().filter(i -> i.getKind() == kind)
				.map(i -> new Line(undertaking, i, Achievements.of(i, asOf))).toList();
	}
}
