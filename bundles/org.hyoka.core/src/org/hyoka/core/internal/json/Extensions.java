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
	/** The property of the dossier that holds them. */
	static final String NAME = "extensions"; //$NON-NLS-1$
	private static final String XMI = "xmi"; //$NON-NLS-1$

	private final References references;

	Extensions(References references) {
		this.references = references;
	}

	static void write(JsonGenerator out, Dossier dossier, Function<Element, String> ids) throws IOException {
		throw new UnsupportedOperationException();
	}

	static void writeSchema(JsonGenerator out, String name) throws IOException {
		out.writeObjectFieldStart(name);
		out.writeStringField("title", "拡張"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeStringField("description", //$NON-NLS-1$
				"Contents of another metamodel, as an XMI document of its own in a text."); //$NON-NLS-1$
		out.writeStringField("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeObjectFieldStart("properties"); //$NON-NLS-1$
		out.writeObjectFieldStart(XMI);
		out.writeStringField("type", "string"); //$NON-NLS-1$ //$NON-NLS-2$
		out.writeEndObject();
		out.writeEndObject();
		out.writeArrayFieldStart("required"); //$NON-NLS-1$
		out.writeString(XMI);
		out.writeEndArray();
		out.writeBooleanField("additionalProperties", false); //$NON-NLS-1$
		out.writeEndObject();
	}

	void read(JsonParser parser, Dossier dossier, Source source) throws IOException {
		source.problem(parser, Messages.of("property.unknown", "extensions", "Dossier", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		parser.skipChildren();
	}

	void resolve(Problems problems) throws JsonImportException {
		// nothing yet
	}
}
