// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** A kanji, or another sign, within a katakana word whose letter it looks like: プ口ジェクト with 口 for ロ, デ一タ with 一 for ー. */
final class LookAlikes extends TextRule {
	private static final String KANJI = "力工口二八夕卜才一―‐へべぺ";
	private static final String KATAKANA = "カエロニハタトオーーーヘベペ";
	private static final Finder PATTERN = Finder.of("(?<=[ァ-ヶー])([" + KANJI + "])(?!(?:カ|ヵ|ヶ|か)(?:所|国|月|年|条)|つ)(?=[ァ-ヶー])", KANJI);

	LookAlikes() {
		super("hyoka.prose.look-alike", Severity.WARNING);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		Finder.Search matcher = PATTERN.in(text);
		while (matcher.find()) {
			int at = matcher.start();
			String right = String.valueOf(KATAKANA.charAt(KANJI.indexOf(text.charAt(at))));
			ProblemReporter.Line line = report.at(element, feature, at, at + 1);
			if (!feature.isMany()) {
				line.fix("hyoka.prose.look-alike.fix", Fixes.set(element, feature, () -> text.substring(0, at) + right + text.substring(at + 1)),
						right);
			}
			line.say(Naming.where(element), around(text, at, at + 1), matcher.group(), right);
		}
	}
}
