// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.io.IOException;
import java.io.OutputStream;

import org.hyoka.dossier.internal.json.DossierJson;
import org.hyoka.model.hyoka.Dossier;

/** Writes a dossier as JSON: the same dossier always gives the same bytes. */
public final class JsonExport {
	private JsonExport() {
	}

	/**
	 * Writes the whole dossier in UTF-8, indented, properties in the order of the metamodel. Names of evaluators and
	 * confidential objects are written too: this is the model, not a report (rule 7 is the report's). What of it may leave the
	 * office is for the caller to say, as {@code DossierExtract} does.
	 *
	 * @param dossier what to write; it is not changed. An element without an id gets, in the output only, one that
	 *                depends on its place
	 * @param out     where to; it is flushed and left open
	 * @throws JsonExportException with a sentence, if it holds what JSON cannot hold: contents that no installed
	 *                             bundle reads, a reference that leads out of it, a number or character that could not
	 *                             be read again
	 * @throws IOException         if it cannot be written
	 */
	public static void write(Dossier dossier, OutputStream out) throws IOException {
		DossierJson.write(dossier, out);
	}
}
