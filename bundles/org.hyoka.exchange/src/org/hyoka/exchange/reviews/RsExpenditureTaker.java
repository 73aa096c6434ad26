// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.naming.Naming;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** Takes 支出先 of a sheet into an undertaking: what was paid in the year before that of the sheet. */
final class RsExpenditureTaker {
	private final SheetMerge merge;
	private final PayeeMerge payees;
	private final SheetRows sheet;
	private final FiscalYear paid;
	private PayeeBlock block;
	private Payee payee;
	private final Set<Contract> taken = new HashSet<>();

	RsExpenditureTaker(SheetMerge merge, Undertaking undertaking, SheetRows sheet, Unit unit) {
		this.merge = merge;
		this.payees = new PayeeMerge(merge, undertaking, unit);
		this.sheet = sheet;
		this.paid = FiscalYear.of(sheet.published().year() - 1);
	}

	void take() {
		sheet.rows("5-1").forEach(this::payment);
		sheet.rows("5-2").forEach(this::link);
		sheet.rows("5-3").forEach(this::item);
		sheet.rows("5-4").forEach(this::commitment);
	}

	private Expenditure expenditure() {
		return payees.expenditure(paid);
	}

	/** A row of a block, of a payee, or of a contract of the payee before. */
	private void payment(Row row) {
		String code = row.text(RsColumns.BLOCK);
		if (code != null && (block == null || !code.equals(block.getCode()))) {
			block = payees.block(expenditure(), code);
			payee = null;
		}
		if (block == null) {
			merge.leaveOut("leftOut.payee", row.cells().toString());
			return;
		}
		merge.text(block, Literals.NAMED_ELEMENT__NAME, row.text(RsColumns.BLOCK_NAME));
		merge.text(block, Literals.PAYEE_BLOCK__ROLE, row.text(RsColumns.ROLE));
		if (block.getCount() == null) {
			block.setCount(row.integer(RsColumns.COUNT));
		}
		if (block.getAmount() == null) {
			block.setAmount(row.number(RsColumns.BLOCK_TOTAL));
		}
		if (row.text(RsColumns.PAYEE) != null) {
			payee = payee(row, RsColumns.PAYEE, RsColumns.NUMBER, RsColumns.ADDRESS, RsColumns.LEGAL_FORM);
			payee.setOthers(payee.isOthers() || row.is(RsColumns.OTHERS));
			if (payee.getAmount() == null) {
				payee.setAmount(row.number(RsColumns.PAYEE_TOTAL));
			}
		}
		if (payee != null && (row.text(RsColumns.PURPOSE) != null || row.number(RsColumns.AMOUNT) != null)) {
			Contract contract = payees.contract(payee, row.text(RsColumns.PURPOSE), row.number(RsColumns.AMOUNT), taken);
			taken.add(contract);
			fill(contract, row, "", "入札者数", "落札率", "（支出額10億円以上）");
		}
	}

	private Payee payee(Row row, String name, String number, String address, String legalForm) {
		Payee found = payees.payee(block, null, row.text(name), row.text(number));
		Organization organization = found.getOrganization();
		if (organization != null) {
			merge.text(organization, Literals.ORGANIZATION__ADDRESS, row.text(address));
			merge.text(organization, Literals.ORGANIZATION__LEGAL_FORM, row.text(legalForm));
		} else if (row.text(address) != null) {
			merge.note(found, row.text(address));
		}
		return found;
	}

	/** Sheets print 0 as the number of bidders and the rate of contracts that nobody competed for: neither is known. */
	private void fill(Contract contract, Row row, String of, String bidders, String rate, String reason) {
		String method = row.text("契約方式等" + of);
		if (method != null && contract.getMethod() == ProcurementMethod.UNSPECIFIED) {
			Optional<ProcurementMethod> known = ProcurementMethod.VALUES.stream()
					.filter(m -> Naming.label(m, java.util.Locale.JAPANESE).equals(method)).findFirst();
			contract.setMethod(known.orElse(ProcurementMethod.OTHER));
			if (known.isEmpty()) {
				merge.text(contract, Literals.CONTRACT__METHOD_TEXT, method);
			}
		}
		merge.text(contract, Literals.CONTRACT__METHOD_TEXT, row.text("具体的な契約方式等" + of));
		if (contract.getBidders() == null) {
			contract.setBidders(SheetMerge.some(row.integer(bidders)));
		}
		if (contract.getRate() == null) {
			contract.setRate(SheetMerge.some(row.number(rate)));
		}
		merge.text(contract, Literals.CONTRACT__REASON, row.text("一者応札・一者応募又は競争性のない随意契約となった理由及び改善策" + reason));
		merge.text(contract, Literals.CONTRACT__OTHER, others(row, RsColumns.OTHER_CONTRACTS + of));
	}

	/** Whether a line stands for other contracts: ticked, or said in words. */
	private static String others(Row row, String column) {
		return !row.is(column) ? null : List.of("TRUE", "t", "1").contains(row.text(column)) ? RsColumns.OTHER_CONTRACTS : row.text(column);
	}

	private void link(Row row) {
		String to = row.text("支出先の支出先ブロック");
		String from = row.text("支出元の支出先ブロック");
		if (to != null) {
			PayeeBlock payer = from == null ? null : payees.block(expenditure(), from);
			PayeeBlock target = payees.block(expenditure(), to);
			BlockLink link = expenditure().getLinks().stream().filter(l -> l.getPayer() == payer && l.getPayee() == target).findFirst()
					.orElseGet(() -> {
						BlockLink made = SheetMerge.F.createBlockLink();
						made.setPayer(payer);
						made.setPayee(target);
						expenditure().getLinks().add(made);
						return made;
					});
			if (link.getText() == null) {
				link.setText(row.text("資金の流れの補足情報"));
			}
		}
		if (row.text("国自らが支出する間接経費の項目") != null || row.number("国自らが支出する間接経費の金額") != null) {
			ExpenseItem item = SheetMerge.F.createExpenseItem();
			item.setName(row.text("国自らが支出する間接経費の項目"));
			item.setAmount(row.number("国自らが支出する間接経費の金額"));
			SheetMerge.add(expenditure().getOverheads(), item, Literals.NAMED_ELEMENT__NAME, Literals.EXPENSE_ITEM__AMOUNT);
		}
	}

	private void item(Row row) {
		if (row.text(RsColumns.BLOCK) == null || row.text(RsColumns.PAYEE) == null) {
			return;
		}
		block = payees.block(expenditure(), row.text(RsColumns.BLOCK));
		Payee of = payees.payee(block, null, row.text(RsColumns.PAYEE), row.text(RsColumns.NUMBER));
		Contract contract = of.getContracts().stream().filter(c -> Objects.equals(c.getName(), row.text(RsColumns.PURPOSE))).findFirst()
				.orElseGet(() -> payees.contract(of, row.text(RsColumns.PURPOSE), null));
		ExpenseItem item = SheetMerge.F.createExpenseItem();
		item.setName(row.text("費目"));
		item.setUse(row.text("使途"));
		item.setAmount(row.number(RsColumns.AMOUNT));
		SheetMerge.add(contract.getItems(), item, Literals.NAMED_ELEMENT__NAME, Literals.EXPENSE_ITEM__USE, Literals.EXPENSE_ITEM__AMOUNT);
	}

	private void commitment(Row row) {
		String of = RsColumns.OF_COMMITMENTS;
		String name = row.text("契約先名" + of);
		if (name == null || row.text("支出先ブロック" + of) == null) {
			return;
		}
		block = payees.block(expenditure(), row.text("支出先ブロック" + of));
		Payee with = payee(row, "契約先名" + of, "契約先の法人番号" + of, "契約先の所在地" + of, "契約先の法人種別" + of);
		BigDecimal amount = row.number("契約額" + of);
		String purpose = row.text("契約概要（契約名）" + of);
		Contract contract = with.getCommitments().stream().filter(c -> Objects.equals(c.getName(), purpose) && Objects.equals(c.getAmount(), amount))
				.findFirst().orElseGet(() -> {
					Contract made = SheetMerge.F.createContract();
					made.setName(purpose);
					made.setAmount(amount);
					with.getCommitments().add(made);
					return made;
				});
		fill(contract, row, of, "入札者数（応募者数）" + of, "落札率（％）" + of, "（契約額10億円以上）" + of);
	}
}
