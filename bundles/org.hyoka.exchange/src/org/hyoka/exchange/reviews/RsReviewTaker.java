// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.util.Objects;

import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.ReflectedAmount;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.model.hyoka.Undertaking;

/** Takes 点検・評価 of a sheet into an undertaking. */
final class RsReviewTaker {
	private final SheetMerge merge;
	private final Undertaking undertaking;
	private final SheetRows sheet;

	RsReviewTaker(SheetMerge merge, Undertaking undertaking, SheetRows sheet) {
		this.merge = merge;
		this.undertaking = undertaking;
		this.sheet = sheet;
	}

	void take() {
		if (sheet.rows("4-1").isEmpty()) {
			return;
		}
		Review review = undertaking.getReviews().stream().filter(r -> sheet.published().equals(r.getYear())).findFirst().orElseGet(() -> {
			Review made = SheetMerge.F.createReview();
			made.setYear(sheet.published());
			undertaking.getReviews().add(made);
			return made;
		});
		for (Row row : sheet.rows("4-1")) {
			RsColumns.REVIEW.forEach((column, attribute) -> merge.text(review, attribute, row.text(column)));
			if (review.getExpertYear() == null) {
				review.setExpertYear(row.year("外部有識者による点検ー最終実施年度"));
			}
			verdicts(review, row);
			amount(review, row, "反映額（一般会計）", Account.GENERAL, null, null);
			String account = row.text("反映額（特別会計）－会計");
			amount(review, row, "反映額（特別会計）－反映額", SheetMerge.account("特別会計", account), account, row.text("反映額（特別会計）－勘定"));
			finding(row, EvaluationKind.REVIEW, "過去に受けた指摘事項－区分", "過去に受けた指摘事項－取りまとめ年度", "過去に受けた指摘事項－取りまとめ内容", "過去に受けた指摘事項－対応状況");
			finding(row, EvaluationKind.UNSPECIFIED, "その他の指摘事項－調査等の名称", "その他の指摘事項－指摘年度", "その他の指摘事項－指摘内容", "その他の指摘事項－対応状況");
		}
	}

	/** What is none of the list stands as words. */
	private void verdicts(Review review, Row row) {
		String verdict = row.text("行政事業レビュー推進チームの所見");
		if (verdict != null && review.getVerdict() == ReviewVerdict.UNSPECIFIED) {
			review.setVerdict(RsColumns.VERDICTS.getOrDefault(verdict, ReviewVerdict.UNSPECIFIED));
			merge.note(review, RsColumns.VERDICTS.containsKey(verdict) ? null : verdict);
		}
		String reflection = row.text("所見を踏まえた改善点／概算要求における反映状況");
		if (reflection != null && review.getReflection() == ReflectionVerdict.UNSPECIFIED) {
			review.setReflection(RsColumns.REFLECTIONS.getOrDefault(reflection, ReflectionVerdict.UNSPECIFIED));
			merge.note(review, RsColumns.REFLECTIONS.containsKey(reflection) ? null : reflection);
		}
	}

	private void amount(Review review, Row row, String column, Account account, String name, String subaccount) {
		if (row.number(column) == null) {
			return;
		}
		if (review.getUnit() == null) {
			review.setUnit(merge.money("円"));
		}
		ReflectedAmount amount = SheetMerge.F.createReflectedAmount();
		amount.setAccount(account);
		amount.setAccountName(name);
		amount.setSubaccount(subaccount);
		amount.setAmount(row.number(column));
		SheetMerge.add(review.getReflectedAmounts(), amount, Literals.REFLECTED_AMOUNT__ACCOUNT, Literals.REFLECTED_AMOUNT__ACCOUNT_NAME,
				Literals.REFLECTED_AMOUNT__SUBACCOUNT, Literals.REFLECTED_AMOUNT__AMOUNT);
	}

	private void finding(Row row, EvaluationKind kind, String body, String year, String text, String response) {
		if (row.text(text) == null) {
			return;
		}
		boolean known = undertaking.getPriorFindings().stream()
				.anyMatch(f -> row.text(text).equals(f.getText()) && Objects.equals(row.text(body), f.getBody()));
		if (!known) {
			PriorFinding finding = SheetMerge.F.createPriorFinding();
			finding.setBody(row.text(body));
			finding.setKind(kind);
			finding.setYear(row.year(year));
			finding.setText(row.text(text));
			if (row.text(response) != null) {
				Response answer = SheetMerge.F.createResponse();
				answer.setText(row.text(response));
				answer.setState(ResponseState.FINAL);
				finding.setResponse(answer);
			}
			undertaking.getPriorFindings().add(finding);
		}
	}
}
