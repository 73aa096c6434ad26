// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.core.Ids;
import org.hyoka.merge.Comparison;
import org.hyoka.merge.Conflict;
import org.hyoka.merge.Conflict.Reason;
import org.hyoka.merge.Difference;
import org.hyoka.merge.Merge;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two hands did to one dossier comes together: nothing is lost, and what both did otherwise is asked. */
class MergeTest {
	private static final Dossier SAMPLE = Samples.all().getFirst().create();
	/** The same with few of everything, so that many pairs of hands can be tried: of each seed 30, or as many as hyoka.merge.pairs says. */
	static final Dossier SMALL = thin(copy());
	private static final int PAIRS = Integer.getInteger("hyoka.merge.pairs", 30);

	private static Dossier copy() {
		return EcoreUtil.copy(SAMPLE);
	}

	private static Dossier thin(Dossier dossier) {
		undertakings(dossier).forEach(undertaking -> undertaking.eClass().getEAllContainments().forEach(reference -> {
			if (reference.isMany() && !reference.getName().equals("projects")) {
				List<?> all = (List<?>) undertaking.eGet(reference);
				EcoreUtil.deleteAll(List.copyOf(all.subList(Math.min(3, all.size()), all.size())).stream().map(EObject.class::cast).toList(), true);
			}
		}));
		EcoreUtil.deleteAll(List.copyOf(dossier.getScoreSheets()), true);
		EcoreUtil.deleteAll(List.copyOf(dossier.getAssessments()), true);
		return dossier;
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

	private static Note comment(Dossier dossier, String text) {
		Note comment = HyokaFactory.eINSTANCE.createNote();
		comment.setId(Ids.nameBased(text)); // as a dossier gives one to each that is added
		comment.setText(text);
		comment.setState(CommentState.OPEN);
		undertakings(dossier).get(1).getNotes().add(comment);
		return comment;
	}

	@Test
	void commentsAndAnswersOfBothAreKept() {
		Dossier base = copy();
		comment(base, "前からある");
		Dossier ours = EcoreUtil.copy(base);
		comment(ours, "こちらの");
		Dossier theirs = EcoreUtil.copy(base);
		Note old = undertakings(theirs).get(1).getNotes().getLast();
		Note answer = HyokaFactory.eINSTANCE.createNote();
		answer.setId(Ids.nameBased("返信"));
		answer.setText("返信");
		old.getNotes().add(answer);
		old.setState(CommentState.RESOLVED);
		comment(theirs, "相手の");
		Merge merge = merge(base, ours, theirs);
		assertThat(merge.conflicts()).isEmpty();
		List<Note> notes = undertakings(ours).get(1).getNotes();
		assertThat(notes).extracting(Note::getText).contains("前からある", "こちらの", "相手の");
		Note merged = notes.stream().filter(n -> "前からある".equals(n.getText())).findFirst().orElseThrow();
		assertThat(merged.getState()).isEqualTo(CommentState.RESOLVED);
		assertThat(merged.getNotes()).extracting(Note::getText).containsExactly("返信");
	}

	private static ChapterReview review(Dossier dossier, ReviewState state) {
		ChapterReview review = dossier.getChapterReviews().stream().findFirst().orElseGet(() -> {
			ChapterReview fresh = HyokaFactory.eINSTANCE.createChapterReview();
			fresh.setId(Ids.nameBased("審査"));
			fresh.setChapter("money");
			fresh.setUndertaking(undertakings(dossier).get(1));
			dossier.getChapterReviews().add(fresh);
			return fresh;
		});
		review.setState(state);
		return review;
	}

	@Test
	void thatAChapterWaitsIsTakenOverAndItsApprovalIsAsked() {
		Dossier base = copy();
		Dossier ours = EcoreUtil.copy(base);
		Dossier theirs = EcoreUtil.copy(base);
		review(theirs, ReviewState.TO_REVIEW);
		assertThat(merge(base, ours, theirs).conflicts()).isEmpty();
		assertThat(ours.getChapterReviews()).extracting(ChapterReview::getState).containsExactly(ReviewState.TO_REVIEW);
		Dossier later = EcoreUtil.copy(theirs);
		review(later, ReviewState.APPROVED).setFingerprint("12");
		Merge merge = merge(theirs, ours, later);
		assertThat(merge.conflicts()).isNotEmpty().allMatch(c -> c.reason() == Reason.ALWAYS_ASKED);
		assertThat(ours.getChapterReviews()).extracting(ChapterReview::getState).as("not by itself").containsExactly(ReviewState.TO_REVIEW);
		Dossier withdrawn = EcoreUtil.copy(later);
		review(withdrawn, ReviewState.DRAFT);
		Merge back = merge(later, EcoreUtil.copy(later), withdrawn);
		assertThat(back.conflicts()).as("nor that an approval goes").isNotEmpty();
	}

	/** Of two that edit different projects nothing is lost and nothing is asked, and it does not matter who merges whom. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void editsOfDifferentProjectsCommute(long seed) {
		for (int pair = 0; pair < PAIRS; pair++) {
			Dossier one = EcoreUtil.copy(SMALL);
			Dossier other = EcoreUtil.copy(SMALL);
			new RandomHands(seed * PAIRS + pair, one, o -> isOf(o, undertakings(one).get(1))).edit(6);
			new RandomHands(-seed * PAIRS - pair, other, o -> isOf(o, undertakings(other).get(3))).edit(6);
			Dossier ours = EcoreUtil.copy(one);
			Merge merge = merge(SMALL, ours, other);
			Dossier theirs = EcoreUtil.copy(other);
			merge(SMALL, theirs, one);
			String name = "seed " + seed + ", pair " + pair;
			assertThat(merge.conflicts()).as(name).isEmpty();
			assertThat(EcoreUtil.equals(ours, theirs)).as(name + ": the same whoever merges").isTrue();
			assertThat(EcoreUtil.equals(EcoreUtil.copy(undertakings(ours).get(1)), EcoreUtil.copy(undertakings(one).get(1)))).as(name + ": ours")
					.isTrue();
			assertThat(EcoreUtil.equals(EcoreUtil.copy(undertakings(ours).get(3)), EcoreUtil.copy(undertakings(other).get(3)))).as(name + ": theirs")
					.isTrue();
		}
	}

	/** Where both set one feature otherwise, it is asked; where only one did, it is not. */
	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25 })
	void whatIsAskedIsWhatBothSet(long seed) {
		int asked = 0;
		for (int pair = 0; pair < PAIRS; pair++) {
			Dossier ours = EcoreUtil.copy(SMALL);
			Dossier theirs = EcoreUtil.copy(SMALL);
			RandomHands own = new RandomHands(seed * PAIRS + pair, ours, o -> isOf(o, undertakings(ours).get(2))).edit(12);
			RandomHands others = new RandomHands(-seed * PAIRS - pair, theirs, o -> isOf(o, undertakings(theirs).get(2))).edit(12);
			Set<String> both = own.set().stream().filter(others.set()::contains).collect(Collectors.toSet());
			Merge merge = Merge.of(SMALL, ours, theirs);
			String name = "seed " + seed + ", pair " + pair;
			Set<String> found = merge.conflicts().stream().filter(c -> c.reason() == Reason.BOTH_CHANGED).map(c -> slot(c.theirs()))
					.collect(Collectors.toSet());
			assertThat(both).as(name).containsAll(found);
			assertThat(found).as(name).containsAll(otherwise(both, ours, theirs));
			asked += found.size();
			merge.apply(c -> c.reason() == Reason.BOTH_CHANGED, UnaryOperator.identity());
			assertThat(dangling(ours)).as(name).isEmpty();
		}
		assertThat(asked).as("the hands meet").isGreaterThan(PAIRS / 10);
	}

	private static String slot(Difference difference) {
		return ((Element) difference.object()).getId() + '.' + difference.feature().getName();
	}

	/** Of features of objects those that two dossiers have otherwise, and the common version has in a third way. */
	private static Set<String> otherwise(Set<String> slots, Dossier ours, Dossier theirs) {
		Set<String> fromUs = Comparison.of(SMALL, ours).stream().filter(MergeTest::isOfWords).map(MergeTest::slot).collect(Collectors.toSet());
		Set<String> fromThem = Comparison.of(SMALL, theirs).stream().filter(MergeTest::isOfWords).map(MergeTest::slot).collect(Collectors.toSet());
		return Comparison.of(ours, theirs).stream().filter(MergeTest::isOfWords).map(MergeTest::slot)
				.filter(s -> slots.contains(s) && fromUs.contains(s) && fromThem.contains(s)).collect(Collectors.toSet());
	}

	private static boolean isOfWords(Difference difference) {
		return difference.kind() == Difference.Kind.CHANGED && !difference.feature().isMany();
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

	/** The cells of a row go by their place, and several of them may say the same. */
	@Test
	void cellsThatBothEditedInOneRowComeTogetherByTheirPlaces() {
		Dossier base = copy();
		TableRow row = row(base, "計", "", "", "3");
		Dossier ours = EcoreUtil.copy(base);
		Dossier theirs = EcoreUtil.copy(base);
		cells(ours, row).set(1, "1");
		cells(theirs, row).set(3, "4");
		Merge merge = merge(base, ours, theirs);
		assertThat(merge.conflicts()).isEmpty();
		assertThat(cells(ours, row)).containsExactly("計", "1", "", "4");
		Dossier again = EcoreUtil.copy(base);
		cells(again, row).set(3, "5");
		assertThat(Merge.of(base, again, theirs).conflicts()).singleElement().satisfies(c -> assertThat(c.reason()).isEqualTo(Reason.BOTH_CHANGED));
		Dossier longer = EcoreUtil.copy(base);
		cells(longer, row).add(0, "新");
		assertThat(Merge.of(base, longer, theirs).conflicts()).as("places that moved are asked").hasSize(1);
	}

	private static TableRow row(Dossier dossier, String... cells) {
		DataTable table = HyokaFactory.eINSTANCE.createDataTable();
		table.setId("d0000000-0000-4000-8000-000000000004");
		TableRow row = HyokaFactory.eINSTANCE.createTableRow();
		row.setId("d0000000-0000-4000-8000-000000000005");
		row.getCells().addAll(List.of(cells));
		table.getRows().add(row);
		undertakings(dossier).get(1).getSections().getFirst().getTables().add(table);
		return row;
	}

	private static List<String> cells(Dossier dossier, TableRow row) {
		return undertakings(dossier).get(1).getSections().getFirst().getTables().getLast().getRows().stream()
				.filter(r -> r.getId().equals(row.getId())).findFirst().orElseThrow().getCells();
	}
}
