// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Recovery;

/** Where one {@link Writer} writes, and what has to be there afterwards. */
final class Place {
	private static final String NAME = "再生 [1].hyoka";
	private final Writer.How how;
	private final Path folder;
	private final Path file;
	private final Path recovery;
	/** Number of the last writing that is known to be in the file. */
	private int kept;
	private boolean interrupted;

	/** Puts a dossier into a new folder. */
	Place(Path above, Writer.How how) throws IOException {
		this.how = how;
		Path own = Files.createDirectories(above.resolve(how.name().toLowerCase(Locale.ROOT)));
		this.folder = Files.createDirectories(own.resolve("files"));
		this.recovery = Files.createDirectories(own.resolve("state/recovery"));
		this.file = folder.resolve(how == Writer.How.EXPORT ? "report.txt" : NAME);
		if (how == Writer.How.EXPORT) {
			Files.writeString(file, "0\n");
		} else {
			DossierFiles.create(Victims.small(), Map.of("documents/large.bin", new byte[300_000]), file);
		}
	}

	/** A process that writes here, behind the words of another program where there are any. */
	Child child(List<String> before, int count) throws IOException {
		List<String> words = new ArrayList<>(before);
		words.addAll(Child.writer(how, file, recovery, count));
		return new Child(new ProcessBuilder(words).redirectError(log().toFile()));
	}

	/** A workbench that writes here. */
	Child window(Path product) throws IOException {
		ProcessBuilder process = new ProcessBuilder(product.resolve("hyoka").toString(), "-application", "org.hyoka.testsupport.writing", "-write",
				file.toString(), "-how", how.name().toLowerCase(Locale.ROOT));
		process.environment().put("HYOKA_DATA", folder.resolveSibling("data").toString());
		process.environment().put("HYOKA_JAVA_OPTS", "-Dhyoka.state=" + recovery.getParent());
		return new Child(process.redirectError(log().toFile()));
	}

	/** What the last process said of its own accord. */
	Path log() {
		return folder.resolveSibling("child.log");
	}

	/** The folders that are written to. */
	List<Path> folders() {
		return List.of(folder, recovery);
	}

	/** Whether the last process was interrupted while it wrote, seen by what it left. */
	boolean wasInterrupted() {
		return interrupted;
	}

	/**
	 * What is wrong after a process has ended; empty if nothing is: the file is whole and that of the last writing that was said
	 * to be done, or of one that had begun by then; and nothing else is left once it has been opened.
	 */
	String problem(int begun, int done) throws IOException {
		interrupted = Stream.concat(names(folder), names(recovery)).anyMatch(n -> n.matches("\\..*\\.(new|old|rights)"));
		try {
			String problem = switch (how) {
			case SAVE, COPY -> inFile(begun, done);
			case AUTOSAVE -> inRecovery(begun, done);
			case EXPORT -> exported(begun, done);
			};
			return problem.isEmpty() ? left() : problem;
		} catch (IOException e) {
			return "damaged: " + e.getMessage();
		}
	}

	/** The same for a process that ended by itself: what was put aside went when its session was closed. */
	String ended(Child child) throws IOException {
		return problem(child.begun(), how == Writer.How.AUTOSAVE ? 0 : child.done());
	}

	private String number(int found, int begun, int done) {
		int least = Math.max(kept, done);
		if (found < least || found > Math.max(begun, least)) {
			return "lost: " + found + " is there, " + least + " was written" + (begun > least ? ", " + begun + " begun" : "");
		}
		kept = found;
		return "";
	}

	private String inFile(int begun, int done) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			String problem = number(Writer.number(open.dossier().getSubtitle()), begun, done);
			open.attachments().bytes("documents/large.bin");
			if (!problem.isEmpty()) {
				return problem;
			}
		}
		Path backup = file.resolveSibling(NAME + "~");
		if (Files.exists(backup)) {
			DossierFiles.open(backup, null).close();
		}
		return "";
	}

	private String inRecovery(int begun, int done) throws IOException {
		DossierFiles.open(file, null).close();
		List<Recovery> found = Recovery.find(recovery);
		if (found.isEmpty()) {
			return done == 0 ? "" : "lost: no copy is found, " + done + " was written";
		}
		kept = 0; // each process has a copy of its own
		try (DossierSession session = found.getFirst().open(OpenOptions.standard().withRecoveryFolder(recovery), null)) {
			return found.size() > 1 ? found.size() + " copies" : number(Writer.number(session.dossier().getSubtitle()), begun, done);
		}
	}

	private String exported(int begun, int done) throws IOException {
		List<String> lines = Files.readAllLines(file);
		if (lines.stream().distinct().count() != 1 || lines.size() != (lines.getFirst().equals("0") ? 1 : 200_000)) {
			return "damaged: " + lines.size() + " lines";
		}
		kept = 0;
		return number(Integer.parseInt(lines.getFirst()), begun, done);
	}

	/** What is still there after the next one has had the file. */
	private String left() throws IOException {
		if (how == Writer.How.EXPORT) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path each : files.filter(f -> !f.equals(file)).toList()) {
					Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
				}
			}
			AtomicFile.write(file, out -> out.write('0'));
			Files.writeString(file, "0\n");
		} else {
			DossierSession.open(file, OpenOptions.standard().withRecoveryFolder(recovery), null).close();
		}
		List<String> left = Stream.concat(names(folder).filter(n -> !n.equals(file.getFileName().toString()) && !n.equals(NAME + "~")),
				names(recovery)).toList();
		return left.isEmpty() ? "" : "left: " + left;
	}

	private static Stream<String> names(Path in) throws IOException {
		try (Stream<Path> files = Files.list(in)) {
			return files.map(f -> f.getFileName().toString()).toList().stream();
		}
	}
}
