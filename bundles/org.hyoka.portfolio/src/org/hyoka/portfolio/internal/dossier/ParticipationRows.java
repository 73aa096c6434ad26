// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.portfolio.internal.index.DocumentRows;
import org.hyoka.questions.Rows;

/** Who takes part in an undertaking as what; the panel that judges it is not asked (rule 7). */
final class ParticipationRows {
	private final Undertaking undertaking;
	private final Rows rows;

	private ParticipationRows(Undertaking undertaking, Rows rows) {
		this.undertaking = undertaking;
		this.rows = rows;
	}

	static void fill(Undertaking undertaking, Rows rows) {
		ParticipationRows all = new ParticipationRows(undertaking, rows);
		if (undertaking.getMinistry() != null) {
			all.add(undertaking, all.label(Literals.UNDERTAKING__MINISTRY), undertaking.getMinistry(), null, null);
		}
		for (RoleAssignment role : undertaking.getRoles()) {
			String label = role.getLabel() == null || role.getLabel().isBlank()
					? Naming.label(role.getRole(), DocumentRows.language(undertaking)) : role.getLabel();
			all.add(role, label, role.getOrganization(), role.getPerson(), null);
		}
		if (undertaking.getFundingFlow() != null) {
			for (FundingStep step : undertaking.getFundingFlow().getSteps()) {
				all.add(step, all.label(Literals.UNDERTAKING__FUNDING_FLOW), step.getOrganization(), null, step.getLabel());
			}
		}
		all.items(undertaking.getResearchItems());
		undertaking.getExpenditures().forEach(all::payees);
	}

	private String label(org.eclipse.emf.ecore.ENamedElement part) {
		return Naming.label(part, DocumentRows.language(undertaking));
	}

	private void items(List<ResearchItem> items) {
		for (ResearchItem item : items) {
			for (Theme theme : item.getThemes()) {
				theme.getImplementers().forEach(o -> add(theme, label(Literals.THEME__IMPLEMENTERS), o, null, theme.getName()));
				if (theme.getLeader() != null) {
					add(theme, label(Literals.THEME__LEADER), null, theme.getLeader(), theme.getName());
				}
			}
			items(item.getItems());
		}
	}

	/** Whom the money went to: each contract, or what a payee got where none is named. */
	private void payees(Expenditure expenditure) {
		for (PayeeBlock block : expenditure.getBlocks()) {
			String role = label(Literals.PAYEE) + (block.getCode() == null ? "" : block.getCode());
			for (Payee payee : block.getPayees()) {
				if (payee.getContracts().isEmpty()) {
					paid(payee, payee, role, null, payee.getAmount(), expenditure);
				}
				payee.getContracts().forEach(c -> paid(c, payee, role, c.getName(), c.getAmount(), expenditure));
			}
		}
	}

	private void paid(EObject place, Payee payee, String role, String purpose, BigDecimal amount, Expenditure expenditure) {
		Organization organization = payee.getOrganization();
		String name = payee.getName() == null && organization != null ? organization.getName() : payee.getName();
		Unit unit = expenditure.getUnit();
		boolean money = amount != null && unit != null && unit.getDimension() == Dimension.MONEY && unit.getCurrency() != null;
		if (name != null) {
			rows.add(Facts.PARTICIPATION, place, undertaking.getId(), role, name, CommonTables.key(name),
					organization == null ? null : organization.getCorporateNumber(), null, null, purpose, expenditure.getYear(),
					money ? unit.getCurrency() : null, money ? Amounts.toBase(amount, unit) : null);
		}
	}

	private void add(EObject place, String role, Organization organization, Person person, String subject) {
		if (organization != null || person != null) {
			rows.add(Facts.PARTICIPATION, place, undertaking.getId(), role, organization == null ? null : organization.getName(),
					organization == null ? null : CommonTables.key(organization.getName()),
					organization == null ? null : organization.getCorporateNumber(), person == null ? null : person.getName(),
					person == null ? null : CommonTables.key(person.getName()), subject, null, null, null);
		}
	}
}
