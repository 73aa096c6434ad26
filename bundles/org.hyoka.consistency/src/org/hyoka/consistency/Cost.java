// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * What it costs to print a report with a problem in it, worst first: a wrong amount has to be corrected in public, a doubled word is
 * smiled at. Follows from the rules of the field that a rule keeps, so that a rule of another bundle is ranked without being known.
 *
 * @since 0.1
 */
public enum Cost {
	/** Who gave which points, and what is not for print, would be seen. */
	SECRET(7, 21),
	/** An amount, a sum, a mean or a computed figure would be wrong. */
	FIGURE(1, 2, 5, 12, 13, 16, 20),
	/** A target, an actual or what came of them would be wrong, or cannot be so. */
	TARGET(4, 11),
	/** A name, a date or a statement would be wrong, or two places would contradict each other. */
	FACT(3, 6, 8, 9, 10, 14, 17),
	/** Something that is expected is not there, or not where it belongs. */
	GAP(15, 18, 19),
	/** The words would not be well written. */
	WORDING;

	private static final PhraseBook BOOK = PhraseBook.of(Cost.class);

	private final Set<Integer> fieldRules;

	Cost(Integer... fieldRules) {
		this.fieldRules = Set.of(fieldRules);
	}

	/** What it is called: 金額・数値, 文言・表記. */
	public Phrase label() {
		return BOOK.phrase("cost." + name());
	}

	/**
	 * What a problem costs as far as the field rules of its rule say: the worst of them. Where they only say that something is missing or
	 * embarrasses, a part of a text is a matter of its words.
	 */
	public static Cost of(ConsistencyRule rule, Problem problem) {
		Cost worst = Arrays.stream(values()).filter(cost -> rule.fieldRules().stream().anyMatch(cost.fieldRules::contains))
				.min(Comparator.naturalOrder()).orElse(GAP);
		return worst == GAP && problem.places().getFirst().range().isPresent() ? WORDING : worst;
	}
}
