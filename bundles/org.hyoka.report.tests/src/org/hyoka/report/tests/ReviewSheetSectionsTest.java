// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hyoka.drawing.Scene;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.LegalBasis;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ReflectedAmount;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What review sheets print of a program is printed in their outline, and said to be left out of others. */
class ReviewSheetSectionsTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
	private final Program program = (Program) dossier.getUndertakings().getFirst();
	private final Expenditure expenditure = F.createExpenditure();

	@BeforeEach
	void enter() {
		expenditure.setYear(FiscalYear.of(2021));
		expenditure.setUnit(program.getBudget().getUnit());
		program.getExpenditures().add(expenditure);
		PayeeBlock a = block("A", "中間組織", "7001");
		PayeeBlock b = block("B", "研究機関", "6543");
		b.setCount(12);
		link(null, a, ContractForm.FIXED_SUBSIDY, null);
		link(a, b, ContractForm.COMMISSION, "6543");
		Payee payee = F.createPayee();
		Organization organization = F.createOrganization();
		organization.setName("架空研究機構");
		organization.setCorporateNumber("1234567890128");
		dossier.getOrganizations().add(organization);
		payee.setOrganization(organization);
		payee.setNumber(1);
		Contract contract = F.createContract();
		contract.setName("装置の試作一式");
		contract.setAmount(new BigDecimal("1357"));
		contract.setMethod(ProcurementMethod.OPEN_OVERALL);
		contract.setBidders(3);
		contract.setRate(new BigDecimal("97.4"));
		ExpenseItem item = F.createExpenseItem();
		item.setName("人件費");
		item.setUse("研究員の雇用");
		item.setAmount(new BigDecimal("246"));
		contract.getItems().add(item);
		payee.getContracts().add(contract);
		b.getPayees().add(payee);
	}

	private PayeeBlock block(String code, String name, String amount) {
		PayeeBlock block = F.createPayeeBlock();
		block.setCode(code);
		block.setName(name);
		block.setAmount(new BigDecimal(amount));
		expenditure.getBlocks().add(block);
		return block;
	}

	private void link(PayeeBlock payer, PayeeBlock payee, ContractForm form, String amount) {
		BlockLink link = F.createBlockLink();
		link.setPayer(payer);
		link.setPayee(payee);
		link.setForm(form);
		link.setAmount(amount == null ? null : new BigDecimal(amount));
		expenditure.getLinks().add(link);
	}

	private String printed() {
		StringBuilder text = new StringBuilder();
		Reports.blocks(Reports.document(dossier, "review-sheet", ReportOptions.standard(Locale.JAPANESE)))
				.forEach(block -> Reports.text(block, text));
		return text.toString();
	}

	@Test
	void payeesContractsAndItemsArePrinted() {
		assertThat(printed()).contains("中間組織", "7,001", "架空研究機構", "1234567890128", "装置の試作一式", "1,357", "一般競争契約（総合評価）", "97.4%", "人件費", "研究員の雇用",
				"246");
	}

	private List<ReportFigure> flows() {
		return Reports.blocks(Reports.document(dossier, "review-sheet", ReportOptions.standard(Locale.JAPANESE))).stream()
				.filter(ReportFigure.class::isInstance).map(ReportFigure.class::cast).filter(f -> f.altText().startsWith("資金の流れ：")).toList();
	}

	@Test
	void aLongFlowHasRoomForWordsAndItsArrowsGoAroundBlocks() {
		PayeeBlock last = expenditure.getBlocks().getLast();
		for (char code = 'C'; code <= 'H'; code++) {
			PayeeBlock next = block(String.valueOf(code), "再委託先の民間企業等", "1234567");
			link(last, next, ContractForm.COMMISSION, "1234567");
			last = next;
		}
		link(null, last, ContractForm.COMMISSION, "10");
		link(expenditure.getBlocks().getFirst(), last, ContractForm.COMMISSION, "20");
		assertThat(flows()).singleElement().satisfies(figure -> {
			Scene scene = ((Graphic.Drawing) figure.graphic()).scene();
			ArrowsAndBoxes.keepApart(scene, 9, 10);
			assertThat(ArrowsAndBoxes.boxes(scene)).allMatch(box -> box.getWidth() > 100);
		});
	}

	@Test
	void theFlowIsDrawnFromTheStateOverTheBlocks() {
		assertThat(flows()).singleElement().satisfies(figure -> {
			assertThat(figure.altText()).contains("→ A", "中間組織", "7,001", "→ B", "研究機関", "6,543");
			assertThat(figure.graphic()).isInstanceOf(Graphic.Drawing.class);
		});
	}

	@Test
	void nothingIsDrawnWhereNobodySaysWhoPaysWhom() {
		expenditure.getLinks().clear();
		assertThat(Reports.blocks(Reports.document(dossier, "review-sheet", ReportOptions.standard(Locale.JAPANESE)))).noneMatch(
				block -> block instanceof ReportFigure figure && figure.altText().startsWith("資金の流れ："));
	}

	@Test
	void reviewsFactsAndItemsOfTheBudgetArePrinted() {
		Review review = F.createReview();
		review.setYear(FiscalYear.of(2022));
		review.setCheck("おおむね計画通りに進んでいる。");
		review.setVerdict(ReviewVerdict.PARTIAL_IMPROVEMENT);
		review.setUnit(program.getBudget().getUnit());
		ReflectedAmount amount = F.createReflectedAmount();
		amount.setAccount(Account.GENERAL);
		amount.setAmount(new BigDecimal("-135"));
		review.getReflectedAmounts().add(amount);
		program.getReviews().add(review);
		LegalBasis law = F.createLegalBasis();
		law.setName("架空研究振興法");
		law.setArticle("第3条");
		program.getLegalBases().add(law);
		SheetNumber number = F.createSheetNumber();
		number.setYear(FiscalYear.of(2021));
		number.setNumber("2021-架空-20-0001");
		program.getSheetNumbers().add(number);
		BudgetLine line = F.createBudgetLine();
		line.setYear(FiscalYear.of(2021));
		line.setItem("架空研究振興費");
		line.setAmount(new BigDecimal("4321"));
		program.getBudget().getLines().add(line);
		assertThat(printed()).contains("おおむね計画通りに進んでいる。", "事業内容の一部改善", "-135", "架空研究振興法", "第3条", "2021-架空-20-0001", "架空研究振興費", "4,321");
	}

	@Test
	void anOutlineWithoutThemSaysThatTheyAreLeftOut() {
		ReportRequest request = ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), org.hyoka.dossier.PictureStore.NONE);
		assertThat(LeftOut.of(request, Locale.JAPANESE)).anyMatch(line -> line.contains("支出"));
	}
}
