// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hyoka.model.hyoka.Dossier;

/**
 * A sample dossier: a real evaluation, built by code that a person can hold against the published document.
 *
 * @param key         what it is asked for by, such as {@code regenerative-2022}
 * @param fileName    name of its file, with the extension {@code .hyoka}
 * @param title       title of the evaluation, in Japanese
 * @param builder     makes the dossier
 * @param attachments contents of the entries that the dossier refers to ({@code figures/…}, {@code documents/…}) by entry
 *                    name; often empty
 */
public record Sample(String key, String fileName, String title, Supplier<Dossier> builder,
		Map<String, byte[]> attachments) {
	/**
	 * A new dossier, in no resource, with an id on every element. Two calls give equal content with equal ids.
	 *
	 * @return the dossier; the caller owns it
	 */
	public Dossier create() {
		return builder.get();
	}

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
}
