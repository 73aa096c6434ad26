// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

/**
 * How a day is printed.
 *
 * @since 0.1
 */
public enum DateStyle {
	/** 2022年6月7日; in English 7 June 2022. */
	WESTERN,
	/** 令和4年6月7日; in English 7 June 2022. */
	ERA,
	/** 2022-06-07. */
	ISO
}
