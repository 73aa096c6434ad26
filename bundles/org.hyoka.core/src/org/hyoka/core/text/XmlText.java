// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serial;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file from outside. Java's own parser, when it decodes bytes that stand for no character, writes so to
 * standard error and cannot be kept from it; it gets characters therefore.
 *
 * @since 0.1
 */
public final class XmlText extends FilterReader {
	private static final int BEGINNING = 400;
	private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");
	private final Charset charset;

	/**
	 * The bytes of an XML file are not in the encoding that it names, or that is none.
	 *
	 * @since 0.1
	 */
	public static final class EncodingException extends IOException {
		@Serial
		private static final long serialVersionUID = 1L;
		private final String encoding;

		private EncodingException(String encoding, Exception cause) {
			super("The bytes cannot be read as " + encoding + '.', cause);
			this.encoding = encoding;
		}

		/** As the file names it; UTF-8 where it names none. */
		public String encoding() {
			return encoding;
		}
	}

	private XmlText(InputStream in, Charset charset) {
		super(new InputStreamReader(in,
				charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
		this.charset = charset;
	}

	/**
	 * Begins to read.
	 *
	 * @param in the bytes; closed with the reader
	 * @return the characters, without a mark of their order; reading them fails with an {@link EncodingException} where bytes are no characters
	 * @throws EncodingException if Java does not know the encoding
	 * @throws IOException if the bytes cannot be read
	 */
	public static XmlText of(InputStream in) throws IOException {
		BufferedInputStream bytes = new BufferedInputStream(in);
		bytes.mark(BEGINNING);
		String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
		bytes.reset();
		Charset charset = charset(beginning);
		bytes.skipNBytes(beginning.startsWith("\u00EF\u00BB\u00BF") ? 3
				: beginning.startsWith("\u00FE\u00FF") || beginning.startsWith("\u00FF\u00FE") ? 2 : 0);
		return new XmlText(bytes, charset);
	}

	/** By the mark of the order of bytes, by how the first sign stands, or by what the declaration says. */
	private static Charset charset(String beginning) throws IOException {
		if (beginning.startsWith("\u00FE\u00FF") || beginning.startsWith("\u0000<")) {
			return StandardCharsets.UTF_16BE;
		}
		if (beginning.startsWith("\u00FF\u00FE") || beginning.startsWith("<\u0000")) {
			return StandardCharsets.UTF_16LE;
		}
		Matcher declared = ENCODING.matcher(beginning);
		if (beginning.startsWith("\u00EF") || !declared.find()) {
			return StandardCharsets.UTF_8;
		}
		try {
			return Charset.forName(declared.group(1));
		} catch (IllegalArgumentException e) {
			throw new EncodingException(declared.group(1), e);
		}
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	@Override
	public int read(char[] characters, int offset, int length) throws IOException {
		try {
			return super.read(characters, offset, length);
		} catch (CharacterCodingException e) {
			throw new EncodingException(charset.name(), e);
		}
	}
}
