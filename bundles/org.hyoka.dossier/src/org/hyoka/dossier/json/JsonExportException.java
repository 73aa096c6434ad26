// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.io.IOException;
import java.util.Locale;

/** Says why a dossier cannot be written as JSON; what was written so far is of no use. */
public final class JsonExportException extends IOException {
	private static final long serialVersionUID = 1L;
	private final String japanese;

	/**
	 * @param english  a sentence that says what is wrong, where, and what to do
	 * @param japanese the same in Japanese
	 */
	public JsonExportException(String english, String japanese) {
		super(english);
		this.japanese = japanese;
	}

	/** The sentence in the language of that locale: Japanese, or English for all others. */
	public String message(Locale locale) {
		return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? japanese : getMessage();
	}
}
