// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.number;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;
import static org.hyoka.export.internal.xlsx.data.DataTable.year;

import java.math.BigDecimal;

import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.Undertaking;

/** Each contract with a payee a row, and each yearly review. */
final class ReviewData {
	private ReviewData() {
	}

	/** A payee without contracts has a row with what it got. */
	static DataTable payments(Facts facts) {
		DataTable table = new DataTable("Payments", text("undertaking_code"), text("undertaking"), year("fiscal_year"), text("block_code"),
				text("block"), text("payee"), text("corporate_number"), text("contract"), text("procurement_method"), number("bidders"),
				number("rate_percent"), number("amount"), text("unit"), text("record"));
		for (Undertaking undertaking : facts.undertakings()) {
			for (Expenditure expenditure : undertaking.getExpenditures()) {
				for (PayeeBlock block : expenditure.getBlocks()) {
					for (Payee payee : block.getPayees()) {
						if (payee.getContracts().isEmpty()) {
							row(facts, table, undertaking, expenditure, block, payee, null, payee.getAmount(), "PAYEE");
						}
						payee.getContracts()
								.forEach(c -> row(facts, table, undertaking, expenditure, block, payee, c, c.getAmount(), "CONTRACT"));
						payee.getCommitments()
								.forEach(c -> row(facts, table, undertaking, expenditure, block, payee, c, c.getAmount(), "COMMITMENT"));
					}
				}
			}
		}
		return table;
	}

	private static void row(Facts facts, DataTable table, Undertaking undertaking, Expenditure expenditure, PayeeBlock block, Payee payee,
			Contract contract, BigDecimal amount, String record) {
		String name = facts.name(payee);
		table.row(undertaking.getCode(), facts.name(undertaking), Facts.year(expenditure.getYear()), Facts.filled(block.getCode()),
				facts.name(block), name == null ? facts.name(payee.getOrganization()) : name,
				payee.getOrganization() == null ? null : Facts.filled(payee.getOrganization().getCorporateNumber()), facts.name(contract),
				contract == null ? null : Facts.literal(contract.getMethod()),
				contract == null || contract.getBidders() == null ? null : BigDecimal.valueOf(contract.getBidders()),
				contract == null ? null : contract.getRate(), amount, facts.symbol(expenditure.getUnit()), record);
	}

	static DataTable reviews(Facts facts) {
		DataTable table = new DataTable("Reviews", text("undertaking_code"), text("undertaking"), year("fiscal_year"), text("check"),
				text("improvement"), text("effect"), text("expert_findings"), text("verdict"), text("verdict_words"), text("reflection"),
				text("reflection_words"));
		for (Undertaking undertaking : facts.undertakings()) {
			for (Review review : undertaking.getReviews()) {
				table.row(undertaking.getCode(), facts.name(undertaking), Facts.year(review.getYear()), facts.prose(review.getCheck()),
						facts.prose(review.getImprovement()), facts.prose(review.getEffect()), facts.prose(review.getExpertFindings()),
						Facts.literal(review.getVerdict()), facts.prose(review.getVerdictText()), Facts.literal(review.getReflection()),
						facts.prose(review.getReflectionText()));
			}
		}
		return table;
	}
}
