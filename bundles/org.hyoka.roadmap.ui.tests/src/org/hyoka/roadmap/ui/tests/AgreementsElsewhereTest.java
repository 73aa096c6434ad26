// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;

import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Elsewhere;
import org.hyoka.testsupport.PictureOnFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The workbench with roadmaps and without the bundles for IP edits and saves dossiers with agreements, and loses nothing. */
@ExtendWith(PictureOnFailure.class)
class AgreementsElsewhereTest {
	private static final String WORDS = "知財のない画面での編集";
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@Test
	void aDossierWithAgreementsSurvivesAnEditAndASaveWhereNobodyKnowsAgreements() throws IOException {
		assumeFalse(Elsewhere.isInstalled("org.hyoka.ip"), "the bundles for IP are installed here");
		Elsewhere dossier = Elsewhere.sample(folder);
		String before = dossier.ofUndertakings();
		assertThat(before).contains("\"agreements\"", "\"parties\"", "\"clauses\"");
		dossier.editSubtitle(WORDS);
		assertThat(dossier.text()).contains(WORDS);
		assertThat(dossier.ofUndertakings()).isEqualTo(before);
	}
}
