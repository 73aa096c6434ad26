// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures;

/**
 * What a printed figure is worth beside the computed one (rule 2).
 *
 * @since 0.1
 */
public enum Verdict {
	/** They are the same. */
	EQUAL,
	/** They differ by no more than rounding explains. */
	ROUNDING,
	/** They differ, and the dossier says why, by no more than that explains. */
	EXPLAINED,
	/** They differ, and the dossier gives a reason; nothing tells how far it reaches, so somebody has to accept it. */
	REASONED,
	/** They differ, but amounts are not stated that may make up for it. */
	INCOMPLETE,
	/** They differ, and nothing explains it. */
	DIFFERENT,
	/** They cannot be compared; {@link StatedComparison.NotComparable#why()} says why. */
	NOT_COMPARABLE;

	/** Whether they contradict each other without an explanation. */
	public boolean isFinding() {
		return this == DIFFERENT;
	}
}
