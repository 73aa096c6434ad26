// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the files of a folder, the index that followed it answers as one that is built anew. */
class RandomEditsTest {
	private static final int STEPS = 20;
	private static final int COMPARED = 10;
	private static final List<String> NAMES = List.of("a", "b", "c", "下/d", "下/e", "下/下/f");
	@TempDir
	private Path place;
	private Portfolios all;
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void anIndexThatFollowedChangesAnswersAsOneBuiltAnew(long seed) throws IOException {
		all = new Portfolios(place);
		random = new Random(seed);
		List<String> done = new ArrayList<>();
		for (int step = 1; step <= STEPS; step++) {
			done.add(change());
			if (random.nextInt(3) > 0) {
				all.index();
			}
			if (step % COMPARED == 0) {
				all.index();
				Path anew = place.resolve("anew" + step + ".db");
				assertThat(Snapshot.of(all.portfolio, all.index)).as("%s", done).isEqualTo(Snapshot.anew(all.portfolio, anew, all.folder));
			}
		}
	}

	/** Does something to one file of the folder; answers what. */
	private String change() throws IOException {
		List<Path> files;
		try (Stream<Path> found = Files.walk(all.folder)) {
			files = found.filter(Files::isRegularFile).sorted().toList();
		}
		String name = NAMES.get(random.nextInt(NAMES.size()));
		Path file = files.isEmpty() ? null : files.get(random.nextInt(files.size()));
		int what = file == null ? 0 : random.nextInt(8);
		switch (what) {
		case 0, 1, 2 -> write(name);
		case 3 -> Files.delete(file);
		case 4 -> Files.move(file, free(file, name), StandardCopyOption.REPLACE_EXISTING);
		case 5 -> Files.copy(file, free(file, name), StandardCopyOption.REPLACE_EXISTING);
		case 6 -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
		default -> sheet(name);
		}
		return what + " " + name + " " + file;
	}

	/** Another place for a file, which keeps its ending. */
	private Path free(Path file, String name) throws IOException {
		String own = file.getFileName().toString();
		Path to = all.folder.resolve(name + own.substring(own.lastIndexOf('.')));
		Files.createDirectories(to.getParent());
		return to.equals(file) ? to.resolveSibling("z" + own) : to;
	}

	private void sheet(String name) throws IOException {
		Path file = all.folder.resolve(name + ".json");
		Files.createDirectories(file.getParent());
		try (InputStream in = RandomEditsTest.class.getResourceAsStream("review-sheet.json")) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private void write(String name) throws IOException {
		List<Sample> samples = Samples.all();
		Dossier dossier = random.nextBoolean() ? Portfolios.dossier("省" + random.nextInt(3), "計画" + random.nextInt(9), "100", "90")
				: samples.get(random.nextInt(samples.size())).create();
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			if (random.nextInt(3) == 0 && undertaking.getBudget() != null) {
				for (BudgetEntry entry : undertaking.getBudget().getEntries()) {
					entry.setAmount(entry.getAmount() == null ? null : BigDecimal.valueOf(random.nextInt(1000), 1));
				}
			}
			if (random.nextInt(4) == 0) {
				PriorFinding finding = HyokaFactory.eINSTANCE.createPriorFinding();
				finding.setText("評価の指摘" + random.nextInt(100));
				finding.setId("finding-" + undertaking.getId());
				undertaking.getPriorFindings().add(finding);
			}
		}
		Files.deleteIfExists(all.folder.resolve(name + ".hyoka"));
		all.write(name + ".hyoka", dossier);
	}
}
