// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.words.WordRules;
import org.junit.jupiter.api.Test;

/**
 * How many errors the rules find that they know nothing of. The generator writes errors of 40 kinds at random places into dossiers without
 * errors; it knows no rule, and no rule knows it. {@code -Dhyoka.measure.seed} takes another seed, {@code -Dhyoka.measure.times} more errors of
 * each kind.
 */
class HonestMeasureTest {
	private static final double IN_TABLES = 0.9;
	private static final double IN_PROSE = 0.7;
	private static final int PAGES_FOR_ONE = 20;
	private static final long SEED = Long.getLong("hyoka.measure.seed", 20261123L);
	private static final int TIMES = Integer.getInteger("hyoka.measure.times", 2);

	private static List<Kind> kinds() {
		List<Kind> all = new ArrayList<>(TableKinds.all());
		all.addAll(ClaimKinds.all());
		all.addAll(LetterKinds.all());
		return all;
	}

	static Validator validator() {
		List<ConsistencyRule> rules = new ArrayList<>(new Rules().rules());
		rules.addAll(new WordRules().rules());
		return new Validator(rules, Set.of());
	}

	@Test
	void mostPlantedErrorsAreFound() {
		Measure measure = new Measure(validator(), TIMES);
		List<Kind> kinds = kinds();
		for (CleanDossier clean : CleanDossier.all()) {
			measure.plant(clean.create(), kinds, SEED + clean.name().hashCode());
		}
		System.out.println(measure.table());
		if (Boolean.getBoolean("hyoka.measure.details")) {
			measure.counts().forEach((kind, count) -> {
				count.missed.forEach(m -> System.out.println("MISSED " + kind.name() + ": " + m));
				count.falsely.forEach(m -> System.out.println("FALSE " + kind.name() + ": " + m));
			});
		}
		Map<Kind, Measure.Count> counts = measure.counts();
		assertThat(counts).hasSizeGreaterThanOrEqualTo(40);
		assertThat(counts.values()).allMatch(count -> count.planted > 0);
		assertThat(counts.entrySet().stream().filter(e -> e.getValue().recall() < (e.getKey().prose() ? IN_PROSE : IN_TABLES))
				.map(e -> e.getKey().name() + " " + e.getValue().recall())).as(measure.table()).isEmpty();
	}

	@Test
	void cleanDossiersAreLeftAlone() {
		int pages = 0;
		List<String> found = new ArrayList<>();
		for (CleanDossier clean : CleanDossier.all()) {
			pages += clean.pages();
			for (Problem problem : validator().validateAll(clean.create(), null)) {
				String line = clean.name() + " " + problem.ruleId() + ": " + problem.sentence().in(Locale.JAPANESE);
				if (problem.severity() != Severity.INFO && clean.judged().stream().noneMatch(line::contains)) {
					found.add(line);
				}
			}
		}
		System.out.println(found.size() + " false problems on " + pages + " pages");
		assertThat(found).as(pages + " pages").hasSizeLessThanOrEqualTo(pages / PAGES_FOR_ONE);
	}
}
