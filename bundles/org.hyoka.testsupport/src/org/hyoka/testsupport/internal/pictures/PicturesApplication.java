// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hyoka.testsupport.internal.BesideWorkbench;

/**
 * Takes a picture of each page, view and wizard of the workbench, in the language and theme that it was started in.
 * {@code releng/screenshots} calls it.
 * <p>
 * Arguments: {@code -pictures FOLDER} where they go, {@code -size WIDTHxHEIGHT} of the window (1280x800),
 * {@code -only PART} of the names of pictures to take.
 */
public final class PicturesApplication extends BesideWorkbench {
	/** Made by the platform. */
	public PicturesApplication() {
		super("pictures");
	}

	@Override
	protected void run(List<String> arguments) throws IOException {
		new Tour(Options.of(arguments)).run();
	}

	/**
	 * What to take.
	 *
	 * @param folder where pictures go
	 * @param width  of the window in pixels
	 * @param height of the window in pixels
	 * @param only   part of the names to take; empty: all
	 */
	record Options(Path folder, int width, int height, String only) {
		static Options of(List<String> arguments) {
			int[] size = Arrays.stream(value(arguments, "-size", "1280x800").split("x")).mapToInt(Integer::parseInt).toArray();
			return new Options(Path.of(value(arguments, "-pictures", "target/screenshots")).toAbsolutePath(), size[0],
					size[1], value(arguments, "-only", ""));
		}
	}
}
