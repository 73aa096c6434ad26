// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/**
 * What follows begins on a new page.
 *
 * @since 0.1
 */
public record PageBreak() implements Block {
	// no content
}
