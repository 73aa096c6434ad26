// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Gives the pictures of a dossier by the names of their entries; the dossier file implements it.
 *
 * @since 0.1
 */
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
	Optional<Bytes> find(String entry);

	/** Opens the bytes of a picture. */
	@FunctionalInterface
	interface Bytes {
		/**
		 * A new stream over the bytes; the caller closes it.
		 *
		 * @throws IOException if they cannot be read
		 */
		InputStream open() throws IOException;
	}
}
