// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member of the panel comes from an organization that carries out a theme of a project. */
class ShowInterestsTest {
	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("tied.hyoka");
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		Project project = ((Program) dossier.getUndertakings().getFirst()).getProjects().getFirst();
		Theme theme = project.getResearchItems().stream().flatMap(item -> item.getThemes().stream()).filter(t -> !t.getImplementers().isEmpty())
				.findFirst().orElseThrow();
		dossier.getPanel().getMembers().getFirst().setAffiliation(theme.getImplementers().getFirst().getName() + " 教授");
		DossierFiles.create(dossier, file);
	}

	@Test
	void peopleReadWhereMembersAreNamedInWhatTheyJudge() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "interests", "--years", "3", file.toString())).isZero();
		assertThat(shell.out()).contains("未判断", "実施者");
	}

	@Test
	void programsReadItInColumns() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "interests", "--format", "csv", file.toString())).isZero();
		assertThat(shell.out().lines().findFirst()).contains("file,undertaking,member,organization,tie,recusal");
		assertThat(shell.out().lines()).hasSizeGreaterThan(1);
	}
}
