// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.json.JsonExportException;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRoundTripTest {
	static String json(Dossier dossier) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	static Dossier dossier(String json) throws IOException {
		return JsonImport.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anyDossierComesBackAsItWas() throws IOException {
		for (long seed = 0; seed < 100; seed++) {
			Dossier original = RandomDossier.of(seed, 500);
			String json = json(original);
			Dossier back = dossier(json);
			assertThat(EcoreUtil.equals(original, back)).as("seed %d", seed).isTrue();
			assertThat(json(back)).as("seed %d", seed).isEqualTo(json);
		}
	}

	@Test
	void theRandomDossiersUseEveryClassAndEveryFeature() {
		Set<String> used = new HashSet<>();
		for (long seed = 0; seed < 300; seed++) {
			Dossier dossier = RandomDossier.of(seed, 500);
			note(dossier, used);
			dossier.eAllContents().forEachRemaining(o -> note(o, used));
		}
		List<String> unused = new ArrayList<>();
		for (EClass type : RandomDossier.concrete(HyokaPackage.Literals.ELEMENT)) {
			type.getEAllStructuralFeatures().stream().filter(f -> f != HyokaPackage.Literals.DOSSIER__EXTENSIONS)
					.map(f -> type.getName() + '.' + f.getName()).filter(f -> !used.contains(f)).forEach(unused::add);
		}
		assertThat(unused).isEmpty();
	}

	private static void note(EObject object, Set<String> used) {
		object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet)
				.forEach(f -> used.add(object.eClass().getName() + '.' + f.getName()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "54.0", "54", "0", "0.00", "-3.50", "1E+3", "1E-40", "1234567890123456789012345678901234567890" })
	void aDecimalKeepsItsDecimals(String number) throws IOException {
		Dossier dossier = withAmount(new BigDecimal(number));
		String json = json(dossier);
		assertThat(json).contains("\"amount\": " + number);
		assertThat(amount(dossier(json))).isEqualTo(new BigDecimal(number));
	}

	private static Dossier withAmount(BigDecimal amount) {
		HyokaFactory factory = HyokaFactory.eINSTANCE;
		Dossier dossier = factory.createDossier();
		dossier.setTitle("題");
		Project project = factory.createProject();
		Budget budget = factory.createBudget();
		BudgetEntry entry = factory.createBudgetEntry();
		entry.setYear(FiscalYear.of(2018));
		entry.setAmount(amount);
		budget.getEntries().add(entry);
		project.setBudget(budget);
		dossier.getUndertakings().add(project);
		return dossier;
	}

	private static BigDecimal amount(Dossier dossier) {
		return dossier.getUndertakings().getFirst().getBudget().getEntries().getFirst().getAmount();
	}

	@Test
	void theFormIsPlainAndOrdered() throws IOException {
		Dossier dossier = withAmount(new BigDecimal("7.50"));
		assertThat(json(dossier).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")).isEqualTo("""
				{
				  "$schema": "https://hyoka.org/schema/1/hyoka.schema.json",
				  "id": "ID",
				  "title": "題",
				  "language": "ja",
				  "kind": "UNSPECIFIED",
				  "undertakings": [
				    {
				      "type": "Project",
				      "id": "ID",
				      "evaluated": true,
				      "evaluationKind": "UNSPECIFIED",
				      "budget": {
				        "id": "ID",
				        "entries": [
				          {
				            "id": "ID",
				            "year": "FY2018",
				            "kind": "UNSPECIFIED",
				            "account": "UNSPECIFIED",
				            "amount": 7.50,
				            "state": "UNSPECIFIED",
				            "preliminary": false
				          }
				        ]
				      }
				    }
				  ]
				}
				""");
	}

	@Test
	void aValueTakenAwayFromAFeatureWithADefaultStaysAway() throws IOException {
		Dossier dossier = withAmount(BigDecimal.ONE);
		dossier.setLanguage(null);
		String json = json(dossier);
		assertThat(json).contains("\"language\": null");
		assertThat(dossier(json).getLanguage()).isNull();
	}

	@Test
	void elementsWithoutIdsGetOnesByTheirPlaceInTheOutputOnly() throws IOException {
		Dossier dossier = withAmount(BigDecimal.ONE);
		Organization organization = HyokaFactory.eINSTANCE.createOrganization();
		dossier.getOrganizations().add(organization);
		dossier.getUndertakings().getFirst().setMinistry(organization);
		String json = json(dossier);
		assertThat(organization.getId()).isNull();
		assertThat(json(dossier)).isEqualTo(json);
		Dossier back = dossier(json);
		assertThat(back.getUndertakings().getFirst().getMinistry()).isSameAs(back.getOrganizations().getFirst());
	}

	@Test
	void aReferenceOutOfTheDossierIsRefused() {
		Dossier dossier = withAmount(BigDecimal.ONE);
		dossier.getUndertakings().getFirst().setMinistry(HyokaFactory.eINSTANCE.createOrganization());
		assertThatThrownBy(() -> json(dossier)).isInstanceOf(JsonExportException.class)
				.hasMessageContaining("“ministry” of the Project").hasMessageContaining("outside the dossier")
				.satisfies(e -> assertThat(((JsonExportException) e).message(Locale.JAPAN)).contains("評価資料の外"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E41", "1E-41", "1E+999999999", "12345678901234567890123456789012345678901" })
	void aNumberThatCouldNotBeReadAgainIsRefused(String number) {
		assertThatThrownBy(() -> json(withAmount(new BigDecimal(number)))).isInstanceOf(JsonExportException.class)
				.hasMessageStartingWith("“amount” of the BudgetEntry ").hasMessageContaining("more than 40 digits");
	}

	@Test
	void aCharacterThatCouldNotBeReadAgainIsRefused() {
		for (String title : List.of("a\u0000", "\uD800", "\uFFFF")) {
			Dossier dossier = withAmount(BigDecimal.ONE);
			dossier.setTitle(title);
			assertThatThrownBy(() -> json(dossier)).isInstanceOf(JsonExportException.class).hasMessageContaining("the character U+");
		}
	}

	@Test
	void theStreamsAreLeftOpen() throws IOException {
		boolean[] closed = new boolean[2];
		ByteArrayOutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		JsonExport.write(withAmount(BigDecimal.ONE), out);
		JsonImport.read(new ByteArrayInputStream(out.toByteArray()) {
			@Override
			public void close() {
				closed[1] = true;
			}
		});
		assertThat(closed).containsExactly(false, false);
	}
}
