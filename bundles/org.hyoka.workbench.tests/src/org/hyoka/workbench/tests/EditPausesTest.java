// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.workbench.internal.preferences.EditPauses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the work of somebody who edits is put aside: in a pause, and where there is none, after two minutes. */
class EditPausesTest {
	private static final Duration PAUSE = Duration.ofSeconds(20);
	private static final Duration LOOK = Duration.ofSeconds(5);
	@TempDir
	private Path folder;
	private final EditPauses pauses = new EditPauses();
	private DossierSession session;
	private int edits;

	@BeforeEach
	void aDossierIsOpen() throws DossierException {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		session = DossierSession.create(dossier, Map.of(), OpenOptions.standard().withRecoveryFolder(folder));
	}

	@AfterEach
	void itIsClosed() {
		session.close();
	}

	private void edit() {
		session.execute(SetCommand.create(session.editingDomain(), session.dossier(), Literals.DOSSIER__SUBTITLE, "Edit " + edits++));
	}

	private boolean isDue(int second) {
		return pauses.isDue(session, PAUSE, Duration.ofSeconds(second));
	}

	@Test
	void itIsDueOnceAfterThePause() {
		isDue(0);
		isDue(20);
		edit();
		assertThat(isDue(25)).isFalse();
		assertThat(isDue(40)).isFalse();
		assertThat(isDue(45)).isTrue();
		assertThat(isDue(50)).isFalse();
		assertThat(isDue(500)).isFalse();
		edit();
		assertThat(isDue(505)).isFalse();
		assertThat(isDue(525)).isTrue();
	}

	@Test
	void whoNeverPausesLosesTwoMinutesAtMost() {
		isDue(0);
		isDue(20);
		int last = 20;
		for (int second = 25; second <= 400; second += LOOK.toSeconds()) {
			edit();
			if (isDue(second)) {
				assertThat(Duration.ofSeconds(second - last)).isLessThanOrEqualTo(EditPauses.LONGEST.plus(LOOK));
				last = second;
			}
		}
		assertThat(last).isGreaterThan(200);
	}

	@Test
	void whatCouldNotBePutAsideIsTriedAgain() {
		isDue(0);
		isDue(20);
		edit();
		isDue(25);
		assertThat(isDue(45)).isTrue();
		pauses.failed(session, Duration.ofSeconds(45));
		assertThat(isDue(60)).isFalse();
		assertThat(isDue(165)).isTrue();
	}

	@Test
	void whatWasEditedBeforeItWasFirstSeenIsDueToo() {
		edit();
		assertThat(isDue(0)).isFalse();
		assertThat(isDue(20)).isTrue();
	}
}
