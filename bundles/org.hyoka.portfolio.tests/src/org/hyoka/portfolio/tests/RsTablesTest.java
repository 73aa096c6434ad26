// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.portfolio.tests.Portfolios.column;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.FileState;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Review sheets as the CSV files of the RS system. The columns are those that it publishes; the records are made up. */
class RsTablesTest {
	private static final Charset CP932 = Charset.forName("windows-31j");
	private static final String SHEET = "シート種別,事業年度,予算事業ID,事業名,府省庁の建制順,政策所管府省庁,府省庁,局・庁,部,課,室,班,係";
	private static final String BUDGET = SHEET + ",予算年度,当初予算（合計）,補正予算（合計）,前年度からの繰越し（合計）,予備費等（合計）,計（歳出予算現額合計）,執行額（合計）,執行率,"
			+ "翌年度への繰越し(合計）,翌年度要求額（合計）,主な増減理由,その他特記事項,会計区分,会計,勘定,当初予算,第1次補正予算,第2次補正予算,第3次補正予算,第4次補正予算,第5次補正予算,"
			+ "前年度から繰越し,予備費等1,予備費等2,予備費等3,予備費等4,歳出予算現額,執行額,翌年度要求額,要望額,備考";
	private static final String PAYEES = SHEET + ",支出先ブロック番号,支出先ブロック名,支出先の数,事業を行う上での役割,ブロックの合計支出額,支出先名,法人番号,所在地,法人種別,その他支出先,"
			+ "支出先の合計支出額,契約概要,金額,契約方式等,具体的な契約方式等,入札者数,落札率,一者応札・一者応募又は競争性のない随意契約となった理由及び改善策（支出額10億円以上）,その他の契約";
	private static final String INDICATORS = SHEET + ",事業に関連するKPIが定められている閣議決定等の名称,事業に関連するKPIが定められている閣議決定等の該当箇所,事業に関連するKPIが定められている閣議決定等のURL,"
			+ "アクティビティ・アウトプット・アウトカムの番号,種別（アクティビティ・アウトプット・アウトカム）,アウトカムの期間,成果目標の種類,アクティビティ／活動目標／成果目標,活動指標／成果指標,単位,"
			+ "改善の上向き／下向き,成果実績及び目標値の根拠として用いた統計・データ名（出典）,定性的なアウトカム目標を設定している理由,定性的なアウトカムに関する成果実績,目標年度／目標値／実績値／達成率,"
			+ IntStream.rangeClosed(2007, 2060).mapToObj(String::valueOf).collect(Collectors.joining(","));
	private static final String PROGRAM = "レビューシート,2024,17,創薬の基盤事業,20,厚生労働省,厚生労働省,医政局,,研究課,,,";
	@TempDir
	private Path place;
	private Portfolios all;

	@BeforeEach
	void begin() throws IOException {
		all = new Portfolios(place);
	}

	private void write(String name, Charset charset, String... lines) throws IOException {
		Files.write(all.folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
	}

	/**
	 * 2023 is over: 120,000,000 yen, of which 90,000,000 were executed, 75 %; its row asks for 150,000,000 in 2024. The row of 2024 has
	 * 0 as executed, which is not known yet, and asks for 130,000,000 in 2025. The row of an account repeats a part.
	 */
	private String[] budgets() {
		return new String[] { BUDGET,
				PROGRAM + ",2023,100000000,10000000,10000000,0,120000000,90000000,0.75,-5000000,150000000.0,\"件数,増\",,,,,,,,,,,,,,,,,,,,",
				PROGRAM + ",2023,,,,,,,,,,,,一般会計,,,100000000,10000000,,,,,10000000,,,,,120000000,90000000,150000000,,",
				PROGRAM + ",2024,140000000,0,5000000,0,145000000,0,,,130000000,,,,,,,,,,,,,,,,,,,,," };
	}

	@Test
	void theExecutionOfASheetIsThatOfTheBudgetYearBeforeIt() throws IOException {
		write("2-1_RS_2024_予算・執行_サマリ.csv", StandardCharsets.UTF_8, budgets());
		assertThat(all.index().unreadable()).isEmpty();
		Answer budget = all.ask("budget");
		assertThat(column(budget, "fiscal_year")).containsExactly(2023L, 2024L, 2025L);
		assertThat(column(budget, "available")).containsExactly(120_000_000L, 145_000_000L, null);
		assertThat(column(budget, "executed")).containsExactly(90_000_000L, null, null);
		assertThat(column(budget, "carried_out")).containsExactly(5_000_000L, null, null);
		assertThat(column(budget, "requested")).containsExactly(null, 150_000_000L, 130_000_000L);
		assertThat(column(budget, "execution_rate")).containsExactly(0.75, null, null);
		Answer totals = all.ask("budget-totals");
		assertThat(column(totals, "fiscal_year")).containsExactly(2023L);
		assertThat(column(totals, "executed")).containsExactly(90_000_000L);
		assertThat(totals.lines().getFirst().sources().getFirst().name()).isEqualTo("創薬の基盤事業 予算 2023年度");
	}

	@Test
	void theSameFileInAnotherCodeAndInItsArchiveIsAnsweredAlikeAndCountedOnce() throws IOException {
		write("utf.csv", StandardCharsets.UTF_8, budgets());
		all.index();
		var expected = column(all.ask("budget"), "available");
		Files.delete(all.folder.resolve("utf.csv"));
		write("cp932.csv", CP932, budgets());
		all.index();
		assertThat(column(all.ask("budget"), "available")).isEqualTo(expected);
		try (OutputStream out = Files.newOutputStream(all.folder.resolve("2-1_RS_2024.zip")); ZipOutputStream zip = new ZipOutputStream(out, CP932)) {
			zip.putNextEntry(new ZipEntry("2-1_RS_2024_予算・執行_サマリ.csv"));
			zip.write(0xEF);
			zip.write(0xBB);
			zip.write(0xBF);
			zip.write((String.join("\n", budgets()) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		IndexResult result = all.index();
		assertThat(result.read()).isOne();
		assertThat(column(all.ask("budget"), "available")).hasSize(6);
		Answer totals = all.ask("budget-totals");
		assertThat(column(totals, "programs")).containsExactly(1L);
		assertThat(column(totals, "executed")).containsExactly(90_000_000L);
	}

	/** 甲 has 700 by two contracts of 300 and 400; 乙 of block B got 250 from 甲 and has no contract; the amounts stand once. */
	@Test
	void aPayeeHasItsTotalAndNotThatOfItsContractsAgain() throws IOException {
		write("5-1.csv", CP932, PAYEES, PROGRAM + ",A,甲ほか,1,研究の管理,700,,,,,,,,,,,,,,",
				PROGRAM + ",A,,,,,甲研究所,1234567890123 ,東京都,301,FALSE,700,,,,,,,,",
				PROGRAM + ",A,,,,,甲研究所,1234567890123 ,,,,,創薬の研究,300,,,,,,FALSE", PROGRAM + ",A,,,,,甲研究所,1234567890123 ,,,,,設備の整備,400,,,,,,FALSE",
				PROGRAM + ",B,乙,1,再委託,250,,,,,,,,,,,,,,", PROGRAM + ",B,,,,,乙大学,,京都府,399,FALSE,250,,,,,,,,");
		all.index();
		Answer who = all.ask("participation");
		assertThat(column(who, "organization")).containsExactly("乙大学", "甲研究所");
		assertThat(column(who, "amount")).containsExactly(250L, 700L);
		assertThat(column(who, "corporate_number")).containsExactly(null, "1234567890123");
		assertThat(column(who, "subject")).containsExactly(null, "創薬の研究、設備の整備");
		assertThat(column(who, "role")).containsExactly("支出先B", "支出先A");
		assertThat(column(who, "fiscal_year")).containsOnly(2023L);
		assertThat(column(all.ask("payees", "organization", "甲"), "amount")).containsExactly(700L);
	}

	/** 件数 has 10 each year and 9, 4: missed twice. Of 副作用 less is better: 3 of 5, achieved. A dash is no number. */
	@Test
	void indicatorsAreJudgedYearByYearAndByTheirDirection() throws IOException {
		String none = ",".repeat(2022 - 2007);
		String rest = ",".repeat(2060 - 2023);
		String cases = PROGRAM + ",,,,1,アウトカム,短期,定量的,導出を増やす,導出件数,件,上向き,,,,";
		String effects = PROGRAM + ",,,,2,アウトカム,短期,定量的,副作用を減らす,副作用の件数,件,下向き,,,,";
		write("3-1.csv", StandardCharsets.UTF_8, INDICATORS, cases + "1.目標年度," + none + "," + rest, cases + "2.目標値," + none + "10.0,10.0" + rest,
				cases + "3.実績値," + none + "9,4" + rest, cases + "4.達成率," + none + "90,40" + rest, effects + "2.目標値," + none + "-,5" + rest,
				effects + "3.実績値," + none + "-,3" + rest);
		all.index();
		Answer missed = all.ask("missed-targets");
		assertThat(column(missed, "indicator")).containsExactly("導出件数");
		assertThat(column(missed, "times_missed")).containsExactly(2L);
		assertThat(column(missed, "rate")).containsExactly(0.4);
		assertThat(column(missed, "ministry")).containsExactly("厚生労働省");
		Answer achievement = all.ask("achievement");
		assertThat(column(achievement, "fiscal_year")).containsExactly(2022L, 2023L);
		assertThat(column(achievement, "achieved")).containsExactly(0L, 1L);
	}

	@Test
	void aFileWithOtherColumnsIsListedWithThem() throws IOException {
		write("less.csv", StandardCharsets.UTF_8, BUDGET.replace(",執行率", ""), PROGRAM + ",2023,1,1,1,1,1,1");
		write("more.csv", CP932, BUDGET + ",新しい列", PROGRAM + ",2023,1,1,1,1,1,1");
		write("mixed.csv", StandardCharsets.UTF_8, BUDGET, PROGRAM + ",2023,1", PROGRAM.replace("2024", "2025") + ",2023,1");
		write("else.csv", StandardCharsets.UTF_8, "name,amount", "x,1");
		Files.write(all.folder.resolve("code.csv"), new byte[] { (byte) 0x81, (byte) 0x20, (byte) 0xFF, (byte) 0xFE });
		assertThat(all.index().unreadable()).extracting(FileState::sentence).satisfiesExactlyInAnyOrder(
				s -> assertThat(s).contains("less.csv", "2-1 予算・執行_サマリ", "執行率").doesNotContain("(0)", "（0"),
				s -> assertThat(s).contains("more.csv", "新しい列").doesNotContain("(0)", "（0"),
				s -> assertThat(s).contains("mixed.csv", "2024", "2025"), s -> assertThat(s).contains("code.csv", "CP932"));
		assertThat(column(all.ask("budget"), "program")).isEmpty();
	}

	@Test
	void oneSheetInSeveralFilesIsOneProgramBesideTheSheetsOfOthers() throws IOException {
		write("2-1.csv", StandardCharsets.UTF_8, budgets());
		write("5-1.csv", StandardCharsets.UTF_8, PAYEES, PROGRAM + ",A,,,,,甲研究所,1234567890123,東京都,301,FALSE,700,,,,,,,,");
		write("6-1.csv", StandardCharsets.UTF_8, SHEET + ",備考", PROGRAM + ",ドラッグラグの解消に資する");
		try (InputStream in = RsTablesTest.class.getResourceAsStream("review-sheet.json")) {
			Files.copy(in, all.folder.resolve("sheet.json"));
		}
		all.index();
		assertThat(all.ask("budget").notes().getFirst().in(java.util.Locale.ENGLISH)).startsWith("2 of 2 programs");
		assertThat(column(all.ask("budget-totals"), "fiscal_year")).containsExactly(2023L, 2020L);
		assertThat(all.portfolio.search(IndexLocation.of(all.index), "ﾄﾞﾗｯｸﾞﾗｸﾞ", 5)).singleElement()
				.satisfies(hit -> assertThat(hit.source().name()).isEqualTo("創薬の基盤事業"));
	}
}
