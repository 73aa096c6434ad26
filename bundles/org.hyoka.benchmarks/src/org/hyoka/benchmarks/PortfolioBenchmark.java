// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Dossiers;
import org.hyoka.core.Ids;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.ReviewSheets;
import org.hyoka.questions.Question;
import org.hyoka.samples.Sample;

/**
 * An index over a folder of dossiers made from the samples with seeds, other names and amounts in each: the first indexing, one in
 * which nothing changed, one with one change, every question, and a search. With the system property {@code hyoka.portfolio.folder}
 * over that folder instead, of dossiers or review sheets, which is only read.
 */
final class PortfolioBenchmark implements Benchmarks.Benchmark {
	private static final List<String> SAMPLES = List.of("regenerative-2022", "council-2022", "drugdiscovery-2021");
	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
	private static final int MEGABYTE = 1 << 20;
	/** Objects that stand for one dossier where the size is given in objects. */
	private static final int EACH = 20;

	@Override
	public void run(int largest) throws Exception {
		Path work = Files.createTempDirectory("portfolio");
		try {
			String given = System.getProperty("hyoka.portfolio.folder");
			Path folder = given == null ? generate(work.resolve("dossiers"), largest / EACH) : Path.of(given);
			measure(folder, work.resolve("index.db"), given == null);
		} finally {
			delete(work);
		}
	}

	private static void measure(Path folder, Path index, boolean ours) throws IOException {
		Portfolio portfolio = new Portfolio(List.of(), ReviewSheets.readers(), List.of(), new Validator(new Rules().rules(), Set.of()), "1");
		System.out.println("what | ms");
		IndexResult first = timed("first indexing", () -> portfolio.index(index, IndexOptions.of(folder), null));
		System.out.println("  files read: " + first.read() + ", unreadable: " + first.unreadable().size() + ", index: "
				+ Files.size(index) / MEGABYTE + " MB");
		timed("second indexing, nothing changed", () -> portfolio.index(index, IndexOptions.of(folder), null));
		timed("third", () -> portfolio.index(index, IndexOptions.of(folder), null));
		if (ours) {
			Dossier changed = dossier(-1);
			DossierFiles.create(changed, folder.resolve("0/0.hyoka"));
			timed("one dossier changed", () -> portfolio.index(index, IndexOptions.of(folder), null));
		}
		for (Question question : portfolio.questions()) {
			int lines = timed("  " + question.name(), () -> portfolio.ask(index, question.name(), Map.of(), false, TODAY)).lines().size();
			System.out.println("    lines: " + lines);
		}
		for (String words : List.of("創薬", "再生医療 支援", "薬")) {
			timed("  search " + words, () -> portfolio.search(index, words, 200));
		}
	}

	/** Something that takes time. */
	private interface Work<T> {
		T of() throws IOException;
	}

	private static <T> T timed(String what, Work<T> work) throws IOException {
		long begin = System.nanoTime();
		T result = work.of();
		System.out.println(what + " | " + (System.nanoTime() - begin) / 1_000_000);
		return result;
	}

	private static Path generate(Path folder, int count) throws IOException {
		for (int seed = 0; seed < count; seed++) {
			Path file = folder.resolve(seed / 500 + "/" + seed + ".hyoka");
			Files.createDirectories(file.getParent());
			DossierFiles.create(dossier(seed), file);
		}
		System.out.println(count + " dossiers");
		return folder;
	}

	/** A sample with other names and amounts, as the seed has it. */
	private static Dossier dossier(int seed) {
		Random random = new Random(seed);
		Dossier dossier = Sample.byKey(SAMPLES.get(Math.floorMod(seed, SAMPLES.size()))).orElseThrow().create();
		dossier.setTitle(dossier.getTitle() + " " + seed);
		for (Organization organization : dossier.getOrganizations()) {
			if (random.nextInt(3) == 0) {
				organization.setName(organization.getName() + random.nextInt(1000));
				organization.setCorporateNumber(null);
			}
		}
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			undertaking.setName(undertaking.getName() + " " + seed);
			if (undertaking.getBudget() != null) {
				for (BudgetEntry entry : undertaking.getBudget().getEntries()) {
					if (entry.getAmount() != null) {
						entry.setAmount(entry.getAmount().multiply(BigDecimal.valueOf(50L + random.nextInt(100))).movePointLeft(2));
					}
				}
			}
		}
		List<EObject> all = new ArrayList<>(List.of(dossier));
		dossier.eAllContents().forEachRemaining(all::add);
		all.stream().filter(Element.class::isInstance).forEach(e -> ((Element) e).setId(null));
		Ids.assignStable(dossier, "portfolio " + seed);
		return dossier;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
