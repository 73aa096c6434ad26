// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.RuleSet;
import org.hyoka.words.internal.KanjiSlips;
import org.hyoka.words.internal.KatakanaSlips;
import org.hyoka.words.internal.TornKatakana;
import org.osgi.service.component.annotations.Component;

/**
 * The rules that need a dictionary of Japanese.
 *
 * @since 0.1
 */
@Component(service = RuleSet.class)
public final class WordRules implements RuleSet {
	@Override
	public List<ConsistencyRule> rules() {
		return List.of(new KatakanaSlips(), new KanjiSlips(), new TornKatakana());
	}
}
