// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * A process that is killed while it writes, or whose system calls fail: {@code HOW FILE RECOVERY COUNT}. The subtitle of the
 * dossier counts the writings; a line says each that is done, and another one each that begins.
 */
final class Writer {
	private final Path file;
	private final OpenOptions options;

	private Writer(Path file, Path recovery) {
		this.file = file;
		this.options = OpenOptions.standard().withRecoveryFolder(recovery);
	}

	/** Ways to write, as the window, commands and exports do. */
	enum How {
		/** In place, by a session. */
		SAVE,
		/** The recovery copy of a session. */
		AUTOSAVE,
		/** Without a session, as commands write other files. */
		COPY,
		/** A file that is no dossier. */
		EXPORT
	}

	public static void main(String[] arguments) throws IOException {
		Writer writer = new Writer(Path.of(arguments[1]), Path.of(arguments[2]));
		try {
			writer.write(How.valueOf(arguments[0]), Integer.parseInt(arguments[3]));
		} catch (DossierException e) {
			System.out.println("refused " + e.reason() + " " + e.getMessage().replace('\n', ' '));
		}
	}

	private void write(How how, int count) throws IOException {
		switch (how) {
		case SAVE, AUTOSAVE -> session(how, count);
		case COPY -> {
			try (OpenDossier open = DossierFiles.open(file, null)) {
				for (int i = number(open.dossier().getSubtitle()) + 1, last = i + count; i < last; i++) {
					open.dossier().setSubtitle(String.valueOf(i));
					System.out.println("begins " + i);
					DossierFiles.save(open, file, null);
					System.out.println("done " + i);
				}
			}
		}
		case EXPORT -> {
			for (int i = 1; i <= count; i++) {
				String text = (i + "\n").repeat(200_000);
				System.out.println("begins " + i);
				AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
				System.out.println("done " + i);
			}
		}
		}
	}

	private void session(How how, int count) throws IOException {
		try (DossierSession session = DossierSession.open(file, options, null)) {
			for (int i = number(session.dossier().getSubtitle()) + 1, last = i + count; i < last; i++) {
				session.execute(
						SetCommand.create(session.editingDomain(), session.dossier(), HyokaPackage.Literals.DOSSIER__SUBTITLE, String.valueOf(i)));
				System.out.println("begins " + i);
				if (how == How.SAVE) {
					session.save(null);
				} else {
					session.autosave();
				}
				System.out.println("done " + i);
			}
		}
	}

	/** The count that a subtitle says; 0 for another one. */
	static int number(String subtitle) {
		return subtitle != null && subtitle.matches("\\d{1,9}") ? Integer.parseInt(subtitle) : 0;
	}
}
