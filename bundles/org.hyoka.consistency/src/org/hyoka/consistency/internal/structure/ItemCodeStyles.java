// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Research items of one undertaking that go by different words: 課題１ beside 項目２ (rule 18: mixed terms for one thing). A
 * second name that is nothing but such a word with a number counts too, since that is how another chapter calls the item.
 */
final class ItemCodeStyles extends Rule<Undertaking> {
	ItemCodeStyles() {
		super("hyoka.item.code-style", Severity.WARNING, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.RESEARCH_ITEM, Literals.ALIAS), 18);
	}

	private static final String NUMBER = "\\dA-Za-zＡ-Ｚａ-ｚ０-９一二三四五六七八九十①-⑳";
	private static final Pattern WORD = Pattern.compile("^[^\\s" + NUMBER + ".．（(［\\[\\-－]+");
	private static final Pattern CODE = Pattern.compile("^[^\\s" + NUMBER + "]{2,}[（(［\\[]?[" + NUMBER + "－ー\\-]{1,5}[)）\\]］]?$");

	private record Use(EObject object, EStructuralFeature feature, String code) {
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		Map<String, Use> words = new LinkedHashMap<>();
		for (ResearchItem item : undertaking.getResearchItems()) {
			add(words, new Use(item, Literals.RESEARCH_ITEM__CODE, Texts.strip(item.getCode())));
		}
		for (ResearchItem item : undertaking.getResearchItems()) {
			item.getAliases().stream().map(alias -> new Use(alias, Literals.ALIAS__NAME, Texts.strip(alias.getName())))
					.filter(use -> CODE.matcher(use.code()).matches()).forEach(use -> add(words, use));
		}
		if (words.size() > 1) {
			ProblemReporter.Line line = report.at(undertaking, Literals.UNDERTAKING__RESEARCH_ITEMS);
			words.values().forEach(use -> line.and(use.object(), use.feature()));
			line.say(Naming.inSentence(undertaking), Phrase.list(words.values().stream().map(use -> Phrase.same(use.code())).toList()));
		}
	}

	private static void add(Map<String, Use> words, Use use) {
		Matcher matcher = WORD.matcher(use.code());
		if (matcher.find() && matcher.group().length() > 1) {
			words.putIfAbsent(matcher.group(), use);
		}
	}
}
