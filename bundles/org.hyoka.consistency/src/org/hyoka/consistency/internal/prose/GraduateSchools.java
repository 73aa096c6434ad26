// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/**
 * A graduate school whose university lost its 大学: 〇〇大学院△△研究科 for 〇〇大学大学院△△研究科. A school of a kind (法科大学院), 大学院大学 and a
 * name that ends so (国際開発研究大学院) are right.
 */
final class GraduateSchools extends TextRule {
	private static final Finder PATTERN = Finder.of(
			"(?<=[\\p{IsHan}]{2})(?<!大学|各|同|本|該|他|内|外|系|部|職|科|合|立|諸|数|全|人|い)大学院(?=[\\p{IsHan}ァ-ヶー・]{0,16}(?:研究科|研究院|研究部|学府|学環|教授|准教授|講師|助教))(?!大学)",
			"大", "学");

	GraduateSchools() {
		super("hyoka.prose.graduate-school", Severity.WARNING);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		Finder.Search matcher = PATTERN.in(text);
		while (matcher.find()) {
			int at = matcher.start();
			ProblemReporter.Line line = report.at(element, feature, at, matcher.end());
			if (!feature.isMany()) {
				line.fix("hyoka.prose.graduate-school.fix", Fixes.set(element, feature, () -> text.substring(0, at) + "大学" + text.substring(at)));
			}
			line.say(Naming.where(element), around(text, at, matcher.end()));
		}
	}
}
