// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/** What follows begins on a new page. */
public record PageBreak() implements Block {
	// no content
}
