// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.Sum;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.LegalBasis;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ReflectedAmount;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.ResponsibleUnit;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.SubsidyRate;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsKeys;

/** Writes an undertaking as a review sheet of one year, in the families and columns of the RS system; amounts are in yen. */
final class SheetWriting {
	private final Undertaking undertaking;
	private final FiscalYear published;
	private final SheetRows rows;

	private SheetWriting(Undertaking undertaking, FiscalYear published) {
		this.undertaking = undertaking;
		this.published = published;
		rows = new SheetRows(published);
	}

	/** The sheet. */
	static SheetRows of(Undertaking undertaking, FiscalYear published) {
		SheetWriting writing = new SheetWriting(undertaking, published);
		writing.offices();
		writing.outline();
		writing.policies();
		writing.budgets();
		writing.lines();
		new IndicatorWriting(undertaking, published, writing::add).write();
		writing.review();
		undertaking.getExpenditures().stream().filter(e -> e.getYear() != null && e.getYear().year() == published.year() - 1)
				.forEach(e -> new ExpenditureWriting(e, writing.rows, writing::add).write());
		for (Note note : undertaking.getNotes()) {
			if (TextFeatures.isPrinted(note)) {
				writing.add("6-1").put("備考", note.getText());
			}
		}
		return writing.rows;
	}

	/** A row with what stands in all families. */
	private Row add(String family) {
		Row row = rows.add(family).put(RsKeys.PUBLISHED, published).put(RsKeys.ID, own().map(SheetNumber::getSystemId).orElse(undertaking.getCode()))
				.put(RsKeys.NAME, undertaking.getName());
		if (undertaking.getMinistry() != null) {
			row.put(RsKeys.MINISTRY, undertaking.getMinistry().getName());
		}
		return row;
	}

	private Optional<SheetNumber> own() {
		return undertaking.getSheetNumbers().stream().filter(n -> published.equals(n.getYear()) && n.getSystemId() != null).findFirst();
	}

	private void offices() {
		boolean first = true;
		for (ResponsibleUnit unit : undertaking.getResponsibleUnits()) {
			String of = first ? "" : "（その他担当組織）";
			Row row = first ? add("1-1") : rows.rows("1-1").getFirst();
			if (!first && row.text("府省庁" + of) != null) {
				row = add("1-1");
			}
			if (unit.getMinistry() != null) {
				row.put("府省庁" + of, unit.getMinistry().getName()).put("建制順", first ? unit.getMinistry().getRank() : null);
			}
			row.put("局・庁" + of, unit.getBureau()).put("部" + of, unit.getDepartment()).put("課" + of, unit.getDivision())
					.put("室" + of, unit.getOffice()).put("班" + of, unit.getTeam()).put("係" + of, unit.getSection());
			if (first && undertaking.getMinistry() != null) {
				row.put("所管府省庁", undertaking.getMinistry().getName());
			}
			if (first) {
				row.put("その他担当組織_作成責任者_no", "1").put("作成責任者", unit.getOfficer());
			}
			first = false;
		}
	}

	private void outline() {
		Row row = add("1-2").put("事業の目的", undertaking.getPurpose()).put("現状・課題", section("background")).put("事業の概要", section("content"))
				.put("事業概要URL", undertaking.getUrl()).put("事業区分", undertaking.getCategory())
				.put("主要経費", String.join("、", undertaking.getMajorExpenses())).put("整理表表示順", undertaking.getDisplayOrder());
		if (undertaking.getPeriod() != null) {
			row.put("事業開始年度", undertaking.getPeriod().getStart()).put("事業終了（予定）年度", undertaking.getPeriod().getEnd());
			row.put("開始年度不明", undertaking.getPeriod().getStart() == null ? "1" : null).put("終了予定なし",
					undertaking.getPeriod().getEnd() == null ? "1" : null);
		}
		RsColumns.METHODS.forEach((column, method) -> row.put(column, undertaking.getMethods().contains(method) ? "1" : null));
		row.put("旧事業番号", String.join("、", undertaking.getSheetNumbers().stream().filter(n -> n.getNumber() != null && !published.equals(n.getYear()))
				.map(SheetNumber::getNumber).toList()));
	}

	private String section(String key) {
		return undertaking.getSections().stream().filter(s -> key.equals(s.getKey())).map(s -> s.getBody()).findFirst().orElse(null);
	}

	private void policies() {
		int number = 0;
		int plans = 0;
		for (Policy policy : undertaking.getPolicies()) {
			Policy above = policy.getParent();
			boolean parted = undertaking.getPolicies().stream().anyMatch(p -> p.getParent() == policy);
			if (above != null || isOfMinistry(policy)) {
				if (!parted) {
					add("1-3").put("番号（政策・施策）", ++number).put("政策", above == null ? policy.getName() : above.getName())
							.put("施策", above == null ? null : policy.getName())
							.put("政策所管府省庁_P", above == null ? policy.getDecidedBy() : above.getDecidedBy()).put("政策・施策URL", policy.getUrl());
				}
			} else if (!parted) {
				add("1-3").put("番号（関係する計画・通知等）", ++plans).put("計画通知名", policy.getName()).put("計画通知等URL", policy.getUrl());
			}
		}
		number = 0;
		for (LegalBasis law : undertaking.getLegalBases()) {
			add("1-3").put("番号（根拠法令）", ++number).put("法令名", law.getName()).put("法令番号", law.getLawNumber()).put("法令ID", law.getLawId())
					.put("条", law.getArticle()).put("項", law.getParagraph()).put("号・号の細分", law.getItem());
		}
		number = 0;
		for (SubsidyRate rate : undertaking.getSubsidyRates()) {
			add("1-4").put("番号（補助率等）", ++number).put("補助対象", rate.getSubject()).put("補助率", rate.getRate()).put("補助上限等", rate.getCeiling())
					.put("補助率URL", rate.getUrl());
		}
		number = 0;
		if (undertaking.eContainer() instanceof org.hyoka.model.hyoka.Dossier dossier) {
			for (ProgramRelation relation : dossier.getProgramRelations()) {
				if (relation.getSource() == undertaking && relation.getTarget() instanceof RelatedProgram related) {
					add("1-5").put("番号（関連事業）", ++number).put("関連事業の事業ID", related.getCode()).put("関連事業の事業名", related.getName()).put("関連性",
							relation.getText());
				}
			}
		}
	}

	/** A policy that is no part of another is a ministry's own, or a plan or notice of others. */
	private boolean isOfMinistry(Policy policy) {
		return policy.getDecidedBy() != null && Stream.of(undertaking.getMinistry()).filter(Objects::nonNull)
				.anyMatch(ministry -> Names.equal(String.valueOf(ministry.getName()), policy.getDecidedBy()));
	}

	/** An amount in yen, without an end of its own. */
	static BigDecimal yen(BigDecimal amount, Unit unit) {
		return amount == null ? null
				: SheetMerge.bare(unit != null && unit.getDimension() == Dimension.MONEY ? Amounts.toBase(amount, unit) : amount);
	}

	private void budgets() {
		if (undertaking.getBudget() == null) {
			return;
		}
		BudgetSummary summary = BudgetSummary.of(undertaking.getBudget());
		for (FiscalYear year : summary.years()) {
			Row row = add("2-1").put("予算年度", year);
			RsColumns.TOTALS.forEach((column, kind) -> {
				Sum sum = kind == MoneyKind.REQUESTED ? summary.amount(year.plus(1), kind)
						: kind == MoneyKind.TOTAL_BUDGET ? summary.available(year).orElse(Sum.EMPTY) : summary.amount(year, kind);
				row.put(column, sum.isEmpty() ? null : yen(sum.value(), undertaking.getBudget().getUnit()));
			});
			summary.executionRate(year).ifPresent(rate -> row.put("執行率", SheetMerge.bare(rate).toPlainString() + "%"));
			row.put("主な増減理由", undertaking.getBudget().getEntries().stream()
					.filter(e -> e.getKind() == MoneyKind.REQUESTED && year.plus(1).equals(e.getYear())).map(BudgetEntry::getExplanation)
					.filter(e -> e != null).findFirst().orElse(null));
			accounts(year);
		}
		for (Note note : undertaking.getBudget().getNotes()) {
			rows.rows("2-1").stream().findFirst().ifPresent(row -> row.put("その他特記事項", note.getText()));
		}
	}

	private record Key(Account account, String name, String subaccount) {
	}

	private void accounts(FiscalYear year) {
		Map<Key, Row> byAccount = new java.util.LinkedHashMap<>();
		for (BudgetEntry entry : undertaking.getBudget().getEntries()) {
			boolean request = entry.getKind() == MoneyKind.REQUESTED || entry.getKind() == MoneyKind.ADDITIONAL_REQUEST;
			String column = column(entry);
			if (entry.getAccount() != Account.UNSPECIFIED && column != null && (request ? year.plus(1) : year).equals(entry.getYear())) {
				Row row = byAccount
						.computeIfAbsent(new Key(entry.getAccount(), entry.getAccountName(), entry.getSubaccount()),
								key -> add("2-1").put("予算年度", year)
										.put("会計区分", key.account == Account.GENERAL ? "一般会計" : "特別会計").put("会計", key.name).put("勘定", key.subaccount))
						.put(column, yen(entry.getAmount(), undertaking.getBudget().getUnit()));
				entry.getNotes().stream().findFirst().ifPresent(note -> row.put("備考", note.getText()));
			}
		}
	}

	private static String column(BudgetEntry entry) {
		return switch (entry.getKind()) {
		case SUPPLEMENTARY -> RsColumns.supplementary(entry.getNumber() == null ? 1 : entry.getNumber());
		case RESERVE -> RsColumns.reserve(entry.getNumber() == null ? 1 : entry.getNumber());
		default ->
			RsColumns.BY_ACCOUNT.entrySet().stream().filter(e -> e.getValue() == entry.getKind()).map(Map.Entry::getKey).findFirst().orElse(null);
		};
	}

	private void lines() {
		if (undertaking.getBudget() == null) {
			return;
		}
		Unit unit = undertaking.getBudget().getUnit();
		for (BudgetLine line : undertaking.getBudget().getLines()) {
			String kind = switch (line.getKind()) {
			case INITIAL -> "当初予算";
			case SUPPLEMENTARY -> line.getNumber() == null ? "補正予算" : RsColumns.supplementary(line.getNumber());
			case RESERVE -> line.getNumber() == null ? "予備費等" : RsColumns.reserve(line.getNumber());
			case CARRIED_IN -> "前年度から繰越し";
			default -> null;
			};
			add("2-2").put("予算年度", line.getYear())
					.put("会計区分", line.getAccount() == Account.UNSPECIFIED ? null : line.getAccount() == Account.GENERAL ? "一般会計" : "特別会計")
					.put("会計", line.getAccountName()).put("勘定", line.getSubaccount()).put("予算種別", kind).put("所管", line.getJurisdiction())
					.put("組織・勘定", line.getOrganization()).put("項", line.getItem()).put("目", line.getSubitem()).put("歳出予算項目の補足情報", line.getDetail())
					.put("予算額（歳出予算項目ごと）", yen(line.getAmount(), unit)).put("翌年度要求額（歳出予算項目ごと）", yen(line.getRequested(), unit))
					.put("備考（歳出予算項目ごと）", line.getRemark());
		}
	}

	private void review() {
		Review review = undertaking.getReviews().stream().filter(r -> published.equals(r.getYear())).findFirst().orElse(null);
		if (review != null) {
			Row row = add("4-1");
			RsColumns.REVIEW.forEach((column, attribute) -> row.put(column, review.eGet(attribute)));
			row.put("外部有識者による点検ー最終実施年度", review.getExpertYear())
					.put("行政事業レビュー推進チームの所見", review.getVerdict() == ReviewVerdict.UNSPECIFIED ? null : japanese(review.getVerdict()))
					.put("所見を踏まえた改善点／概算要求における反映状況",
							review.getReflection() == ReflectionVerdict.UNSPECIFIED ? null : japanese(review.getReflection()));
			Row special = row;
			for (ReflectedAmount amount : review.getReflectedAmounts()) {
				if (amount.getAccount() == Account.GENERAL) {
					row.put("反映額（一般会計）", yen(amount.getAmount(), review.getUnit()));
				} else {
					special = special.text("反映額（特別会計）－反映額") == null ? special : add("4-1");
					special.put("反映額（特別会計）－会計", amount.getAccountName()).put("反映額（特別会計）－勘定", amount.getSubaccount()).put("反映額（特別会計）－反映額",
							yen(amount.getAmount(), review.getUnit()));
				}
			}
		}
		for (PriorFinding finding : undertaking.getPriorFindings()) {
			String answer = finding.getResponse() == null ? null : finding.getResponse().getText();
			if (finding.getKind() == EvaluationKind.REVIEW) {
				add("4-1").put("過去に受けた指摘事項－区分", finding.getBody()).put("過去に受けた指摘事項－取りまとめ年度", finding.getYear())
						.put("過去に受けた指摘事項－取りまとめ内容", finding.getText()).put("過去に受けた指摘事項－対応状況", answer);
			} else {
				add("4-1").put("その他の指摘事項－調査等の名称", finding.getBody()).put("その他の指摘事項－指摘年度", finding.getYear())
						.put("その他の指摘事項－指摘内容", finding.getText()).put("その他の指摘事項－対応状況", answer);
			}
		}
	}

	static String japanese(org.eclipse.emf.common.util.Enumerator literal) {
		return Naming.label(literal, Locale.JAPANESE);
	}

	/** A total in yen; null where none is stated. */
	static BigDecimal yen(Sum sum, Unit unit) {
		return sum.isEmpty() ? null : yen(sum.value(), unit);
	}

	/** What a block got. */
	static Sum of(org.hyoka.model.hyoka.PayeeBlock block) {
		return ExpenditureSums.of(block);
	}
}
