// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.OutputCounts;
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

/** A program with one project whose IP has something of everything, and edits of all kinds in an order that a seed gives. */
public final class RandomEdits {
	public final Dossier dossier = consortium();
	private final Random random;

	public RandomEdits(long seed) {
		random = new Random(seed);
	}

	private static Dossier consortium() {
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
		OutputCounts counts = HyokaFactory.eINSTANCE.createOutputCounts();
		OutputCount count = HyokaFactory.eINSTANCE.createOutputCount();
		count.setKind(OutputCountKind.PATENT_DOMESTIC);
		count.setValue(3);
		counts.getCounts().add(count);
		project.project.getOutputCounts().add(counts);
		project.ip.setRegisterKept(true);
		Ids.assignMissing(project.dossier);
		return project.dossier;
	}

	private List<EObject> objects() {
		List<EObject> result = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(o -> {
			boolean here = o.eClass().getEPackage() == IpPackage.eINSTANCE || o instanceof ResearchItem
					|| o.eClass().getName().matches("Theme|Period|Organization|OutputCounts?");
			if (here) {
				result.add(o);
			}
		});
		return result;
	}

	/** Makes one edit and says which. */
	public String next() {
		if (random.nextInt(40) == 0) {
			dossier.setFiscalYear(random.nextInt(4) == 0 ? null : FiscalYear.of(2018 + random.nextInt(8)));
			return "fiscal year";
		}
		List<EObject> all = objects();
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
