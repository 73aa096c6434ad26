// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.io.IOException;
import java.io.InputStream;

import org.hyoka.dossier.internal.json.DossierJson;
import org.hyoka.model.hyoka.Dossier;

/**
 * Reads a dossier from JSON. Either everything is right and a complete dossier comes back, or nothing does and every
 * problem (up to a limit) is named by its path.
 */
public final class JsonImport {
	private JsonImport() {
	}

	/**
	 * Reads a dossier within the usual limits.
	 *
	 * @param in JSON in UTF-8; it is read to its end and left open
	 * @return the dossier, in no resource; every element has an id
	 * @throws JsonImportException with all problems, if it is no JSON or no dossier
	 * @throws IOException         if it cannot be read
	 */
	public static Dossier read(InputStream in) throws IOException {
		return read(in, JsonLimits.standard());
	}

	/**
	 * Reads a dossier from a file within the usual limits. A file that is too large is refused before anything of it is read.
	 *
	 * @param in   the file's contents, which may be counted on the way
	 * @param size its size in bytes
	 * @return the dossier, in no resource; every element has an id
	 * @throws JsonImportException with all problems, if it is no JSON or no dossier or too much
	 * @throws IOException         if it cannot be read
	 */
	public static Dossier read(InputStream in, long size) throws IOException {
		DossierJson.checkSize(size, JsonLimits.standard());
		return read(in);
	}

	/**
	 * Reads a dossier within given limits.
	 *
	 * @param in     JSON in UTF-8; it is read to its end and left open
	 * @param limits what is refused as too much
	 * @return the dossier, in no resource; every element has an id
	 * @throws JsonImportException with all problems, if it is no JSON or no dossier or too much
	 * @throws IOException         if it cannot be read
	 */
	public static Dossier read(InputStream in, JsonLimits limits) throws IOException {
		return DossierJson.read(in, limits);
	}
}
