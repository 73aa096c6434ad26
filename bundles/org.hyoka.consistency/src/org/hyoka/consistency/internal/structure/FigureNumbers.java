// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Two figures, or two tables, that the source prints with the same number. */
final class FigureNumbers extends Rule<Exhibit> implements ComparingRule {
	FigureNumbers() {
		super("hyoka.figure.number", Severity.WARNING, StructureRules.BOOK, Literals.EXHIBIT, Exhibit.class,
				Dependencies.on(Literals.EXHIBIT));
	}

	@Override
	protected void check(Exhibit exhibit, ProblemReporter report) {
		// alone it is never doubled
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		String number = cast(anchor).getPrintedNumber();
		return Texts.isBlank(number) ? List.of() : List.of(Names.normalise(number));
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		report(context, findings).at(group.get(1), Literals.EXHIBIT__PRINTED_NUMBER).and(group.getFirst()).say(
				cast(group.getFirst()).getPrintedNumber(), Labels.cut(cast(group.getFirst()).getName()),
				Labels.cut(cast(group.get(1)).getName()), group.size());
	}
}
