// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an index whose program is killed, whose medium is full, which two programs write, or which is damaged. */
class HealingTest {
	private static final int SHEETS = 600;
	@TempDir
	private Path place;
	private Path folder;
	private Path index;
	private final Portfolio portfolio = Portfolios.portfolio();

	@BeforeEach
	void begin() throws IOException {
		folder = Files.createDirectory(place.resolve("シート"));
		index = place.resolve("index/portfolio.db");
		sheets(folder, 0, SHEETS, 20);
	}

	/** Review sheets, which are small; each text is so many times one sentence long. */
	private static void sheets(Path folder, int from, int to, int sentences) throws IOException {
		Files.createDirectories(folder);
		for (int i = from; i < to; i++) {
			String purpose = ("創薬の基盤となる技術" + i + "を開発する計画を評価する。").repeat(sentences);
			Files.writeString(folder.resolve(i + ".json"), """
					{"公開年度": 2021, "事業名": "計画%d", "府省庁": "省%d", "事業番号": "2021-%d", "事業目的": "%s",
					"予算": [{"年度": 2020, "予算計": %d.0, "執行額": %d.0}]}""".formatted(i, i % 7, i, purpose, 100 + i, 50 + i % 100));
		}
	}

	private IndexingProcess other(Path... folders) throws IOException {
		return IndexingProcess.start(List.of(), place.resolve("state"), IndexLocation.of(index), folders);
	}

	private IndexResult index() throws IOException {
		return portfolio.index(IndexLocation.of(index), new IndexOptions(List.of(), false, Locale.ENGLISH), null);
	}

	private void assertAsBuiltAnew(Path... folders) throws IOException {
		assertThat(Snapshot.of(portfolio, index)).isEqualTo(Snapshot.anew(portfolio, place.resolve("anew.db"), folders));
	}

	private static List<String> remarks(IndexResult result) {
		return result.remarks().stream().map(r -> r.in(Locale.ENGLISH)).toList();
	}

	/** Killed before anything is committed, between two transactions, and while the last is open. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 300, SHEETS - 1 })
	void aKilledIndexingIsCompletedByTheNextWhichSaysSo(int files) throws Exception {
		try (IndexingProcess other = other(folder)) {
			other.readAtLeast(files);
			other.kill();
		}
		var asked = Portfolios.ask(portfolio, index, "budget");
		assertThat(asked.notes().getLast().in(Locale.ENGLISH)).contains("did not come to its end");
		IndexResult result = index();
		assertThat(remarks(result)).singleElement().asString().contains("broken off");
		assertThat(result.read() + result.unchanged()).isEqualTo(SHEETS);
		assertThat(result.unchanged()).isGreaterThanOrEqualTo(files / 256 * 256 / 2);
		assertAsBuiltAnew(folder);
		assertThat(index().remarks()).isEmpty();
	}

	@Test
	void aProgramThatIsKilledAgainAndAgainStillComesToAnEnd() throws Exception {
		int runs = 0;
		for (String end = ""; end.isEmpty(); runs++) {
			try (IndexingProcess other = other(folder)) {
				String line = other.line();
				for (int i = 0; i < 270 && IndexingProcess.READ.equals(line); i++) {
					line = other.line();
				}
				end = line == null || IndexingProcess.READ.equals(line) ? "" : line;
			}
		}
		assertThat(runs).isBetween(2, 5);
		assertAsBuiltAnew(folder);
	}

	@Test
	void anIndexThatWasKilledBeforeItHadATableIsMadeByTheNext() throws IOException {
		Files.createDirectories(index.getParent());
		Files.createFile(index);
		assertThatThrownBy(() -> Portfolios.ask(portfolio, index, "budget")).isInstanceOfSatisfying(PortfolioException.class,
				e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
		portfolio.index(IndexLocation.of(index), IndexOptions.of(folder), null);
		assertAsBuiltAnew(folder);
	}

	/** Both cover what the other was given; each file is read by one of them; meanwhile the index can be asked. */
	@Test
	void twoProgramsThatIndexAtOnceBothComeToTheirEnd() throws Exception {
		Path more = place.resolve("more");
		sheets(more, SHEETS, SHEETS + 200, 20);
		try (IndexingProcess one = other(folder)) {
			one.readAtLeast(20);
			try (IndexingProcess two = other(folder, more)) {
				assertThat(Portfolios.ask(portfolio, index, "budget").notes().getLast().in(Locale.ENGLISH)).contains("did not come to its end");
				assertThat(one.end()).isEqualTo(SHEETS + " 0");
				assertThat(two.end()).isEqualTo("200 " + SHEETS);
			}
		}
		assertAsBuiltAnew(folder, more);
		IndexResult result = index();
		assertThat(remarks(result)).isEmpty();
		assertThat(result.unchanged()).isEqualTo(SHEETS + 200);
	}

	/** A limit of the size of files stands for a medium that takes no more; it is the same for every user. */
	@Test
	void aMediumThatTakesNoMoreIsSaidAndWhatWasReadBeforeStays() throws Exception {
		Path large = place.resolve("large");
		sheets(large, 0, SHEETS, 600);
		IndexingProcess.start(List.of(), place.resolve("state"), IndexLocation.of(place.resolve("first.db")), folder).end(); // unpacks SQLite's native part
		List<String> limited = List.of("bash", "-c", "ulimit -f 12000; exec \"$@\"", "limited");
		try (IndexingProcess other = IndexingProcess.start(limited, place.resolve("state"), IndexLocation.of(index), large)) {
			assertThat(other.end()).matches("(FULL|NO_ACCESS) .*" + index + ".*(room|rights).*");
		}
		IndexResult result = index();
		assertThat(remarks(result)).singleElement().asString().contains("broken off");
		assertThat(result.read() + result.unchanged()).isEqualTo(SHEETS);
		assertAsBuiltAnew(large);
	}

	/** Only where this user may mount a small file system of their own. */
	@Test
	void aFullDiskIsSaidAsSuch() throws Exception {
		Path disk = Files.createDirectory(place.resolve("disk"));
		String mount = "mount -t tmpfs -o size=1m none '" + disk + "'";
		assumeTrue(new ProcessBuilder("unshare", "-rm", "sh", "-c", mount).start().waitFor() == 0, "no file system can be mounted here");
		List<String> small = List.of("unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", "small");
		try (IndexingProcess other = IndexingProcess.start(small, place.resolve("state"), IndexLocation.of(disk.resolve("index.db")), folder)) {
			assertThat(other.end()).startsWith("FULL There is no room left for the index " + disk.resolve("index.db"));
		}
	}

	/** Whatever part of the file is overwritten or cut off: it is answered as before, or said; then it is healed, and that is said. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void damageIsAnsweredTrulyOrHealed(long seed) throws IOException {
		portfolio.index(IndexLocation.of(index), IndexOptions.of(folder), null);
		var before = Snapshot.of(portfolio, index);
		Random random = new Random(seed);
		try (FileChannel channel = FileChannel.open(index, StandardOpenOption.WRITE)) {
			if (random.nextInt(4) == 0) {
				channel.truncate(random.nextLong(channel.size()));
			} else {
				byte[] noise = new byte[4096 * (1 + random.nextInt(8))];
				random.nextBytes(noise);
				channel.write(java.nio.ByteBuffer.wrap(noise), random.nextLong(channel.size() / 4096) * 4096);
			}
		}
		boolean noticed = false;
		try {
			assertThat(Snapshot.of(portfolio, index)).isEqualTo(before);
		} catch (PortfolioException e) {
			assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.OUTDATED, Reason.FOREIGN, Reason.MISSING);
			noticed = true;
		}
		IndexResult result = index();
		if (noticed) {
			assertThat(remarks(result)).first().asString().contains("was damaged and was built anew");
		}
		assertThat(Snapshot.of(portfolio, index)).isEqualTo(before);
	}
}
