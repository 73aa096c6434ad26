// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.FundingWords;
import org.hyoka.consistency.internal.PrintedPlace;
import org.hyoka.consistency.internal.RoleWords;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.Target;

/** A name that one place prints and another prints otherwise (rule 3: one fact, one place; rule 14: names are registered once). */
final class PrintedNames extends Rule<Fact> {
	PrintedNames() {
		super("hyoka.name.figure", Severity.WARNING, StructureRules.BOOK, Literals.FACT, Fact.class,
				Dependencies.on(Literals.FACT, Literals.NAMED_ELEMENT, Literals.STATED_FIGURE, Literals.ROLE_ASSIGNMENT,
						Literals.FUNDING_FLOW, Literals.FUNDING_STEP, Literals.PRIOR_FINDING, Literals.PERIOD,
						Literals.TABLE_ROW).via(Literals.STATED_FIGURE__ABOUT, Literals.ROLE_ASSIGNMENT__PERSON),
				3, 14);
	}

	@Override
	protected void check(Fact fact, ProblemReporter report) {
		if (fact instanceof Indicator || fact instanceof Target || fact instanceof Actual || fact instanceof OutputCounts) {
			return;
		}
		for (StatedFigure stated : fact.getStated()) {
			if (stated.getMeasure() == StatedMeasure.TEXT) {
				Element subject = stated.getAbout() == null ? fact : stated.getAbout();
				String kept = words(subject, stated);
				if (kept != null && stated.getText() != null) {
					StatedFigureReporter.of(StatedFigures.compare(stated, subject, kept), report);
				}
			}
		}
	}

	/** The words that the dossier keeps for an object, of the sort that is printed. */
	private static String words(Element subject, StatedFigure stated) {
		return switch (subject) {
		case FundingFlow flow -> FundingWords.of(flow);
		case RoleAssignment role -> RoleWords.isRole(Texts.strip(stated.getText())) ? RoleWords.of(role) : person(role);
		case Period period -> Years.format(period, YearStyle.NENDO, Locale.JAPANESE).replaceFirst("（[^（]*）$", "");
		case PriorFinding finding -> Texts.strip(finding.getBody()) + "（" + Naming.inSentence(finding.getKind(), Locale.JAPANESE) + "）";
		case Exhibit exhibit when PrintedPlace.isHeading(stated, exhibit) -> PrintedPlace.of(exhibit);
		case TableRow row -> nearest(row, Texts.strip(stated.getText()));
		case NamedElement named -> named.getName();
		default -> null;
		};
	}

	/** The cell of a row that is meant: the one that shares most pairs of letters with what is printed. */
	private static String nearest(TableRow row, String printed) {
		return row.getCells().stream().filter(cell -> cell != null && !cell.isBlank()).filter(cell -> alike(cell, printed) > 0)
				.max(Comparator.comparingLong(cell -> alike(cell, printed))).orElse(null);
	}

	private static long alike(String cell, String printed) {
		return IntStream.range(0, Math.max(0, cell.length() - 1)).filter(i -> printed.contains(cell.substring(i, i + 2))).count();
	}

	private static String person(RoleAssignment role) {
		return role.getPosition() != null ? role.getPosition() : role.getPerson() != null ? role.getPerson().getName() : role.getText();
	}
}
