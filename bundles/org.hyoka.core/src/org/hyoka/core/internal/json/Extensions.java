// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.json;

import java.io.IOException;
import java.util.function.Function;

import org.hyoka.core.json.JsonImportException;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

/** Contents of other metamodels. */
final class Extensions {
	private final References references;

	Extensions(References references) {
		this.references = references;
	}

	static void write(JsonGenerator out, Dossier dossier, Function<Element, String> ids) throws IOException {
		throw new UnsupportedOperationException();
	}

	void read(JsonParser parser, Dossier dossier, Source source) throws IOException {
		source.problem(parser, Messages.of("property.unknown", "extensions", "Dossier", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		parser.skipChildren();
	}

	void resolve(Problems problems) throws JsonImportException {
		// nothing yet
	}
}
