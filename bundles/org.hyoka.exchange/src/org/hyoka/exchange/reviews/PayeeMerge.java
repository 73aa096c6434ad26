// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** Puts payees into the expenditure of a year. */
final class PayeeMerge {
	private final SheetMerge merge;
	private final Undertaking undertaking;
	private final Unit unit;

	PayeeMerge(SheetMerge merge, Undertaking undertaking, Unit unit) {
		this.merge = merge;
		this.undertaking = undertaking;
		this.unit = unit;
	}

	/** The expenditure of a year. */
	Expenditure expenditure(FiscalYear year) {
		return undertaking.getExpenditures().stream().filter(e -> year.equals(e.getYear())).findFirst().orElseGet(() -> {
			Expenditure made = SheetMerge.F.createExpenditure();
			made.setYear(year);
			made.setUnit(unit);
			undertaking.getExpenditures().add(made);
			return made;
		});
	}

	/** The block with that letter. */
	PayeeBlock block(Expenditure expenditure, String code) {
		return expenditure.getBlocks().stream().filter(b -> Objects.equals(code, b.getCode())).findFirst().orElseGet(() -> {
			PayeeBlock made = SheetMerge.F.createPayeeBlock();
			made.setCode(code);
			expenditure.getBlocks().add(made);
			return made;
		});
	}

	/** The payee at that place of its block, or with that name where the source numbers none; a new one where there is none. */
	Payee payee(PayeeBlock block, Integer number, String name, String corporateNumber) {
		Optional<Payee> known = block.getPayees().stream()
				.filter(p -> number == null ? is(p, name, corporateNumber) : number.equals(p.getNumber()) && is(p, name, corporateNumber))
				.findFirst();
		if (known.isPresent()) {
			return known.get();
		}
		Payee made = SheetMerge.F.createPayee();
		made.setNumber(number);
		merge.organization(corporateNumber, name).ifPresent(made::setOrganization);
		if (made.getOrganization() == null || !Objects.equals(name, made.getOrganization().getName())) {
			made.setName(name);
		}
		block.getPayees().add(made);
		return made;
	}

	private static boolean is(Payee payee, String name, String corporateNumber) {
		Organization organization = payee.getOrganization();
		String own = payee.getName() == null && organization != null ? organization.getName() : payee.getName();
		boolean number = corporateNumber == null || organization == null || corporateNumber.equals(organization.getCorporateNumber());
		return number && own != null && name != null && Names.equal(own, name);
	}

	/** The contract of a payee with that purpose. */
	Contract contract(Payee payee, String purpose, BigDecimal amount) {
		return contract(payee, purpose, amount, Set.of());
	}

	/** The contract of a payee with that purpose, which is none of those that a sheet named before. */
	Contract contract(Payee payee, String purpose, BigDecimal amount, Set<Contract> others) {
		Contract contract = payee.getContracts().stream().filter(c -> !others.contains(c) && Objects.equals(purpose, c.getName())
				&& (amount == null || c.getAmount() == null || c.getAmount().compareTo(amount) == 0)).findFirst().orElse(null);
		if (contract == null) {
			contract = SheetMerge.F.createContract();
			contract.setName(purpose);
			payee.getContracts().add(contract);
		}
		if (contract.getAmount() == null) {
			contract.setAmount(amount);
		}
		return contract;
	}
}
