// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.merge.Comparison;
import org.hyoka.merge.Conflict;
import org.hyoka.merge.Conflict.Reason;
import org.hyoka.merge.Difference;
import org.hyoka.merge.Merge;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two hands did to one dossier comes together: nothing is lost, and what both did otherwise is asked. */
class MergeTest {
	private static final Dossier SAMPLE = Samples.all().getFirst().create();

	private static Dossier copy() {
		return EcoreUtil.copy(SAMPLE);
	}

	private static Merge merge(Dossier base, Dossier ours, Dossier theirs) {
		Merge merge = Merge.of(base, ours, theirs);
		merge.apply(c -> false, UnaryOperator.identity());
		return merge;
	}

	private static List<Undertaking> undertakings(Dossier dossier) {
		return Dossiers.undertakings(dossier);
	}

	private static boolean isOf(EObject object, Undertaking undertaking) {
		return EcoreUtil.isAncestor(undertaking, object);
	}

	@Test
	void withItselfNothingChanges() {
		Dossier ours = copy();
		Merge merge = merge(SAMPLE, ours, copy());
		assertThat(merge.taken()).isEmpty();
		assertThat(merge.conflicts()).isEmpty();
		assertThat(EcoreUtil.equals(ours, SAMPLE)).isTrue();
	}

	/** Of two that edit different projects nothing is lost and nothing is asked, and it does not matter who merges whom. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void editsOfDifferentProjectsCommute(long seed) {
		for (int round = 0; round < 10; round++) {
			Dossier one = copy();
			Dossier other = copy();
			new RandomHands(seed * 1000 + round, one, o -> isOf(o, undertakings(one).get(1))).edit(6);
			new RandomHands(-seed * 1000 - round, other, o -> isOf(o, undertakings(other).get(3))).edit(6);
			Dossier ours = EcoreUtil.copy(one);
			Merge merge = merge(SAMPLE, ours, other);
			Dossier theirs = EcoreUtil.copy(other);
			merge(SAMPLE, theirs, one);
			assertThat(merge.conflicts()).as("seed %d.%d", seed, round).isEmpty();
			assertThat(EcoreUtil.equals(ours, theirs)).as("seed %d.%d: the same whoever merges", seed, round).isTrue();
			assertThat(undertakings(ours).get(1)).matches(u -> EcoreUtil.equals(EcoreUtil.copy(u), EcoreUtil.copy(undertakings(one).get(1))), "ours");
			assertThat(Comparison.of(SAMPLE, ours)).hasSameSizeAs(concat(Comparison.of(SAMPLE, one), Comparison.of(SAMPLE, other)));
		}
	}

	private static List<Difference> concat(List<Difference> one, List<Difference> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

	/** Where both set one feature otherwise, it is asked; where only one did, it is not. */
	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26, 27, 28 })
	void whatIsAskedIsWhatBothSet(long seed) {
		for (int round = 0; round < 10; round++) {
			Dossier ours = copy();
			Dossier theirs = copy();
			RandomHands own = new RandomHands(seed * 1000 + round, ours, o -> isOf(o, undertakings(ours).get(2))).edit(60);
			RandomHands others = new RandomHands(-seed * 1000 - round, theirs, o -> isOf(o, undertakings(theirs).get(2))).edit(60);
			Set<String> both = own.set().stream().filter(others.set()::contains).collect(Collectors.toSet());
			Merge merge = Merge.of(SAMPLE, ours, theirs);
			Set<String> asked = merge.conflicts().stream().filter(c -> c.reason() == Reason.BOTH_CHANGED)
					.map(c -> ((Element) c.theirs().object()).getId() + '.' + c.theirs().feature().getName()).collect(Collectors.toSet());
			assertThat(both).as("seed %d.%d", seed, round).containsAll(asked);
			merge.apply(c -> c.reason() == Reason.BOTH_CHANGED, UnaryOperator.identity());
			assertThat(dangling(ours)).isEmpty();
		}
	}

	/** What refers to something that is not in the dossier. */
	private static List<EObject> dangling(Dossier dossier) {
		return EcoreUtil.ExternalCrossReferencer.find(dossier).keySet().stream().filter(o -> o instanceof Element).toList();
	}

	@Test
	void undoneItIsAsBefore() {
		Dossier ours = copy();
		Dossier theirs = copy();
		new RandomHands(31, ours, o -> true).edit(40);
		new RandomHands(32, theirs, o -> true).edit(40);
		Dossier before = EcoreUtil.copy(ours);
		ChangeRecorder recorder = new ChangeRecorder(ours);
		Merge.of(SAMPLE, ours, theirs).apply(c -> true, UnaryOperator.identity());
		ChangeDescription done = recorder.endRecording();
		assertThat(EcoreUtil.equals(ours, before)).isFalse();
		done.apply();
		assertThat(EcoreUtil.equals(ours, before)).isTrue();
	}

	@Test
	void whatBothSetOtherwiseIsAskedAndOursStays() {
		Dossier ours = copy();
		Dossier theirs = copy();
		undertakings(ours).get(1).setName("ours");
		undertakings(theirs).get(1).setName("theirs");
		Merge merge = Merge.of(SAMPLE, ours, theirs);
		assertThat(merge.conflicts()).singleElement().satisfies(c -> {
			assertThat(c.reason()).isEqualTo(Reason.BOTH_CHANGED);
			assertThat(c.at()).isSameAs(undertakings(ours).get(1));
			assertThat(c.theirs().feature()).isEqualTo(Literals.NAMED_ELEMENT__NAME);
		});
		merge.apply(c -> false, UnaryOperator.identity());
		assertThat(undertakings(ours).get(1).getName()).isEqualTo("ours");
		Merge.of(SAMPLE, ours, theirs).apply(c -> true, UnaryOperator.identity());
		assertThat(undertakings(ours).get(1).getName()).isEqualTo("theirs");
	}

	@Test
	void whatBothSetAlikeIsNotAsked() {
		Dossier ours = copy();
		Dossier theirs = copy();
		undertakings(ours).get(1).setName("same");
		undertakings(theirs).get(1).setName("same");
		assertThat(Merge.of(SAMPLE, ours, theirs).conflicts()).isEmpty();
	}

	@Test
	void whatOneDeletedAndTheOtherEditedIsAskedFromBothSides() {
		Dossier edited = copy();
		Dossier deleted = copy();
		var indicator = undertakings(edited).get(1).getIndicators().getFirst();
		indicator.setName("edited");
		EcoreUtil.delete(undertakings(deleted).get(1).getIndicators().getFirst(), true);
		Dossier ours = EcoreUtil.copy(edited);
		Merge keeping = Merge.of(SAMPLE, ours, deleted);
		assertThat(keeping.conflicts()).extracting(Conflict::reason).contains(Reason.CHANGED_AND_DELETED);
		keeping.apply(c -> false, UnaryOperator.identity());
		assertThat(undertakings(ours).get(1).getIndicators().getFirst().getName()).isEqualTo("edited");
		Dossier other = EcoreUtil.copy(deleted);
		Merge missing = Merge.of(SAMPLE, other, edited);
		assertThat(missing.conflicts()).extracting(Conflict::reason).containsOnly(Reason.CHANGED_AND_DELETED);
		missing.apply(c -> true, UnaryOperator.identity());
		assertThat(undertakings(other).get(1).getIndicators()).anyMatch(i -> "edited".equals(i.getName()));
	}

	@Test
	void pointsResponsesAndRecusalsAreAlwaysAsked() {
		Dossier theirs = copy();
		theirs.getScoreSheets().getFirst().getScores().getFirst().setComment("changed");
		theirs.getPanel().getMembers().getFirst().getRecusals().add(HyokaFactory.eINSTANCE.createRecusal());
		theirs.getPanel().getMembers().getFirst().getRecusals().getLast().setId("11111111-2222-4333-8444-555555555555");
		theirs.getAssessments().stream().flatMap(a -> a.getRecommendations().stream()).map(r -> r.getResponse()).filter(r -> r != null).findFirst()
				.orElseThrow().setState(ResponseState.DONE);
		Dossier ours = copy();
		Merge merge = merge(SAMPLE, ours, theirs);
		assertThat(merge.taken()).isEmpty();
		assertThat(merge.conflicts()).hasSize(3).allMatch(c -> c.reason() == Reason.ALWAYS_ASKED);
		assertThat(EcoreUtil.equals(ours, SAMPLE)).isTrue();
	}

	@Test
	void anOrganizationThatBothRegisteredIsOne() {
		Dossier ours = copy();
		Dossier theirs = copy();
		Organization own = organization(ours, "独立行政法人試験所", "a0000000-0000-4000-8000-000000000001");
		Organization other = organization(theirs, "独立行政法人試験所", "b0000000-0000-4000-8000-000000000002");
		other.setCountry("JP");
		undertakings(theirs).get(1).getIndicators().getFirst().setName("with it");
		theirs.getOrganizations().getFirst().setParent(other);
		Merge merge = merge(SAMPLE, ours, theirs);
		assertThat(merge.conflicts()).isEmpty();
		assertThat(ours.getOrganizations()).filteredOn(o -> "7000000000001".equals(o.getCorporateNumber())).containsExactly(own);
		assertThat(own.getCountry()).isEqualTo("JP");
		assertThat(ours.getOrganizations().getFirst().getParent()).isSameAs(own);
	}

	private static Organization organization(Dossier dossier, String name, String id) {
		Organization organization = HyokaFactory.eINSTANCE.createOrganization();
		organization.setName(name);
		organization.setId(id);
		organization.setCorporateNumber("7000000000001");
		dossier.getOrganizations().add(organization);
		return organization;
	}

	@Test
	void entriesGoByTheNameThatOurFileGivesThem() {
		Dossier theirs = copy();
		AttachedDocument document = HyokaFactory.eINSTANCE.createAttachedDocument();
		document.setId("c0000000-0000-4000-8000-000000000003");
		document.setEntry("documents/new.pdf");
		theirs.getDocuments().add(document);
		Dossier ours = copy();
		Merge.of(SAMPLE, ours, theirs).apply(c -> true, entry -> entry.replace("new", "new-1"));
		assertThat(ours.getDocuments().getLast().getEntry()).isEqualTo("documents/new-1.pdf");
	}
}
