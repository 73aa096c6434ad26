// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.tests.RandomDossier;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void aDossierThatUsesEveryFeatureComesBackEqual(long seed) throws IOException {
		Dossier dossier = RandomDossier.of(seed, 3000);
		Dossier before = EcoreUtil.copy(dossier);
		Path file = folder.resolve("random.hyoka");
		assertThat(DossierFiles.create(dossier, file).adjustments()).isEmpty();
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(EcoreUtil.equals(opened.dossier(), before)).isTrue();
			assertThat(opened.unknown()).isEmpty();
			assertThat(opened.migratedFrom()).isEmpty();
		}
	}

	@Test
	void aDefaultThatWasTakenAwayStaysAwayForUsAndForEmfItself() throws IOException {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		Organization nowhere = HyokaFactory.eINSTANCE.createOrganization();
		nowhere.setName("国の分からない機関");
		nowhere.setCountry(null);
		Organization here = HyokaFactory.eINSTANCE.createOrganization();
		here.setName("国内の機関");
		dossier.getOrganizations().add(nowhere);
		dossier.getOrganizations().add(here);
		Path file = folder.resolve("nil.hyoka");
		assertThat(DossierFiles.create(dossier, file).adjustments()).isEmpty();
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getOrganizations()).extracting(Organization::getCountry).containsExactly(null, "JP");
		}
		Resource resource = new XMIResourceImpl(URI.createURI("model.xmi"));
		resource.load(new ByteArrayInputStream(Containers.entry(file, "model.xmi")), Map.of());
		assertThat(((Dossier) resource.getContents().getFirst()).getOrganizations()).extracting(Organization::getCountry)
				.containsExactly(null, "JP");
	}

	@Test
	void theSameContentGivesTheSameBytes() throws IOException {
		Path one = folder.resolve("one.hyoka");
		Path two = folder.resolve("two.hyoka");
		Map<String, byte[]> entries = Map.of("figures/a.png", new byte[] { 1, 2, 3 }, "documents/b.txt",
				"本文".getBytes(StandardCharsets.UTF_8), "other/c", new byte[100_000]);
		DossierFiles.create(RandomDossier.of(7, 1000), entries, one);
		try (OpenDossier opened = DossierFiles.open(one, null)) {
			DossierFiles.save(opened, two, null);
		}
		assertThat(two).hasSameBinaryContentAs(one);
	}

	@Test
	void theModelIsXmiThatEmfItselfReads() throws IOException {
		Dossier dossier = RandomDossier.of(8, 1000);
		Path file = folder.resolve("dossier.hyoka");
		DossierFiles.create(dossier, file);
		Resource resource = new XMIResourceImpl(URI.createURI("model.xmi"));
		resource.load(new ByteArrayInputStream(Containers.entry(file, "model.xmi")), Map.of());
		assertThat(resource.getErrors()).isEmpty();
		assertThat(EcoreUtil.equals(resource.getContents().getFirst(), dossier)).isTrue();
	}

	@Test
	void xmiThatEmfItselfWritesIsRead() throws IOException {
		Dossier dossier = RandomDossier.of(9, 1000);
		Path file = folder.resolve("dossier.hyoka");
		DossierFiles.create(EcoreUtil.copy(dossier), file);
		Resource resource = new XMIResourceImpl(URI.createURI("model.xmi"));
		resource.getContents().add(dossier);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		Containers.replace(file, "model.xmi", out.toByteArray());
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(EcoreUtil.equals(opened.dossier(), dossier)).isTrue();
		}
	}

	@Test
	void aFreshDossierGetsIdsWhenItIsWritten() throws IOException {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		Organization organization = HyokaFactory.eINSTANCE.createOrganization();
		dossier.getOrganizations().add(organization);
		dossier.getIssuer().add(organization);
		Path file = folder.resolve("fresh.hyoka");
		DossierFiles.create(dossier, file);
		assertThat(organization.getId()).hasSize(36);
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getIssuer()).containsExactly(opened.dossier().getOrganizations().getFirst());
			assertThat(opened.resource().getEObject(organization.getId()))
					.isSameAs(opened.dossier().getOrganizations().getFirst());
		}
	}

	@Test
	void charactersThatNoFileCanHoldAreReplacedAndReported() throws IOException {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle("表\u0002題");
		Section section = HyokaFactory.eINSTANCE.createSection();
		section.setBody("一行目\u000B二行目\uD800");
		dossier.setForeword(section);
		Path file = folder.resolve("strange.hyoka");
		assertThat(DossierFiles.create(dossier, file).adjustments()).hasSize(2);
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getTitle()).isEqualTo("表�題");
			assertThat(opened.dossier().getForeword().getBody()).isEqualTo("一行目\n二行目�");
		}
	}

	@Test
	void figuresAndDocumentsComeBackByteForByte() throws IOException {
		byte[] large = new byte[3_000_000];
		new Random(5).nextBytes(large);
		Path file = folder.resolve("attached.hyoka");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(),
				Map.of("図１.png", large, "資料.pdf", new byte[0], "documents/深い/名前.txt", "x".getBytes()), file);
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.attachments().names()).containsExactly("documents/深い/名前.txt", "documents/資料.pdf",
					"figures/図１.png");
			assertThat(opened.attachments().bytes("figures/図１.png")).isEqualTo(large);
			assertThat(opened.attachments().bytes("図１.png")).isEqualTo(large);
			assertThat(opened.attachments().find("図１.png")).isPresent();
			assertThat(opened.attachments().find("図２.png")).isEmpty();
			assertThat(opened.attachments().size("資料.pdf")).isZero();
		}
	}

	@Test
	void aFileOfAnotherKindIsNoDossier() throws IOException, DossierException {
		Path file = folder.resolve("text.hyoka");
		Files.writeString(file, "text");
		assertThat(DossierFiles.isDossier(file)).isFalse();
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), file);
		assertThat(DossierFiles.isDossier(file)).isTrue();
		assertThat(DossierFiles.isDossier(folder)).isFalse();
		assertThat(DossierFiles.isDossier(folder.resolve("none"))).isFalse();
	}
}
