// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.model.hyoka.AttachedDocument;

/**
 * Another version of a dossier that it holds among its documents: while questions of a merge with it are open, or a part of it
 * is handed out. It may say what not everybody
 * may know, so it goes nowhere with parts of the dossier. Reads and writes files, so not for the UI thread.
 *
 * @since 0.1
 */
public final class OtherVersion {
	/** By this a document is known as a version with which questions are open. */
	public static final String MEDIA_TYPE = DossierFiles.MEDIA_TYPE + "; role=other-version";
	/** By this a document is known as a part of the dossier that was handed out. */
	public static final String HANDED_OUT = DossierFiles.MEDIA_TYPE + "; role=handed-out";

	private OtherVersion() {
	}

	/** Whether a document is another version of the dossier, or of a part of it: it goes nowhere with the dossier's parts. */
	public static boolean is(AttachedDocument document) {
		return isWithQuestions(document) || isHandedOut(document);
	}

	/** Whether a document is a version with which a merge left questions open. */
	public static boolean isWithQuestions(AttachedDocument document) {
		return MEDIA_TYPE.equals(document.getMediaType());
	}

	/** Whether a document is a part of the dossier as it was handed out. */
	public static boolean isHandedOut(AttachedDocument document) {
		return HANDED_OUT.equals(document.getMediaType());
	}

	/**
	 * Keeps a version, without the saves that it remembers and without what only its own file holds.
	 *
	 * @param version what was read of it
	 * @param entries its figures and documents that are kept with it, by name
	 * @param in      where it is kept
	 * @param name    of the file that it came from
	 * @return name for {@code AttachedDocument.entry}
	 * @throws IOException if it cannot be written or is too large
	 */
	public static String keep(OpenDossier version, Map<String, byte[]> entries, Attachments in, String name) throws IOException {
		Path folder = Files.createTempDirectory("hyoka-version");
		Path file = folder.resolve("version." + DossierFiles.EXTENSION);
		try {
			DossierFiles.create(version.dossier(), entries, file);
			return in.addDocument(name, new ByteArrayInputStream(Files.readAllBytes(file)));
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(folder);
		}
	}

	/**
	 * Reads a version that is kept.
	 *
	 * @param document which
	 * @param in       where it is kept
	 * @param monitor  shown the progress and asked whether to stop; may be null
	 * @throws IOException if it is not there or cannot be read
	 */
	public static OpenDossier open(AttachedDocument document, Attachments in, IProgressMonitor monitor) throws IOException {
		Path folder = Files.createTempDirectory("hyoka-version");
		Path file = folder.resolve("version." + DossierFiles.EXTENSION);
		try {
			try (InputStream bytes = in.open(document.getEntry())) {
				Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
			}
			return DossierFiles.open(file, monitor);
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(folder);
		}
	}
}
