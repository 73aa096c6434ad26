// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.metamodel.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.examples.metamodel.risks.Impact;
import org.hyoka.examples.metamodel.risks.Risk;
import org.hyoka.examples.metamodel.risks.RiskRegister;
import org.hyoka.examples.metamodel.risks.RisksFactory;
import org.hyoka.examples.metamodel.risks.RisksPackage.Literals;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of the metamodel in the dossier of a real evaluation. */
class RisksInADossierTest {
	@TempDir
	private Path folder;

	@Test
	void aRegisterIsAddedUndoneSavedAndReadAgain() throws IOException {
		Path file = folder.resolve("dossier.hyoka");
		DossierFiles.create(Sample.byKey("regenerative-2022").orElseThrow().create(), file);
		try (DossierSession session = DossierSession.open(file, null)) {
			Undertaking program = session.dossier().getUndertakings().getFirst();
			RiskRegister register = RisksFactory.eINSTANCE.createRiskRegister();
			Risk risk = RisksFactory.eINSTANCE.createRisk();
			risk.setName("臨床試験の登録の遅れ");
			risk.setImpact(Impact.HIGH);
			risk.setUndertaking(program);
			risk.setMeasure("実施医療機関を増やす。");
			risk.setReviewedOn(LocalDate.of(2022, 3, 31));
			register.getRisks().add(risk);
			EditingDomain domain = session.editingDomain();
			domain.getCommandStack().execute(AddCommand.create(domain, session.dossier(), HyokaPackage.Literals.DOSSIER__EXTENSIONS, register));
			domain.getCommandStack().undo();
			assertThat(session.dossier().getExtensions()).isEmpty();
			domain.getCommandStack().redo();
			session.save(null);
		}
		try (DossierSession session = DossierSession.open(file, null)) {
			assertThat(session.dossier().getExtensions()).singleElement().isInstanceOfSatisfying(RiskRegister.class, register -> {
				Risk risk = register.getRisks().getFirst();
				assertThat(risk.getId()).as("given when it entered the dossier").isNotBlank();
				assertThat(risk.getName()).isEqualTo("臨床試験の登録の遅れ");
				assertThat(risk.getImpact()).isEqualTo(Impact.HIGH);
				assertThat(risk.getUndertaking()).isSameAs(session.dossier().getUndertakings().getFirst());
				assertThat(risk.getMeasure()).isEqualTo("実施医療機関を増やす。");
				assertThat(risk.getReviewedOn()).isEqualTo(LocalDate.of(2022, 3, 31));
			});
		}
	}

	@Test
	void itsPartsHaveNamesInBothLanguages() {
		assertThat(Naming.label(Literals.RISK).in(Locale.JAPANESE)).isEqualTo("リスク");
		assertThat(Naming.label(Literals.RISK__REVIEWED_ON).in(Locale.ENGLISH)).isEqualTo("Reviewed on");
	}
}
