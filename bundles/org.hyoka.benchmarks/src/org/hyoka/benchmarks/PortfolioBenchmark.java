// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Validator;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.ReviewSheets;
import org.hyoka.questions.Question;
import org.hyoka.samples.Sample;

/**
 * An index over many files. Of dossiers, made of one sample with other names in each: the first indexing of a tenth and of all of
 * them, one in which nothing changed against {@code find -newer}, one with one change, and memory. Of review sheets in the folder
 * that the system property {@code hyoka.portfolio.folder} names, which is only read: the first indexing against a plain Python script
 * that loads the same fields, every question against its SQL in the shell of SQLite, and searches.
 */
final class PortfolioBenchmark implements Benchmarks.Benchmark {
	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
	private static final int MEGABYTE = 1 << 20;
	/** Objects that stand for one dossier where the size is given in objects. */
	private static final int EACH = 20;
	private static final double SECONDS = 1;
	private static final String SCRIPT = "bundles/org.hyoka.benchmarks/load-sheets.py";
	private static final List<String> SEARCHES = List.of("創薬", "再生医療 支援", "薬", "AMED");
	private final Portfolio portfolio = new Portfolio(List.of(), ReviewSheets.readers(), List.of(), new Validator(new Rules().rules(), Set.of()),
			"1");

	@Override
	public void run(int largest) throws Exception {
		Path work = Files.createTempDirectory("portfolio");
		try {
			String given = System.getProperty("hyoka.portfolio.folder");
			if (given == null) {
				dossiers(work, largest / EACH);
			} else {
				sheets(Path.of(given), work);
			}
		} finally {
			delete(work);
		}
	}

	private void dossiers(Path work, int most) throws Exception {
		DossierCopies copies = new DossierCopies(Sample.byKey("council-2022").orElseThrow().create(), work);
		Path folder = work.resolve("dossiers");
		int few = Math.max(1, most / 10);
		copies.write(folder, 0, few);
		Path first = work.resolve("few.db");
		index(work.resolve("warm.db"), folder);
		double one = Stopwatch.once(() -> index(first, folder)).wall() / few;
		copies.write(folder, few, most);
		Path index = work.resolve("all.db");
		Stopwatch.Time all = Stopwatch.once(() -> index(index, folder));
		System.out.println("dossiers | first indexing, ms | ms each | ms each of " + few + " | ratio");
		row(most, all.wall(), all.wall() / most, one, Stopwatch.ratio(all.wall() / most, one));
		System.out.println("index: " + Files.size(index) / MEGABYTE + " MB; heap of this program at most: "
				+ Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
		waitForStamps();
		index(index, folder);
		double unchanged = Stopwatch.median(SECONDS, () -> index(index, folder));
		double find = newer(folder, index);
		System.out.println("nothing changed, ms | find -newer, ms | ratio");
		row(unchanged, find, Stopwatch.ratio(unchanged, find));
		System.out.println("one dossier changed, ms");
		copies.write(DossierCopies.file(folder, 0), "changed");
		row(Stopwatch.once(() -> index(index, folder)).wall());
	}

	/** Files that were written a moment ago are read again in case they change within the resolution of the clock; that is not measured. */
	private static void waitForStamps() throws InterruptedException {
		Thread.sleep(3000);
	}

	private static double newer(Path folder, Path than) throws Exception {
		return Stopwatch.median(SECONDS, () -> OtherProgram.run("find", folder.toString(), "-newer", than.toString()));
	}

	private Object index(Path index, Path... folders) throws IOException {
		IndexResult result = portfolio.index(IndexLocation.of(index), IndexOptions.of(folders), null);
		if (!result.unreadable().isEmpty()) {
			throw new IOException("What is measured cannot be read: " + result.unreadable().getFirst().sentence());
		}
		return result;
	}

	private void sheets(Path folder, Path work) throws Exception {
		Path index = work.resolve("index.db");
		newer(folder, folder); // so that nobody is the first to read the folder
		System.out.println("review sheets | ms on the clock | ms of processors | ratio of the clock, ours to it");
		Stopwatch.Time plain = OtherProgram.run("python3", SCRIPT, folder.toString(), work.resolve("python.db").toString());
		Stopwatch.Time ours = Stopwatch.once(() -> index(index, folder));
		Stopwatch.Time search = OtherProgram.run("python3", SCRIPT, folder.toString(), work.resolve("search.db").toString(), "--search");
		row("Python, without search", plain, Stopwatch.ratio(ours.wall(), plain.wall()));
		row("Python, with search", search, Stopwatch.ratio(ours.wall(), search.wall()));
		row("first indexing", ours, "");
		System.out.println("index: " + Files.size(index) / MEGABYTE + " MB, " + portfolio.state(IndexLocation.of(index)).files() + " files");
		row("nothing changed", Stopwatch.once(() -> index(index, folder)), "");
		System.out.println("question | lines | answer, ms | shell of SQLite, ms | ratio");
		for (Question question : portfolio.questions()) {
			question(index, question, work.resolve("question.sql"));
		}
		System.out.println("search | texts | ms");
		for (String words : SEARCHES) {
			row(words, portfolio.count(IndexLocation.of(index), words),
					Stopwatch.median(SECONDS, () -> portfolio.search(IndexLocation.of(index), words, 200)));
		}
	}

	private void question(Path index, Question question, Path script) throws Exception {
		Callable<Integer> ask = () -> portfolio.ask(IndexLocation.of(index), question.name(), Map.of(), false, TODAY).lines().size();
		int lines = ask.call();
		double answer = Stopwatch.median(SECONDS, ask);
		// Without conditions, as it is asked here; the shell of some systems is too old for the standard's name of the function.
		String sql = question.sql().replaceAll("(?<![:\\w]):times\\b", "1").replaceAll("(?<![:\\w]):as_of\\b", "2026")
				.replaceAll("(?<![:\\w]):[a-z_]+", "NULL").replace("string_agg(", "group_concat(");
		Files.writeString(script, "PRAGMA cache_size = -65536;\n.mode csv\n" + sql + ";\n");
		double shell = Stopwatch.median(SECONDS, () -> OtherProgram.run("sqlite3", "-readonly", index.toString(), ".read " + script));
		row(question.name(), lines, answer, shell, Stopwatch.ratio(answer, shell));
	}

	private static void row(Object... values) {
		System.out
				.println(String.join(" | ", Stream.of(values).map(v -> v instanceof Double time ? Stopwatch.ms(time) : String.valueOf(v)).toList()));
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
