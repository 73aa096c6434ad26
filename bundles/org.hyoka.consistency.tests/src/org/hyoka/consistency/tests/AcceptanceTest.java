// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.Findings;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemHistory;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.DatePoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has accepted does not count, as long as it is what they accepted. */
class AcceptanceTest {
	private static final Acceptance MEETING = new Acceptance("会議で確認した", "評価課", LocalDate.of(2023, 1, 31));
	private final Validator validator = Validator.standard();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
	private final CleanDossier d = new CleanDossier();
	private final Dossier dossier = d.dossier;
	private StatedFigure stated;

	@BeforeEach
	void anEvaluationIsPrintedWithAnotherYear() {
		stated = CleanDossier.stated(d.a, StatedMeasure.DUE, null);
		stated.setAbout(d.a.getEvaluations().getFirst());
		stated.setDate(DatePoint.ofYear(2025));
		org.hyoka.core.Ids.assignMissing(dossier);
	}

	private Findings findings() {
		return Findings.of(validator, dossier, null);
	}

	private void run(Command command) {
		domain.getCommandStack().execute(command);
	}

	private Problem accept() {
		Problem problem = findings().open().getFirst();
		run(MEETING.accept(domain, dossier, List.of(problem)));
		return problem;
	}

	@Test
	void anAcceptedProblemCountsNoLongerAndSaysWhoAcceptedItAndWhy() {
		Problem problem = accept();
		assertThat(findings().open()).isEmpty();
		AcceptedProblem by = findings().accepted().get(problem);
		assertThat(List.of(by.getRule(), by.getReason(), by.getAcceptedBy())).containsExactly(problem.ruleId(), "会議で確認した", "評価課");
		assertThat(by.getAcceptedOn()).isEqualTo("2023-01-31");
		assertThat(findings().outdated()).isEmpty();
	}

	@Test
	void otherFactsAreAnotherProblem() {
		accept();
		stated.setDate(DatePoint.ofYear(2026));
		assertThat(findings().open()).hasSize(1);
		assertThat(findings().outdated()).isEqualTo(dossier.getAcceptedProblems());
		stated.setDate(DatePoint.ofYear(2025));
		assertThat(findings().open()).isEmpty();
	}

	@Test
	void theSameDifferenceElsewhereIsNotAccepted() {
		accept();
		StatedFigure other = CleanDossier.stated(d.a, StatedMeasure.DUE, null);
		other.setAbout(d.a.getEvaluations().getFirst());
		other.setDate(DatePoint.ofYear(2025));
		org.hyoka.core.Ids.assignMissing(dossier);
		assertThat(findings().open()).singleElement().satisfies(p -> assertThat(p.object()).isSameAs(other));
	}

	@Test
	void anAcceptanceCanBeUndoneAndWithdrawn() {
		accept();
		domain.getCommandStack().undo();
		assertThat(findings().open()).hasSize(1);
		domain.getCommandStack().redo();
		run(Acceptance.withdraw(domain, dossier, dossier.getAcceptedProblems()));
		assertThat(findings().open()).hasSize(1);
	}

	@Test
	void whileTheDossierIsEditedTheSameIsAccepted() {
		try (LiveValidator live = LiveValidator.attach(dossier, validator)) {
			live.update();
			assertThat(live.problems()).hasSize(1);
			Problem problem = accept();
			assertThat(live.pending()).isTrue();
			live.update();
			assertThat(live.problems()).isEmpty();
			assertThat(live.problems(stated)).isEmpty();
			assertThat(live.accepted()).containsOnlyKeys(problem);
			stated.setDate(DatePoint.ofYear(2026));
			live.update();
			assertThat(live.problems()).hasSize(1);
			stated.setDate(DatePoint.ofYear(2025));
			live.update();
			assertThat(live.problems()).isEmpty();
			domain.getCommandStack().undo();
			live.update();
			assertThat(live.problems()).containsExactlyElementsOf(findings().open());
		}
	}

	@Test
	void aReasonForAnAcceptanceIsNotReadAsPrint() {
		run(new Acceptance("「○○」は仮の名のまままとする", "山田", LocalDate.of(2023, 1, 31)).accept(domain, dossier, findings().open()));
		assertThat(findings().open()).isEmpty();
	}

	@Test
	void nobodyAcceptsWithoutAReason() {
		assertThatThrownBy(() -> new Acceptance(" ", "山田", LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class);
		accept();
		dossier.getAcceptedProblems().getFirst().setReason("");
		assertThat(findings().open()).anyMatch(p -> p.object() == stated);
	}

	@Test
	void whatWasThereLastTimeIsKnown(@TempDir Path folder) throws Exception {
		ProblemHistory history = new ProblemHistory(folder.resolve("new"));
		assertThat(history.last(dossier)).isEmpty();
		history.keep(dossier, findings().open());
		String before = Acceptance.fingerprint(findings().open().getFirst());
		stated.setDate(DatePoint.ofYear(2026));
		Set<String> last = history.last(dossier).orElseThrow();
		assertThat(last).containsExactly(before).doesNotContain(Acceptance.fingerprint(findings().open().getFirst()));
	}
}
