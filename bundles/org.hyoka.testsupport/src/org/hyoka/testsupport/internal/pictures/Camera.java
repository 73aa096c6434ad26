// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;

/** Takes pictures of the window once nothing moves in it any more. */
final class Camera {
	private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(150);
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(12);
	private static final int STILL = 3;
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
	private final Path folder;
	private final Rectangle area;

	Camera(Path folder, Rectangle area) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.area = area;
	}

	/** Takes a picture; not on the user-interface thread. */
	void take(String name) {
		ImageData data = still();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { opaque(data) };
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}

	private ImageData still() {
		var watch = new Object() {
			final long start = System.nanoTime();
			long last = start;
			int same;
			ImageData data;

			boolean isStill() {
				long now = System.nanoTime();
				if (now - last < BETWEEN) {
					return false;
				}
				last = now;
				ImageData next = look(Ui.display());
				boolean busy = !Job.getJobManager().isIdle() || isAwaited(next);
				same = data != null && !busy && Arrays.equals(data.data, next.data) ? same + 1 : 0;
				data = next;
				return same >= STILL || now - start > PATIENCE;
			}
		};
		Ui.waitUntil("nothing moves in the window", watch::isStill);
		return watch.data;
	}

	/** Whether a browser is seen that has not drawn its page: it does so in a process of its own, when nothing else moves any more. */
	private boolean isAwaited(ImageData picture) {
		return Arrays.stream(Ui.display().getShells()).flatMap(s -> Widgets.all(s, Browser.class).stream()).filter(Control::isVisible)
				.map(b -> b.getDisplay().map(b.getParent(), null, b.getBounds()).intersection(area)).anyMatch(seen -> isBlank(picture, seen));
	}

	private boolean isBlank(ImageData picture, Rectangle part) {
		for (int y = part.y; y < part.y + part.height; y++) {
			for (int x = part.x; x < part.x + part.width; x++) {
				if (picture.getPixel(x - area.x, y - area.y) != picture.getPixel(part.x - area.x, part.y - area.y)) {
					return false;
				}
			}
		}
		return !part.isEmpty();
	}

	private ImageData look(Display display) {
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static ImageData opaque(ImageData data) {
		ImageData picture = new ImageData(data.width, data.height, 24, RGB);
		int[] line = new int[data.width];
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, line, 0);
			for (int x = 0; x < data.width; x++) {
				var rgb = data.palette.getRGB(line[x]);
				picture.setPixel(x, y, rgb.red << 16 | rgb.green << 8 | rgb.blue);
			}
		}
		return picture;
	}
}
