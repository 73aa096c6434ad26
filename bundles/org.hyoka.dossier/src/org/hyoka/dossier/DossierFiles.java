// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.resource.Resource;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.container.ContainerReader;
import org.hyoka.dossier.internal.container.SafeNames;
import org.hyoka.model.hyoka.Dossier;

/**
 * Reads and writes dossier files without a session: for commands, exports and tests. Nothing stays open. A file that
 * somebody has open to edit is read all the same, and not written.
 *
 * @since 0.1
 */
public final class DossierFiles {
	/** What names of dossier files end with, without the dot. */
	public static final String EXTENSION = "hyoka";
	/** Media type of dossier files. */
	public static final String MEDIA_TYPE = ContainerReader.MEDIA_TYPE;

	private DossierFiles() {
	}

	/**
	 * Reads a file within the usual limits.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException           if it cannot be read or is refused
	 * @throws OperationCanceledException if the monitor says so
	 */
	public static OpenDossier open(Path file, IProgressMonitor monitor) throws DossierException {
		return open(file, DossierLimits.standard(), monitor);
	}

	/**
	 * Reads a file.
	 *
	 * @param limits  what is accepted at most
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException           if it cannot be read or is refused
	 * @throws OperationCanceledException if the monitor says so
	 */
	public static OpenDossier open(Path file, DossierLimits limits, IProgressMonitor monitor) throws DossierException {
		return DossierReading.read(file, limits, monitor);
	}

	/**
	 * Writes a dossier without figures and documents.
	 *
	 * @see #create(Dossier, Map, Path)
	 */
	public static SaveResult create(Dossier dossier, Path file) throws DossierException {
		return create(dossier, Map.of(), file);
	}

	/**
	 * Writes a dossier to a file, whole or not at all. A file that is there becomes the backup {@code name~}.
	 *
	 * @param dossier what to write. If it is in no resource it is put into one of its own and stays there, so that all
	 *                its objects have ids
	 * @param entries other entries by name; a name without a folder goes to {@code figures/} if it is that of a picture,
	 *                else to {@code documents/}
	 * @param file    where to
	 * @throws DossierException         if somebody has the file open, or it cannot be stored or written; it is as it was then
	 * @throws IllegalArgumentException if the dossier is in a resource that is no {@link DossierResource}
	 */
	public static SaveResult create(Dossier dossier, Map<String, byte[]> entries, Path file) throws DossierException {
		DossierResource resource = resource(dossier, file);
		Attachments attachments = attachments(entries);
		try {
			return SessionFile.whileClaimed(file, () -> new DossierWriting(resource, attachments, new ReentrantLock())
					.write(file, new NullProgressMonitor()));
		} finally {
			attachments.close();
		}
	}

	/**
	 * Writes a dossier that was opened, with all its entries, whole or not at all. A file that is there becomes the
	 * backup {@code name~}, whoever wrote it: without a session nobody watches for changes of others.
	 *
	 * @param file    where to; it need not be the file it was read from
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException           if somebody has the file open, it cannot be stored or written, or its form is newer
	 *                                    than this program's; the file is as it was then
	 * @throws OperationCanceledException if the monitor says so
	 */
	public static SaveResult save(OpenDossier dossier, Path file, IProgressMonitor monitor) throws DossierException {
		if (dossier.format().compareTo(FormatVersion.CURRENT) > 0) {
			throw FailureMessages.of(file, ReadOnlyReasons.newer(dossier.format()));
		}
		return SessionFile.whileClaimed(file,
				() -> new DossierWriting(dossier.resource(), dossier.attachments(), new ReentrantLock()).remembering(dossier.history())
						.asRevision(List.of(), List::of).write(file, monitor));
	}

	/**
	 * The saves that a file remembers, without reading its model.
	 *
	 * @return empty if it is no dossier, or its container cannot be read
	 * @throws IOException if the file cannot be read
	 */
	public static Optional<History> history(Path file) throws IOException {
		if (!isDossier(file)) {
			return Optional.empty();
		}
		try (ContainerReader container = ContainerReader.open(file, DossierLimits.standard())) {
			return Optional.of(container.history());
		} catch (Refusal e) {
			return Optional.empty();
		}
	}

	/** Whether a file begins as dossiers do; false too if it cannot be read. */
	public static boolean isDossier(Path file) {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return ContainerReader.beginsAsDossier(channel);
		} catch (IOException e) {
			return false;
		}
	}

	static DossierResource resource(Dossier dossier, Path file) {
		Resource resource = dossier.eResource();
		if (resource instanceof DossierResource own) {
			return own;
		}
		if (resource != null || dossier.eContainer() != null) {
			throw new IllegalArgumentException("The dossier stands elsewhere: " + resource);
		}
		DossierResource own = new DossierResource(DossierReading.uri(file));
		own.getContents().add(dossier);
		return own;
	}

	static Attachments attachments(Map<String, byte[]> entries) throws DossierException {
		Attachments attachments = new Attachments(DossierLimits.standard());
		try {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				String name = entry.getKey();
				if (name.indexOf('/') < 0) {
					name = (SafeNames.isPicture(name) ? Attachments.FIGURES : Attachments.DOCUMENTS) + name;
				}
				attachments.put(name, new ByteArrayInputStream(entry.getValue()));
			}
			return attachments;
		} catch (IOException e) {
			attachments.close();
			throw FailureMessages.writing(null, e);
		}
	}
}
