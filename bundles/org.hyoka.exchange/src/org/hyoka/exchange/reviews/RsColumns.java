// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.ReviewVerdict;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Which column of the RS system stands for which feature or literal, for reading and writing alike. */
final class RsColumns {
	static final String BLOCK = "支出先ブロック番号";
	static final String BLOCK_NAME = "支出先ブロック名";
	static final String COUNT = "支出先の数";
	static final String ROLE = "事業を行う上での役割";
	static final String BLOCK_TOTAL = "ブロックの合計支出額";
	static final String PAYEE = "支出先名";
	static final String NUMBER = "法人番号";
	static final String ADDRESS = "所在地";
	static final String LEGAL_FORM = "法人種別";
	static final String OTHERS = "その他支出先";
	static final String PAYEE_TOTAL = "支出先の合計支出額";
	static final String PURPOSE = "契約概要";
	static final String AMOUNT = "金額";
	static final String OTHER_CONTRACTS = "その他の契約";
	static final String OF_COMMITMENTS = "（国庫債務負担行為等による契約）";
	/** Texts of a review. */
	static final Map<String, EAttribute> REVIEW = map("事業所管部局による点検・改善ー点検結果", Literals.REVIEW__CHECK, "事業所管部局による点検・改善ー改善の方向性",
			Literals.REVIEW__IMPROVEMENT,
			"事業所管部局による点検・改善－目標年度における効果測定に関する評価", Literals.REVIEW__EFFECT, "外部有識者による点検ー点検対象", Literals.REVIEW__EXPERT_SUBJECT, "外部有識者による点検ー対象の理由",
			Literals.REVIEW__EXPERT_REASON, "外部有識者による点検ー所見", Literals.REVIEW__EXPERT_FINDINGS, "公開プロセス結果概要", Literals.REVIEW__PUBLIC_PROCESS,
			"行政事業レビュー推進チームの所見の詳細", Literals.REVIEW__VERDICT_TEXT, "所見を踏まえた改善点／概算要求における反映状況の詳細", Literals.REVIEW__REFLECTION_TEXT);
	static final Map<String, ReviewVerdict> VERDICTS = map("現状通り", ReviewVerdict.AS_IS, "事業内容の一部改善", ReviewVerdict.PARTIAL_IMPROVEMENT, "事業全体の抜本的な改善",
			ReviewVerdict.FUNDAMENTAL_IMPROVEMENT, "終了予定", ReviewVerdict.ENDING, "廃止", ReviewVerdict.ABOLISH);
	static final Map<String, ReflectionVerdict> REFLECTIONS = map("現状通り", ReflectionVerdict.AS_IS, "縮減", ReflectionVerdict.REDUCED, "執行等改善",
			ReflectionVerdict.EXECUTION_IMPROVED, "年度内に改善を検討", ReflectionVerdict.UNDER_STUDY, "予定通り終了", ReflectionVerdict.ENDED, "廃止",
			ReflectionVerdict.ABOLISHED);
	static final Map<String, ContractForm> METHODS = map("実施方法ー直接実施", ContractForm.DIRECT, "実施方法ー補助", ContractForm.SUBSIDY, "実施方法ー負担",
			ContractForm.SHARE,
			"実施方法ー交付", ContractForm.GRANT, "実施方法ー分担金・拠出金", ContractForm.CONTRIBUTION, "実施方法ーその他", ContractForm.OTHER);
	/** Totals of a year, and what they are of. */
	static final Map<String, MoneyKind> TOTALS = map("当初予算（合計）", MoneyKind.INITIAL, "補正予算（合計）", MoneyKind.SUPPLEMENTARY, "前年度からの繰越し（合計）",
			MoneyKind.CARRIED_IN,
			"予備費等（合計）", MoneyKind.RESERVE, "計（歳出予算現額合計）", MoneyKind.TOTAL_BUDGET, "執行額（合計）", MoneyKind.EXECUTED, "翌年度への繰越し(合計）",
			MoneyKind.CARRIED_OUT, "翌年度要求額（合計）", MoneyKind.REQUESTED);
	/** What stands for a year and an account; those with several of a kind stand apart. */
	static final Map<String, MoneyKind> BY_ACCOUNT = map("当初予算", MoneyKind.INITIAL, "前年度から繰越し", MoneyKind.CARRIED_IN, "歳出予算現額",
			MoneyKind.TOTAL_BUDGET, "執行額",
			MoneyKind.EXECUTED, "翌年度要求額", MoneyKind.REQUESTED, "要望額", MoneyKind.ADDITIONAL_REQUEST);
	static final int SUPPLEMENTARY = 5;
	static final int RESERVES = 4;

	private RsColumns() {
	}

	static String supplementary(int number) {
		return "第" + number + "次補正予算";
	}

	static String reserve(int number) {
		return "予備費等" + number;
	}

	@SuppressWarnings("unchecked")
	private static <T> Map<String, T> map(Object... pairs) {
		Map<String, T> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], (T) pairs[i + 1]);
		}
		return map;
	}
}
