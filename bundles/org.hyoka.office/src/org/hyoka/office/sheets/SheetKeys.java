// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office.sheets;

/**
 * What the parts of a review sheet are called in JSON.
 *
 * @since 0.1
 */
public final class SheetKeys {
	/** 事業番号. */
	public static final String NUMBER = "事業番号";
	/** 事業名. */
	public static final String NAME = "事業名";
	/** 公開年度. */
	public static final String PUBLISHED = "公開年度";
	/** 府省庁. */
	public static final String MINISTRY = "府省庁";
	/** 開始年度. */
	public static final String START = "開始年度";
	/** 終了年度. */
	public static final String END = "終了年度";
	/** 予算. */
	public static final String BUDGET = "予算";
	/** 年度. */
	public static final String YEAR = "年度";
	/** 予算計. */
	public static final String AVAILABLE = "予算計";
	/** 当初予算. */
	public static final String INITIAL = "当初予算";
	/** 補正予算. */
	public static final String SUPPLEMENTARY = "補正予算";
	/** 前年度から繰越し. */
	public static final String CARRIED_IN = "前年度から繰越し";
	/** 翌年度へ繰越し. */
	public static final String CARRIED_OUT = "翌年度へ繰越し";
	/** 執行額. */
	public static final String EXECUTED = "執行額";
	/** 要求額. */
	public static final String REQUESTED = "要求額";
	/** 支出先. */
	public static final String PAYEES = "支出先";
	/** 支出先名. */
	public static final String PAYEE = "支出先名";
	/** 法人番号. */
	public static final String CORPORATE_NUMBER = "法人番号";
	/** 業務概要. */
	public static final String WORK = "業務概要";
	/** グループ. */
	public static final String GROUP = "グループ";
	/** 支出額. */
	public static final String PAID = "支出額";
	/** アウトカム. */
	public static final String OUTCOMES = "アウトカム";
	/** アウトプット. */
	public static final String OUTPUTS = "アウトプット";
	/** 成果目標. */
	public static final String GOAL = "成果目標";
	/** 成果指標. */
	public static final String MEASURE = "成果指標";
	/** 活動指標. */
	public static final String ACTIVITY = "活動指標";
	/** 単位. */
	public static final String UNIT = "単位";
	/** 目標値. */
	public static final String TARGET = "目標値";
	/** 目標最終年度. */
	public static final String TARGET_YEAR = "目標最終年度";
	/** 成果実績. */
	public static final String RESULTS = "成果実績";
	/** 活動実績. */
	public static final String ACTIVITIES = "活動実績";
	/** 当初見込み. */
	public static final String EXPECTED = "当初見込み";

	/** 予備費等. */
	public static final String RESERVE = "予備費等";
	/** 事業目的. */
	public static final String PURPOSE = "事業目的";
	/** 事業概要. */
	public static final String OUTLINE = "事業概要";
	/** 番号. */
	public static final String ORDER = "番号";
	/** 担当部局庁. */
	public static final String BUREAU = "担当部局庁";
	/** 担当課室. */
	public static final String DIVISION = "担当課室";
	/** 作成責任者. */
	public static final String OFFICER = "作成責任者";
	/** 会計区分. */
	public static final String ACCOUNTS = "会計区分";
	/** 実施方法. */
	public static final String METHODS = "実施方法";
	/** 主要施策. */
	public static final String KEY_POLICIES = "主要施策";
	/** 関連する過去のレビューシート. */
	public static final String FORMER = "関連する過去のレビューシート";
	/** 定量的な目標が設定できない理由. */
	public static final String NO_QUANTITY = "定量的な目標が設定できない理由";
	/** 事業ID. */
	public static final String SYSTEM_ID = "事業ID";
	/** url. */
	public static final String URL = "url";
	/** ID. */
	public static final String ID = "ID";

	private SheetKeys() {
	}
}
