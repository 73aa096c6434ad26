// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.Sum;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** Tables of payees, their contracts and what was spent on what. */
final class Payees {
	private final Expenditure expenditure;
	private final Wording words;

	/** A contract with its payee; a payee without any has one line of its own. */
	private record Line(Payee payee, Contract contract, boolean first) {
	}

	/** An item of expenditure with its contract. */
	private record Spent(Payee payee, Contract contract, ExpenseItem item) {
	}

	Payees(Expenditure expenditure, Wording words) {
		this.expenditure = expenditure;
		this.words = words;
	}

	/** What a payee is called: as it is printed, else as it is registered. */
	static String name(Payee payee, Wording words) {
		String own = words.name(payee);
		String name = own.isEmpty() ? words.name(payee.getOrganization()) : own;
		return name.isEmpty() && payee.isOthers() ? Naming.label(Literals.PAYEE__OTHERS, words.locale()) : name;
	}

	/** The payees of a block with their contracts; empty where none is listed. */
	Optional<ReportTable.Builder> of(PayeeBlock block) {
		List<Line> lines = new ArrayList<>();
		for (Payee payee : block.getPayees()) {
			if (payee.getContracts().isEmpty()) {
				lines.add(new Line(payee, null, true));
			}
			payee.getContracts().forEach(contract -> lines.add(new Line(payee, contract, contract == payee.getContracts().getFirst())));
		}
		return lines.isEmpty() ? Optional.empty() : Optional.of(columns(lines).table(lines));
	}

	private Columns<Line> columns(List<Line> lines) {
		boolean totals = lines.stream().anyMatch(l -> l.payee.getAmount() != null && l.contract != null);
		Columns<Line> columns = new Columns<>();
		payee(columns, Line::payee, Line::first);
		if (totals) {
			columns.text(label(Literals.PAYEE__AMOUNT) + unit(), Column.number(12), l -> l.first ? number(ExpenditureSums.of(l.payee)) : "");
		}
		contract(columns, Line::contract);
		return columns.text(label(Literals.CONTRACT__AMOUNT) + unit(), Column.number(11), l -> totals || l.contract != null
				? l.contract == null ? "" : words.number(l.contract.getAmount())
				: number(ExpenditureSums.of(l.payee)))
				.text(label(Literals.PAYEE__COMMISSIONED_BY), Column.text(14),
						l -> l.first && l.payee.getCommissionedBy() != null ? name(l.payee.getCommissionedBy(), words) : "");
	}

	/** The contracts over several years; empty for none. */
	Optional<ReportTable.Builder> commitments() {
		List<Line> lines = expenditure.getBlocks().stream().flatMap(block -> block.getPayees().stream())
				.flatMap(payee -> payee.getCommitments().stream().map(contract -> new Line(payee, contract, true))).toList();
		if (lines.isEmpty()) {
			return Optional.empty();
		}
		Columns<Line> columns = new Columns<>();
		columns.text(label(Literals.PAYEE_BLOCK__CODE), Column.centered(6), l -> ((PayeeBlock) l.payee.eContainer()).getCode());
		payee(columns, Line::payee, Line::first);
		contract(columns, Line::contract);
		columns.text(label(Literals.CONTRACT__AMOUNT) + unit(), Column.number(11), l -> words.number(l.contract.getAmount()));
		return Optional.of(columns.table(lines));
	}

	/** On what the contracts were spent; empty where nobody says so. */
	Optional<ReportTable.Builder> items() {
		List<Spent> spent = new ArrayList<>();
		for (PayeeBlock block : expenditure.getBlocks()) {
			for (Payee payee : block.getPayees()) {
				payee.getContracts().forEach(contract -> contract.getItems().forEach(item -> spent.add(new Spent(payee, contract, item))));
			}
		}
		if (spent.isEmpty()) {
			return Optional.empty();
		}
		Columns<Spent> columns = new Columns<Spent>()
				.text(label(Literals.PAYEE_BLOCK__CODE), Column.centered(6), s -> ((PayeeBlock) s.payee.eContainer()).getCode())
				.text(ReviewPhrases.say(words, "payee"), Column.text(22), s -> name(s.payee, words))
				.text(Naming.label(Literals.CONTRACT, words.locale()), Column.text(20), s -> words.name(s.contract));
		return Optional.of(items(columns, Spent::item).table(spent));
	}

	/** What the state spent itself; empty for nothing. */
	Optional<ReportTable.Builder> overheads() {
		return expenditure.getOverheads().isEmpty() ? Optional.empty()
				: Optional.of(items(new Columns<ExpenseItem>(), item -> item).table(List.copyOf(expenditure.getOverheads())));
	}

	private <T> Columns<T> items(Columns<T> columns, Function<T, ExpenseItem> item) {
		return columns.text(Naming.label(Literals.EXPENSE_ITEM, words.locale()), Column.text(18), t -> words.name(item.apply(t)))
				.blocks(label(Literals.EXPENSE_ITEM__USE), Column.text(24),
						t -> words.prose(item.apply(t), "use"))
				.text(label(Literals.EXPENSE_ITEM__AMOUNT) + unit(), Column.number(11), t -> words.number(item.apply(t).getAmount()));
	}

	private <T> void payee(Columns<T> columns, Function<T, Payee> payee, Function<T, Boolean> first) {
		columns.text("", Column.number(4),
				t -> first.apply(t) && payee.apply(t).getNumber() != null ? String.valueOf(payee.apply(t).getNumber()) : "")
				.text(ReviewPhrases.say(words, "payee"), Column.text(22), t -> first.apply(t) ? name(payee.apply(t), words) : "")
				.text(label(Literals.ORGANIZATION__CORPORATE_NUMBER), Column.text(14),
						t -> first.apply(t) ? of(payee.apply(t), Organization::getCorporateNumber) : "")
				.text(label(Literals.ORGANIZATION__ADDRESS), Column.text(14), t -> first.apply(t) ? of(payee.apply(t), Organization::getAddress) : "")
				.text(label(Literals.ORGANIZATION__LEGAL_FORM), Column.text(10),
						t -> first.apply(t) ? of(payee.apply(t), Organization::getLegalForm) : "");
	}

	private <T> void contract(Columns<T> columns, Function<T, Contract> contract) {
		columns.text(ReviewPhrases.say(words, "work"), Column.text(26), t -> of(contract.apply(t), c -> words.name(c)))
				.text(label(Literals.CONTRACT__METHOD), Column.text(14), t -> of(contract.apply(t), this::method))
				.text(label(Literals.CONTRACT__BIDDERS), Column.number(7),
						t -> of(contract.apply(t), c -> c.getBidders() == null ? "" : c.getBidders().toString()))
				.text(label(Literals.CONTRACT__RATE), Column.number(8),
						t -> of(contract.apply(t), c -> c.getRate() == null ? "" : words.number(c.getRate()) + "%"))
				.blocks(label(Literals.CONTRACT__REASON), Column.text(24),
						t -> contract.apply(t) == null ? List.of()
								: words.prose(contract.apply(t), "reason"))
				.text(label(Literals.CONTRACT__OTHER), Column.text(10), t -> of(contract.apply(t), Contract::getOther));
	}

	private String method(Contract contract) {
		String method = contract.getMethod() == ProcurementMethod.UNSPECIFIED ? "" : words.label(contract.getMethod());
		return method.isEmpty() || Wording.blank(contract.getMethodText())
				? method + (contract.getMethodText() == null ? "" : contract.getMethodText())
				: method + words.bracket(contract.getMethodText());
	}

	private static <T> String of(T object, Function<T, String> value) {
		String text = object == null ? "" : value.apply(object);
		return text == null ? "" : text;
	}

	private static String of(Payee payee, Function<Organization, String> value) {
		return of(payee.getOrganization(), value);
	}

	private String number(Sum sum) {
		return sum.isEmpty() ? "" : words.number(sum.value());
	}

	private String unit() {
		return words.bracket(words.symbol(expenditure.getUnit()));
	}

	private String label(EStructuralFeature feature) {
		return Naming.label(feature, words.locale());
	}
}
