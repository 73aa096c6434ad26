// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;
import org.hyoka.exchange.sheets.SheetException.Reason;

/**
 * Reads and writes score-sheet files: JSON in UTF-8 with a checksum.
 *
 * @since 0.1
 */
public final class SheetFiles {
	/** More bytes than any sheet has. */
	static final int MOST_BYTES = 8 << 20;

	private SheetFiles() {
	}

	/**
	 * Writes a sheet, whole or not at all.
	 *
	 * @throws SheetException if it cannot be written; a file that was there is as it was
	 */
	public static void write(SheetFile sheet, Path file) throws SheetException {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			SheetJson.write(sheet, bytes);
			AtomicFile.write(file, bytes::writeTo);
		} catch (DossierException e) {
			throw new SheetException(Reason.NO_ACCESS, e.phrase(), e);
		} catch (IOException e) {
			throw new SheetException(Reason.NO_ACCESS, Messages.say("write.failed", file, detail(e)), e);
		}
	}

	/**
	 * Reads a sheet.
	 *
	 * @throws SheetException if it cannot be read or is no sound sheet
	 */
	public static SheetFile read(Path file) throws SheetException {
		if (!Files.isRegularFile(file)) {
			throw new SheetException(Reason.NO_ACCESS, Messages.say("read.missing", file), null);
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new SheetException(Reason.TOO_LARGE, Messages.say("read.large", file.getFileName()), null);
			}
			return SheetJson.read(bytes, String.valueOf(file.getFileName()));
		} catch (SheetException e) {
			throw e;
		} catch (IOException e) {
			throw new SheetException(Reason.NO_ACCESS, Messages.say("read.failed", file, detail(e)), e);
		}
	}

	private static Phrase detail(IOException e) {
		String text = e.getLocalizedMessage();
		return Phrase.same(text == null || text.isBlank() ? e.getClass().getSimpleName() : text);
	}
}
