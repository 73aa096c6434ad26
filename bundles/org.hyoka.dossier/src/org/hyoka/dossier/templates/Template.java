// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.Scale;

/**
 * Something a dossier can be filled with.
 *
 * @param <T> what it gives
 * @since 0.1
 */
public final class Template<T extends EObject> {
	/**
	 * A fresh copy of a template's contents, in no dossier and without ids yet.
	 *
	 * @param <T>      what it gives
	 * @param elements the copies; exactly one for a set of criteria and for an outline
	 * @param scales   the scales the criteria refer to; they belong into {@code Dossier.scales}
	 */
	public record Contents<T>(List<T> elements, List<Scale> scales) {
		/** Keeps its own lists. */
		public Contents {
			elements = List.copyOf(elements);
			scales = List.copyOf(scales);
		}

		/** The only element, or the first. */
		public T element() {
			return elements.getFirst();
		}
	}

	private final String key;
	private final TemplateText text;
	private final Supplier<Contents<T>> contents;

	Template(String key, TemplateText text, Supplier<Contents<T>> contents) {
		this.key = key;
		this.text = text;
		this.contents = contents;
	}

	/** What it is called in data: {@code meti-project}. */
	public String key() {
		return key;
	}

	/** What people call it, in the language of that locale: Japanese, or English for all others. */
	public String name(Locale locale) {
		return text.name(locale);
	}

	/** What it is for, in one sentence, in the language of that locale; may be empty. */
	public String description(Locale locale) {
		return text.description(locale);
	}

	/** A fresh copy of what it holds. */
	public Contents<T> create() {
		return contents.get();
	}

	@Override
	public String toString() {
		return key;
	}
}
