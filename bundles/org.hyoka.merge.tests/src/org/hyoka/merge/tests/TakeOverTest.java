// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.merge.Comparison;
import org.hyoka.merge.Difference;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.merge.TakeOver;
import org.hyoka.merge.WordDifference;
import org.hyoka.merge.WordDifference.Piece;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences are taken over from another version, one, some or all. */
class TakeOverTest {
	private static final Dossier SAMPLE = Samples.all().getFirst().create();

	@ParameterizedTest
	@ValueSource(longs = { 41, 42, 43, 44, 45, 46 })
	void afterAllWereTakenOverNothingDiffers(long seed) {
		Dossier ours = EcoreUtil.copy(SAMPLE);
		Dossier theirs = EcoreUtil.copy(SAMPLE);
		new RandomHands(seed, ours, o -> true).edit(60);
		new RandomHands(-seed, theirs, o -> true).edit(60);
		TakeOver both = TakeOver.of(ours, theirs);
		assertThat(both.differences()).isNotEmpty();
		both.apply(both.differences(), UnaryOperator.identity());
		assertThat(Comparison.of(ours, theirs)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 51, 52, 53 })
	void oneByOneEachIsGoneOnceItWasTaken(long seed) {
		Dossier ours = EcoreUtil.copy(SAMPLE);
		Dossier theirs = EcoreUtil.copy(SAMPLE);
		new RandomHands(seed, ours, o -> true).edit(8);
		new RandomHands(-seed, theirs, o -> true).edit(8);
		int left = TakeOver.of(ours, theirs).differences().size();
		while (left > 0) {
			TakeOver both = TakeOver.of(ours, theirs);
			Difference first = both.differences().getFirst();
			both.apply(List.of(first), UnaryOperator.identity());
			int now = TakeOver.of(ours, theirs).differences().size();
			assertThat(now).as("seed " + seed + ": " + first).isLessThan(left);
			left = now;
		}
	}

	@Test
	void whatADifferenceSpeaksOfComesWithIt() {
		Dossier ours = EcoreUtil.copy(SAMPLE);
		Dossier theirs = EcoreUtil.copy(SAMPLE);
		Organization parent = HyokaFactory.eINSTANCE.createOrganization();
		parent.setId("e0000000-0000-4000-8000-000000000001");
		parent.setName("新しい機構");
		theirs.getOrganizations().add(parent);
		theirs.getOrganizations().getFirst().setParent(parent);
		TakeOver both = TakeOver.of(ours, theirs);
		both.apply(both.differences().stream().filter(d -> d.kind() == Kind.CHANGED).toList(), UnaryOperator.identity());
		assertThat(ours.getOrganizations().getFirst().getParent()).isNotNull().isSameAs(ours.getOrganizations().getLast());
		assertThat(Comparison.of(ours, theirs)).isEmpty();
	}

	@Test
	void onlyWhatWasChosenIsTaken() {
		Dossier ours = EcoreUtil.copy(SAMPLE);
		Dossier theirs = EcoreUtil.copy(SAMPLE);
		Dossiers.undertakings(theirs).get(1).setShortName("相手");
		Dossiers.undertakings(theirs).get(2).setShortName("相手");
		Dossiers.undertakings(theirs).get(1).getSections().clear();
		TakeOver both = TakeOver.of(ours, theirs);
		both.apply(both.differences().stream().filter(d -> d.before() == Dossiers.undertakings(ours).get(2)).toList(), UnaryOperator.identity());
		assertThat(Dossiers.undertakings(ours)).element(2).satisfies(u -> assertThat(u.getShortName()).isEqualTo("相手"));
		assertThat(Dossiers.undertakings(ours)).element(1).satisfies(u -> {
			assertThat(u.getShortName()).isNotEqualTo("相手");
			assertThat(u.getSections()).isNotEmpty();
		});
	}

	@Test
	void ofLongTextsTheWordsThatDifferAreFoundOnBothSides() {
		WordDifference.Sides sides = WordDifference.sides("目標は2022年度に達成する。", "目標は2023年度末に達成した。", Locale.JAPANESE);
		assertThat(text(sides.before(), false)).isEqualTo("目標は2022年度に達成する。");
		assertThat(text(sides.after(), false)).isEqualTo("目標は2023年度末に達成した。");
		assertThat(text(sides.before(), true)).contains("2022").doesNotContain("目標");
		assertThat(text(sides.after(), true)).contains("2023", "末").doesNotContain("目標");
		assertThat(WordDifference.sides("", "新", Locale.JAPANESE).before()).isEmpty();
	}

	private static String text(List<Piece> pieces, boolean changedOnly) {
		return pieces.stream().filter(p -> p.changed() || !changedOnly).map(Piece::text).collect(Collectors.joining());
	}
}
