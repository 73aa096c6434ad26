// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

/**
 * What an XML text may hold at most.
 *
 * @param depth      elements inside each other
 * @param token      characters of one attribute value or text
 * @param attributes attributes of one element
 * @param names      different names
 */
public record XmlLimits(int depth, int token, int attributes, int names) {
	/** The limits of dossier files. */
	public static final XmlLimits STANDARD = new XmlLimits(256, 8_000_000, 1000, 20_000);
}
