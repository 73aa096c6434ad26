// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.ReviewVerdict;

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
	static final String STEP_NUMBER = "アクティビティ・アウトプット・アウトカムの番号";
	static final String STEP_KIND = "種別（アクティビティ・アウトプット・アウトカム）";
	static final String STEP_TERM = "アウトカムの期間";
	static final String GOAL_KIND = "成果目標の種類";
	static final String GOAL = "アクティビティ／活動目標／成果目標";
	static final String MEASURE = "活動指標／成果指標";
	static final String STEP_UNIT = "単位";
	static final String DIRECTION = "改善の上向き／下向き";
	static final String EVIDENCE = "成果実績及び目標値の根拠として用いた統計・データ名（出典）";
	static final String NO_NUMBER = "定性的なアウトカム目標を設定している理由";
	static final String QUALITATIVE = "定性的なアウトカムに関する成果実績";
	static final String WHAT = "目標年度／目標値／実績値／達成率";
	static final String DECISION = "事業に関連するKPIが定められている閣議決定等の名称";
	static final String DECISION_PLACE = "事業に関連するKPIが定められている閣議決定等の該当箇所";
	static final String DECISION_URL = "事業に関連するKPIが定められている閣議決定等のURL";
	static final String FROM_NUMBER = "派生元ー" + STEP_NUMBER;
	static final String FROM_KIND = "派生元ー" + STEP_KIND;
	static final String FROM_TERM = "派生元ー" + STEP_TERM;
	static final String FROM_GOAL = "派生元ーアクティビティの内容/ 活動目標／成果目標";
	static final String FROM_MEASURE = "派生元ー" + MEASURE;
	static final String TO_NUMBER = "派生先ー" + STEP_NUMBER;
	static final String TO_KIND = "派生先ー" + STEP_KIND;
	static final String TO_TERM = "派生先ー" + STEP_TERM;
	static final String TO_GOAL = "派生先ー 活動目標／成果目標";
	static final String TO_MEASURE = "派生先ー" + MEASURE;
	static final String ARROW = "後続アウトカムへのつながり";
	static final String ONE_STEP = "アウトカムを複数段階で設定できない理由";
	private static final String QUANTITATIVE_GOAL = "定量的";
	private static final String QUALITATIVE_GOAL = "定性的";
	/** Kinds of money of lines of the budget; the first that a name holds. */
	static final Map<String, MoneyKind> LINES = map("補正", MoneyKind.SUPPLEMENTARY, "予備費", MoneyKind.RESERVE, "当初予算", MoneyKind.INITIAL, "前年度から繰越し",
			MoneyKind.CARRIED_IN);
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

	/** The kind of a step by its word. */
	static IndicatorKind kind(String word) {
		return literal(IndicatorKind.VALUES, word, IndicatorKind.UNSPECIFIED);
	}

	/** A term by its word, with or without the number before it (1.短期). */
	static OutcomeTerm term(String word) {
		return literal(OutcomeTerm.VALUES, word == null ? null : word.replaceFirst("^\\d+[.．]", ""), OutcomeTerm.UNSPECIFIED);
	}

	/** What stands for a literal; null for what is not stated. */
	static String word(Enumerator literal) {
		return literal.getValue() == 0 ? null : Naming.label(literal, Locale.JAPANESE);
	}

	private static <T extends Enumerator> T literal(List<T> all, String word, T otherwise) {
		return all.stream().filter(literal -> literal.getValue() != 0 && word(literal).equals(word)).findFirst().orElse(otherwise);
	}

	/** Whether an outcome is measured in numbers or told in words; null for what is no outcome, or says neither. */
	static String goalKind(Indicator indicator) {
		boolean numbers = indicator.getUnit() != null || indicator.getTargets().stream().anyMatch(t -> t.getValue() != null)
				|| indicator.getActuals().stream().anyMatch(a -> a.getValue() != null);
		boolean words = indicator.getRationale() != null || indicator.getTargets().stream().anyMatch(t -> t.getName() != null)
				|| indicator.getActuals().stream().anyMatch(a -> a.getText() != null);
		return indicator.getKind() != IndicatorKind.OUTCOME || !numbers && !words ? null : numbers ? QUANTITATIVE_GOAL : QUALITATIVE_GOAL;
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
