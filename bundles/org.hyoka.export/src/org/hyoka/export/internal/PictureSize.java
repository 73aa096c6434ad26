// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.PixelSize;

/** How large a picture is that has to be placed. */
public final class PictureSize {
	private PictureSize() {
	}

	/**
	 * Its size in pixels, at least one each.
	 *
	 * @throws UncheckedIOException with a sentence, if it cannot be read
	 */
	public static Dimension of(Graphic.Picture picture, Locale locale) {
		try {
			Dimension size = PixelSize.of(picture.bytes()).orElseThrow(() -> new IOException(picture.name()));
			return new Dimension(Math.max(1, size.width), Math.max(1, size.height));
		} catch (IOException e) {
			throw new UncheckedIOException(
					new IOException(ExportMessages.text(locale, "picture.unreadable", picture.name(), e.getMessage()), e));
		}
	}
}
