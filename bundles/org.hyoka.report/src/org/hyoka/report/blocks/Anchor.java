// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/**
 * Ids of blocks that stand for elements of a dossier.
 *
 * @since 0.1
 */
public final class Anchor {
	private Anchor() {
	}

	/**
	 * The id of the block made from the element of that id: letters, digits and hyphens.
	 *
	 * @param part tells several blocks from one element apart; empty for the main one
	 */
	public static String of(String elementId, String part) {
		StringBuilder out = new StringBuilder("e-");
		for (int i = 0; i < elementId.length(); i++) {
			char c = elementId.charAt(i);
			out.append(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? c : '-');
		}
		return part.isEmpty() ? out.toString() : out.append('-').append(part).toString();
	}
}
