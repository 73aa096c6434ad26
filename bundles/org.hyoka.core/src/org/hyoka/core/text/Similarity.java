// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

/**
 * How alike two names are (rule 14: names are registered once).
 *
 * @since 0.1
 */
public enum Similarity {
	/** Letter by letter the same. */
	SAME,
	/** The same but for width, blanks, legal form, dashes or case: ㈱日立製作所 and 日立製作所株式会社. */
	SAME_NORMALISED,
	/** One or two letters apart. */
	NEAR,
	/** Two different names. */
	DIFFERENT
}
