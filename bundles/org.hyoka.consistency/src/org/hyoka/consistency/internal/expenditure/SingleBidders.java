// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;

/** A contract of 10億円 or more that only one bid for, or that was negotiated with one, without the reason that the form asks for. */
final class SingleBidders extends Rule<Expenditure> {
	/** From which amount on the official form asks for a reason, in yen. */
	private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000_000L);

	SingleBidders() {
		super("hyoka.expenditure.single-bidder", Severity.WARNING, ExpenditureRules.BOOK, Literals.EXPENDITURE, Expenditure.class,
				BlockTotals.DEPENDENCIES, 18);
	}

	@Override
	protected void check(Expenditure expenditure, ProblemReporter report) {
		if (expenditure.getUnit() == null || expenditure.getUnit().getDimension() != Dimension.MONEY) {
			return;
		}
		for (PayeeBlock block : expenditure.getBlocks()) {
			for (Payee payee : block.getPayees()) {
				Stream.concat(payee.getContracts().stream(), payee.getCommitments().stream()).filter(SingleBidders::isAlone)
						.forEach(contract -> amount(contract, payee)
								.filter(amount -> Amounts.toBase(amount, expenditure.getUnit()).compareTo(LARGE) >= 0)
								.ifPresent(amount -> report.at(contract, Literals.CONTRACT__REASON).say(Naming.where(contract),
										Naming.inSentence(payee), Parts.number(amount, expenditure.getUnit()))));
			}
		}
	}

	/** The amount of a contract; that of the payee where it has this contract only. */
	private static Optional<BigDecimal> amount(Contract contract, Payee payee) {
		boolean only = payee.getContracts().size() == 1 && payee.getContracts().contains(contract);
		return contract.getAmount() != null || !only ? Optional.ofNullable(contract.getAmount())
				: Optional.of(ExpenditureSums.of(payee)).filter(sum -> !sum.isEmpty()).map(sum -> sum.value());
	}

	private static boolean isAlone(Contract contract) {
		boolean alone = contract.getBidders() != null && contract.getBidders() == 1 || contract.getMethod() == ProcurementMethod.NEGOTIATED_OTHER;
		return alone && (contract.getReason() == null || contract.getReason().isBlank());
	}
}
