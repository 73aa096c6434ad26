// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.dossier.json.JsonLimits;
import org.hyoka.dossier.json.JsonSchemas;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;

/** Dossiers as JSON and their schema, for {@link org.hyoka.dossier.json.JsonExport} and {@link org.hyoka.dossier.json.JsonImport}. */
public final class DossierJson {
	private DossierJson() {
	}

	/** Writes a dossier. */
	public static void write(Dossier dossier, OutputStream stream) throws IOException {
		Json.write(stream, out -> new ObjectWriter(out, dossier).write(JsonSchemas.ID));
	}

	/** Writes the schema. */
	public static void writeSchema(OutputStream stream) throws IOException {
		Json.write(stream, out -> new SchemaWriter(out).write());
	}

	/** Throws a problem if a file of that size is not accepted. */
	public static void checkSize(long size, JsonLimits limits) throws IOException {
		if (size > limits.bytes()) {
			new Problems(1).add("$", Position.UNKNOWN, Messages.of("limit.size", String.valueOf(size >> 20), //$NON-NLS-1$ //$NON-NLS-2$
					String.valueOf(limits.bytes() >> 20)));
		}
	}

	/** Reads a dossier, or throws all problems. */
	public static Dossier read(InputStream stream, JsonLimits limits) throws IOException {
		return Source.read(stream, limits, source -> {
			ObjectReader reader = new ObjectReader(source, ObjectReader.IdRule.UUID);
			EObject dossier = reader.object(HyokaPackage.Literals.DOSSIER);
			reader.resolve();
			return (Dossier) dossier;
		});
	}
}
