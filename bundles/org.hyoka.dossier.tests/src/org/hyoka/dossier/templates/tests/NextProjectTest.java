// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.templates.NextProject;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ScoreSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further project of a program is assessed as the last one is; what is deleted takes its judgement with it. */
class NextProjectTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Dossier dossier = F.createDossier();
	private final Program program = F.createProgram();
	@TempDir
	private Path folder;
	private DossierSession session;
	private EditingDomain domain;

	@BeforeEach
	void theDossierIsOpen() throws DossierException {
		dossier.getUndertakings().add(program);
		session = DossierSession.create(dossier, Map.of(), OpenOptions.standard().withRecoveryFolder(folder));
		domain = session.editingDomain();
	}

	@AfterEach
	void itIsClosed() {
		session.close();
	}

	private Project add() {
		NextProject next = NextProject.of(dossier, program);
		domain.getCommandStack().execute(next.command(domain, "Add"));
		return next.project();
	}

	private Assessment assess(Project project) {
		CriterionSet criteria = F.createCriterionSet();
		dossier.getCriterionSets().add(criteria);
		Assessment assessment = F.createAssessment();
		assessment.setUndertaking(project);
		assessment.setKind(EvaluationKind.FINAL);
		assessment.setCriterionSet(criteria);
		assessment.setScored(true);
		dossier.getAssessments().add(assessment);
		return assessment;
	}

	@Test
	void theFirstIsAAndIsEvaluatedAsItsProgram() {
		program.setEvaluated(false);
		program.setEvaluationKind(EvaluationKind.MID_TERM);
		Project first = add();
		assertThat(program.getProjects()).containsExactly(first);
		assertThat(first.getCode()).isEqualTo("A");
		assertThat(first.isEvaluated()).isFalse();
		assertThat(first.getEvaluationKind()).isEqualTo(EvaluationKind.MID_TERM);
		assertThat(dossier.getAssessments()).isEmpty();
	}

	@Test
	void theNextHasTheNextLetterAndTheCriteriaOfTheLast() {
		Project first = add();
		first.setEvaluationKind(EvaluationKind.FINAL);
		Assessment assessment = assess(first);
		Project second = add();
		assertThat(second.getCode()).isEqualTo("B");
		assertThat(second.getEvaluationKind()).isEqualTo(EvaluationKind.FINAL);
		assertThat(dossier.getAssessments()).hasSize(2);
		Assessment like = dossier.getAssessments().getLast();
		assertThat(like.getUndertaking()).isSameAs(second);
		assertThat(like.getCriterionSet()).isSameAs(assessment.getCriterionSet());
		assertThat(like.getKind()).isEqualTo(EvaluationKind.FINAL);
		assertThat(like.isScored()).isTrue();
		domain.getCommandStack().undo();
		assertThat(program.getProjects()).containsExactly(first);
		assertThat(dossier.getAssessments()).containsExactly(assessment);
	}

	@Test
	void aCodeThatIsNoLetterHasNone() {
		add().setCode("2-1");
		assertThat(add().getCode()).isNull();
		program.getProjects().getLast().setCode("Z");
		assertThat(add().getCode()).isNull();
	}

	@Test
	void aDeletedProjectTakesItsAssessmentAndSheetsWithItAndUndoBringsThemBack() {
		Project first = add();
		assess(first);
		Project second = add();
		ScoreSheet ofFirst = F.createScoreSheet();
		ofFirst.setUndertaking(first);
		ScoreSheet ofSecond = F.createScoreSheet();
		ofSecond.setUndertaking(second);
		dossier.getScoreSheets().add(ofFirst);
		dossier.getScoreSheets().add(ofSecond);
		domain.getCommandStack().execute(Transfers.delete(List.of(first), domain));
		assertThat(program.getProjects()).containsExactly(second);
		assertThat(dossier.getScoreSheets()).containsExactly(ofSecond);
		assertThat(dossier.getAssessments()).hasSize(1).allMatch(a -> a.getUndertaking() == second);
		domain.getCommandStack().undo();
		assertThat(program.getProjects()).containsExactly(first, second);
		assertThat(dossier.getScoreSheets()).containsExactly(ofFirst, ofSecond);
		assertThat(dossier.getAssessments()).hasSize(2).allMatch(a -> a.getUndertaking() != null);
		domain.getCommandStack().execute(Transfers.delete(List.of(program), domain));
		assertThat(dossier.getScoreSheets()).isEmpty();
		assertThat(dossier.getAssessments()).isEmpty();
	}
}
