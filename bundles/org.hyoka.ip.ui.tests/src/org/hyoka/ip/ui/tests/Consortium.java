// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.time.FiscalYear;

/**
 * A dossier with one project of four organizations: one agreement on item 1 that two have signed and one negotiates, one
 * confidential agreement on item 2 that is being prepared, item 3 without an agreement, two inventions, duties with due
 * dates; and a project on whose IP nothing is said.
 */
public final class Consortium {
	private static final HyokaFactory H = HyokaFactory.eINSTANCE;
	private static final IpFactory F = IpFactory.eINSTANCE;
	final Dossier dossier = H.createDossier();
	final Project project = H.createProject();
	final Project silent = H.createProject();
	final IpManagement ip = F.createIpManagement();

	Consortium() {
		dossier.setTitle("知財の試験資料");
		dossier.setFiscalYear(FiscalYear.of(2021));
		describe(project, "A", "試験プロジェクト");
		describe(silent, "B", "知財のないプロジェクト");
		Templates.standard().instantiateClauseTopics("standard", ip);
		Templates.standard().instantiateDuties("japan", ip);
		ResearchItem first = item("1", "東大", "京大", "阪大");
		ResearchItem second = item("2", "東大", "阪大");
		item("3", "テスト製薬");
		project.setIp(ip);
		IpAgreement signed = agreement("知財合意書（項目1）", first);
		party(signed, "東大", PartyRole.LEAD, PartyState.SIGNED).setSignedOn(LocalDate.of(2019, 4, 1));
		party(signed, "京大", PartyRole.PARTICIPANT, PartyState.SIGNED).setSignedOn(LocalDate.of(2019, 5, 7));
		party(signed, "阪大", PartyRole.PARTICIPANT, PartyState.NEGOTIATING);
		party(signed, "筑波大", PartyRole.PARTICIPANT, PartyState.SIGNED).setSignedOn(LocalDate.of(2019, 5, 8));
		StatedFigure stated = H.createStatedFigure();
		stated.setMeasure(StatedMeasure.COUNT);
		stated.setValue(new BigDecimal("3"));
		stated.setPlace("第２章");
		signed.getStated().add(stated);
		IpAgreement secret = agreement("企業との秘密の合意書", second);
		secret.setConfidential(true);
		party(secret, "東大", PartyRole.PARTICIPANT, PartyState.INVITED);
		Invention joint = invention("I-1", "細胞の培養装置", LocalDate.of(2020, 2, 29));
		share(joint, "東大", "1", 3);
		share(joint, "京大", "2", 3);
		filing(joint, FilingRoute.DOMESTIC, "JP", "特願2020-1", LocalDate.of(2020, 3, 31));
		filing(joint, FilingRoute.PCT, "WO", "PCT/JP2021/1", LocalDate.of(2021, 3, 30));
		share(invention("I-2", "分離の方法", LocalDate.of(2022, 3, 10)), "阪大", "0.5", null);
		Licence licence = F.createLicence();
		licence.setName("培養装置の通常実施権");
		licence.setKind(LicenceKind.NON_EXCLUSIVE);
		licence.setLicensee(organization("テスト製薬"));
		licence.getInventions().add(joint);
		licence.setAgreedOn(LocalDate.of(2021, 6, 1));
		ip.getLicences().add(licence);
		duty(joint, 0, LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 10));
		duty(joint.getFilings().getFirst(), 1, LocalDate.of(2020, 3, 31), null);
	}

	private void describe(Project made, String code, String name) {
		made.setCode(code);
		made.setName(name);
		Period period = H.createPeriod();
		period.setStart(FiscalYear.of(2018));
		period.setEnd(FiscalYear.of(2022));
		made.setPeriod(period);
		dossier.getUndertakings().add(made);
	}

	Organization organization(String name) {
		return dossier.getOrganizations().stream().filter(o -> name.equals(o.getName())).findFirst().orElseGet(() -> {
			Organization made = H.createOrganization();
			made.setName(name);
			dossier.getOrganizations().add(made);
			return made;
		});
	}

	private ResearchItem item(String code, String... implementers) {
		ResearchItem item = H.createResearchItem();
		item.setCode("項目" + code);
		item.setName("研究" + code);
		Theme theme = H.createTheme();
		theme.setName("テーマ" + code);
		for (String name : implementers) {
			theme.getImplementers().add(organization(name));
		}
		item.getThemes().add(theme);
		project.getResearchItems().add(item);
		return item;
	}

	private IpAgreement agreement(String name, ResearchItem item) {
		IpAgreement agreement = F.createIpAgreement();
		agreement.setName(name);
		agreement.getItems().add(item);
		ip.getAgreements().add(agreement);
		return agreement;
	}

	private AgreementParty party(IpAgreement agreement, String organization, PartyRole role, PartyState state) {
		AgreementParty party = F.createAgreementParty();
		party.setOrganization(organization(organization));
		party.setRole(role);
		party.setState(state);
		agreement.getParties().add(party);
		return party;
	}

	private Invention invention(String number, String name, LocalDate disclosed) {
		Invention invention = F.createInvention();
		invention.setNumber(number);
		invention.setName(name);
		invention.setDisclosedOn(disclosed);
		ip.getInventions().add(invention);
		return invention;
	}

	private void share(Invention invention, String organization, String share, Integer parts) {
		InventorShare owner = F.createInventorShare();
		owner.setOrganization(organization(organization));
		owner.setShare(new BigDecimal(share));
		owner.setParts(parts);
		invention.getInventors().add(owner);
	}

	private static void filing(Invention invention, FilingRoute route, String country, String number, LocalDate on) {
		Filing filing = F.createFiling();
		filing.setRoute(route);
		filing.setCountry(country);
		filing.setNumber(number);
		filing.setFiledOn(on);
		filing.setState(FilingState.FILED);
		invention.getFilings().add(filing);
	}

	private void duty(org.hyoka.model.hyoka.Element subject, int template, LocalDate started, LocalDate done) {
		Duty duty = F.createDuty();
		duty.setTemplate(ip.getDutyTemplates().get(template));
		duty.setName(duty.getTemplate().getName());
		duty.setSubject(subject);
		duty.setOrganization(organization("東大"));
		duty.setStartedOn(started);
		duty.setDoneOn(done);
		ip.getDuties().add(duty);
	}

	/** Writes it as a file. */
	Path write(Path folder) throws IOException {
		Path file = folder.resolve("consortium.hyoka");
		DossierFiles.create(dossier, file);
		return file;
	}

	/** A dossier as text, to compare. */
	static String text(Dossier dossier) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			JsonExport.write(dossier, out);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** A file's dossier as text. */
	static String text(Path file) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return text(open.dossier());
		}
	}
}
