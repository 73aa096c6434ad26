// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.portfolio.tests.Portfolios.column;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.ReviewSheets;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The review sheet 2021-経産-20-0034, which is that of document 003's program. {@code review-sheet.json} is that of
 * <a href="https://github.com/judgit/data">judgit/data</a> (行政事業レビューシートLOD, CC BY 4.0), without the name of the official who
 * wrote it, and with five of its 53 payments. All figures below were read off the sheet.
 */
class ReviewSheetTest {
	@TempDir
	private Path place;
	private Path index;
	private Path folder;
	private final Portfolio portfolio = new Portfolio(List.of(), ReviewSheets.readers(), List.of(), new Validator(List.of(), Set.of()), "test");

	@BeforeEach
	void begin() throws IOException {
		index = place.resolve("index.db");
		folder = Files.createDirectory(place.resolve("sheets"));
		try (InputStream in = ReviewSheetTest.class.getResourceAsStream("review-sheet.json")) {
			Files.copy(in, folder.resolve("2021-経産-20-0034.json"));
		}
	}

	private IndexResult index() throws IOException {
		return portfolio.index(IndexLocation.of(index), IndexOptions.of(folder), null);
	}

	private Answer ask(String question, String... where) throws IOException {
		return Portfolios.ask(portfolio, index, question, where);
	}

	/** Document 003 says 62.9億円 for 2021 and 77.0億円 requested for 2022. */
	@Test
	void budgetsOfFiveYearsAreThere() throws IOException {
		index();
		assertThat(column(ask("budget", "year", "2021"), "available")).containsExactly(6_287_000_000L);
		assertThat(column(ask("budget", "year", "2022"), "requested")).containsExactly(7_700_000_000L);
		assertThat(column(ask("budget", "year", "2020"), "executed")).containsExactly(6_108_000_000L);
		assertThat(column(ask("budget", "year", "2022"), "available")).containsExactly((Object) null);
		Answer all = ask("budget");
		assertThat(column(all, "fiscal_year")).containsExactly(2018L, 2019L, 2020L, 2021L, 2022L);
		assertThat(all.lines().getFirst().sources().getFirst().name()).isEqualTo("予算2018年度");
	}

	/**
	 * The sheet of the budget request in document 003 says the same in other units, rounded: 62.9億円 is within half of 0.1億円 of
	 * 6,287百万円, and 77.0億円 is 7,700百万円. It repeats what is stated elsewhere, so totals leave it out.
	 */
	@Test
	void theReviewSheetAgreesWithTheBudgetRequestOfTheSameProgram() throws IOException {
		DossierFiles.create(Sample.byKey("council-2022").orElseThrow().create(), folder.resolve("003.hyoka"));
		index();
		Answer last = ask("budget", "program", "次世代治療・診断", "year", "2021");
		assertThat(column(last, "available")).containsExactlyInAnyOrder(6_287_000_000L, 6_290_000_000L);
		assertThat(last.lines()).extracting(l -> Path.of(l.sources().getFirst().file()).getFileName().toString())
				.containsExactlyInAnyOrder("2021-経産-20-0034.json", "003.hyoka");
		assertThat(column(ask("budget", "program", "次世代治療・診断", "year", "2022"), "requested")).containsExactly(7_700_000_000L, 7_700_000_000L);
		assertThat(column(ask("budget-totals", "year", "2022"), "requested")).isEmpty();
	}

	/**
	 * A sheet in the same form with what the other has not. Budget of 2019: 1,000 at first, 200 supplementary, 50 carried in, 150 carried
	 * out (printed as △150): 1,100, of which 880 were executed, 80 %. The outcome has 10 as target of each year and 9, 4 as actuals: missed
	 * twice running, the last with 40 %. Of the two payees one has no corporate number and no amount, which is not 0.
	 */
	@Test
	void carryOverMissedTargetsAndUnknownPaymentsAreAsComputedByHand() throws IOException {
		Files.writeString(folder.resolve("second.json"), """
				{"公開年度": 2020, "事業名": "第二の事業", "府省庁": "文部科学省", "事業番号": "2020-文科-20-0001", "予算": [
				{"年度": 2019, "当初予算": 1000.0, "補正予算": 200.0, "前年度から繰越し": 50.0, "翌年度へ繰越し": -150.0, "予算計": 1100.0, "執行額": 880.0}],
				"支出先": [{"年度": 2019, "グループ": "A", "番号": 1, "支出先名": "甲大学", "法人番号": "1234567890123", "支出額": 800.5},
				{"年度": 2019, "グループ": "A", "番号": 2, "支出先名": "乙"}],
				"アウトカム": [{"成果指標": "導出件数", "単位": "件", "成果実績": [
				{"年度": 2018, "成果実績": 9.0, "目標値": 10.0}, {"年度": 2019, "成果実績": 4.0, "目標値": 10.0}]}]}""");
		index();
		Answer budget = ask("budget", "program", "第二");
		assertThat(column(budget, "available")).containsExactly(1_100_000_000L);
		assertThat(column(budget, "carried_in")).containsExactly(50_000_000L);
		assertThat(column(budget, "carried_out")).containsExactly(150_000_000L);
		assertThat(column(budget, "execution_rate")).containsExactly(0.8);
		Answer missed = ask("missed-targets", "times", "2");
		assertThat(column(missed, "indicator")).containsExactly("導出件数");
		assertThat(column(missed, "rate")).containsExactly(0.4);
		assertThat(missed.lines().getFirst().sources()).extracting(s -> s.name()).containsExactly("導出件数 2018年度", "導出件数 2019年度");
		assertThat(column(ask("participation", "organization", "乙"), "amount")).containsExactly((Object) null);
		assertThat(column(ask("payees", "year", "2019"), "organization")).containsExactly("甲大学");
		assertThat(column(ask("payees", "year", "2019"), "amount")).containsExactly(800_500_000L);
		assertThat(column(ask("budget-totals", "ministry", "文部"), "executed")).containsExactly(880_000_000L);
	}

	/** Of the sheet's years totals count the last that is at its end: 6,108 of 6,121 in 2020. */
	@Test
	void totalsCountTheYearThatIsAtItsEnd() throws IOException {
		index();
		Answer totals = ask("budget-totals");
		assertThat(column(totals, "fiscal_year")).containsExactly(2020L);
		assertThat(column(totals, "executed")).containsExactly(6_108_000_000L);
		assertThat(column(totals, "execution_rate")).containsExactly(6108 / 6121.0);
	}

	/** 糖鎖: 1 of 1, 3 of 3, 15 of 10 · 社実装: 1 of 1, 5 of 4, 12 of 9 · 中分子: 15 of 8, 42 of 21, 123 of 45 · 層別化: 0 of 0 twice. */
	@Test
	void eachYearsTargetIsJudgedByThatYearsActual() throws IOException {
		index();
		Answer achievement = ask("achievement");
		assertThat(column(achievement, "fiscal_year")).containsExactly(2018L, 2019L, 2020L, 2025L, 2028L);
		assertThat(column(achievement, "achieved")).startsWith(3L, 4L, 4L);
		assertThat(column(achievement, "not_achieved")).containsOnly(0L);
		assertThat(column(ask("missed-targets"), "indicator")).isEmpty();
	}

	/** 次世代天然物化学技術研究組合 got 555 and 443, 東京大学 78 and 30. */
	@Test
	void paymentsAreAddedUpByCorporateNumber() throws IOException {
		index();
		Answer payees = ask("payees");
		assertThat(column(payees, "corporate_number")).containsExactly("9010005023796", "6010605002392", "5010005007398");
		assertThat(column(payees, "amount")).containsExactly(6_108_000_000L, 998_000_000L, 108_000_000L);
		assertThat(column(payees, "payments")).containsExactly(1L, 2L, 2L);
		assertThat(column(ask("participation", "organization", "東京大学"), "amount")).containsExactlyInAnyOrder(78_000_000L, 30_000_000L);
	}

	@Test
	void otherJsonIsPassedOverAndBrokenJsonIsSaid() throws IOException {
		Files.writeString(folder.resolve("package.json"), "{\"name\": \"else\"}");
		assertThat(index().unreadable()).isEmpty();
		assertThat(portfolio.files(IndexLocation.of(index))).hasSize(1);
		Files.writeString(folder.resolve("broken.json"), "{\"事業名\": ");
		assertThat(index().unreadable()).singleElement().satisfies(f -> assertThat(f.sentence()).contains("broken.json"));
	}

	@Test
	void wordsOfTheSheetAreFound() throws IOException {
		index();
		assertThat(portfolio.search(IndexLocation.of(index), "糖鎖利用創薬", 10)).isNotEmpty().allSatisfy(h -> assertThat(h.source().name()).isNotBlank());
		assertThat(column(ask("achievement"), "achieved_share").getFirst()).isEqualTo(1.0);
	}
}
