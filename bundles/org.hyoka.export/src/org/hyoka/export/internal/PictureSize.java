// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.blocks.Graphic;

/** How large a picture is; its first bytes say so, and no temporary file is made for them. */
public final class PictureSize {
	private PictureSize() {
	}

	/**
	 * Its size in pixels, read from its first bytes.
	 *
	 * @throws UncheckedIOException with a sentence, if it cannot be read
	 */
	public static Dimension of(Graphic.Picture picture, Locale locale) {
		try (InputStream in = picture.bytes().open(); ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (readers.hasNext()) {
				ImageReader reader = readers.next();
				try {
					reader.setInput(stream);
					return new Dimension(Math.max(1, reader.getWidth(0)), Math.max(1, reader.getHeight(0)));
				} finally {
					reader.dispose();
				}
			}
			throw new IOException(picture.name());
		} catch (IOException e) {
			throw new UncheckedIOException(
					new IOException(ExportMessages.text(locale, "picture.unreadable", picture.name(), e.getMessage()), e));
		}
	}
}
