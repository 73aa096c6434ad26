// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 9 (nothing is lost), with the metamodel of a third party that is installed, removed and installed again. */
class UnknownContentsTest {
	private static final String URI = "https://acme.example/audit";
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	@TempDir
	Path folder;
	private Path file;
	private EClass audit;
	private EClass remark;
	private EReference about;
	private EReference remarks;
	private EAttribute text;
	private Organization amed;
	private Organization nedo;

	@BeforeEach
	void install() throws IOException {
		file = folder.resolve("dossier.hyoka");
		EPackage acme = EcoreFactory.eINSTANCE.createEPackage();
		acme.setName("audit");
		acme.setNsPrefix("audit");
		acme.setNsURI(URI);
		audit = type(acme, "Audit");
		remark = type(acme, "Remark");
		remark.getESuperTypes().add(HyokaPackage.Literals.NOTE);
		text = EcoreFactory.eINSTANCE.createEAttribute();
		text.setName("finding");
		text.setEType(EcorePackage.Literals.ESTRING);
		remark.getEStructuralFeatures().add(text);
		about = reference(audit, "about", HyokaPackage.Literals.ORGANIZATION, false);
		remarks = reference(audit, "remarks", remark, true);
		EPackage.Registry.INSTANCE.put(URI, acme);
		write();
		EPackage.Registry.INSTANCE.remove(URI);
	}

	@AfterEach
	void remove() {
		EPackage.Registry.INSTANCE.remove(URI);
	}

	private static EClass type(EPackage owner, String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		owner.getEClassifiers().add(type);
		return type;
	}

	private static EReference reference(EClass owner, String name, EClass type, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		reference.setUpperBound(-1);
		owner.getEStructuralFeatures().add(reference);
		return reference;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject object, EReference reference) {
		return (List<EObject>) object.eGet(reference);
	}

	private void write() throws IOException {
		Dossier dossier = F.createDossier();
		dossier.setTitle("再生医療");
		amed = organization(dossier, "AMED");
		nedo = organization(dossier, "NEDO");
		EObject found = EcoreUtil.create(audit);
		EObject first = EcoreUtil.create(remark);
		first.eSet(text, "所見 <一>\n二行目");
		list(found, remarks).add(first);
		list(found, about).add(amed);
		list(found, about).add(nedo);
		dossier.getExtensions().add(found);
		Program program = F.createProgram();
		program.setIp(IpFactory.eINSTANCE.createIpManagement());
		Duty duty = IpFactory.eINSTANCE.createDuty();
		duty.setSubject((Element) first);
		program.getIp().getDuties().add(duty);
		dossier.getUndertakings().add(program);
		DossierFiles.create(dossier, file);
	}

	private static Organization organization(Dossier dossier, String name) {
		Organization organization = F.createOrganization();
		organization.setName(name);
		dossier.getOrganizations().add(organization);
		return organization;
	}

	private DossierSession session() throws IOException {
		return DossierSession.open(file, OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery")), null);
	}

	private void editAndSaveWithoutTheBundle() throws IOException {
		try (DossierSession session = session()) {
			assertThat(session.unknown()).containsExactly(URI);
			assertThat(session.dossier().getExtensions()).isEmpty();
			session.execute(SetCommand.create(session.editingDomain(), session.dossier(),
					HyokaPackage.Literals.DOSSIER__TITLE, "改題"));
			assertThat(session.save(null).adjustments()).isEmpty();
		}
	}

	@Test
	void anExtensionSurvivesOpenEditAndSaveWithoutItsBundle() throws IOException {
		editAndSaveWithoutTheBundle();
		editAndSaveWithoutTheBundle();
		EPackage.Registry.INSTANCE.put(URI, audit.getEPackage());
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.unknown()).isEmpty();
			EObject found = opened.dossier().getExtensions().getFirst();
			assertThat(found.eClass()).isSameAs(audit);
			assertThat(list(found, about)).containsExactlyElementsOf(opened.dossier().getOrganizations());
			EObject first = list(found, remarks).getFirst();
			assertThat(first.eGet(text)).isEqualTo("所見 <一>\n二行目");
			Duty duty = ((Program) opened.dossier().getUndertakings().getFirst()).getIp().getDuties().getFirst();
			assertThat(duty.getSubject()).as("a reference into the extension").isSameAs(first);
			assertThat(opened.dossier().getTitle()).isEqualTo("改題");
		}
	}

	@Test
	void savingWithoutTheBundleWritesTheSameAsBefore() throws IOException {
		Path second = folder.resolve("second.hyoka");
		String before = Containers.model(file);
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			DossierFiles.save(opened, second, null);
		}
		assertThat(Containers.model(second)).isEqualTo(before);
	}

	@Test
	void aReferenceOfAnExtensionToADeletedObjectGoesWithIt() throws IOException {
		try (DossierSession session = session()) {
			EObject gone = session.resource().getEObject(amed.getId());
			session.execute(DeleteCommand.create(session.editingDomain(), gone));
			session.save(null);
		}
		EPackage.Registry.INSTANCE.put(URI, audit.getEPackage());
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			EObject found = opened.dossier().getExtensions().getFirst();
			assertThat(list(found, about)).containsExactly(opened.resource().getEObject(nedo.getId()));
		}
	}

	@Test
	void featuresAndClassesOfANewerMetamodelSurvive() throws IOException {
		String organization = "<organizations xsi:type=\"hyoka:Consortium\" id=\"11111111-2222-4333-8444-555555555555\" seats=\"3\"><rule>甲</rule></organizations>";
		Containers.changeModel(file,
				m -> m.replace("name=\"AMED\"", "name=\"AMED\" mood=\"良\" x:y=\"1\" xmlns:x=\"urn:x\"")
						.replaceFirst("(?=<organizations [^>]*NEDO)", organization)
						.replace("</hyoka:Dossier>", "  <weather kind=\"晴\">  text <b/> tail</weather>\n</hyoka:Dossier>"));
		editTitleAndSave();
		String model = Containers.model(file);
		assertThat(model).contains("mood=\"良\"").contains("x:y=\"1\"").contains("xmlns:x=\"urn:x\"")
				.contains("<weather kind=\"晴\">  text <b/> tail</weather>").contains("<rule>甲</rule>");
		assertThat(model.indexOf("AMED")).isLessThan(model.indexOf("Consortium"));
		assertThat(model.indexOf("Consortium")).isLessThan(model.indexOf("NEDO"));
		String again = model;
		editTitleAndSave();
		assertThat(Containers.model(file)).isEqualTo(again);
	}

	private void editTitleAndSave() throws IOException {
		try (DossierSession session = session()) {
			session.execute(SetCommand.create(session.editingDomain(), session.dossier(),
					HyokaPackage.Literals.DOSSIER__TITLE, "改題"));
			session.save(null);
		}
	}

	@Test
	void entriesOfOtherProgramsSurviveByteForByte() throws IOException {
		byte[] bytes = new byte[70_000];
		new Random(3).nextBytes(bytes);
		Containers.replace(file, "acme/data.bin", bytes);
		Containers.replace(file, "figures/unnamed.png", new byte[] { 9 });
		Containers.replace(file, "empty/", new byte[0]);
		editAndSaveWithoutTheBundle();
		Map<String, byte[]> entries = Containers.entries(file);
		assertThat(entries.get("acme/data.bin")).isEqualTo(bytes);
		assertThat(entries.get("figures/unnamed.png")).containsExactly(9);
		assertThat(entries).containsKey("empty/");
	}

	@Test
	void classesOfThePlatformAreNeverMadeFromADossier() throws IOException {
		Containers.changeModel(file, m -> m.replace("</hyoka:Dossier>",
				"  <extensions xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" xsi:type=\"ecore:EClass\" name=\"X\" instanceClassName=\"java.lang.Runtime\"/>\n</hyoka:Dossier>"));
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getExtensions()).isEmpty();
		}
	}
}
