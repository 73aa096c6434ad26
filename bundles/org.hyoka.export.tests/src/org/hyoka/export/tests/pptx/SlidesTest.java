// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.export.tests.Exports;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.tests.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slides that explain an evaluation: few, one message each, and nothing that the dossier does not say. */
class SlidesTest {
	private static final int MOST = 25;

	/** The report was poured over more than 80 slides. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja, 0", "regenerative-2022, en, 0", "drugdiscovery-2021, ja, 0", "drugdiscovery-2021, en, 0",
			"regenerative-2022, ja, 30", "drugdiscovery-2021, en, 5", "drugdiscovery-2021, ja, 40" })
	void anEvaluationIsToldInAtMost25SlidesEachWithAMessageAndNotes(String key, String language, int projects) throws Exception {
		Dossier dossier = Decks.dossier(key);
		Decks.grow(dossier, projects);
		try (XMLSlideShow show = Decks.show(dossier, language)) {
			assertThat(show.getSlides().size()).isBetween(12, MOST);
			assertThat(Decks.text(show.getSlides().getFirst()).replaceAll("[\n\u000b]", "")).contains(dossier.getTitle());
			List<String> titles = show.getSlides().stream().skip(1).map(XSLFSlide::getTitle).toList();
			assertThat(titles).allSatisfy(title -> assertThat(title).isNotBlank());
			for (XSLFSlide slide : show.getSlides().subList(1, show.getSlides().size())) {
				assertThat(Decks.notes(slide)).as(slide.getTitle()).isNotBlank();
				assertThat(slide.getPlaceholders()).as("number and foot of " + slide.getTitle()).hasSizeGreaterThanOrEqualTo(3);
			}
		}
	}

	/** 22 of 30 is not the highest beside 2.7 of 3. */
	@Test
	void criteriaAreComparedOnOneScaleAndTheDecisionIsTold() throws Exception {
		Dossier dossier = Decks.dossier("regenerative-2022");
		Assessment assessment = dossier.getAssessments().stream().filter(a -> a.getUndertaking() != null && "A".equals(a.getUndertaking().getCode()))
				.findFirst().orElseThrow();
		assessment.setDecision("継続とする");
		Criterion criterion = assessment.getCriterionSet().getCriteria().get(2);
		Scale tens = EcoreUtil.copy(criterion.getScales().getFirst());
		tens.setFactor(BigDecimal.TEN);
		dossier.getScales().add(tens);
		criterion.getScales().clear();
		criterion.getScales().add(tens);
		try (XMLSlideShow show = Decks.show(dossier, "ja")) {
			assertThat(show.getSlides()).anySatisfy(slide -> assertThat(Decks.text(slide)).contains("評価結果：継続とする"));
			assertThat(show.getSlides().stream().map(XSLFSlide::getTitle).filter(t -> t != null && t.contains("最も高")).toList()).isNotEmpty()
					.noneMatch(t -> t.replaceAll("[\n\u000b]", "").contains("「" + criterion.getShortName() + "」"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "ja, 基準99未達, 基準0超過, 低いほどよい", "en, below 99, above 0, less is better" })
	void whatMissesItsThresholdSaysSo(String language, String misses, String exceeds, String less) throws Exception {
		Dossier dossier = Decks.dossier("regenerative-2022");
		dossier.getCriterionSets().forEach(set -> {
			set.setTotal(TotalKind.SUM);
			set.setThreshold(new BigDecimal("99"));
			set.getCriteria().forEach(criterion -> criterion.setOverall(false));
		});
		assertThat(all(dossier, language)).contains(misses).doesNotContain(exceeds, less);
		dossier.getCriterionSets().forEach(set -> set.setThreshold(BigDecimal.ZERO));
		dossier.getScales().forEach(scale -> scale.setDirection(Direction.LOWER_IS_BETTER));
		assertThat(all(dossier, language)).contains(exceeds, less).doesNotContain(misses);
	}

	/** They were called means of the overall assessment, whatever they were. */
	@ParameterizedTest
	@CsvSource({ "ja, 総合評価の中央値, 合計, 総合評価の平均", "en, overall median, sum, overall mean" })
	void resultsGoByTheirNamesWithTheirGrades(String language, String median, String sum, String mean) throws Exception {
		Dossier dossier = Decks.dossier("regenerative-2022");
		GradeBand band = HyokaFactory.eINSTANCE.createGradeBand();
		band.setSymbol("甲");
		band.setFrom(BigDecimal.ZERO);
		dossier.getScales().forEach(scale -> {
			scale.setAveraging(Averaging.MEDIAN);
			scale.getBands().add(EcoreUtil.copy(band));
		});
		assertThat(all(dossier, language)).contains(median, "甲").doesNotContain(mean);
		dossier.getCriterionSets().forEach(set -> {
			set.setTotal(TotalKind.SUM);
			set.getBands().add(EcoreUtil.copy(band));
			set.getCriteria().forEach(criterion -> criterion.setOverall(false));
		});
		assertThat(all(dossier, language)).contains(sum, "甲").doesNotContain(median, mean);
	}

	private static String all(Dossier dossier, String language) throws Exception {
		try (XMLSlideShow show = Decks.show(dossier, language)) {
			return show.getSlides().stream().map(Decks::text).collect(Collectors.joining("\n")).replaceAll("[\n\u000b]", " ").replaceAll(" +", " ");
		}
	}

	/** On one slide its letters had four points. */
	@Test
	void aRoadmapThatIsTooHighForASlideGoesOverSeveral() throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.dossier("regenerative-2022"), "ja")) {
			assertThat(show.getSlides().stream().map(XSLFSlide::getTitle).filter(title -> title != null && title.contains("達成までの道筋")))
					.hasSizeBetween(2, 3);
			assertThat(show.getSlides().stream().filter(slide -> slide.getTitle() != null && slide.getTitle().contains("達成までの道筋"))
					.flatMap(slide -> slide.getShapes().stream()).filter(XSLFPictureShape.class::isInstance).map(XSLFShape::getAnchor))
					.as("parts that lie").isNotEmpty().allMatch(anchor -> anchor.getWidth() > anchor.getHeight());
		}
	}

	@Test
	void aTitleOfTwoLinesIsBrokenWhereAPhraseEnds() throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.dossier("regenerative-2022"), "ja")) {
			show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()).flatMap(shape -> words(shape).stream())
					.flatMap(words -> words.getTextParagraphs().stream()).forEach(paragraph -> assertThat(
							paragraph.getXmlObject().xmlText().split("<a:endParaRPr", -1)).as("ends of a paragraph").hasSizeLessThan(3));
			assertThat(Decks.text(show.getSlides().getFirst()).split("[\n\u000b]")).startsWith("再生医療・遺伝子治療の産業化に向けた",
					"基盤技術開発事業 中間評価 技術評価報告書");
		}
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja, 0", "drugdiscovery-2021, en, 0", "regenerative-2022, en, 30", "council-2022, ja, 0" })
	void everythingIsOnThePageAndNoLettersAreSmallerThanTwelvePoints(String key, String language, int projects) throws Exception {
		Dossier dossier = Decks.dossier(key);
		if (projects > 0) {
			Decks.grow(dossier, projects);
		}
		try (XMLSlideShow show = Decks.show(dossier, language)) {
			List<String> wrong = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				for (XSLFShape shape : slide.getShapes()) {
					Rectangle2D at = shape.getAnchor();
					if (at.getMinX() < 0 || at.getMinY() < 0 || at.getMaxX() > 961 || at.getMaxY() > 541) {
						wrong.add(slide.getSlideNumber() + " " + shape.getShapeName() + " " + at);
					}
					for (XSLFTextShape words : words(shape)) {
						words.getTextParagraphs().stream().flatMap(p -> p.getTextRuns().stream())
								.filter(run -> run.getFontSize() < 12 && at.getMinY() < 500 && run.getXmlObject() != null
										&& !run.getRawText().isBlank())
								.forEach(run -> wrong.add(slide.getSlideNumber() + " " + run.getFontSize() + " " + run.getRawText()));
					}
				}
			}
			assertThat(wrong).isEmpty();
		}
	}

	/** Years were broken within where a column was too narrow for amount and date. */
	@ParameterizedTest
	@CsvSource({ "ja, 13件, （2021年度）", "en, 13 items, (FY2021)" })
	void theDateOfAFigureStandsOnALineOfItsOwn(String language, String amount, String date) throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.dossier("regenerative-2022"), language)) {
			assertThat(show.getSlides().stream().map(Decks::text).flatMap(String::lines)).containsSequence(amount, date);
		}
	}

	/** Sections held the number each for itself, so that one with every fact had more. */
	@ParameterizedTest
	@CsvSource({ "ja, 報告書だけに記載：", "en, Only in the report:" })
	void aDossierWithEveryFactKeepsToTheNumberAndSaysWhatWent(String language, String left) throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.everything(), language)) {
			assertThat(show.getSlides()).hasSize(MOST);
			String notes = show.getSlides().stream().map(Decks::notes).collect(Collectors.joining());
			assertThat(notes).contains(left);
		}
	}

	private static List<? extends XSLFTextShape> words(XSLFShape shape) {
		return switch (shape) {
		case XSLFTable table -> table.getRows().stream().flatMap(row -> row.getCells().stream()).toList();
		case XSLFTextShape text -> List.of(text);
		default -> List.of();
		};
	}

	/** They were pictures, in which nobody could correct a figure. */
	@Test
	void chartsAreTheProgramsOwnWithTheFiguresOfTheDossierInsideThem() throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.dossier("regenerative-2022"), "ja")) {
			List<XSLFChart> charts = show.getCharts();
			assertThat(charts).hasSizeGreaterThan(3);
			assertThat(charts).allMatch(chart -> chart.getCTChart().xmlText().contains("dispBlanksAs val=\"gap\""));
			XSSFSheet money = sheet(charts.getFirst());
			assertThat(values(money)).contains("2018年度", "4373.0", "2019年度", "7148.0");
			XSSFSheet points = sheet(charts.getLast());
			assertThat(values(points)).as("what each point means").contains("1 概ね妥当である。", "2 妥当である。", "3 極めて妥当である。");
			for (Row row : points) {
				double members = 0;
				for (int column = 1; column < 6; column++) {
					members += row.getRowNum() == 0 || row.getCell(column) == null ? 0 : row.getCell(column).getNumericCellValue();
				}
				assertThat(members).as("those who gave a point in row " + row.getRowNum()).isBetween(row.getRowNum() == 0 ? 0.0 : 3.0, 5.0);
			}
		}
	}

	private static XSSFSheet sheet(XSLFChart chart) throws Exception {
		try (InputStream in = chart.getRelations().stream().map(part -> part.getPackagePart()).findFirst()
				.orElseThrow(() -> new AssertionError("no workbook in " + chart)).getInputStream()) {
			return new XSSFWorkbook(in).getSheetAt(0);
		}
	}

	private static List<String> values(XSSFSheet sheet) {
		List<String> out = new ArrayList<>();
		sheet.forEach(row -> row.forEach(cell -> out.add(cell.toString())));
		return out;
	}

	@Test
	void titlesSayWhatIsComputedAndAPublishedTotalLeads() throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.dossier("regenerative-2022"), "ja")) {
			assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).contains("年度ごとの執行額は3,913～7,148百万円", "課題・年度ごとの契約額は3.0～48.6億円",
					"課題ごとの件数は、論文数31～459件、国内特許出願1～45件");
		}
		try (XMLSlideShow show = Decks.show(Decks.dossier("drugdiscovery-2021"), "ja")) {
			List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
			assertThat(titles).contains("4課題のすべてが今回の評価の対象", "アウトプット指標5件：達成3件、進行中2件", "提言13件とその対処方針")
					.anySatisfy(title -> assertThat(title).startsWith("総執行額は44,856百万円"));
		}
	}

	/** The first figure was one of 100 million, as in the table, and the second one of a billion. */
	@Test
	void bothEndsOfARangeOfMoneyAreInOneUnit() throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.dossier("regenerative-2022"), "en")) {
			assertThat(show.getSlides().stream().map(XSLFSlide::getTitle)).contains("Contracted by project and year: 3.0–48.6 (100 million JPY)");
		}
	}

	/** Whole sentences say what the report says; halves of them may say something else. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja", "drugdiscovery-2021, ja", "regenerative-2022, en", "drugdiscovery-2021, en" })
	void excerptsEndWhereSentencesEnd(String key, String language) throws Exception {
		try (XMLSlideShow show = Decks.show(Decks.dossier(key), language)) {
			assertThat(show.getSlides().stream().flatMap(slide -> Decks.text(slide).lines()).filter(line -> line.contains("…"))).isEmpty();
		}
	}

	/** A sentence that fills a page ends on a slide where a clause of it ends, or at least a phrase. */
	@ParameterizedTest
	@CsvSource({ "研究機関と企業が計画を共有し、, 、", "研究機関と企業が計画を共有する仕組みを整えて, 研企計仕整" })
	void ofASentenceThatIsTooLongForASlideClausesAreLeft(String clause, String next) throws Exception {
		String sentence = clause.repeat(30) + "進めるべきである。";
		Dossier dossier = Decks.dossier("regenerative-2022");
		dossier.eAllContents().forEachRemaining(object -> {
			if (object instanceof Recommendation recommendation) {
				recommendation.setText(sentence);
			}
		});
		try (XMLSlideShow show = Decks.show(dossier, "ja")) {
			List<String> cut = show.getSlides().stream().flatMap(slide -> Decks.text(slide).lines()).filter(line -> line.endsWith("…"))
					.map(line -> line.substring(0, line.length() - 1)).toList();
			assertThat(cut).isNotEmpty().allSatisfy(line -> {
				assertThat(sentence).startsWith(line);
				assertThat(sentence.substring(line.length())).matches("[" + next + "].*");
			});
		}
	}

	/** What nobody entered has no slide, and is neither 0 nor "not". */
	@Test
	void aDossierThatKnowsLittleHasFewSlides() throws Exception {
		Dossier dossier = Decks.dossier("regenerative-2022");
		dossier.getUndertakings().forEach(undertaking -> {
			undertaking.setBudget(null);
			undertaking.getIndicators().clear();
		});
		org.hyoka.core.Dossiers.undertakings(dossier).forEach(undertaking -> {
			undertaking.setBudget(null);
			undertaking.getIndicators().clear();
			undertaking.getOutputCounts().clear();
			undertaking.getPriorFindings().clear();
		});
		dossier.getAssessments().clear();
		dossier.getScoreSheets().clear();
		try (XMLSlideShow show = Decks.show(dossier, "ja")) {
			String all = show.getSlides().stream().map(slide -> slide.getTitle() + Decks.text(slide)).collect(Collectors.joining());
			assertThat(show.getSlides().size()).isBetween(4, 9);
			assertThat(all).doesNotContain("評点", "総合評価", "提言", "指標", "百万円", "記載なし");
		}
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja", "regenerative-2022, en" })
	void nobodyIsNamedWhoJudged(String key, String language) throws Exception {
		Dossier dossier = Decks.dossier(key);
		List<String> names = new ArrayList<>();
		for (Member member : dossier.getPanel().getMembers()) {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName("委員となった者" + names.size());
			dossier.getPersons().add(person);
			member.setPerson(person);
			names.add(person.getName());
		}
		assertThat(names).isNotEmpty();
		try (XMLSlideShow show = Decks.show(dossier, language)) {
			for (XSLFSlide slide : show.getSlides()) {
				assertThat(Decks.text(slide) + Decks.notes(slide)).doesNotContain(names);
			}
		}
	}

	@Test
	void whatIsShortenedSaysHowMuchMoreThereIs() throws Exception {
		Dossier dossier = Decks.dossier("regenerative-2022");
		Decks.grow(dossier, 40);
		try (XMLSlideShow show = Decks.show(dossier, "en")) {
			String all = show.getSlides().stream().map(slide -> Decks.text(slide) + Decks.notes(slide)).collect(Collectors.joining());
			assertThat(all).containsPattern("\\d+ more in the report");
		}
	}

	/** An outline of a report says nothing to a council; the slides are those of the evaluation. */
	@Test
	void anOutlineWithoutSlidesIsToldInTheUsualOne() throws Exception {
		ReportBook report = Reports.document(Decks.dossier("drugdiscovery-2021"), "meti-2022", ReportOptions.standard(Locale.JAPANESE));
		try (XMLSlideShow show = new XMLSlideShow(new java.io.ByteArrayInputStream(Exports.export(Exports.exporter("pptx"), report)))) {
			assertThat(show.getSlides().size()).isBetween(12, MOST);
		}
	}
}
