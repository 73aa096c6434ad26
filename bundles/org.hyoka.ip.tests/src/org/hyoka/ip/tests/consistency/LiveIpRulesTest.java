// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.core.consistency.Finding;
import org.hyoka.core.consistency.LiveValidator;
import org.hyoka.core.consistency.Validator;
import org.hyoka.core.templates.Templates;
import org.hyoka.ip.IpRules;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edit the findings are those that a look at the whole dossier gives: the rules say right what they depend on. */
class LiveIpRulesTest {
	private static final Validator VALIDATOR = new Validator(IpRules.standard(), Set.of());
	private Random random;

	private Dossier dossier() {
		Ips project = new Ips().japaneseDuties();
		Templates.standard().instantiateClauseTopics("standard", project.ip);
		ResearchItem one = project.item("1", "大学", "企業甲");
		project.item("2", "企業乙");
		IpAgreement agreement = project.agreement("合意書", one);
		project.agreement("全体");
		project.party(agreement, "大学", PartyState.SIGNED);
		project.party(agreement, "企業甲", PartyState.NEGOTIATING);
		for (int i = 1; i <= 4; i++) {
			Invention invention = project.invention("P-" + i, "2020-0" + i + "-01");
			project.share(invention, "大学", "1/2");
			project.share(invention, i == 4 ? "よその社" : "企業甲", "1/2");
			project.filing(invention, FilingRoute.DOMESTIC, FilingState.FILED, "2020-06-01");
			Duty duty = IpFactory.eINSTANCE.createDuty();
			duty.setTemplate(project.ip.getDutyTemplates().get(i));
			duty.setSubject(invention);
			duty.setStartedOn(LocalDate.of(2020, 6, i));
			project.ip.getDuties().add(duty);
		}
		project.licence("独占", LicenceKind.EXCLUSIVE, "2021-01-01").getInventions().add(project.ip.getInventions().getFirst());
		IpCommittee committee = IpFactory.eINSTANCE.createIpCommittee();
		CommitteeDecision decision = IpFactory.eINSTANCE.createCommitteeDecision();
		decision.getInventions().add(project.ip.getInventions().getFirst());
		committee.getDecisions().add(decision);
		project.ip.getCommittees().add(committee);
		Program program = HyokaFactory.eINSTANCE.createProgram();
		program.setName("プログラム");
		program.setIp(IpFactory.eINSTANCE.createIpManagement());
		IpAgreement common = IpFactory.eINSTANCE.createIpAgreement();
		AgreementParty party = IpFactory.eINSTANCE.createAgreementParty();
		party.setOrganization(project.organization("企業乙"));
		common.getParties().add(party);
		program.getIp().getAgreements().add(common);
		program.getProjects().add(project.project);
		project.dossier.getUndertakings().add(program);
		Ids.assignMissing(project.dossier);
		return project.dossier;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 20220331 })
	void findingsAfterAnyEditAreThoseOfTheWholeDossier(long seed) {
		random = new Random(seed);
		Dossier dossier = dossier();
		LiveValidator live = LiveValidator.attach(dossier, VALIDATOR);
		live.update();
		for (int i = 0; i < 600; i++) {
			String edit = edit(dossier);
			live.update();
			Set<Finding> whole = new HashSet<>(VALIDATOR.validateAll(dossier, null));
			Set<Finding> missed = new HashSet<>(whole);
			missed.removeAll(live.findings());
			Set<Finding> stale = new HashSet<>(live.findings());
			stale.removeAll(whole);
			assertThat(missed).as("missed after edit %s: %s", i, edit).isEmpty();
			assertThat(stale).as("stale after edit %s: %s", i, edit).isEmpty();
		}
		live.close();
	}

	private List<EObject> objects(Dossier dossier) {
		List<EObject> result = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(o -> {
			boolean here = o.eClass().getEPackage() == IpPackage.eINSTANCE || o instanceof ResearchItem
					|| o.eClass().getName().matches("Theme|Period|Organization");
			if (here) {
				result.add(o);
			}
		});
		return result;
	}

	private String edit(Dossier dossier) {
		if (random.nextInt(40) == 0) {
			dossier.setFiscalYear(random.nextInt(4) == 0 ? null : FiscalYear.of(2018 + random.nextInt(8)));
			return "fiscal year";
		}
		List<EObject> all = objects(dossier);
		EObject object = all.get(random.nextInt(all.size()));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
				.filter(f -> f.isChangeable() && !f.isDerived() && !f.getName().matches("id|notes|aliases|translations")).toList();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		change(object, feature, all);
		return object.eClass().getName() + "." + feature.getName();
	}

	@SuppressWarnings("unchecked")
	private void change(EObject object, EStructuralFeature feature, List<EObject> all) {
		if (feature instanceof EReference reference && feature.isMany()) {
			List<EObject> list = (List<EObject>) object.eGet(feature);
			if (!list.isEmpty() && random.nextInt(3) == 0) {
				list.remove(random.nextInt(list.size()));
			} else if (reference.isContainment() && list.size() < 5 && !list.isEmpty()) {
				EObject copy = EcoreUtil.copy(list.get(random.nextInt(list.size())));
				list.add(copy);
			} else if (!reference.isContainment()) {
				any(reference, all).filter(t -> !list.contains(t)).ifPresent(list::add);
			}
		} else if (feature instanceof EReference reference) {
			if (!reference.isContainment()) {
				object.eSet(feature, random.nextInt(4) == 0 ? null : any(reference, all).orElse(null));
			}
		} else if (!feature.isMany()) {
			value((EAttribute) feature, object);
		}
	}

	private java.util.Optional<EObject> any(EReference reference, List<EObject> all) {
		List<EObject> fitting = all.stream().filter(o -> reference.getEReferenceType().isSuperTypeOf(o.eClass())).toList();
		return fitting.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(fitting.get(random.nextInt(fitting.size())));
	}

	private void value(EAttribute attribute, EObject object) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			object.eSet(attribute, literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance());
		} else if (type == LocalDate.class) {
			object.eSet(attribute, random.nextInt(4) == 0 ? null : LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500)));
		} else if (type == Boolean.class || type == boolean.class) {
			object.eSet(attribute, random.nextBoolean());
		} else if (type == Integer.class || type == int.class) {
			object.eSet(attribute, random.nextInt(5));
		} else if (type == BigDecimal.class) {
			object.eSet(attribute, BigDecimal.valueOf(random.nextInt(4), 1));
		} else if (type == FiscalYear.class) {
			object.eSet(attribute, FiscalYear.of(2017 + random.nextInt(8)));
		} else if (type == String.class) {
			object.eSet(attribute, random.nextInt(3) == 0 ? null : "値" + random.nextInt(3));
		}
	}
}
