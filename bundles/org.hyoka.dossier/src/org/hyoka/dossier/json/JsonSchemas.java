// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.io.IOException;
import java.io.OutputStream;

import org.hyoka.dossier.internal.json.DossierJson;

/** The JSON Schema (2020-12) of dossiers, generated from the metamodel. */
public final class JsonSchemas {
	/** Its identifier, which exported dossiers name in {@code $schema}; the number is the version of the form. */
	public static final String ID = "https://hyoka.org/schema/1/hyoka.schema.json"; //$NON-NLS-1$

	private JsonSchemas() {
	}

	/**
	 * Writes the schema in UTF-8, indented; titles are Japanese, descriptions English.
	 *
	 * @param out where to; it is flushed and left open
	 * @throws IOException if it cannot be written
	 */
	public static void write(OutputStream out) throws IOException {
		DossierJson.writeSchema(out);
	}
}
