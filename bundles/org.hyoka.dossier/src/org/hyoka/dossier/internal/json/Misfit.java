// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

/** A value that does not fit; says why in both languages. */
final class Misfit extends Exception {
	private static final long serialVersionUID = 1L;
	private final transient Sentence sentence;

	Misfit(String key, Object... arguments) {
		super(key, null, false, false);
		sentence = Messages.of(key, arguments);
	}

	Sentence sentence() {
		return sentence;
	}
}
