// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.IOException;
import java.io.OutputStream;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** How all our JSON is laid out: two spaces, a line per value, the same line ends everywhere. */
final class Json {
	private Json() {
	}

	/** Writes something. */
	interface Body {
		void write(JsonGenerator out) throws IOException;
	}

	/** Writes JSON with a line end after it; the stream is flushed and left open. */
	static void write(OutputStream stream, Body body) throws IOException {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		DefaultPrettyPrinter layout = new DefaultPrettyPrinter(
				Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
				.withObjectIndenter(lines).withArrayIndenter(lines);
		JsonGenerator out = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
		out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		out.setPrettyPrinter(layout);
		body.write(out);
		out.writeRaw('\n');
		out.close();
	}
}
