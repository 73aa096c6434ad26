// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonExportException;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.json.JsonProblem;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents of a third party's metamodel in {@code Dossier.extensions} (rule 9: nothing is lost). */
class JsonExtensionTest {
	private static final String URI = "https://example.org/safety";
	private final EcoreFactory ecore = EcoreFactory.eINSTANCE;
	private final EPackage safety = ecore.createEPackage();
	private final EClass risk = ecore.createEClass();

	@BeforeEach
	void register() {
		safety.setName("safety");
		safety.setNsPrefix("safety");
		safety.setNsURI(URI);
		risk.setName("Risk");
		safety.getEClassifiers().add(risk);
		attribute("id", EcorePackage.Literals.ESTRING);
		attribute("type", EcorePackage.Literals.EINT);
		attribute("probability", EcorePackage.Literals.EDOUBLE);
		attribute("since", HyokaPackage.Literals.FISCAL_YEAR);
		attribute("loads", EcorePackage.Literals.EJAVA_CLASS);
		reference("owner", HyokaPackage.Literals.PERSON, false, 1);
		reference("next", risk, false, -1);
		reference("risks", risk, true, -1);
		reference("remark", HyokaPackage.Literals.NOTE, true, 1);
		EPackage.Registry.INSTANCE.put(URI, safety);
	}

	@AfterEach
	void unregister() {
		EPackage.Registry.INSTANCE.remove(URI);
	}

	private void attribute(String name, EClassifier type) {
		EAttribute attribute = ecore.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		risk.getEStructuralFeatures().add(attribute);
	}

	private void reference(String name, EClass type, boolean containment, int upper) {
		EReference reference = ecore.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		reference.setUpperBound(upper);
		risk.getEStructuralFeatures().add(reference);
	}

	private EStructuralFeature feature(String name) {
		return risk.getEStructuralFeature(name);
	}

	@SuppressWarnings("unchecked")
	private List<EObject> list(EObject object, String name) {
		return (List<EObject>) object.eGet(feature(name));
	}

	private Dossier dossier() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle("題");
		Person person = HyokaFactory.eINSTANCE.createPerson();
		dossier.getPersons().add(person);
		EObject first = EcoreUtil.create(risk);
		first.eSet(feature("id"), "R-1");
		first.eSet(feature("type"), 3);
		first.eSet(feature("probability"), 0.25);
		first.eSet(feature("since"), EcoreUtil.createFromString(HyokaPackage.Literals.FISCAL_YEAR, "FY2022"));
		first.eSet(feature("loads"), String.class);
		first.eSet(feature("owner"), person);
		Note note = HyokaFactory.eINSTANCE.createNote();
		note.setText("備考");
		first.eSet(feature("remark"), note);
		EObject second = EcoreUtil.create(risk);
		list(first, "risks").add(second);
		list(first, "next").add(second);
		list(second, "next").add(first);
		dossier.getExtensions().add(first);
		Ids.assignMissing(dossier);
		return dossier;
	}

	@Test
	void contentsOfAnInstalledMetamodelComeBackAsTheyWere() throws IOException {
		Dossier dossier = dossier();
		String json = JsonRoundTripTest.json(dossier);
		assertThat(json).contains("\"type\": \"https://example.org/safety#Risk\"", "\"_id\": \"R-1\"", "\"_type\": 3",
				"\"probability\": \"0.25\"", "\"since\": \"FY2022\"").doesNotContain("java.lang.String");
		Dossier back = JsonRoundTripTest.dossier(json);
		EObject first = back.getExtensions().getFirst();
		assertThat(first.eGet(feature("owner"))).isSameAs(back.getPersons().getFirst());
		EObject second = list(first, "risks").getFirst();
		assertThat(list(second, "next")).containsExactly(first);
		assertThat(list(first, "next")).containsExactly(second);
		assertThat(first.eGet(feature("loads"))).isNull();
		dossier.getExtensions().getFirst().eUnset(feature("loads"));
		assertThat(EcoreUtil.equals(dossier, back)).isTrue();
		assertThat(JsonRoundTripTest.json(back)).isEqualTo(json);
	}

	private static JsonProblem problem(String json) {
		JsonImportException e = catchThrowableOfType(JsonImportException.class, () -> JsonRoundTripTest.dossier(json));
		assertThat(e.problems()).hasSize(1);
		return e.problems().getFirst();
	}

	@Test
	void contentsThatNoInstalledBundleReadsAreRefusedByName() throws IOException {
		String json = JsonRoundTripTest.json(dossier());
		EPackage.Registry.INSTANCE.remove(URI);
		assertThat(problem(json)).satisfies(p -> {
			assertThat(p.path()).isEqualTo("$.extensions[0].type");
			assertThat(p.message(Locale.ENGLISH)).isEqualTo("No installed bundle reads “https://example.org/safety”; install the one that does, "
					+ "or leave the object out.");
		});
	}

	@Test
	void aDossierWithContentsThatNoInstalledBundleReadsIsNotWrittenWithoutThem(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("risks.hyoka");
		Dossier dossier = dossier();
		dossier.getExtensions().getFirst().eUnset(feature("loads"));
		DossierFiles.create(dossier, file);
		EPackage.Registry.INSTANCE.remove(URI);
		try (OpenDossier open = DossierFiles.open(file, null)) {
			assertThatThrownBy(() -> JsonRoundTripTest.json(open.dossier())).isInstanceOf(JsonExportException.class)
					.hasMessageStartingWith("The Dossier " + dossier.getId() + " has contents that no installed bundle reads")
					.satisfies(e -> assertThat(((JsonExportException) e).message(Locale.JAPANESE)).contains("読めない内容"));
		}
	}

	@Test
	void valuesThatAThirdPartysTypeCannotReadAreRefused() throws IOException {
		String json = JsonRoundTripTest.json(dossier());
		assertThat(problem(json.replace("\"0.25\"", "\"much\"")).message(Locale.ENGLISH)).isEqualTo("“much” is no EDouble.");
		assertThat(problem(json.replace("\"FY2022\"", "\"2022\"")).path()).isEqualTo("$.extensions[0].since");
		assertThat(problem(json.replaceFirst("\"probability\"", "\"loads\"")).message(Locale.ENGLISH))
				.isEqualTo("Risk has no property “loads”; take it away.");
	}

	@Test
	void thePlatformsOwnObjectsHaveNoPlaceInADossier() {
		for (String type : List.of("http://www.eclipse.org/emf/2002/Ecore#EPackage", "#EObject", "https://example.org/safety#Nothing",
				"Element")) {
			assertThat(problem("{\"title\": \"題\", \"extensions\": [{\"type\": \"%s\"}]}".formatted(type)).path())
					.isEqualTo("$.extensions[0].type");
		}
		assertThat(problem("{\"title\": \"題\", \"extensions\": [{}]}").message(Locale.ENGLISH))
				.isEqualTo("The property “type” is missing; it names one of: NAMESPACE#NAME");
	}
}
