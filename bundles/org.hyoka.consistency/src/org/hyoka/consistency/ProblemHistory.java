// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.internal.files.UserFolders;
import org.hyoka.model.hyoka.Dossier;

/**
 * Remembers on this computer, for this user, what was found in a dossier when it was last looked at, so that what is new can be told from
 * what was there. Holds digests only: nothing that a dossier says.
 *
 * @since 0.1
 */
public final class ProblemHistory {
	private static final int MOST = 100_000;
	private final Path folder;

	/** @param folder where it is kept, a file for each dossier; made when something is kept */
	public ProblemHistory(Path folder) {
		this.folder = folder;
	}

	/** The one that the window and the command line of this user share. */
	public static ProblemHistory ofUser() {
		return new ProblemHistory(UserFolders.recovery().resolveSibling("problems"));
	}

	/**
	 * {@linkplain Acceptance#fingerprint(Problem) Fingerprints} of what was found when the dossier was last looked at; empty where it was
	 * not, or where nobody can tell.
	 */
	public Optional<Set<String>> last(Dossier dossier) {
		return last(dossier.getId());
	}

	/** As {@link #last(Dossier)}, by the id of the dossier. */
	public Optional<Set<String>> last(String id) {
		try (Stream<String> lines = Files.lines(file(id), StandardCharsets.US_ASCII)) {
			return Optional.of(lines.limit(MOST).collect(Collectors.toSet()));
		} catch (IOException | UncheckedIOException e) {
			return Optional.empty();
		}
	}

	/**
	 * Keeps what is found now.
	 *
	 * @param problems all of it, what was accepted too
	 * @throws IOException if it cannot be kept; then what was kept before still is
	 */
	public void keep(Dossier dossier, Collection<Problem> problems) throws IOException {
		keepFingerprints(dossier.getId(), problems.stream().map(Acceptance::fingerprint).collect(Collectors.toCollection(TreeSet::new)));
	}

	/** As {@link #keep}, by the id of the dossier, where the fingerprints were made while it was open. */
	public void keepFingerprints(String id, Set<String> fingerprints) throws IOException {
		UserFolders.prepare(folder);
		byte[] lines = fingerprints.stream().limit(MOST).collect(Collectors.joining("\n")).getBytes(StandardCharsets.US_ASCII);
		AtomicFile.writePrivate(file(id), out -> out.write(lines));
	}

	/** By the id of the dossier, whatever somebody wrote there. */
	private Path file(String id) {
		return folder.resolve(UUID.nameUUIDFromBytes(String.valueOf(id).getBytes(StandardCharsets.UTF_8)) + ".txt");
	}
}
