// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report;

/**
 * What follows stands on pages of this orientation, until the next of these or the end of the chapter. The composer sees
 * to it that every chapter begins and ends upright.
 *
 * @param landscape whether the pages lie
 */
public record PageLayout(boolean landscape) implements Block {
	// no content
}
