// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.hyoka.workbench.internal.ProductPicture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sizes of the product's icon that are kept drawn. */
class ProductPictureTest {
	/** A colour may differ by what a newer library rounds otherwise, no more. */
	private static final int ROUNDING = 8;

	@ParameterizedTest
	@ValueSource(ints = { 16, 32, 48, 72, 144, 256 })
	void whatIsKeptDrawnIsTheDrawing(int pixels) throws IOException {
		URL kept = Platform.getBundle("org.hyoka.workbench").getEntry(ProductPicture.DRAWN + pixels + ".png");
		ImageData found;
		try (InputStream in = kept.openStream()) {
			found = new ImageData(in);
		}
		ImageData drawn = ProductPicture.draw(pixels);
		assertThat(found.width).isEqualTo(drawn.width).isEqualTo(pixels);
		assertThat(found.height).isEqualTo(drawn.height);
		for (int y = 0; y < drawn.height; y++) {
			for (int x = 0; x < drawn.width; x++) {
				assertThat(found.getAlpha(x, y)).as("alpha at %d, %d", x, y).isCloseTo(drawn.getAlpha(x, y), within());
				if (drawn.getAlpha(x, y) > 0) {
					assertThat(red(found, x, y)).as("red at %d, %d", x, y).isCloseTo(red(drawn, x, y), within());
				}
			}
		}
	}

	private static int red(ImageData data, int x, int y) {
		return data.palette.getRGB(data.getPixel(x, y)).red;
	}

	private static Offset<Integer> within() {
		return Assertions.within(ROUNDING);
	}
}
