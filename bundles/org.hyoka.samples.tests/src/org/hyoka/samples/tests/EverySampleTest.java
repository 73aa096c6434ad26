// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.PartyState;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sample dossier. */
class EverySampleTest {
	static Stream<Sample> samples() {
		return Samples.all().stream();
	}

	@Test
	void samplesAreFoundByTheirKey() {
		assertThat(Samples.all()).extracting(Sample::key).contains("regenerative-2022").doesNotHaveDuplicates();
		for (Sample sample : Samples.all()) {
			assertThat(Sample.byKey(sample.key())).contains(sample);
			assertThat(sample.fileName()).endsWith(".hyoka");
		}
		assertThat(Sample.byKey("no such sample")).isEmpty();
	}

	@Test
	void theServiceOffersAllOfThem() {
		assertThat(new Samples().samples()).isEqualTo(Samples.all());
	}

	/** Whoever edits a file by hand sees at once where its form is not that of an export. */
	@ParameterizedTest
	@MethodSource("samples")
	void theFileIsJustWhatAnExportOfTheDossierWrites(Sample sample) throws IOException {
		try (InputStream in = sample.json()) {
			assertThat(new String(json(sample.open()), StandardCharsets.UTF_8)).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void itIsCalledAsItsDossierAndSaysInBothLanguagesWhatItIs(Sample sample) {
		assertThat(sample.title(Locale.JAPANESE)).isEqualTo(sample.create().getTitle());
		assertThat(sample.title(Locale.ENGLISH)).isNotBlank().matches("\\p{ASCII}*");
		assertThat(sample.description(Locale.JAPANESE)).endsWith("。").isNotEqualTo(sample.description(Locale.ENGLISH));
		assertThat(sample.description(Locale.ENGLISH)).endsWith(".").matches("\\p{ASCII}*");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void itIsWrittenToAFileThatOpensEqual(Sample sample, @TempDir Path folder) throws IOException {
		Path file = folder.resolve(sample.fileName());
		sample.write(file);
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(json(opened.dossier())).isEqualTo(json(sample.open()));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyElementHasItsOwnId(Sample sample) {
		Set<String> ids = new HashSet<>();
		for (EObject object : all(sample.create())) {
			if (object instanceof Element element) {
				assertThat(UUID.fromString(element.getId())).isNotNull();
				assertThat(ids.add(element.getId())).as("id of %s", element).isTrue();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyReferenceStaysInsideTheDossier(Sample sample) {
		Dossier dossier = sample.create();
		Set<EObject> inside = new HashSet<>(all(dossier));
		for (EObject object : inside) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				for (EObject target : targets(object, reference)) {
					assertThat(inside).as("%s of %s", reference.getName(), object).contains(target);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyRequiredFeatureIsSet(Sample sample) {
		for (EObject object : all(sample.create())) {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (feature.isRequired() && !feature.isMany()) {
					assertThat(object.eGet(feature)).as("%s of %s", feature.getName(), object).isNotNull().isNotEqualTo("");
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void twoCreationsAreEqualWithTheirIds(Sample sample) throws IOException {
		Dossier one = sample.create();
		Dossier two = sample.create();
		assertThat(one).isNotSameAs(two);
		assertThat(new EcoreUtil.EqualityHelper().equals(one, two)).isTrue();
		assertThat(json(one)).isEqualTo(json(two));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theDossierSurvivesItsJsonForm(Sample sample) throws IOException {
		Dossier dossier = sample.create();
		byte[] json = json(dossier);
		Dossier back = JsonImport.read(new ByteArrayInputStream(json));
		assertThat(new EcoreUtil.EqualityHelper().equals(dossier, back)).isTrue();
	}

	/** The documents name panels, and print points and remarks, but never who gave which. */
	@ParameterizedTest
	@MethodSource("samples")
	void nobodyWhoIsRealGivesPointsRemarksOrRecommendations(Sample sample) {
		for (EObject object : all(sample.create())) {
			Member author = switch (object) {
			case ScoreSheet sheet -> sheet.getMember();
			case Opinion opinion -> opinion.getAuthor();
			case Recommendation recommendation -> recommendation.getAuthor();
			default -> null;
			};
			if (author != null) {
				assertThat(author.getPerson()).as("%s of %s", object.eClass().getName(), author.getLabel()).isNull();
				assertThat(author.getLabel()).endsWith("（架空）");
			}
		}
	}

	/** What a document does not say of an agreement or a committee on IP is not known, and nobody negotiates because we say so. */
	@ParameterizedTest
	@MethodSource("samples")
	void partiesOfAgreementsHaveSignedAsTheDocumentSays(Sample sample) {
		assertThat(all(sample.create())).filteredOn(AgreementParty.class::isInstance).map(AgreementParty.class::cast)
				.allSatisfy(party -> assertThat(party.getState()).isEqualTo(PartyState.SIGNED));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyStatedFigureSaysWhatAndWhere(Sample sample) {
		List<StatedFigure> figures = all(sample.create()).stream().filter(StatedFigure.class::isInstance)
				.map(StatedFigure.class::cast).toList();
		assertThat(figures).isNotEmpty().allSatisfy(figure -> {
			assertThat(figure.getPlace()).isNotBlank();
			assertThat(Stream.of(figure.getValue(), figure.getText(), figure.getDate()).anyMatch(x -> x != null)).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyExhibitHasACaptionAndEveryAllocationTableAUnit(Sample sample) {
		for (EObject object : all(sample.create())) {
			if (object instanceof Exhibit exhibit) {
				assertThat(exhibit.getName()).isNotBlank();
			}
			if (object instanceof AllocationTable table) {
				assertThat(table.getUnit()).isNotNull();
			}
		}
	}

	private static List<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		if (value instanceof List<?> list) {
			return list.stream().map(EObject.class::cast).toList();
		}
		return value == null ? List.of() : List.of((EObject) value);
	}

	private static List<EObject> all(Dossier dossier) {
		List<EObject> result = new ArrayList<>();
		result.add(dossier);
		for (Iterator<EObject> i = dossier.eAllContents(); i.hasNext();) {
			result.add(i.next());
		}
		return result;
	}

	private static byte[] json(Dossier dossier) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toByteArray();
	}
}
