// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

/**
 * How a fiscal year is printed (rule 10: one value, several spellings).
 *
 * @since 0.1
 */
public enum YearStyle {
	/** 2018年度; in English FY2018. */
	NENDO,
	/** 2018FY. */
	FY,
	/** H30, R4. */
	ERA,
	/** 平成30年度, 令和元年度; in English FY2018 (H30). */
	ERA_KANJI
}
