// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** Slips of the pen that are known from reports: プロットフォーム for プラットフォーム. */
final class Slips extends TextRule {
	private record Slip(String wrong, String right) {
	}

	private static final List<Slip> SLIPS = Dictionary.read("slips.txt").stream().map(e -> new Slip(e.get(0), e.get(1))).toList();

	Slips() {
		super("hyoka.prose.slip", Severity.WARNING);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		for (Slip slip : SLIPS) {
			for (int at = text.indexOf(slip.wrong()); at >= 0; at = text.indexOf(slip.wrong(), at + 1)) {
				ProblemReporter.Line line = report.at(element, feature, at, at + slip.wrong().length());
				if (!feature.isMany()) {
					line.fix("hyoka.prose.slip.fix", Fixes.set(element, feature, () -> text.replace(slip.wrong(), slip.right())), slip.right());
				}
				line.say(Naming.where(element), slip.wrong(), slip.right());
			}
		}
	}
}
