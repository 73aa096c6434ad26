// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.reviews.ReviewSheetImport;
import org.hyoka.exchange.reviews.ReviewSheetWorkbook;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Activities, outputs, outcomes of three terms and their arrows come from the tables of the RS system, and go back into them. */
class RsLogicModelTest {
	private static final String STEPS = "事業に関連するKPIが定められている閣議決定等の名称,事業に関連するKPIが定められている閣議決定等の該当箇所,事業に関連するKPIが定められている閣議決定等のURL,アクティビティ・アウトプット・アウトカムの番号,種別（アクティビティ・アウトプット・アウトカム）,アウトカムの期間,成果目標の種類,アクティビティ／活動目標／成果目標,活動指標／成果指標,単位,改善の上向き／下向き,成果実績及び目標値の根拠として用いた統計・データ名（出典）,定性的なアウトカム目標を設定している理由,定性的なアウトカムに関する成果実績,目標年度／目標値／実績値／達成率,2022,2023,2024,2025";
	private static final String ARROWS = "派生元ーアクティビティ・アウトプット・アウトカムの番号,派生元ー種別（アクティビティ・アウトプット・アウトカム）,派生元ーアウトカムの期間,派生元ーアクティビティの内容/ 活動目標／成果目標,派生元ー活動指標／成果指標,派生先ーアクティビティ・アウトプット・アウトカムの番号,派生先ー種別（アクティビティ・アウトプット・アウトカム）,派生先ーアウトカムの期間,派生先ー 活動目標／成果目標,派生先ー活動指標／成果指標,後続アウトカムへのつながり,アウトカムを複数段階で設定できない理由";
	@TempDir
	private Path folder;
	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();

	private static String[] four(String step, String years, String targets, String actuals, String rates) {
		return new String[] { step + "1.目標年度," + years, step + "2.目標値," + targets, step + "3.実績値," + actuals, step + "4.達成率," + rates };
	}

	private static String[] all(String first, String[]... others) {
		List<String> rows = new java.util.ArrayList<>(List.of(first));
		for (String[] some : others) {
			rows.addAll(List.of(some));
		}
		return rows.toArray(String[]::new);
	}

	/** The number 1 stands for an activity, an output and outcomes of two terms, as sheets have it. */
	private void tables(int year, String output) throws IOException {
		RsTables.write(folder, "3-1", year, STEPS,
				all("架空戦略,研究の手引きを広める,https://example.org/plan,1,アクティビティ,,,研究会を開く,,,,,,,,,,,",
						four(",,," + output + ",アウトプット,,,手引きを作る,手引きの数,件,,,,,", ",,,", "4,5,6,", "4,4,,", "100,80,,"),
						four(",,,1,アウトカム,1.短期,定量的,手引きが使われる,手引きを使う機関,機関,上がると良い指標,普及状況調査,,,", ",,1,", "10,20,30,", "9,22,,", "90,110,,"),
						four(",,,2,アウトカム,1.短期,定量的,手引きが使われる,手引きを使う機関,機関,,,,,", ",,,1", ",,,40", ",,,", ",,,"),
						four(",,,1,アウトカム,3.長期,定性的,研究が信頼される,信頼についての調査,,,架空調査,数では測れない,信頼は増している,", ",,,1", ",,,", ",,,", ",,,")));
		RsTables.write(folder, "3-2", year, ARROWS, "1,アクティビティ,,研究会を開く,," + output + ",アウトプット,,手引きを作る,手引きの数,,",
				output + ",アウトプット,,手引きを作る,手引きの数,1,アウトカム,短期,手引きが使われる,手引きを使う機関,配った先で使われる,",
				"1,アウトカム,短期,手引きが使われる,手引きを使う機関,1,アウトカム,長期,研究が信頼される,信頼についての調査,使う機関が増えると信頼される,間に測るものがない",
				"9,アウトカム,中期,どこにもない,,1,アウトカム,長期,研究が信頼される,,,");
	}

	private List<Phrase> take(Dossier into) throws IOException {
		return ReviewSheetImport.rs(into, List.of(folder), "21342");
	}

	private static void assertLogicModel(Undertaking program, String output) {
		assertThat(program.getIndicators()).extracting(Indicator::getKind, Indicator::getTerm, Indicator::getCode, Indicator::getName)
				.containsExactly(
						org.assertj.core.groups.Tuple.tuple(IndicatorKind.ACTIVITY, OutcomeTerm.UNSPECIFIED, "1", "研究会を開く"),
						org.assertj.core.groups.Tuple.tuple(IndicatorKind.OUTPUT, OutcomeTerm.UNSPECIFIED, output, "手引きの数"),
						org.assertj.core.groups.Tuple.tuple(IndicatorKind.OUTCOME, OutcomeTerm.SHORT, "1", "手引きを使う機関"),
						org.assertj.core.groups.Tuple.tuple(IndicatorKind.OUTCOME, OutcomeTerm.SHORT, "2", "手引きを使う機関"),
						org.assertj.core.groups.Tuple.tuple(IndicatorKind.OUTCOME, OutcomeTerm.LONG, "1", "信頼についての調査"));
		List<Indicator> all = program.getIndicators();
		assertThat(all.get(0).getLeadsTo()).extracting(IndicatorLink::getTarget).containsExactly(all.get(1));
		assertThat(all.get(1).getLeadsTo()).extracting(IndicatorLink::getTarget, IndicatorLink::getText)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(all.get(2), "配った先で使われる"));
		assertThat(all.get(2).getLeadsTo()).singleElement().satisfies(link -> {
			assertThat(link.getTarget()).isSameAs(all.get(4));
			assertThat(link.getDirectReason()).isEqualTo("間に測るものがない");
		});
		Indicator used = all.get(2);
		assertThat(used.getGoal()).isEqualTo("手引きが使われる");
		assertThat(used.getTargets()).extracting(t -> t.getDue().fiscalYear().year(), t -> t.getKind(), t -> t.getValue().intValue()).containsExactly(
				org.assertj.core.groups.Tuple.tuple(2022, TargetKind.INTERIM, 10), org.assertj.core.groups.Tuple.tuple(2023, TargetKind.INTERIM, 20),
				org.assertj.core.groups.Tuple.tuple(2024, TargetKind.FINAL, 30));
		assertThat(used.getActuals()).extracting(a -> a.getSource().getName()).containsExactly("普及状況調査", "普及状況調査");
		assertThat(used.getTargets().get(1).getStated()).singleElement().satisfies(s -> {
			assertThat(s.getMeasure()).isEqualTo(StatedMeasure.RATE);
			assertThat(s.getValue()).isEqualByComparingTo("110");
		});
		Indicator words = all.get(4);
		assertThat(words.getRationale()).isEqualTo("数では測れない");
		assertThat(words.getActuals()).singleElement().satisfies(a -> {
			assertThat(a.getText()).isEqualTo("信頼は増している");
			assertThat(a.getValue()).isNull();
			assertThat(a.getSource().getName()).isEqualTo("架空調査");
		});
		assertThat(words.getTargets()).singleElement().satisfies(t -> assertThat(t.getValue()).isNull());
		assertThat(program.getPolicies()).singleElement().satisfies(p -> {
			assertThat(p.getName()).isEqualTo("架空戦略");
			assertThat(p.getUrl()).isEqualTo("https://example.org/plan");
			assertThat(p.getQuotes()).singleElement().satisfies(q -> assertThat(q.getBody()).isEqualTo("研究の手引きを広める"));
		});
		assertThat(program.getNotes()).isEmpty();
		assertThat(all).allSatisfy(i -> assertThat(i.getNotes()).isEmpty());
	}

	@Test
	void stepsAndArrowsBecomeALogicModel() throws IOException {
		tables(2024, "1");
		assertThat(take(dossier)).as("an arrow of which an end is in no row is listed").singleElement()
				.satisfies(p -> assertThat(p.in(Locale.JAPANESE)).contains("アウトカム 9 どこにもない", "研究が信頼される"));
		assertLogicModel(dossier.getUndertakings().getFirst(), "1");
	}

	@Test
	void takenInAgainItChangesNothing() throws IOException {
		tables(2024, "1");
		take(dossier);
		Dossier before = EcoreUtil.copy(dossier);
		take(dossier);
		assertThat(EcoreUtil.equals(before, dossier)).isTrue();
	}

	@Test
	void aLaterSheetWithOtherNumbersIsAboutTheSameSteps() throws IOException {
		tables(2024, "1");
		take(dossier);
		tables(2025, "201");
		take(dossier);
		Undertaking program = dossier.getUndertakings().getFirst();
		assertThat(program.getIndicators()).hasSize(5);
		assertThat(program.getIndicators().get(1).getCode()).isEqualTo("1");
		assertThat(program.getIndicators().get(1).getWordings()).singleElement().satisfies(w -> assertThat(w.getText()).isEqualTo("201"));
		assertThat(program.getIndicators().get(1).getLeadsTo()).hasSize(1);
	}

	@Test
	void anotherUnitStaysWithItsValues() throws IOException {
		tables(2024, "1");
		take(dossier);
		RsTables.write(folder, "3-1", 2025, STEPS, ",,,1,アウトプット,,,手引きを作る,手引きの数,冊,,,,,2.目標値,,,,700");
		Files.delete(folder.resolve("3-2.csv"));
		take(dossier);
		Indicator output = dossier.getUndertakings().getFirst().getIndicators().get(1);
		assertThat(output.getUnit().getSymbol()).isEqualTo("件");
		assertThat(output.getTargets().getLast().getUnit().getSymbol()).isEqualTo("冊");
	}

	@Test
	void whatIsWrittenIntoASheetAndReadAgainIsTheSameLogicModel() throws IOException {
		tables(2024, "1");
		take(dossier);
		Path again = Files.createDirectory(folder.resolve("again"));
		RsTables.write(again, ReviewSheetExportTest.export(dossier, new ReviewSheetWorkbook()));
		Dossier read = HyokaFactory.eINSTANCE.createDossier();
		assertThat(ReviewSheetImport.rs(read, List.of(again), "21342")).isEmpty();
		assertLogicModel(read.getUndertakings().getFirst(), "1");
	}

	@Test
	void zerosAndTicksThatSayNothingAreNotTaken() throws IOException {
		RsTables.write(folder, "2-1", 2024,
				"予算年度,当初予算（合計）,補正予算（合計）,前年度からの繰越し（合計）,予備費等（合計）,計（歳出予算現額合計）,執行額（合計）,執行率,翌年度への繰越し(合計）,翌年度要求額（合計）,主な増減理由,その他特記事項,会計区分,会計,勘定,当初予算,第1次補正予算,第2次補正予算,第3次補正予算,第4次補正予算,第5次補正予算,前年度から繰越し,予備費等1,予備費等2,予備費等3,予備費等4,歳出予算現額,執行額,翌年度要求額,要望額,備考",
				"2023,100,20,0,0,120,90,0.75,0,130.0,単価の見直し,,,,,,,,,,,,,,,,,,,,",
				"2023,,,,,,,,,,,,特別会計,エネルギー対策,需給勘定,100,20,0,0,0,0,0,0,0,0,0,120,90,130,0,");
		RsTables.write(folder, "5-1", 2024,
				ReviewSheetImportTest.PAYMENTS, "A,委託先,1,委託,180,,,,,,,,,,,,,,", "A,,,,,国立研究開発法人理化学研究所,1030005007111 ,埼玉県和光市,301,FALSE,180,,,,,,,,",
				"A,,,,,国立研究開発法人理化学研究所,1030005007111 ,埼玉県和光市,301,FALSE,,調査,90 ,随意契約（その他）,,0,0,,FALSE",
				"A,,,,,国立研究開発法人理化学研究所,1030005007111 ,埼玉県和光市,301,FALSE,,調査,90 ,随意契約（その他）,,0,0,,FALSE");
		take(dossier);
		Undertaking program = dossier.getUndertakings().getFirst();
		assertThat(program.getBudget().getEntries()).extracting(e -> e.getKind()).doesNotContain(MoneyKind.RESERVE, MoneyKind.ADDITIONAL_REQUEST)
				.contains(MoneyKind.SUPPLEMENTARY).doesNotHaveDuplicates();
		assertThat(program.getBudget().getEntries()).filteredOn(e -> e.getKind() != MoneyKind.CARRIED_OUT)
				.allSatisfy(e -> assertThat(e.getAccount()).isEqualTo(Account.ENERGY_SPECIAL))
				.anySatisfy(e -> assertThat(e.getExplanation()).isEqualTo("単価の見直し"));
		assertThat(program.getBudget().getStated()).extracting(s -> s.getMoneyKind()).doesNotContain(MoneyKind.RESERVE)
				.contains(MoneyKind.SUPPLEMENTARY);
		List<Contract> contracts = program.getExpenditures().getFirst().getBlocks().getFirst().getPayees().getFirst().getContracts();
		assertThat(contracts).as("two contracts of one purpose and amount are two").hasSize(2).allSatisfy(c -> {
			assertThat(c.getBidders()).isNull();
			assertThat(c.getRate()).isNull();
			assertThat(c.getOther()).isNull();
		});
		Dossier before = EcoreUtil.copy(dossier);
		take(dossier);
		assertThat(EcoreUtil.equals(before, dossier)).isTrue();
	}
}
