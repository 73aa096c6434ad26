// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.ui.internal.welcome.create.DossierSource;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.ui.editor.DossierFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What new dossiers begin from. */
class NewDossierTest {
	@TempDir
	private Path folder;

	private static NewDossier like(NewDossier.Type type) {
		return new NewDossier(type, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022", "meti-project");
	}

	@ParameterizedTest
	@EnumSource(NewDossier.Type.class)
	void aTemplateGivesADossierThatCanBeSavedAndJudged(NewDossier.Type type) throws IOException {
		Dossier dossier = new DossierSource.FromTemplate(like(type), "新しい事業 中間評価").start(null).dossier();
		assertThat(dossier.getTitle()).isEqualTo("新しい事業 中間評価");
		assertThat(dossier.getOutline().getChapters()).isNotEmpty();
		assertThat(dossier.getUndertakings()).hasSize(1);
		assertThat(dossier.getAssessments()).allSatisfy(a -> {
			assertThat(a.getUndertaking()).isNotNull();
			assertThat(a.getCriterionSet().getCriteria()).isNotEmpty();
		});
		assertThat(dossier.getAssessments()).hasSize(dossier.getUndertakings().get(0) instanceof Program ? 2 : 1);
		Path file = DossierFolder.unused(folder, "新しい事業");
		DossierFiles.create(dossier, file);
		assertThat(SampleDossier.text(file)).contains("新しい事業");
	}

	@Test
	void theNextEvaluationStartsFromTheLastWithItsRecommendationsToReportOn() throws IOException {
		Path last = SampleDossier.write(folder);
		DossierSource.Started started = new DossierSource.FromLast(last, EvaluationKind.FINAL, FiscalYear.of(2025))
				.start(null);
		assertThat(started.dossier().getKind()).isEqualTo(EvaluationKind.FINAL);
		assertThat(started.dossier().getScoreSheets()).isEmpty();
		Program program = (Program) started.dossier().getUndertakings().get(0);
		assertThat(program.getProjects().stream().mapToInt(p -> p.getPriorFindings().size()).sum()).isPositive();
	}

	@Test
	void jsonGivesTheSameDossierBack() throws IOException {
		Dossier sample = Samples.all().get(0).create();
		Path json = folder.resolve("002.json");
		try (OutputStream out = Files.newOutputStream(json)) {
			JsonExport.write(sample, out);
		}
		Dossier read = new DossierSource.FromJson(json).start(null).dossier();
		assertThat(SampleDossier.text(read)).isEqualTo(SampleDossier.text(sample));
	}

	@Test
	void jsonThatIsWrongIsRefusedWithASentence() throws IOException {
		Path json = Files.writeString(folder.resolve("wrong.json"), "{\"titel\": 1}");
		assertThatThrownBy(() -> new DossierSource.FromJson(json).start(null)).isInstanceOf(IOException.class)
				.hasMessageContaining("titel");
	}

	@Test
	void aNameThatIsTakenGetsANumber() throws IOException {
		Files.createFile(folder.resolve("資料.hyoka"));
		assertThat(DossierFolder.unused(folder, "資料.hyoka").getFileName()).hasToString("資料 2.hyoka");
	}
}
