// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.reviews.ReviewSheetImport;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Review sheets become dossiers. {@code review-sheet.json} is the sheet 2021-経産-20-0040 of
 * <a href="https://github.com/judgit/data">judgit/data</a> (行政事業レビューシートLOD, CC BY 4.0) without the names of officials; the tables of
 * the RS system are made up in its form.
 */
class ReviewSheetImportTest {
	@TempDir
	private Path folder;
	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();

	private Path sheet(String from, String to) throws IOException {
		Path file = folder.resolve("sheet" + Math.abs((from + to).hashCode()) + ".json");
		try (InputStream in = ReviewSheetImportTest.class.getResourceAsStream("review-sheet.json")) {
			Files.writeString(file, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace(from, to));
		}
		return file;
	}

	private Undertaking take(Path file) throws IOException {
		assertThat(ReviewSheetImport.judgit(dossier, file)).isPresent();
		return dossier.getUndertakings().getFirst();
	}

	private static Optional<BudgetEntry> entry(Undertaking undertaking, int year, MoneyKind kind) {
		return undertaking.getBudget().getEntries().stream().filter(e -> e.getYear().year() == year && e.getKind() == kind).findFirst();
	}

	@Test
	void aSheetBecomesADossier() throws IOException {
		Undertaking program = take(sheet("", ""));
		assertThat(dossier.getTitle()).isEqualTo("商工鉱業統計調査（（項）ものづくり産業振興費） 行政事業レビュー（2021年度）");
		assertThat(program.getMinistry().getName()).isEqualTo("経済産業省");
		assertThat(program.getPeriod().getStart()).as("the sheet does not say").isNull();
		assertThat(program.getMethods()).containsExactly(ContractForm.COMMISSION);
		assertThat(entry(program, 2020, MoneyKind.EXECUTED)).hasValueSatisfying(e -> {
			assertThat(e.getAmount()).isEqualByComparingTo("2");
			assertThat(e.isPreliminary()).isFalse();
		});
		assertThat(entry(program, 2021, MoneyKind.TOTAL_BUDGET))
				.hasValueSatisfying(e -> assertThat(e.isPreliminary()).as("the year still runs").isTrue());
		assertThat(entry(program, 2022, MoneyKind.REQUESTED)).hasValueSatisfying(e -> assertThat(e.getAmount()).isEqualByComparingTo("4"));
		assertThat(entry(program, 2021, MoneyKind.EXECUTED)).as("not stated is not 0").isEmpty();
		PayeeBlock block = program.getExpenditures().getFirst().getBlocks().getFirst();
		assertThat(block.getPayees()).extracting(p -> p.getOrganization().getCorporateNumber()).containsExactly("8010005016710", "4010001018292");
		assertThat(block.getPayees().getFirst().getContracts().getFirst().getAmount()).isEqualByComparingTo("1");
		assertThat(program.getIndicators()).singleElement().satisfies(i -> {
			assertThat(i.getUnit().getSymbol()).isEqualTo("遅延日数");
			assertThat(i.getActuals()).hasSize(3);
		});
	}

	@Test
	void takenInAgainItChangesNothing() throws IOException {
		take(sheet("", ""));
		Dossier before = EcoreUtil.copy(dossier);
		take(sheet("", ""));
		assertThat(EcoreUtil.equals(before, dossier)).isTrue();
	}

	@Test
	void whatALaterSheetSaysOfARunningYearTakesThePlaceOfThePreliminaryAmount() throws IOException {
		take(sheet("", ""));
		Path later = sheet("\"公開年度\": 2021", "\"公開年度\": 2022");
		Files.writeString(later, Files.readString(later).replace("2021-経産-20-0040", "2022-経産-21-0038").replaceFirst("\"予算計\": 4.0", "\"予算計\": 5.0"));
		Undertaking program = take(later);
		assertThat(dossier.getUndertakings()).as("it is the program of that name").hasSize(1);
		assertThat(entry(program, 2021, MoneyKind.TOTAL_BUDGET)).hasValueSatisfying(e -> {
			assertThat(e.getAmount()).isEqualByComparingTo("5");
			assertThat(e.isPreliminary()).isFalse();
		});
		assertThat(program.getBudget().getStated()).singleElement().satisfies(s -> {
			assertThat(s.getValue()).isEqualByComparingTo("4");
			assertThat(s.isPreliminary()).isTrue();
		});
		assertThat(program.getSheetNumbers()).hasSize(2);
	}

	@Test
	void whatASheetSaysOtherwiseIsHeldBesideWhatIsThere() throws IOException {
		take(sheet("", ""));
		Path other = sheet("\"執行額\": 2.0", "\"執行額\": 3.0");
		Files.writeString(other, Files.readString(other).replace("我が国の製造業", "わが国の製造業"));
		Undertaking program = take(other);
		assertThat(entry(program, 2020, MoneyKind.EXECUTED)).hasValueSatisfying(e -> assertThat(e.getAmount()).isEqualByComparingTo("2"));
		assertThat(program.getBudget().getStated()).singleElement().satisfies(s -> {
			assertThat(s.getValue()).isEqualByComparingTo("3");
			assertThat(s.getMeasure()).isEqualTo(StatedMeasure.YEAR_AMOUNT);
			assertThat(s.getPlace()).contains("2021-経産-20-0040");
		});
		assertThat(program.getPurpose()).startsWith("我が国");
		assertThat(program.getWordings()).singleElement().satisfies(w -> assertThat(w.getText()).startsWith("わが国"));
	}

	@Test
	void indicatorsThatShareNameAndGoalStaySeveral() throws IOException {
		Path file = Files.writeString(folder.resolve("alike.json"), """
				{"公開年度": 2021, "事業番号": "2021-総務-20-0001", "事業名": "架空の保険", "府省庁": "総務省", "予算": [], "支出先": [], "アウトカム": [],
				"アウトプット": [{"活動指標": "加入者数", "単位": "組合", "活動実績": [{"年度": 2019, "活動実績": 10.0, "当初見込み": 9.0}]},
				{"活動指標": "加入者数", "単位": "市町村", "活動実績": [{"年度": 2019, "活動実績": 241.0, "当初見込み": 240.0}]}]}
				""");
		Undertaking program = take(file);
		assertThat(program.getIndicators()).extracting(i -> i.getActuals().getFirst().getValue().intValue()).containsExactly(10, 241);
		assertThat(take(file).getIndicators()).hasSize(2).allSatisfy(i -> assertThat(i.getActuals().getFirst().getStated()).isEmpty());
	}

	@Test
	void whatIsNoFiscalYearIsLeftOutAndSaid() throws IOException {
		Path file = Files.writeString(folder.resolve("years.json"), """
				{"公開年度": 2018, "事業番号": "0003", "事業名": "架空の調整", "府省庁": "内閣官房", "開始年度": 2, "予算": [], "支出先": [], "アウトプット": [],
				"関連する過去のレビューシート": [{"府省庁": "内閣官房", "事業番号1": null, "事業番号2": "0004", "年度": 25},
				{"府省庁": "内閣官房", "事業番号1": null, "事業番号2": null, "年度": 2012}],
				"アウトカム": [{"成果目標": "普及する", "成果指標": "普及率", "単位": "％", "目標値": "60", "目標最終年度": 4010, "成果実績": []}]}
				""");
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		List<Phrase> out = ReviewSheetImport.judgit(dossier, file).orElseThrow();
		ReviewSheetImport.judgit(dossier, file);
		Undertaking program = dossier.getUndertakings().getFirst();
		assertThat(program.getSheetNumbers()).extracting(n -> n.getYear().year()).containsExactly(2018, 2012);
		assertThat(program.getPeriod().getStart()).isNull();
		assertThat(program.getIndicators().getFirst().getNotes()).singleElement().satisfies(n -> assertThat(n.getText()).contains("60", "4010"));
		assertThat(out).extracting(p -> p.in(Locale.JAPANESE)).anyMatch(t -> t.contains("開始年度：2"))
				.anyMatch(t -> t.contains("25") && t.contains("0004"));
	}

	@Test
	void aGoalThatSaysLessMakesLessBetter() throws IOException {
		Path file = Files.writeString(folder.resolve("less.json"), """
				{"公開年度": 2021, "事業番号": "2021-総務-20-0001", "事業名": "架空の予防", "府省庁": "総務省", "予算": [], "支出先": [], "アウトプット": [],
				"アウトカム": [{"成果目標": "火災件数を減少させる", "成果指標": "火災件数", "単位": "件", "成果実績": [{"年度": 2019, "成果実績": 90.0, "目標値": 100.0}]},
				{"成果目標": "排出量を減らす", "成果指標": "削減量", "単位": "トン", "成果実績": []}]}
				""");
		assertThat(take(file).getIndicators()).extracting(i -> i.getDirection()).containsExactly(Direction.LOWER_IS_BETTER,
				Direction.HIGHER_IS_BETTER);
	}

	@Test
	void aFileThatIsNoSheetIsAnsweredWithNothing() throws IOException {
		Path file = Files.writeString(folder.resolve("other.json"), "{\"title\": \"x\"}");
		assertThat(ReviewSheetImport.judgit(dossier, file)).isEmpty();
		assertThat(dossier.getUndertakings()).isEmpty();
	}

	// RS system

	static final String PAYMENTS = "支出先ブロック番号,支出先ブロック名,支出先の数,事業を行う上での役割,ブロックの合計支出額,支出先名,法人番号,所在地,法人種別,その他支出先,支出先の合計支出額,契約概要,金額,契約方式等,具体的な契約方式等,入札者数,落札率,一者応札・一者応募又は競争性のない随意契約となった理由及び改善策（支出額10億円以上）,その他の契約";
	private static final String REVIEWS = "事業所管部局による点検・改善ー点検結果,事業所管部局による点検・改善ー改善の方向性,事業所管部局による点検・改善－目標年度における効果測定に関する評価,外部有識者による点検ー最終実施年度,外部有識者による点検ー点検対象,外部有識者による点検ー対象の理由,外部有識者による点検ー所見,公開プロセス結果概要,行政事業レビュー推進チームの所見,行政事業レビュー推進チームの所見の詳細,所見を踏まえた改善点／概算要求における反映状況,所見を踏まえた改善点／概算要求における反映状況の詳細,反映額（一般会計）,反映額（特別会計）－会計,反映額（特別会計）－勘定,反映額（特別会計）－反映額,過去に受けた指摘事項－区分,過去に受けた指摘事項－取りまとめ年度,過去に受けた指摘事項－取りまとめ内容,過去に受けた指摘事項－対応状況,その他の指摘事項－調査等の名称,その他の指摘事項－指摘年度,その他の指摘事項－指摘内容,その他の指摘事項－対応状況";
	private static final String FLOWS = "支出元の支出先ブロック,支出元の支出先ブロック名,担当組織からの支出,支出先の支出先ブロック,支出先の支出先ブロック名,資金の流れの補足情報,国自らが支出する間接経費,国自らが支出する間接経費の項目,国自らが支出する間接経費の金額";

	private void tables() throws IOException {
		RsTables.write(folder, "5-1", 2024, PAYMENTS, "A,研究機構,1,研究を行う,300000000,,,,,,,,,,,,,,",
				"A,研究機構,,,,国立研究開発法人理化学研究所,1030005007111,埼玉県和光市,国立研究開発法人,,300000000,,,,,,,,",
				"A,研究機構,,,,国立研究開発法人理化学研究所,1030005007111,,,,,装置の製作,300000000,一般競争契約（総合評価）,,2,97.5,,");
		RsTables.write(folder, "4-1", 2024, REVIEWS, "おおむね順調,,,2022,,,,,事業内容の一部改善,指標を見直すこと,執行等改善,指標を見直した,,,,,公開プロセス,2019,対象を絞ること,絞った,,,,");
		RsTables.write(folder, "5-2", 2024, FLOWS, ",,1,A,研究機構,,,,", ",,,,,,1,旅費,1500000");
	}

	@Test
	void tablesOfTheRsSystemBecomeADossier() throws IOException {
		tables();
		assertThat(ReviewSheetImport.rs(dossier, List.of(folder), "21342")).isEmpty();
		Undertaking program = dossier.getUndertakings().getFirst();
		assertThat(program.getName()).isEqualTo("架空研究の推進");
		Expenditure expenditure = program.getExpenditures().getFirst();
		assertThat(expenditure.getYear()).as("a sheet tells of the year before").isEqualTo(FiscalYear.of(2023));
		PayeeBlock block = expenditure.getBlocks().getFirst();
		assertThat(block.getAmount()).isEqualByComparingTo("300000000");
		assertThat(block.getCount()).isEqualTo(1);
		Payee payee = block.getPayees().getFirst();
		assertThat(block.getPayees()).as("the row of its total and that of its contract").hasSize(1);
		assertThat(payee.getOrganization().getAddress()).isEqualTo("埼玉県和光市");
		assertThat(payee.getContracts()).singleElement().satisfies(c -> {
			assertThat(c.getMethod()).isEqualTo(ProcurementMethod.OPEN_OVERALL);
			assertThat(c.getBidders()).isEqualTo(2);
			assertThat(c.getRate()).isEqualByComparingTo("97.5");
		});
		assertThat(expenditure.getLinks()).singleElement().satisfies(l -> assertThat(l.getPayer()).isNull());
		assertThat(expenditure.getOverheads()).singleElement()
				.satisfies(o -> assertThat(o.getAmount()).isEqualByComparingTo(new BigDecimal("1500000")));
		Review review = program.getReviews().getFirst();
		assertThat(review.getVerdict()).isEqualTo(ReviewVerdict.PARTIAL_IMPROVEMENT);
		assertThat(review.getReflectionText()).isEqualTo("指標を見直した");
		assertThat(program.getPriorFindings()).singleElement().satisfies(f -> assertThat(f.getResponse().getText()).isEqualTo("絞った"));
		Dossier before = EcoreUtil.copy(dossier);
		ReviewSheetImport.rs(dossier, List.of(folder), "21342");
		assertThat(EcoreUtil.equals(before, dossier)).as("taken in again").isTrue();
	}

	@Test
	void aProgramThatNoRowIsAboutIsRefused() throws IOException {
		tables();
		assertThatThrownBy(() -> ReviewSheetImport.rs(dossier, List.of(folder), "1")).isInstanceOf(IOException.class)
				.hasMessageContaining("1");
		assertThat(dossier.getTitle()).isNull();
	}
}
