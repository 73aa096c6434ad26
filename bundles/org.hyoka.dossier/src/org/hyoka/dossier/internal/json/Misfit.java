// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import org.hyoka.core.text.Phrase;

/** A value that does not fit; says why. */
final class Misfit extends Exception {
	private static final long serialVersionUID = 1L;
	private final transient Phrase sentence;

	Misfit(String key, Object... arguments) {
		super(key, null, false, false);
		sentence = Messages.of(key, arguments);
	}

	Phrase sentence() {
		return sentence;
	}
}
