// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterReviews;
import org.hyoka.core.progress.ChapterReviews.Said;
import org.hyoka.core.progress.ChapterReviews.Standing;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.model.hyoka.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChapterReviewsTest {
	private static final LocalDateTime MORNING = LocalDateTime.of(2026, 4, 1, 9, 30);
	private static final HyokaFactory FACTORY = HyokaFactory.eINSTANCE;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack);
	private final Dossier dossier = FACTORY.createDossier();
	private final Project project = FACTORY.createProject();
	private final Indicator outcome = FACTORY.createIndicator();

	@BeforeEach
	void anEvaluatedProject() {
		dossier.setId("d");
		project.setId("p");
		project.setEvaluated(true);
		outcome.setKind(IndicatorKind.OUTCOME);
		outcome.setName("市場の規模");
		project.getIndicators().add(outcome);
		dossier.getUndertakings().add(project);
	}

	private Standing standing(Chapter chapter) {
		return ChapterReviews.of(dossier).stream().filter(s -> s.chapter() == chapter).findFirst().orElseThrow();
	}

	private void say(ReviewState state, String next, Chapter... chapters) {
		stack.execute(ChapterReviews.set(domain, dossier, List.of(chapters).stream().map(this::standing).toList(),
				new Said(state, "山田", MORNING, next), "step"));
	}

	private List<Chapter> changed() {
		return ChapterReviews.of(dossier).stream().filter(Standing::changed).map(Standing::chapter).toList();
	}

	@Test
	void aChapterOfWhichNobodySaidAnythingIsADraft() {
		assertThat(ChapterReviews.of(dossier)).isNotEmpty().allMatch(s -> s.state() == ReviewState.DRAFT && s.said().isEmpty());
	}

	@Test
	void aReviewSaysWhoWhenAndWhoIsNext() {
		say(ReviewState.TO_REVIEW, "佐藤", Chapter.OUTCOMES, Chapter.FRONT);
		Standing standing = standing(Chapter.OUTCOMES);
		assertThat(standing.state()).isEqualTo(ReviewState.TO_REVIEW);
		assertThat(standing.next()).isEqualTo("佐藤");
		assertThat(standing.said().get().by()).isEqualTo("山田");
		assertThat(standing.said().get().at()).isEqualTo(MORNING);
		assertThat(standing(Chapter.FRONT).state()).isEqualTo(ReviewState.TO_REVIEW);
		say(ReviewState.APPROVED, "", Chapter.OUTCOMES);
		assertThat(standing(Chapter.OUTCOMES).state()).isEqualTo(ReviewState.APPROVED);
		assertThat(standing(Chapter.OUTCOMES).next()).isNullOrEmpty();
		assertThat(dossier.getChapterReviews()).hasSize(2);
		stack.undo();
		stack.undo();
		assertThat(dossier.getChapterReviews()).isEmpty();
	}

	@Test
	void onlyTheChapterThatSaysSomethingElseIsChangedAfterItsApproval() {
		say(ReviewState.APPROVED, "", ChapterReviews.of(dossier).stream().map(Standing::chapter).toArray(Chapter[]::new));
		assertThat(changed()).isEmpty();
		outcome.setName("市場の規模（国内）");
		assertThat(changed()).containsExactly(Chapter.OUTCOMES);
		outcome.setName("市場の規模");
		assertThat(changed()).as("as it was").isEmpty();
		project.setPurpose("目的");
		assertThat(changed()).as("what no other chapter has").containsExactly(Chapter.HEADER);
		project.setPurpose(null);
		Section plan = FACTORY.createSection();
		plan.setKey("plan");
		plan.setBody("計画");
		project.getSections().add(plan);
		assertThat(changed()).containsExactly(Chapter.MANAGEMENT);
		plan.setKey("another");
		assertThat(changed()).containsExactly(Chapter.HEADER);
		project.getSections().clear();
		outcome.setKind(IndicatorKind.OUTPUT);
		assertThat(changed()).containsExactly(Chapter.OUTPUTS, Chapter.OUTCOMES);
		say(ReviewState.APPROVED, "", Chapter.OUTPUTS, Chapter.OUTCOMES);
		assertThat(changed()).as("approved again").isEmpty();
	}

	@Test
	void commentsAndWhatStandsNextToItChangeNoChapter() {
		say(ReviewState.APPROVED, "", Chapter.OUTCOMES);
		Note comment = FACTORY.createNote();
		comment.setText("根拠は？");
		comment.setState(CommentState.OPEN);
		outcome.getNotes().add(comment);
		assertThat(changed()).isEmpty();
		comment.setState(CommentState.NONE);
		assertThat(changed()).as("a remark is entered").containsExactly(Chapter.OUTCOMES);
	}

	@Test
	void twoWhoRecordTheSameChapterApartSpeakOfOneReview() {
		say(ReviewState.TO_REVIEW, "", Chapter.OUTCOMES);
		String first = dossier.getChapterReviews().getFirst().getId();
		stack.undo();
		say(ReviewState.APPROVED, "", Chapter.OUTCOMES);
		assertThat(dossier.getChapterReviews().getFirst().getId()).isEqualTo(first).hasSize(36);
	}

	@Test
	void theReviewsOfAnUndertakingGoWithIt() {
		say(ReviewState.TO_REVIEW, "佐藤", Chapter.OUTCOMES, Chapter.FRONT);
		stack.execute(Transfers.delete(List.of(project), domain));
		assertThat(dossier.getChapterReviews()).extracting(ChapterReview::getChapter).containsExactly(Chapter.FRONT.key());
		stack.undo();
		assertThat(standing(Chapter.OUTCOMES).state()).isEqualTo(ReviewState.TO_REVIEW);
	}
}
