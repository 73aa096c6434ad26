// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.util.function.Function;

import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.model.hyoka.Unit;

/** Writes an expenditure in the families of the RS system: a row of each block, each payee, each of its contracts. */
final class ExpenditureWriting {
	private final Expenditure expenditure;
	private final Unit unit;
	private final Function<String, Row> add;

	/** @param add adds a row to a family */
	ExpenditureWriting(Expenditure expenditure, SheetRows rows, Function<String, Row> add) {
		this.expenditure = expenditure;
		this.unit = expenditure.getUnit();
		this.add = add;
	}

	void write() {
		for (PayeeBlock block : expenditure.getBlocks()) {
			block("5-1", block).put(RsColumns.COUNT, block.getCount()).put(RsColumns.ROLE, block.getRole()).put(RsColumns.BLOCK_TOTAL,
					SheetWriting.yen(SheetWriting.of(block), unit));
			block.getPayees().forEach(payee -> payee(block, payee));
		}
		for (BlockLink link : expenditure.getLinks()) {
			Row row = add.apply("5-2").put("支出先の支出先ブロック", link.getPayee() == null ? null : link.getPayee().getCode())
					.put("支出先の支出先ブロック名", link.getPayee() == null ? null : link.getPayee().getName()).put("資金の流れの補足情報", link.getText());
			if (link.getPayer() == null) {
				row.put("担当組織からの支出", "1");
			} else {
				row.put("支出元の支出先ブロック", link.getPayer().getCode()).put("支出元の支出先ブロック名", link.getPayer().getName());
			}
		}
		for (ExpenseItem item : expenditure.getOverheads()) {
			add.apply("5-2").put("国自らが支出する間接経費", "1").put("国自らが支出する間接経費の項目", item.getName()).put("国自らが支出する間接経費の金額",
					SheetWriting.yen(item.getAmount(), unit));
		}
	}

	private Row block(String family, PayeeBlock block) {
		return add.apply(family).put(RsColumns.BLOCK, block.getCode()).put(RsColumns.BLOCK_NAME, family.equals("5-3") ? null : block.getName());
	}

	private static void name(Row row, Payee payee, String name, String number, String address, String legalForm) {
		row.put(name, payee.getName() == null && payee.getOrganization() != null ? payee.getOrganization().getName() : payee.getName());
		if (payee.getOrganization() != null) {
			row.put(number, payee.getOrganization().getCorporateNumber()).put(address, payee.getOrganization().getAddress()).put(legalForm,
					payee.getOrganization().getLegalForm());
		}
	}

	private void payee(PayeeBlock block, Payee payee) {
		Row total = block("5-1", block);
		name(total, payee, RsColumns.PAYEE, RsColumns.NUMBER, RsColumns.ADDRESS, RsColumns.LEGAL_FORM);
		total.put(RsColumns.OTHERS, payee.isOthers() ? "1" : null).put(RsColumns.PAYEE_TOTAL,
				SheetWriting.yen(org.hyoka.core.money.ExpenditureSums.of(payee), unit));
		for (Contract contract : payee.getContracts()) {
			Row row = block("5-1", block);
			name(row, payee, RsColumns.PAYEE, RsColumns.NUMBER, RsColumns.ADDRESS, RsColumns.LEGAL_FORM);
			row.put(RsColumns.PURPOSE, contract.getName()).put(RsColumns.AMOUNT, SheetWriting.yen(contract.getAmount(), unit));
			contract(row, contract, "", "入札者数", "落札率", "（支出額10億円以上）");
			for (ExpenseItem item : contract.getItems()) {
				Row spent = block("5-3", block);
				name(spent, payee, RsColumns.PAYEE, RsColumns.NUMBER, "", "");
				spent.put(RsColumns.PURPOSE, contract.getName()).put("費目", item.getName()).put("使途", item.getUse()).put(RsColumns.AMOUNT,
						SheetWriting.yen(item.getAmount(), unit));
			}
		}
		String of = RsColumns.OF_COMMITMENTS;
		for (Contract contract : payee.getCommitments()) {
			Row row = add.apply("5-4").put("支出先ブロック" + of, block.getCode());
			name(row, payee, "契約先名" + of, "契約先の法人番号" + of, "契約先の所在地" + of, "契約先の法人種別" + of);
			row.put("契約概要（契約名）" + of, contract.getName()).put("契約額" + of, SheetWriting.yen(contract.getAmount(), unit));
			contract(row, contract, of, "入札者数（応募者数）" + of, "落札率（％）" + of, "（契約額10億円以上）" + of);
		}
	}

	private static void contract(Row row, Contract contract, String of, String bidders, String rate, String reason) {
		row.put("契約方式等" + of, contract.getMethod() == ProcurementMethod.UNSPECIFIED ? null : SheetWriting.japanese(contract.getMethod()))
				.put("具体的な契約方式等" + of, contract.getMethodText()).put(bidders, contract.getBidders()).put(rate, contract.getRate())
				.put("一者応札・一者応募又は競争性のない随意契約となった理由及び改善策" + reason, contract.getReason()).put(RsColumns.OTHER_CONTRACTS + of, contract.getOther());
	}
}
