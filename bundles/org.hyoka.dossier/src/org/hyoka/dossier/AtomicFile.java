// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.file.Path;

import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.files.AtomicSave;
import org.hyoka.dossier.internal.files.Leftovers;
import org.hyoka.dossier.internal.files.SaveSteps;

/**
 * Writes a file whole or not at all: beside it first, forced to the disk, then in its place. Whatever goes wrong before,
 * an exception of the writer included, the former file is as it was and nothing is left beside it. While it is written only
 * this user can read it; then it has the rights of the former file, or those that new files have. Links are followed.
 * Several may write the same file at once: it is that of the last one then, whole.
 *
 * @since 0.1
 */
public final class AtomicFile {
	private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());

	/** What goes into a file. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes all of it.
		 *
		 * @param out whether it is closed does not matter
		 * @throws IOException if it cannot be written; it comes to the caller as it is
		 */
		void write(OutputStream out) throws IOException;
	}

	/** An exception of the writer, on its way to the caller. */
	private static final class Passed extends IOException {
		@Serial
		private static final long serialVersionUID = 1L;

		Passed(IOException cause) {
			super(cause);
		}

		@Override
		public synchronized IOException getCause() {
			return (IOException) super.getCause();
		}
	}

	private AtomicFile() {
	}

	/**
	 * Writes a file.
	 *
	 * @param file    replaced if it exists; its folder has to exist
	 * @param content what goes into it
	 * @throws DossierException if the system does not take it: a sentence that names the file
	 * @throws IOException      of the content
	 */
	public static void write(Path file, Content content) throws IOException {
		write(file, content, new AtomicSave(new SaveSteps(), false));
	}

	/**
	 * Writes a file that only this user can read, whatever the former one's rights were.
	 *
	 * @see #write(Path, Content)
	 */
	public static void writePrivate(Path file, Content content) throws IOException {
		write(file, content, new AtomicSave(new SaveSteps(), false).forOwnerOnly());
	}

	private static void write(Path file, Content content, AtomicSave save) throws IOException {
		try {
			Leftovers.removeOld(AtomicSave.real(file));
			save.replace(file, out -> {
				try {
					content.write(new Told(file, out));
				} catch (IOException e) {
					throw new Passed(e);
				}
			}, () -> {
				// it may always be replaced
			});
		} catch (Passed e) {
			throw e.getCause();
		} catch (Refusal e) {
			throw FailureMessages.of(file, e);
		} catch (IOException e) {
			throw FailureMessages.writing(file, e);
		}
		save.remarks().forEach(remark -> LOG.log(System.Logger.Level.WARNING, file + ": " + remark));
	}

	/** Says in a sentence what the disk does not take; what the writer itself says is left alone. */
	private static final class Told extends FilterOutputStream {
		private final Path file;

		Told(Path file, OutputStream out) {
			super(out);
			this.file = file;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				throw FailureMessages.writing(file, e);
			}
		}

		@Override
		public void flush() throws IOException {
			try {
				out.flush();
			} catch (IOException e) {
				throw FailureMessages.writing(file, e);
			}
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
