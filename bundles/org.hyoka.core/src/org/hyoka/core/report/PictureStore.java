// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report;

import java.util.Optional;

/** Gives the pictures of a dossier by the names of their entries; the dossier file implements it. */
@FunctionalInterface
public interface PictureStore {
	/** Has no pictures. */
	PictureStore NONE = entry -> Optional.empty();

	/**
	 * Finds a picture.
	 *
	 * @param entry name of the entry in the dossier file, as {@code Figure.entry} gives it
	 * @return how to open it; empty if there is no such entry
	 */
	Optional<Graphic.Bytes> find(String entry);
}
