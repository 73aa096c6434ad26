// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.dossier.internal.files.Leftovers;

/**
 * A recovery copy whose session ended without being closed, such as by a crash.
 *
 * @since 0.1
 */
public final class Recovery {
	private static final System.Logger LOG = System.getLogger(Recovery.class.getName());
	private final RecoveryCopy copy;
	private final RecoveryCopy.Description description;

	private Recovery(RecoveryCopy copy, RecoveryCopy.Description description) {
		this.copy = copy;
		this.description = description;
	}

	/**
	 * The copies in a folder that belong to no living session, latest first. What cannot be read is logged and left.
	 *
	 * @param folder the folder that sessions put them into; it need not exist
	 * @throws DossierException if it cannot be listed
	 */
	public static List<Recovery> find(Path folder) throws DossierException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		Leftovers.removeIn(folder, RecoveryCopy::isDead);
		List<Recovery> found = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				read(file).ifPresent(found::add);
			}
		} catch (IOException e) {
			throw FailureMessages.reading(folder, e);
		}
		found.sort(Comparator.comparing(Recovery::savedAt).reversed());
		return found;
	}

	private static Optional<Recovery> read(Path file) {
		try {
			Optional<RecoveryCopy> copy = RecoveryCopy.left(file);
			return copy.isEmpty() ? Optional.empty()
					: Optional.of(new Recovery(copy.get(), copy.get().description()));
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, file + " is passed over: " + e.getMessage());
			return Optional.empty();
		}
	}

	/** The file that was being edited; empty for a dossier that never had one. */
	public Optional<Path> original() {
		return description.original();
	}

	/** Name of the dossier, for people. */
	public String name() {
		return description.name();
	}

	/** When the copy was made. */
	public Instant savedAt() {
		return description.savedAt();
	}

	/**
	 * Opens the copy as a session on the original file. It is dirty; saving it writes the original, unless another program
	 * changed that meanwhile, somebody has it open, or its folder is gone: then it can be saved under another name.
	 *
	 * @param options how to open it; whether to break a lock counts, read-only does not
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException if the copy is damaged
	 */
	public DossierSession open(OpenOptions options, IProgressMonitor monitor) throws DossierException {
		return SessionOpening.recovered(copy, description, options, monitor);
	}

	/**
	 * Deletes the copy.
	 *
	 * @throws DossierException if that fails
	 */
	public void discard() throws DossierException {
		try {
			copy.delete();
		} catch (IOException e) {
			throw FailureMessages.writing(copy.file(), e);
		}
	}
}
