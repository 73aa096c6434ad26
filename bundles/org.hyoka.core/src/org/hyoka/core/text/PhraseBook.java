// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The phrases of one package: {@code messages.properties} (English) and {@code messages_ja.properties} beside a class, in
 * UTF-8. A further language is one more file, such as {@code messages_de.properties}, here or in a fragment of the bundle; what
 * it leaves out is said in English. Unlike a resource bundle it gives phrases that know their words in every language, so that
 * a sentence can be made where the reader's language is not known yet.
 *
 * @since 0.1
 */
public final class PhraseBook {
	private static final String FILE = "messages";
	private static final ResourceBundle.Control CONTROL = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/** A phrase with its arguments, each a phrase or a text. */
	private record Filled(PhraseBook book, String key, List<Object> arguments) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return book.fill(key, locale, arguments);
		}

		@Override
		public String facts() {
			return arguments.stream().map(part -> part instanceof Phrase phrase ? phrase.facts() : part.toString())
					.collect(Collectors.joining("\u001f", key + "(", ")"));
		}
	}

	private final Class<?> anchor;
	private final Map<String, MessageFormat> english;
	private final Map<String, Integer> places = new HashMap<>();
	private final Map<Locale, Map<String, MessageFormat>> languages = new ConcurrentHashMap<>();

	private PhraseBook(Class<?> anchor) {
		this.anchor = anchor;
		english = read(Locale.ROOT);
		if (english.isEmpty()) {
			throw new IllegalStateException("There is no " + FILE + ".properties beside " + anchor.getName() + ".");
		}
		english.forEach((key, pattern) -> places.put(key, pattern.getFormatsByArgumentIndex().length));
	}

	/**
	 * The phrases beside a class.
	 *
	 * @throws IllegalStateException if there are none in English
	 */
	public static PhraseBook of(Class<?> anchor) {
		return new PhraseBook(anchor);
	}

	/**
	 * A phrase with its places filled.
	 *
	 * @param key       its key
	 * @param arguments what stands for {@code {0}}, {@code {1}}…; a {@link Phrase} stands in the reader's language, anything
	 *                  else as its text form now, nothing as a dash
	 * @throws IllegalArgumentException if there is no such key, or fewer arguments than places
	 */
	public Phrase phrase(String key, Object... arguments) {
		Integer needed = places.get(key);
		if (needed == null) {
			throw new IllegalArgumentException("The messages of " + anchor.getPackageName() + " have no “" + key + "”.");
		}
		if (arguments.length < needed) {
			throw new IllegalArgumentException(
					"“" + key + "” of " + anchor.getPackageName() + " has " + needed + " places, but " + arguments.length + " are filled.");
		}
		Object[] parts = new Object[arguments.length];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = arguments[i] instanceof Phrase phrase ? phrase : Objects.toString(arguments[i], "-");
		}
		return Phrase.of(new Filled(this, key, List.of(parts)));
	}

	/** The keys, those of the English file. */
	public Set<String> keys() {
		return Set.copyOf(english.keySet());
	}

	private String fill(String key, Locale locale, List<Object> arguments) {
		Object[] values = new Object[arguments.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = arguments.get(i) instanceof Phrase phrase ? phrase.in(locale) : arguments.get(i);
		}
		MessageFormat pattern = language(locale).get(key);
		synchronized (pattern) { // a MessageFormat serves one thread at a time
			return pattern.format(values);
		}
	}

	private Map<String, MessageFormat> language(Locale locale) {
		Map<String, MessageFormat> known = languages.get(locale);
		return known != null ? known : languages.computeIfAbsent(locale, this::load);
	}

	/** The phrases in a language: those of its country before its own, those before the English ones. */
	private Map<String, MessageFormat> load(Locale locale) {
		Map<String, MessageFormat> formats = new HashMap<>(english);
		for (Locale candidate : new ArrayList<>(CONTROL.getCandidateLocales(FILE, locale)).reversed()) {
			if (!candidate.equals(Locale.ROOT)) {
				Map<String, MessageFormat> own = read(candidate);
				own.keySet().retainAll(english.keySet());
				formats.putAll(own);
			}
		}
		return formats;
	}

	/** The phrases of one file; none if there is no such file. */
	private Map<String, MessageFormat> read(Locale locale) {
		String file = CONTROL.toBundleName(FILE, locale) + ".properties";
		Map<String, MessageFormat> formats = new HashMap<>();
		try (InputStream in = anchor.getResourceAsStream(file)) {
			if (in != null) {
				Properties properties = new Properties();
				properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
				Locale language = locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
				properties.forEach((key, text) -> formats.put((String) key, new MessageFormat((String) text, language)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(file + " beside " + anchor.getName() + " cannot be read.", e);
		}
		return formats;
	}
}
