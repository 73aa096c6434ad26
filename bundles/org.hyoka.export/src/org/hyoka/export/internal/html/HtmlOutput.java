// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.hyoka.drawing.paint.Markup;

/** Writes markup as UTF-8. What is markup and what is text is told apart by the method; text is always escaped. */
final class HtmlOutput {
	private final OutputStream stream;
	private final BufferedWriter writer;

	HtmlOutput(OutputStream stream) {
		this.stream = stream;
		writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
	}

	/** Writes markup as it is. */
	HtmlOutput raw(String markup) {
		try {
			writer.write(markup);
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes text, escaped. */
	HtmlOutput text(String text) {
		return raw(Markup.escape(text));
	}

	/** Writes an attribute with a leading space, its value escaped. */
	HtmlOutput attribute(String name, String value) {
		return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
	}

	/** The stream itself, after all that was written so far. */
	OutputStream bytes() throws IOException {
		writer.flush();
		return stream;
	}

	void flush() throws IOException {
		writer.flush();
	}
}
