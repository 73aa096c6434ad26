// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Pictures of the screen, in the folder that the property hyoka.screenshots names, else target/screenshots.
 *
 * @since 0.1
 */
public final class Screenshot {
	private static final String PROPERTY = "hyoka.screenshots";

	private Screenshot() {
	}

	/** Takes a picture; empty, and a line in the log, if that is not possible. */
	public static Optional<Path> take(String name) {
		Path file = Path.of(System.getProperty(PROPERTY, "target/screenshots"),
				name.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".png").toAbsolutePath();
		try {
			Files.createDirectories(file.getParent());
			Ui.run(() -> write(Ui.display(), file));
			return Optional.of(file);
		} catch (IOException | SWTException | IllegalStateException e) {
			Platform.getLog(Screenshot.class).log(Status.warning("No picture could be taken: " + file, e));
			return Optional.empty();
		}
	}

	private static void write(Display display, Path file) {
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
