// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether a file is a picture that a report can print; not on the UI thread. */
final class PictureFile {
	/** Bytes of a picture, at most: far more than an office printer shows on a page. */
	static final int LARGEST = 64 << 20;
	/** Pixels of a picture, at most: they are all in memory where it is shown or printed. */
	private static final long MOST_PIXELS = 100_000_000;
	/** A drawing may begin with a comment. */
	private static final int BEGINNING = 4096;

	private PictureFile() {
	}

	/**
	 * What is wrong with a file, in a sentence; empty if nothing is.
	 *
	 * @param name  of the file, to be said
	 * @param bytes all of it, or one more than {@link #LARGEST}
	 * @param size  of the file, in bytes
	 */
	static Optional<String> problem(String name, byte[] bytes, long size) {
		if (bytes.length > LARGEST) {
			return Optional.of(Messages.bind(Messages.Picture_TooLarge, new Object[] { name, size >> 20, LARGEST >> 20 }));
		}
		String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
		boolean jpeg = start.startsWith("\u00FF\u00D8\u00FF");
		if (jpeg || start.startsWith("\u0089PNG") || start.startsWith("GIF8")) {
			return problem(name, bytes, jpeg);
		}
		boolean other = start.startsWith("RIFF") && start.startsWith("WEBP", 8) || start.contains("<svg");
		return other ? Optional.empty() : Optional.of(Messages.bind(Messages.Picture_None, name));
	}

	private static Optional<String> problem(String name, byte[] bytes, boolean jpeg) {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.of(Messages.bind(Messages.Picture_Broken, name));
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
				if ((long) size.width * size.height > MOST_PIXELS) {
					return Optional.of(Messages.bind(Messages.Picture_TooManyPixels, new Object[] { name, size.width, size.height }));
				}
				if (!jpeg) {
					reader.read(0);
				}
				// Of JPEG there are kinds that can be printed and not be read here.
				return !jpeg || ends(bytes) ? Optional.empty() : Optional.of(Messages.bind(Messages.Picture_Broken, name));
			} finally {
				reader.dispose();
			}
		} catch (IOException | RuntimeException e) { // readers throw whatever they stumble over
			return Optional.of(Messages.bind(Messages.Picture_Broken, name));
		}
	}

	/** Whether the mark of a JPEG's end is there. */
	private static boolean ends(byte[] bytes) {
		for (int i = bytes.length - 2; i >= 0; i--) {
			if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xD9) {
				return true;
			}
		}
		return false;
	}
}
