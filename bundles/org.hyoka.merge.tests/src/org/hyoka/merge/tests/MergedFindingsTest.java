// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Dossiers;
import org.hyoka.merge.Merge;
import org.hyoka.model.hyoka.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a dossier after a merge is what is found in the merged dossier when it is opened, and whoever merged it. */
class MergedFindingsTest {
	private static final int PAIRS = Integer.getInteger("hyoka.merge.pairs", 30) / 6;
	private final Validator validator = Validator.standard();

	private List<String> found(Dossier dossier) {
		return validator.validateAll(dossier, null).stream().map(MergedFindingsTest::words).sorted().toList();
	}

	/** The same for the same finding in another copy of the dossier. */
	private static String words(Problem problem) {
		return problem.ruleId() + " " + EcoreUtil.getID(problem.object()) + " " + problem.sentence().in(Locale.JAPANESE);
	}

	/** Both edit everywhere; of what both did otherwise, chance decides. */
	@ParameterizedTest
	@ValueSource(longs = { 41, 42, 43, 44, 45 })
	void afterAMergeTheFindingsAreThoseOfTheMergedDossier(long seed) {
		int changed = 0;
		for (int pair = 0; pair < PAIRS; pair++) {
			Dossier ours = EcoreUtil.copy(MergeTest.SMALL);
			Dossier theirs = EcoreUtil.copy(MergeTest.SMALL);
			new RandomHands(seed * PAIRS + pair, ours, o -> true).edit(20);
			new RandomHands(-seed * PAIRS - pair, theirs, o -> true).edit(20);
			Random random = new Random(seed * PAIRS + pair);
			try (LiveValidator live = LiveValidator.attach(ours, validator)) {
				live.update();
				List<String> before = live.problems().stream().map(MergedFindingsTest::words).sorted().toList();
				Merge.of(MergeTest.SMALL, ours, theirs).apply(c -> random.nextBoolean(), UnaryOperator.identity());
				live.update();
				List<String> after = live.problems().stream().map(MergedFindingsTest::words).sorted().toList();
				assertThat(after).as("seed %d, pair %d", seed, pair).isEqualTo(found(EcoreUtil.copy(ours)));
				changed += after.equals(before) ? 0 : 1;
			}
		}
		assertThat(changed).as("what is merged is found out about").isPositive();
	}

	@ParameterizedTest
	@ValueSource(longs = { 51, 52, 53, 54, 55 })
	void itDoesNotMatterWhoMerged(long seed) {
		for (int pair = 0; pair < PAIRS; pair++) {
			Dossier one = EcoreUtil.copy(MergeTest.SMALL);
			Dossier other = EcoreUtil.copy(MergeTest.SMALL);
			new RandomHands(seed * PAIRS + pair, one, o -> EcoreUtil.isAncestor(Dossiers.undertakings(one).get(1), o)).edit(12);
			new RandomHands(-seed * PAIRS - pair, other, o -> EcoreUtil.isAncestor(Dossiers.undertakings(other).get(3), o)).edit(12);
			Dossier ours = EcoreUtil.copy(one);
			Merge.of(MergeTest.SMALL, ours, other).apply(c -> false, UnaryOperator.identity());
			Merge.of(MergeTest.SMALL, other, one).apply(c -> false, UnaryOperator.identity());
			assertThat(found(ours)).as("seed %d, pair %d", seed, pair).isEqualTo(found(other));
		}
	}
}
