// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.hyoka.dossier.PictureStore;

/**
 * How large a picture says that it is: its first bytes are read alone, and no temporary file is made for them.
 *
 * @since 0.1
 */
public final class PixelSize {
	private PixelSize() {
	}

	/**
	 * Width and height of a picture in pixels.
	 *
	 * @return empty for what no reader knows, such as a drawing
	 * @throws IOException if it cannot be read
	 */
	public static Optional<Dimension> of(PictureStore.Bytes picture) throws IOException {
		try (InputStream in = picture.open(); ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(stream);
				return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
			} finally {
				reader.dispose();
			}
		} catch (RuntimeException e) { // readers throw whatever they stumble over
			throw new IOException(e.toString(), e);
		}
	}
}
