// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

/** What the parts of a review sheet are called in JSON. */
final class Keys {
	static final String NUMBER = "事業番号";
	static final String NAME = "事業名";
	static final String PUBLISHED = "公開年度";
	static final String MINISTRY = "府省庁";
	static final String START = "開始年度";
	static final String END = "終了年度";
	static final String BUDGET = "予算";
	static final String YEAR = "年度";
	static final String AVAILABLE = "予算計";
	static final String INITIAL = "当初予算";
	static final String SUPPLEMENTARY = "補正予算";
	static final String CARRIED_IN = "前年度から繰越し";
	static final String CARRIED_OUT = "翌年度へ繰越し";
	static final String EXECUTED = "執行額";
	static final String REQUESTED = "要求額";
	static final String PAYEES = "支出先";
	static final String PAYEE = "支出先名";
	static final String CORPORATE_NUMBER = "法人番号";
	static final String WORK = "業務概要";
	static final String GROUP = "グループ";
	static final String PAID = "支出額";
	static final String OUTCOMES = "アウトカム";
	static final String OUTPUTS = "アウトプット";
	static final String GOAL = "成果目標";
	static final String MEASURE = "成果指標";
	static final String ACTIVITY = "活動指標";
	static final String UNIT = "単位";
	static final String TARGET = "目標値";
	static final String TARGET_YEAR = "目標最終年度";
	static final String RESULTS = "成果実績";
	static final String ACTIVITIES = "活動実績";
	static final String EXPECTED = "当初見込み";

	private Keys() {
	}
}
