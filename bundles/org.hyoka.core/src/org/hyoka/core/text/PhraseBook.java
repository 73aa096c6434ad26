// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The phrases of one package: {@code messages.properties} (English) and {@code messages_ja.properties} beside a class,
 * both in UTF-8. Unlike a resource bundle it gives both languages at once, so that a sentence can be made where the
 * reader's language is not known yet.
 *
 * @since 0.1
 */
public final class PhraseBook {
	private final String owner;
	private final Map<String, MessageFormat> english;
	private final Map<String, MessageFormat> japanese;

	private PhraseBook(String owner, Map<String, MessageFormat> english, Map<String, MessageFormat> japanese) {
		this.owner = owner;
		this.english = english;
		this.japanese = japanese;
	}

	/**
	 * The phrases beside a class.
	 *
	 * @throws IllegalStateException if a file is missing or the two have not the same keys
	 */
	public static PhraseBook of(Class<?> anchor) {
		PhraseBook book = new PhraseBook(anchor.getPackageName(), read(anchor, "messages.properties", Locale.ENGLISH),
				read(anchor, "messages_ja.properties", Locale.JAPANESE));
		if (!book.english.keySet().equals(book.japanese.keySet())) {
			throw new IllegalStateException("The messages of " + book.owner + " differ in their keys.");
		}
		return book;
	}

	private static Map<String, MessageFormat> read(Class<?> anchor, String file, Locale locale) {
		try (InputStream in = anchor.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("There is no " + file + " beside " + anchor.getName() + ".");
			}
			Properties properties = new Properties();
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			Map<String, MessageFormat> formats = new HashMap<>();
			for (String key : properties.stringPropertyNames()) {
				formats.put(key, new MessageFormat(properties.getProperty(key), locale));
			}
			return formats;
		} catch (IOException e) {
			throw new UncheckedIOException(file + " beside " + anchor.getName() + " cannot be read.", e);
		}
	}

	/**
	 * A phrase with its places filled.
	 *
	 * @param key       its key
	 * @param arguments what stands for {@code {0}}, {@code {1}}…; a {@link Phrase} stands in its own language, anything
	 *                  else as its text form
	 * @throws IllegalArgumentException if there is no such key
	 */
	public Phrase phrase(String key, Object... arguments) {
		return new Phrase(fill(english, key, Locale.ENGLISH, arguments), fill(japanese, key, Locale.JAPANESE, arguments));
	}

	/** The keys, the same in both languages. */
	public Set<String> keys() {
		return Set.copyOf(english.keySet());
	}

	private String fill(Map<String, MessageFormat> texts, String key, Locale locale, Object... arguments) {
		MessageFormat pattern = texts.get(key);
		if (pattern == null) {
			throw new IllegalArgumentException("The messages of " + owner + " have no “" + key + "”.");
		}
		Object[] values = new Object[arguments.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = arguments[i] instanceof Phrase phrase ? phrase.in(locale) : String.valueOf(arguments[i]);
		}
		synchronized (pattern) { // a MessageFormat serves one thread at a time
			return pattern.format(values);
		}
	}
}
