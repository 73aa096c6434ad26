// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.hyoka.core.edits.Comments;
import org.hyoka.core.edits.Comments.About;
import org.hyoka.core.edits.Comments.Said;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsTest {
	private static final LocalDateTime MORNING = LocalDateTime.of(2026, 4, 1, 9, 30);
	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack);
	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
	private final Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();

	@BeforeEach
	void aProjectWithAnIndicatorAndANote() {
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setName("課題甲");
		project.getIndicators().add(indicator);
		Note note = HyokaFactory.eINSTANCE.createNote();
		note.setText("脚注");
		note.setPrinted(true);
		project.getNotes().add(note);
		dossier.getUndertakings().add(project);
	}

	private Note commented() {
		stack.execute(Comments.add(domain, new About(indicator, Optional.of(Literals.INDICATOR__TARGETS), "30件"),
				new Said("山田", MORNING, " 根拠は？ "), "step"));
		return Comments.of(dossier).getFirst();
	}

	@Test
	void aCommentSaysWhoWhenAndOnWhichWords() {
		Note comment = commented();
		assertThat(Comments.of(dossier)).as("a note is none").containsExactly(comment);
		assertThat(comment.getState()).isEqualTo(CommentState.OPEN);
		assertThat(comment.getText()).isEqualTo("根拠は？");
		assertThat(comment.getAuthor()).isEqualTo("山田");
		assertThat(comment.getWrittenAt()).isEqualTo(MORNING);
		assertThat(Comments.about(comment)).isEqualTo(new About(indicator, Optional.of(Literals.INDICATOR__TARGETS), "30件"));
		assertThat(Comments.chapter(indicator, Locale.JAPANESE)).startsWith("課題甲 – ");
		stack.undo();
		assertThat(Comments.of(dossier)).isEmpty();
	}

	@Test
	void answersStandInTheirOrderAndOpenWhatWasResolved() {
		Note comment = commented();
		stack.execute(Comments.resolve(domain, comment, "佐藤", MORNING.plusDays(1), "step"));
		assertThat(comment.getState()).isEqualTo(CommentState.RESOLVED);
		assertThat(comment.getResolvedBy()).isEqualTo("佐藤");
		stack.execute(Comments.answer(domain, comment, new Said("山田", MORNING.plusDays(2), "まだです"), "step"));
		stack.execute(Comments.answer(domain, comment, new Said("", MORNING.plusDays(3), "直しました"), "step"));
		assertThat(comment.getNotes()).extracting(Note::getText).containsExactly("まだです", "直しました");
		assertThat(comment.getState()).isEqualTo(CommentState.OPEN);
		assertThat(comment.getResolvedBy()).isNull();
		assertThat(comment.getResolvedAt()).isNull();
		assertThat(Comments.of(dossier)).as("answers are no comments of their own").containsExactly(comment);
		stack.undo();
		stack.undo();
		assertThat(comment.getState()).as("one step each").isEqualTo(CommentState.RESOLVED);
		assertThat(comment.getNotes()).isEmpty();
		stack.redo();
		stack.execute(Comments.resolve(domain, comment, "", MORNING, "step"));
		assertThat(comment.getResolvedBy()).isNull();
		stack.execute(Comments.reopen(domain, comment, "step"));
		assertThat(comment.getState()).isEqualTo(CommentState.OPEN);
	}

	@Test
	void aCommentGoesWithItsAnswersAndUndoBringsThemBack() {
		Note comment = commented();
		stack.execute(Comments.answer(domain, comment, new Said("佐藤", MORNING, "次の版で"), "step"));
		stack.execute(Comments.delete(domain, comment, "step"));
		assertThat(Comments.of(dossier)).isEmpty();
		assertThat(indicator.getNotes()).isEmpty();
		stack.undo();
		assertThat(Comments.of(dossier)).containsExactly(comment);
		assertThat(comment.getNotes()).hasSize(1);
	}

	@Test
	void aCommentIsNotForPrintWhateverItSays() {
		Note comment = commented();
		comment.setPrinted(true);
		assertThat(TextFeatures.isPrinted(comment)).isFalse();
		assertThat(TextFeatures.isPrivate(comment)).isTrue();
		assertThat(dossier.getUndertakings().getFirst().getNotes()).allMatch(TextFeatures::isPrinted);
	}

	@Test
	void aFieldThatItsObjectDoesNotHaveIsNone() {
		Note comment = commented();
		comment.setField("noSuchField");
		assertThat(Comments.about(comment).field()).isEmpty();
		assertThat(About.element(comment)).contains(indicator);
	}
}
