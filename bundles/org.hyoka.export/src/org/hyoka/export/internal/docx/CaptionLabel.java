// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.Optional;

/**
 * The word and number of a caption's label.
 *
 * @param word     with the blank behind it, where it has one
 * @param sequence the name of the sequence that counts it
 * @param format   of its number, as Word's fields name it
 * @param number   as printed
 */
record CaptionLabel(String word, String sequence, String format, String number) {
	/** The parts of a label; empty for one that is no word with a number. */
	static Optional<CaptionLabel> of(String label) {
		int digit = 0;
		while (digit < label.length() && !Character.isDigit(label.charAt(digit))) {
			digit++;
		}
		if (digit == 0 || digit == label.length() || !label.substring(digit).chars().allMatch(Character::isDigit)) {
			return Optional.empty();
		}
		String word = label.substring(0, digit);
		boolean full = label.charAt(digit) > 0x7F;
		return Optional.of(new CaptionLabel(word, word.strip(), full ? "DBCHAR" : "ARABIC", label.substring(digit)));
	}
}
