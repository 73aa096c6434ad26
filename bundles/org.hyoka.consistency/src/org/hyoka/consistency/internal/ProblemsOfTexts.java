// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;

/**
 * Hands on what one call of a rule finds. Of the problems at places within one text the first {@value #MOST} are handed on, and then one
 * that says how many more there are: nobody reads a thousand entries about one text, and a pasted file must not fill the memory.
 */
final class ProblemsOfTexts implements Consumer<Problem> {
	/** So many places within one text are listed. */
	static final int MOST = 50;

	private static final String MORE = "hyoka.rule.more";
	private static final PhraseBook BOOK = PhraseBook.of(ProblemsOfTexts.class);

	private static final class Count {
		private int all;
		private Problem last;
	}

	private final Consumer<Problem> next;
	/** Made when there is something to count: most calls find nothing. */
	private Map<Place, Count> counts;

	ProblemsOfTexts(Consumer<Problem> next) {
		this.next = next;
	}

	@Override
	public void accept(Problem problem) {
		Place place = problem.places().getFirst();
		if (place.range().isEmpty()) {
			next.accept(problem);
			return;
		}
		if (counts == null) {
			counts = new LinkedHashMap<>(2);
		}
		Count count = counts.computeIfAbsent(Place.of(place.object(), place.feature().orElseThrow()), k -> new Count());
		count.all++;
		count.last = problem;
		if (count.all <= MOST) {
			next.accept(problem);
		}
	}

	/** Says how many more there were, once the rule has said all. */
	void end() {
		if (counts == null) {
			return;
		}
		counts.forEach((text, count) -> {
			if (count.all > MOST) {
				next.accept(new Problem(count.last.ruleId(), count.last.severity(), List.of(text),
						BOOK.phrase(MORE, Naming.where(text.object()), count.all - MOST, MOST), List.of()));
			}
		});
	}
}
