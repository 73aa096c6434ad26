// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.PartyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the bundles that deal with IP nothing of it is lost: what opens, edits and saves here is the core alone. */
class IpWithoutBundleTest {
	private static final IpFactory F = IpFactory.eINSTANCE;
	@TempDir
	private Path folder;

	private static Dossier dossier() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle("知財のある資料");
		Organization organization = HyokaFactory.eINSTANCE.createOrganization();
		organization.setName("大学");
		dossier.getOrganizations().add(organization);
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setCode("A");
		dossier.getUndertakings().add(project);
		IpManagement ip = F.createIpManagement();
		project.setIp(ip);
		Templates.standard().instantiateClauseTopics("standard", ip);
		Templates.standard().instantiateDuties("japan", ip);
		IpAgreement agreement = F.createIpAgreement();
		agreement.setName("合意書");
		agreement.setConfidential(true);
		agreement.setExpiresOn(LocalDate.of(2024, 2, 29));
		ip.getAgreements().add(agreement);
		AgreementParty party = F.createAgreementParty();
		party.setOrganization(organization);
		party.setState(PartyState.SIGNED);
		party.setSignedOn(LocalDate.of(2020, 2, 29));
		agreement.getParties().add(party);
		Clause clause = F.createClause();
		clause.setTopic(ip.getTopics().get(6));
		clause.setState(ClauseState.DEVIATES);
		clause.setText("持分は*等分*とする。\n二行目");
		agreement.getClauses().add(clause);
		Invention invention = F.createInvention();
		invention.setName("発明");
		ip.getInventions().add(invention);
		InventorShare share = F.createInventorShare();
		share.setOrganization(organization);
		share.setShare(new BigDecimal("1.00"));
		share.setParts(3);
		invention.getInventors().add(share);
		Filing filing = F.createFiling();
		filing.setRoute(FilingRoute.PCT);
		filing.setState(FilingState.FILED);
		filing.setFiledOn(LocalDate.of(2021, 3, 31));
		invention.getFilings().add(filing);
		Duty duty = F.createDuty();
		duty.setTemplate(ip.getDutyTemplates().getFirst());
		duty.setSubject(filing);
		duty.setStartedOn(filing.getFiledOn());
		ip.getDuties().add(duty);
		return dossier;
	}

	@Test
	void whatTheDossierSaysOnIpIsTheSameAfterItWasEditedAndSavedByTheCoreAlone() throws IOException {
		Path file = folder.resolve("ip.hyoka");
		DossierFiles.create(dossier(), file);
		Dossier before;
		try (OpenDossier open = DossierFiles.open(file, null)) {
			before = EcoreUtil.copy(open.dossier());
		}
		try (DossierSession session = DossierSession.open(file, null)) {
			session.editingDomain().getCommandStack()
					.execute(SetCommand.create(session.editingDomain(), session.dossier(), HyokaPackage.Literals.DOSSIER__TITLE, "改めた題名"));
			session.save(null);
		}
		try (OpenDossier open = DossierFiles.open(file, null)) {
			assertThat(open.dossier().getTitle()).isEqualTo("改めた題名");
			before.setTitle("改めた題名");
			assertThat(EcoreUtil.equals(before, open.dossier())).isTrue();
		}
	}
}
