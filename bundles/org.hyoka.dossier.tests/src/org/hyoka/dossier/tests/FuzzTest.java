// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.tests.RandomDossier;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of dossiers that were changed by chance: each is read whole or refused with a sentence; none crashes, hangs
 * or comes back in part.
 */
class FuzzTest {
	/** Far above what any of them takes. */
	private static final int SECONDS = 30;
	private final ExecutorService reader = Executors.newSingleThreadExecutor();
	@TempDir
	Path folder;
	private Path file;
	private int read;
	private int refused;

	@BeforeEach
	void name() {
		file = folder.resolve("fuzzed.hyoka");
	}

	@AfterEach
	void end() {
		reader.shutdownNow();
	}

	static Stream<Arguments> dossiers() {
		List<Arguments> all = new ArrayList<>();
		all.add(Arguments.of("small", RandomDossier.of(21, 60), 2500));
		all.add(Arguments.of("every class", RandomDossier.of(22, 700), 600));
		for (Sample sample : Samples.all()) {
			all.add(Arguments.of(sample.key(), sample.create(), 120));
		}
		return all.stream();
	}

	private void write(EObject dossier) throws IOException {
		DossierFiles.create((Dossier) EcoreUtil.copy(dossier),
				Map.of("figures/a.png", new byte[300], "documents/b.txt", "文".repeat(400).getBytes(StandardCharsets.UTF_8)),
				file);
		Containers.changeModel(file, m -> m.replace("</hyoka:Dossier>",
				"  <extensions xmlns:x=\"urn:x\" xsi:type=\"x:Y\" a=\"b\"><c>d</c></extensions>\n</hyoka:Dossier>"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dossiers")
	void changedContainersAreReadWholeOrRefused(String name, EObject dossier, int count) throws Exception {
		write(dossier);
		byte[] whole = Files.readAllBytes(file);
		for (int i = 0; i < count; i++) {
			Files.write(file, new Mutations(1000 + i).bytes(whole));
			check(name + " bytes " + i, false);
		}
		assertThat(refused).isGreaterThan(count / 2);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dossiers")
	void changedModelsAreReadWholeOrRefused(String name, EObject dossier, int count) throws Exception {
		write(dossier);
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		String model = new String(entries.get(Containers.MODEL), StandardCharsets.UTF_8);
		for (int i = 0; i < count; i++) {
			entries.put(Containers.MODEL, new Mutations(5000 + i).xml(model).getBytes(StandardCharsets.UTF_8));
			Files.write(file, stored(entries));
			check(name + " model " + i, i % 10 == 0);
		}
		assertThat(refused).isGreaterThan(count / 10);
		assertThat(read).isGreaterThan(count / 20);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dossiers")
	void changedBytesOfModelsAndManifestsAreReadWholeOrRefused(String name, EObject dossier, int count) throws Exception {
		write(dossier);
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		for (int i = 0; i < count / 2; i++) {
			Map<String, byte[]> changed = new LinkedHashMap<>(entries);
			String target = i % 2 == 0 ? Containers.MODEL : Containers.MANIFEST;
			changed.put(target, new Mutations(9000 + i).bytes(entries.get(target)));
			Files.write(file, stored(changed));
			check(name + " entry " + i, false);
		}
		assertThat(refused).isGreaterThan(count / 10);
	}

	/** Entries as they are, and without a manifest that would give the change away. */
	private static byte[] stored(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				byte[] content = entry.getKey().equals(Containers.MANIFEST)
						? new String(entry.getValue(), StandardCharsets.UTF_8).replaceAll("<entry name=\"model.xmi\"[^>]*>", "")
								.getBytes(StandardCharsets.UTF_8)
						: entry.getValue();
				Containers.stored(zip, entry.getKey(), content);
			}
		}
		return bytes.toByteArray();
	}

	private void check(String what, boolean saveAgain) throws Exception {
		Callable<String> task = () -> open(saveAgain);
		String problem;
		try {
			problem = reader.submit(task).get(SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			problem = "hangs";
		} catch (ExecutionException e) {
			throw new AssertionError(what + " crashes", e.getCause());
		}
		assertThat(problem).as(what).isEmpty();
	}

	/** What is wrong with how the file was treated; empty if nothing is. */
	private String open(boolean saveAgain) throws IOException {
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			read++;
			String problem = complete(opened);
			return problem.isEmpty() && saveAgain ? saved(opened) : problem;
		} catch (DossierException e) {
			refused++;
			boolean ours = e.getCause() != null && e.getCause().getCause() instanceof RuntimeException r
					&& !(r instanceof IllegalArgumentException || r instanceof DateTimeException);
			if (ours) {
				throw new AssertionError("an exception was taken for a fault of the file", e);
			}
			return e.message(Locale.ENGLISH).isBlank() || !e.message(Locale.JAPANESE).endsWith("。") ? "no sentence" : "";
		}
	}

	private static String complete(OpenDossier opened) {
		for (Iterator<EObject> all = opened.resource().getAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Element element && opened.resource().getEObject(element.getId()) != object) {
				return "an element without its id";
			}
			for (EObject target : object.eCrossReferences()) {
				if (target.eIsProxy() || target.eResource() != opened.resource()) {
					return "a reference that leads out";
				}
			}
		}
		return "";
	}

	private String saved(OpenDossier opened) throws IOException {
		Path again = folder.resolve("again.hyoka");
		DossierFiles.save(opened, again, null);
		try (OpenDossier second = DossierFiles.open(again, null)) {
			return EcoreUtil.equals(second.dossier(), opened.dossier()) ? "" : "another dossier after it was saved";
		}
	}
}
