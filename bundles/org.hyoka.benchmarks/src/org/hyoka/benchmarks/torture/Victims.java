// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.samples.Sample;

/** One sound file of every kind that comes from outside, and the command that reads it. */
final class Victims {
	private static final int MOST = 2;
	private static final String OUTLINE = """
			# 章立て
			なし | title
			なし 目次 | contents
			部 事業の概要
			  章 事業の内容 | program-header narrative:background | プログラム
			  章 | project-header narrative:content | 各プロジェクト
			""";
	private final Path folder;
	private final Path dossier;
	private final Path out;

	/**
	 * A kind of files.
	 *
	 * @param name     for people
	 * @param ending   of file names
	 * @param original a sound one
	 * @param words    of the command that reads it, {@code FILE} in its place
	 */
	record Kind(String name, String ending, byte[] original, List<List<String>> words) {
		/** The command for a file; by its seed where there are several. */
		List<String> command(Path file, long seed) {
			return words.get((int) Math.floorMod(seed / 7, words.size())).stream().map(word -> word.equals("FILE") ? file.toString() : word).toList();
		}
	}

	Victims(Path folder) {
		this.folder = folder;
		this.dossier = folder.resolve("sound.hyoka");
		this.out = folder.resolve("out");
	}

	/** A sample with no more than two of anything, so that a hundred thousand can be read. */
	static Dossier small() {
		Dossier small = Sample.byKey("regenerative-2022").orElseThrow().create();
		thin(small);
		while (!incomplete(small).isEmpty()) {
			EcoreUtil.deleteAll(incomplete(small), false);
		}
		return small;
	}

	private static void thin(EObject object) {
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				List<?> all = (List<?>) object.eGet(reference);
				EcoreUtil.deleteAll(List.copyOf(all.subList(Math.min(all.size(), MOST), all.size())).stream().map(EObject.class::cast).toList(),
						true);
			}
		}
		object.eContents().forEach(Victims::thin);
	}

	/** What lost something that it cannot do without. */
	private static List<EObject> incomplete(Dossier dossier) {
		List<EObject> found = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(object -> {
			if (object.eClass().getEAllReferences().stream().anyMatch(r -> r.isRequired() && !r.isContainer() && !object.eIsSet(r))) {
				found.add(object);
			}
		});
		return found;
	}

	List<Kind> kinds() throws IOException {
		Dossier small = small();
		DossierFiles.create(small, dossier);
		Path sheet = folder.resolve("sound.hyoka-sheet");
		SheetFiles.write(HandIn.of(small, small.getPanel().getMembers().getFirst(), null, Instant.EPOCH), sheet);
		run("export", "--stop-at", "never", "--format", "json,docx", "--output", out.toString(), dossier.toString());
		run("score-sheets", "create", "--output", out.resolve("sheets").toString(), dossier.toString());
		for (String form : List.of("mspdi", "csv")) {
			run("roadmap", form, "--output", folder.resolve("plan." + form).toString(), dossier.toString());
		}
		Path outline = Files.writeString(folder.resolve("outline.txt"), OUTLINE);
		List<Kind> kinds = new ArrayList<>();
		kinds.add(kind("dossiers", "hyoka", dossier, "validate FILE", "validate FILE", "validate FILE", "validate FILE", "show scores FILE",
				"roadmap svg --side-by-side --output OUT/r.svg FILE", "export --stop-at never --format html --output OUT FILE", "ip deadlines FILE"));
		kinds.add(kind("JSON", "json", found(".json"), "import --force --output OUT/i.hyoka FILE"));
		kinds.add(kind("score sheets", "hyoka-sheet", sheet, "score-sheets import --dry-run DOSSIER FILE"));
		kinds.add(kind("score sheets as workbooks", "xlsx", found(".xlsx"), "score-sheets import --dry-run DOSSIER FILE"));
		kinds.add(
				kind("plans of Microsoft Project", "xml", folder.resolve("plan.mspdi"), "roadmap import --force --output OUT/p.hyoka DOSSIER FILE"));
		kinds.add(kind("plans as tables", "csv", folder.resolve("plan.csv"), "roadmap import --force --output OUT/t.hyoka DOSSIER FILE"));
		kinds.add(kind("calendars", "ics", calendar(), "calendar DOSSIER FILE"));
		kinds.add(kind("Word templates", "docx", found(".docx"),
				"export --stop-at never --format docx --template FILE --outline OUTLINE --output OUT DOSSIER"));
		kinds.add(kind("outlines", "txt", outline, "export --stop-at never --format html --outline FILE --output OUT DOSSIER"));
		return kinds;
	}

	/** Events of the dossier's own calendar count as known ones: their ids are taken away. */
	private Path calendar() throws IOException {
		Path file = folder.resolve("plan.ics");
		run("roadmap", "ics", "--output", file.toString(), dossier.toString());
		return Files.writeString(file, Files.readString(file).replace("@hyoka.org", "@example.org"));
	}

	private Kind kind(String name, String ending, Path original, String... commands) throws IOException {
		return new Kind(name, ending, Files.readAllBytes(original), Stream.of(commands).map(command -> Stream.of(command.split(" "))
				.map(word -> word.replace("DOSSIER", dossier.toString()).replace("OUTLINE", folder.resolve("outline.txt").toString())
						.replace("OUT", out.toString()))
				.toList()).toList());
	}

	/** The dossier as JSON, once the kinds are made. */
	Path data() throws IOException {
		return found(".json");
	}

	private Path found(String ending) throws IOException {
		try (Stream<Path> files = Files.walk(out)) {
			return files.filter(f -> f.toString().endsWith(ending)).findFirst()
					.orElseThrow(() -> new IOException("No file was written that ends with " + ending));
		}
	}

	private static void run(String... words) throws IOException {
		CommandLines.Outcome outcome = CommandLines.run(List.of(words));
		if (outcome.code() != 0) {
			throw new IOException(String.join(" ", words) + ": " + outcome.said());
		}
	}
}
