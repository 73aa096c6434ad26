// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hyoka.benchmarks.torture.CommandLines.Outcome;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierLimits;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonLimits;
import org.hyoka.office.WorkbookReader;

/** Files as large as readers take them, which have to be read in the memory of this process, and larger ones, which have to be refused. */
final class Limits {
	private static final int SECONDS = 20;
	private final Path folder;
	private final LargeFiles files;
	private boolean well = true;

	/** Reads a file. */
	@FunctionalInterface
	private interface Reading {
		Outcome read() throws IOException;
	}

	Limits(Path folder) {
		this.folder = folder;
		this.files = new LargeFiles(folder);
	}

	/** @return whether all were read or refused as they should be */
	boolean run() throws IOException {
		Victims victims = new Victims(folder);
		victims.kinds();
		String dossier = folder.resolve("sound.hyoka").toString();
		Heard.listen();
		System.out.println("files | MB | what came of it | seconds | MB of memory at most");
		for (boolean over : new boolean[] { false, true }) {
			int more = over ? 1 : 0;
			Path table = files.table(1999 + 3 * more, 500);
			command("table of 1,000,000 cells", over, table, "roadmap", "import", "--force", "--output", out("t.hyoka"), dossier, table.toString());
			Path plan = files.plan(20_000 + more);
			command("plan of 20,000 tasks", over, plan, "roadmap", "import", "--force", "--output", out("p.hyoka"), dossier, plan.toString());
			Path calendar = files.calendar(20_000 + more);
			command("calendar of 20,000 events", over, calendar, "calendar", dossier, calendar.toString());
			workbook("workbook of 2,000,000 cells", over, files.workbook(20_000, 100 + more, 10));
			workbook("workbook of 1,000,000 texts", over, files.workbook(10, 10, 1_000_000 + more));
			dossier(over);
			data(over, victims);
		}
		Path picture = files.picture(Victims.small(), 10_000, 10_000);
		for (String form : List.of("html", "docx", "pdf", "pptx", "xlsx")) {
			command("picture of 100,000,000 pixels as " + form, false, picture, "export", "--stop-at", "never", "--format", form, "--output",
					out("report"),
					picture.toString());
		}
		return well;
	}

	private String out(String name) {
		return folder.resolve("out").resolve(name).toString();
	}

	private void command(String name, boolean over, Path file, String... words) throws IOException {
		measure(name, over, file, () -> CommandLines.run(List.of(words)));
	}

	private void workbook(String name, boolean over, Path file) throws IOException {
		measure(name, over, file, () -> {
			try {
				return new Outcome(0, WorkbookReader.read(file, new WorkbookReader.Limits(20_000, 200)).size() + " sheets");
			} catch (WorkbookReader.TooLarge e) {
				return new Outcome(2, e.getMessage());
			}
		});
	}

	private void dossier(boolean over) throws IOException {
		int objects = (int) DossierLimits.standard().objects();
		Path file = files.dossier(folder.resolve("sound.hyoka"), over ? objects : objects - 2000);
		measure("dossier of " + objects + " objects", over, file, () -> {
			try (OpenDossier open = DossierFiles.open(file, null)) {
				return new Outcome(0, open.dossier().getOrganizations().size() + " organizations");
			} catch (DossierException e) {
				return new Outcome(2, e.getMessage());
			}
		});
	}

	private void data(boolean over, Victims victims) throws IOException {
		int objects = JsonLimits.standard().objects();
		Path file = files.json(victims.data(), over ? objects : objects - 2000);
		command("JSON of " + objects + " objects", over, file, "import", "--force", "--output", out("j.hyoka"), file.toString());
	}

	private void measure(String name, boolean over, Path file, Reading reading) throws IOException {
		System.gc();
		List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
		pools.forEach(MemoryPoolMXBean::resetPeakUsage);
		long started = System.nanoTime();
		Outcome outcome;
		try {
			outcome = reading.read();
		} catch (OutOfMemoryError | StackOverflowError e) {
			outcome = new Outcome(-1, e.toString());
		}
		long seconds = (System.nanoTime() - started) / 1_000_000_000;
		long memory = pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
		String problem = Verdict.of(outcome);
		if (problem.isEmpty()) {
			problem = outcome.code() == 2 != over ? over ? "not refused" : "refused: " + outcome.said().lines().findFirst().orElse("")
					: seconds > SECONDS ? "too long" : "";
		}
		well &= problem.isEmpty();
		System.out.println(name + (over ? ", exceeded" : "") + " | " + (Files.size(file) >> 20) + " | "
				+ (problem.isEmpty() ? over ? "refused" : "read" : "WRONG: " + problem) + " | " + seconds + " | " + memory);
	}
}
