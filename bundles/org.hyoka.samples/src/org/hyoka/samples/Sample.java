// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.SampleDossier;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.model.hyoka.Dossier;

/**
 * A sample dossier of this bundle: a real evaluation, kept as {@code dossiers/KEY.json} in the form of
 * {@code org.hyoka.dossier.json}, which a person can hold against the published document.
 *
 * @param key what it is asked for by, such as {@code regenerative-2022}
 * @since 0.1
 */
public record Sample(String key) implements SampleDossier {
	private static final PhraseBook BOOK = PhraseBook.of(Sample.class);

	/**
	 * The sample of that key.
	 *
	 * @param key such as {@code regenerative-2022}
	 * @return nothing, if there is none
	 */
	public static Optional<Sample> byKey(String key) {
		List<Sample> all = Samples.all();
		return all.stream().filter(s -> s.key().equals(key)).findFirst();
	}

	@Override
	public String title(Locale locale) {
		return BOOK.phrase(key + ".title").in(locale);
	}

	@Override
	public String description(Locale locale) {
		return BOOK.phrase(key + ".description").in(locale);
	}

	@Override
	public Dossier open() throws IOException {
		try (InputStream in = json()) {
			return JsonImport.read(in);
		}
	}

	/**
	 * The same as {@link #open()}, for tests and tools: this bundle's own samples can be read, or the installation is broken.
	 *
	 * @return the dossier; the caller owns it
	 * @throws UncheckedIOException if it cannot be read
	 */
	public Dossier create() {
		try {
			return open();
		} catch (IOException e) {
			throw new UncheckedIOException("The sample " + key + " cannot be read.", e);
		}
	}

	/**
	 * The file that the sample is kept in: JSON in UTF-8.
	 *
	 * @return the caller closes it
	 * @throws FileNotFoundException if the bundle lacks it
	 */
	public InputStream json() throws FileNotFoundException {
		InputStream in = Sample.class.getResourceAsStream("/dossiers/" + key + ".json");
		if (in == null) {
			throw new FileNotFoundException("dossiers/" + key + ".json");
		}
		return in;
	}

	/** None of these samples has figures or documents. */
	@Override
	public Map<String, byte[]> attachments() {
		return Map.of();
	}
}
