// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office.sheets;

/** What the columns of the RS system's files are called that more than one class reads. */
public final class RsKeys {
	/** The year in which a sheet is published; it tells of the budget of the year before. */
	public static final String PUBLISHED = "事業年度";
	/** Number of the program. */
	public static final String ID = "予算事業ID";
	/** Name of the program. */
	public static final String NAME = "事業名";
	/** Whose program it is. */
	public static final String MINISTRY = "府省庁";

	private RsKeys() {
	}
}
