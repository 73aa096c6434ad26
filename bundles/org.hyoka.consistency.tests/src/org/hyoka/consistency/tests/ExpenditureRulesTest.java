// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.consistency.tests.CleanDossier.F;

import java.math.BigDecimal;
import java.util.Locale;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Whom the money went to: sums, the flow, contracts; and what became of a review. */
class ExpenditureRulesTest {
	private final CleanDossier d = new CleanDossier();
	private final Expenditure expenditure = F.createExpenditure();
	private final PayeeBlock block = block("A", "800");
	private final Contract contract = contract("800");

	ExpenditureRulesTest() {
		expenditure.setYear(FiscalYear.of(2020));
		expenditure.setUnit(d.million);
		d.a.getExpenditures().add(expenditure);
	}

	private PayeeBlock block(String code, String amount) {
		PayeeBlock made = F.createPayeeBlock();
		made.setCode(code);
		made.setAmount(new BigDecimal(amount));
		expenditure.getBlocks().add(made);
		return made;
	}

	private Contract contract(String amount) {
		Payee payee = F.createPayee();
		payee.setOrganization(d.university);
		Contract made = F.createContract();
		made.setName("計測手法の開発");
		made.setAmount(new BigDecimal(amount));
		payee.getContracts().add(made);
		block.getPayees().add(payee);
		return made;
	}

	private static String said(Problem problem) {
		return problem.sentence().in(Locale.JAPANESE);
	}

	@Test
	void whatAddsUpIsNoProblem() {
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void payeesThatGotMoreThanTheirBlockAreFound() {
		contract("30");
		assertThat(said(Checks.only(d.dossier, "hyoka.expenditure.block"))).contains("800百万円", "830百万円");
	}

	@Test
	void paymentsThatAreNotWhatWasExecutedAreFound() {
		block.setAmount(new BigDecimal("900"));
		Problem problem = Checks.only(d.dossier, "hyoka.expenditure.executed");
		assertThat(problem.severity()).isEqualTo(Severity.WARNING);
		assertThat(said(problem)).contains("2020年度", "900百万円", "800百万円");
	}

	@Test
	void contractsThatAreMoreThanTheirPayeeGotAreFound() {
		block.getPayees().getFirst().setAmount(new BigDecimal("700"));
		assertThat(said(Checks.only(d.dossier, "hyoka.expenditure.payee"))).contains("700百万円", "800百万円");
	}

	@Test
	void moneyThatFlowsInACircleIsFound() {
		PayeeBlock other = block("B", "10");
		link(null, block);
		link(block, other);
		assertThat(Checks.all(d.dossier)).isEmpty();
		BlockLink back = link(other, block);
		back.setAmount(BigDecimal.ONE);
		assertThat(Checks.of(d.dossier, "hyoka.expenditure.circle")).hasSize(2).allSatisfy(p -> assertThat(p.severity()).isEqualTo(Severity.ERROR));
	}

	private BlockLink link(PayeeBlock payer, PayeeBlock payee) {
		BlockLink link = F.createBlockLink();
		link.setPayer(payer);
		link.setPayee(payee);
		expenditure.getLinks().add(link);
		return link;
	}

	@Test
	void aLargeContractWithoutCompetitionWantsItsReason() {
		d.a.getBudget().getEntries().getFirst().setAmount(new BigDecimal("12.0"));
		d.program.getBudget().getEntries().getFirst().setAmount(new BigDecimal("24"));
		d.table().setFootnote("※調整費を除く");
		block.setAmount(new BigDecimal("1200"));
		contract.setAmount(new BigDecimal("1200"));
		contract.setBidders(1);
		assertThat(said(Checks.only(d.dossier, "hyoka.expenditure.single-bidder"))).contains("1,200百万円", "大阪大学");
		contract.setReason("特殊な装置であり、製造できる者が一者であった。");
		assertThat(Checks.all(d.dossier)).isEmpty();
		contract.setReason(null);
		contract.setAmount(new BigDecimal("999"));
		assertThat(Checks.all(d.dossier)).as("below 1,000 million yen").isEmpty();
		contract.setAmount(new BigDecimal("1000"));
		contract.setBidders(null);
		contract.setMethod(ProcurementMethod.NEGOTIATED_OTHER);
		assertThat(Checks.of(d.dossier, "hyoka.expenditure.single-bidder")).hasSize(1);
	}

	@Test
	void anAwardRateAboveTheEstimateIsFound() {
		contract.setRate(new BigDecimal("99.8"));
		assertThat(Checks.all(d.dossier)).isEmpty();
		contract.setRate(new BigDecimal("103"));
		assertThat(said(Checks.only(d.dossier, "hyoka.expenditure.rate"))).contains("103");
	}

	@Test
	void aProgramThatAReviewEndedAsksForNothing() {
		Review review = F.createReview();
		review.setYear(FiscalYear.of(2021));
		review.setReflection(ReflectionVerdict.ABOLISHED);
		d.a.getReviews().add(review);
		assertThat(Checks.all(d.dossier)).isEmpty();
		CleanDossier.entry(d.a.getBudget(), 2022, MoneyKind.REQUESTED, "5.0");
		assertThat(said(Checks.only(d.dossier, "hyoka.review.abolished"))).contains("2021年度", "廃止", "2022年度", "5.0億円");
	}

	@Test
	void paymentsNeedAUnitOfMoney() {
		expenditure.setUnit(null);
		assertThat(Checks.of(d.dossier, "hyoka.money.unit")).singleElement().satisfies(p -> assertThat(p.object()).isSameAs(expenditure));
	}
}
