// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
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

/** A small project with IP, grown step by step by tests: FY2018 to FY2022, items 1 and 2, institutions named by the tests. */
public final class Ips {
	private static final HyokaFactory H = HyokaFactory.eINSTANCE;
	private static final IpFactory F = IpFactory.eINSTANCE;
	public final Dossier dossier = H.createDossier();
	public final Project project = H.createProject();
	public final IpManagement ip = F.createIpManagement();

	public Ips() {
		dossier.setTitle("知財の試験");
		dossier.setFiscalYear(FiscalYear.of(2021));
		project.setCode("A");
		project.setName("試験プロジェクト");
		Period period = H.createPeriod();
		period.setStart(FiscalYear.of(2018));
		period.setEnd(FiscalYear.of(2022));
		project.setPeriod(period);
		project.setIp(ip);
		dossier.getUndertakings().add(project);
	}

	public static LocalDate day(String text) {
		return text == null ? null : LocalDate.parse(text);
	}

	/** The institution of that name, registered when first asked for. */
	public Organization organization(String name) {
		return dossier.getOrganizations().stream().filter(o -> name.equals(o.getName())).findFirst().orElseGet(() -> {
			Organization organization = H.createOrganization();
			organization.setName(name);
			dossier.getOrganizations().add(organization);
			return organization;
		});
	}

	/** An item with one theme and its implementers. */
	public ResearchItem item(String code, String... implementers) {
		ResearchItem item = H.createResearchItem();
		item.setCode(code);
		item.setName("項目" + code);
		Theme theme = H.createTheme();
		theme.setName("テーマ" + code);
		for (String name : implementers) {
			theme.getImplementers().add(organization(name));
		}
		item.getThemes().add(theme);
		project.getResearchItems().add(item);
		return item;
	}

	public IpAgreement agreement(String name, ResearchItem... items) {
		IpAgreement agreement = F.createIpAgreement();
		agreement.setName(name);
		for (ResearchItem item : items) {
			agreement.getItems().add(item);
		}
		ip.getAgreements().add(agreement);
		return agreement;
	}

	public AgreementParty party(IpAgreement agreement, String organization, PartyState state) {
		AgreementParty party = F.createAgreementParty();
		party.setOrganization(organization == null ? null : organization(organization));
		party.setRole(PartyRole.PARTICIPANT);
		party.setState(state);
		agreement.getParties().add(party);
		return party;
	}

	public Invention invention(String number, String disclosed) {
		Invention invention = F.createInvention();
		invention.setNumber(number);
		invention.setName("発明" + number);
		invention.setDisclosedOn(day(disclosed));
		ip.getInventions().add(invention);
		return invention;
	}

	/** A share: a decimal, or a fraction such as 1/3. */
	public InventorShare share(Invention invention, String organization, String share) {
		InventorShare owner = F.createInventorShare();
		owner.setOrganization(organization == null ? null : organization(organization));
		if (share != null) {
			String[] parts = share.split("/");
			owner.setShare(new BigDecimal(parts[0]));
			owner.setParts(parts.length == 1 ? null : Integer.valueOf(parts[1]));
		}
		invention.getInventors().add(owner);
		return owner;
	}

	public Filing filing(Invention invention, FilingRoute route, FilingState state, String filed) {
		Filing filing = F.createFiling();
		filing.setRoute(route);
		filing.setState(state);
		filing.setFiledOn(day(filed));
		filing.setCountry(switch (route) {
		case DOMESTIC -> "JP";
		case FOREIGN -> "US";
		case PCT -> "WO";
		});
		invention.getFilings().add(filing);
		return filing;
	}

	public Licence licence(String name, LicenceKind kind, String agreed) {
		Licence licence = F.createLicence();
		licence.setName(name);
		licence.setKind(kind);
		licence.setAgreedOn(day(agreed));
		ip.getLicences().add(licence);
		return licence;
	}

	/** With the duties that Japanese law and contracts know. */
	public Ips japaneseDuties() {
		Templates.standard().instantiateDuties("japan", ip);
		return this;
	}

	/** The duty of that template, by its name; of several the first. */
	public Duty duty(String templateName) {
		return ip.getDuties().stream().filter(d -> templateName.equals(d.getTemplate().getName())).findFirst().orElseThrow();
	}

	/** The names of a container's entries, each read to its end as it comes. */
	public static List<String> entries(byte[] file) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				zip.readAllBytes();
				names.add(entry.getName());
			}
		}
		return names;
	}
}
