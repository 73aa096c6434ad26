// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/**
 * The product's icon, drawn anew for every size and every zoom of the screen, so that it is always sharp. The sizes that each start
 * needs are kept as they were drawn, as drawing the first takes a tenth of a second.
 */
public final class ProductPicture {
	private static final String FILE = "icons/product.svg";
	/** Before the size of one that is kept drawn. */
	public static final String DRAWN = "icons/product-";
	private static final String SIZE = "width=\"48\" height=\"48\"";
	/** Window managers scale to the sizes between; the large one takes most of the time. */
	private static final int[] SMALL = { 16, 32, 48 };
	private static final int LARGE = 256;

	private ProductPicture() {
	}

	/** Pictures in the sizes that a window manager shows beside a window's title. UI thread; the caller disposes of them. */
	static Image[] small(Display display) {
		return IntStream.of(SMALL).mapToObj(size -> new Image(display, data(size))).toArray(Image[]::new);
	}

	/** A picture in the size for a list of windows. UI thread; the caller disposes of it. */
	static Image large(Display display) {
		return new Image(display, data(LARGE));
	}

	/** A picture of a size in points. UI thread; the caller disposes of it. */
	public static Image ofSize(Display display, int points) {
		ImageDataProvider provider = zoom -> data(points * zoom / 100);
		return new Image(display, provider);
	}

	private static ImageData data(int pixels) {
		URL drawn = FrameworkUtil.getBundle(ProductPicture.class).getEntry(DRAWN + pixels + ".png");
		if (drawn == null) {
			return draw(pixels);
		}
		try (InputStream in = drawn.openStream()) {
			return new ImageData(in);
		} catch (IOException e) {
			Platform.getLog(ProductPicture.class).log(Status.error("The product's icon cannot be read.", e));
			return draw(pixels);
		}
	}

	/** Draws it in a size in pixels. */
	public static ImageData draw(int pixels) {
		String drawing = drawing().replace(SIZE, "width=\"" + pixels + "\" height=\"" + pixels + "\"");
		return new ImageData(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
	}

	private static String drawing() {
		try (InputStream in = FrameworkUtil.getBundle(ProductPicture.class).getEntry(FILE).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			Platform.getLog(ProductPicture.class).log(Status.error("The product's icon cannot be read.", e));
			return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + SIZE + "/>";
		}
	}
}
