// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

import org.hyoka.dossier.PictureStore;
import org.hyoka.drawing.Scene;

/**
 * What a figure shows.
 *
 * @since 0.1
 */
public sealed interface Graphic permits Graphic.Picture, Graphic.Missing, Chart, Graphic.Drawing {
	/**
	 * A picture kept with the dossier.
	 *
	 * @param name      name of its entry, for messages and file names
	 * @param mediaType image/png, image/jpeg, image/gif or image/svg+xml, found from the bytes and not from the name
	 * @param bytes     opens its bytes
	 */
	record Picture(String name, String mediaType, PictureStore.Bytes bytes) implements Graphic {
	}

	/**
	 * A picture that is not at hand; caption and source are printed round a frame with these words.
	 *
	 * @param text says so, in the report's language
	 */
	record Missing(String text) implements Graphic {
	}

	/**
	 * A drawing that has been laid out.
	 *
	 * @param scene  its shapes
	 * @param sheets the same as sheets of paper have room for it: in parts, or in one that is a little denser; empty where one has room for
	 *               the drawing as it is
	 */
	record Drawing(Scene scene, List<Scene> sheets) implements Graphic {
		/** Keeps its own copy. */
		public Drawing {
			sheets = List.copyOf(sheets);
		}

		/** A drawing that a sheet of paper has room for. */
		public Drawing(Scene scene) {
			this(scene, List.of());
		}

		/** What is printed, one below the other. */
		public List<Scene> printed() {
			return sheets.isEmpty() ? List.of(scene) : sheets;
		}
	}
}
