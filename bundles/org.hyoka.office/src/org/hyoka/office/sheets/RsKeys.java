// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

/** What the columns of the RS system's files are called that more than one class reads. */
final class RsKeys {
	/** The year in which a sheet is published; it tells of the budget of the year before. */
	static final String PUBLISHED = "事業年度";
	static final String ID = "予算事業ID";
	static final String NAME = "事業名";
	static final String MINISTRY = "府省庁";

	private RsKeys() {
	}
}
