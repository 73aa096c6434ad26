// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.io.IOException;
import java.util.Locale;

import org.hyoka.core.text.Phrase;

/** Says why a dossier cannot be written as JSON; what was written so far is of no use. */
public final class JsonExportException extends IOException {
	private static final long serialVersionUID = 1L;
	private final transient Phrase sentence;

	/** @param sentence what is wrong, where, and what to do */
	public JsonExportException(Phrase sentence) {
		super(sentence.toString());
		this.sentence = sentence;
	}

	/** The sentence in a language; only in English after this was serialised. */
	public String message(Locale locale) {
		return sentence == null ? getMessage() : sentence.in(locale);
	}
}
