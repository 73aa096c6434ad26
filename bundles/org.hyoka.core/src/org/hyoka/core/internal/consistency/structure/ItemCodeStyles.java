// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;

/** Research items of one undertaking that go by different words: 課題１ beside 項目２ (rule 18: mixed terms for one thing). */
final class ItemCodeStyles extends Rule<Undertaking> {
	ItemCodeStyles() {
		super("hyoka.item.code-style", Severity.WARNING, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.RESEARCH_ITEM), 18);
	}

	private static final Pattern WORD = Pattern.compile("^[^\\d\\sA-Za-zＡ-Ｚａ-ｚ０-９一二三四五六七八九十①-⑳.．（(\\-－]+");

	@Override
	protected void check(Undertaking undertaking, Report report) {
		Map<String, ResearchItem> words = new LinkedHashMap<>();
		for (ResearchItem item : undertaking.getResearchItems()) {
			Matcher matcher = WORD.matcher(Texts.strip(item.getCode()));
			if (matcher.find() && matcher.group().length() > 1) {
				words.putIfAbsent(matcher.group(), item);
			}
		}
		if (words.size() > 1) {
			Report.Line line = report.at(undertaking, Literals.UNDERTAKING__RESEARCH_ITEMS);
			words.values().forEach(item -> line.and(item, Literals.RESEARCH_ITEM__CODE));
			line.say(Sentence.name(undertaking), Texts.list(words.values().stream().map(i -> Phrase.same(i.getCode())).toList()));
		}
	}
}
