// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hyoka.dossier.PictureStore;
import org.hyoka.drawing.Scene;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.ChapterList;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody enters is printed, or said to be left out. */
class EnteredAndPrintedTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
	private final Program program = (Program) dossier.getUndertakings().getFirst();

	private String printed(String outline) {
		StringBuilder text = new StringBuilder();
		Reports.blocks(Reports.document(dossier, outline, ReportOptions.standard(Locale.JAPANESE))).forEach(block -> Reports.text(block, text));
		return text.toString();
	}

	private void allocate() {
		ResearchItem item = F.createResearchItem();
		item.setName("橋渡しの支援");
		program.getResearchItems().add(item);
		AllocationTable table = F.createAllocationTable();
		table.setName("支出先への配分");
		Allocation allocation = F.createAllocation();
		allocation.setItem(item);
		allocation.setYear(FiscalYear.of(2021));
		allocation.setAmount(new BigDecimal("98765"));
		table.getAllocations().add(allocation);
		program.getAllocations().add(table);
	}

	private static RoleAssignment role(Undertaking undertaking, RoleKind kind, String text) {
		RoleAssignment role = F.createRoleAssignment();
		role.setRole(kind);
		role.setText(text);
		undertaking.getRoles().add(role);
		return role;
	}

	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "meti-2024", "oecd-dac" })
	void allocationsAndItemsOfAProgramArePrinted(String outline) {
		allocate();
		assertThat(printed(outline)).contains("支出先への配分", "橋渡しの支援", "98,765");
	}

	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "meti-2024", "oecd-dac" })
	void allKindsOfAProgramsBudgetArePrinted(String outline) {
		BudgetEntry entry = F.createBudgetEntry();
		entry.setYear(FiscalYear.of(2021));
		entry.setKind(MoneyKind.SUPPLEMENTARY);
		entry.setAmount(new BigDecimal("87654"));
		program.getBudget().getEntries().add(entry);
		assertThat(printed(outline)).contains("補正予算", "87,654");
	}

	@Test
	void anOutlineWithoutAChapterForThemSaysThatTheyAreLeftOut() throws Exception {
		assertThat(leftOut("meti-2022")).noneMatch(s -> s.contains("資金配分の表"));
		allocate();
		assertThat(leftOut("meti-2022")).noneMatch(s -> s.contains("資金配分の表"));
		assertThat(leftOut("nedo")).contains("この構成に章のない資金配分の表 1件", "この構成に章のない研究開発項目 1件");
	}

	@Test
	void aPrintedFigureThatNothingIsComparedWithIsSaidToBeLeftOut() throws Exception {
		StatedFigure stated = F.createStatedFigure();
		stated.setMeasure(StatedMeasure.GRAND_TOTAL);
		stated.setValue(BigDecimal.TEN);
		stated.setPlace("評点表");
		stated.setPrinted(true);
		assertThat(leftOut("meti-2022")).noneMatch(s -> s.contains("照らし合わせる値のない"));
		dossier.getAssessments().getFirst().getStated().add(stated);
		assertThat(leftOut("meti-2022")).contains("照らし合わせる値のない公表値 1件");
	}

	private java.util.List<String> leftOut(String outline) throws Exception {
		return LeftOut.of(ReportRequest.of(dossier, ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE)
				.withOutline(ChapterList.find(outline, Reports.composer().sections().keySet(), Locale.JAPANESE)), Locale.JAPANESE);
	}

	@Test
	void onlyThoseWhoLeadStandUnderProjectLeader() {
		program.getRoles().clear();
		role(program, RoleKind.OTHER, "評価課長　乙").setLabel("作成責任者");
		role(program, RoleKind.PD, "プログラムの甲");
		String printed = printed("meti-2022");
		assertThat(printed).containsPattern("その他の役割\\|+作成責任者　評価課長　乙").containsPattern("ディレクター・オフィサー\\|+プログラムの甲");
		role(program, RoleKind.PL, "丙");
		assertThat(printed("meti-2022")).containsPattern("プロジェクトリーダー\\|+プログラムの甲\\|*丙");
	}

	private static Indicator indicator(Undertaking undertaking, IndicatorKind kind, String code, String name) {
		Indicator indicator = F.createIndicator();
		indicator.setKind(kind);
		indicator.setCode(code);
		indicator.setName(name);
		undertaking.getIndicators().add(indicator);
		return indicator;
	}

	private static void leadsTo(Indicator from, Indicator to, String text) {
		IndicatorLink link = F.createIndicatorLink();
		link.setTarget(to);
		link.setText(text);
		from.getLeadsTo().add(link);
	}

	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "meti-2024", "oecd-dac", "review-sheet" })
	void theLogicModelIsDrawnAndWordsThatAreNoNumbersArePrinted(String outline) {
		Indicator activity = indicator(program, IndicatorKind.ACTIVITY, "1", "研究会を開く");
		Indicator output = indicator(program, IndicatorKind.OUTPUT, "1-1", "参加する機関");
		Indicator outcome = indicator(program, IndicatorKind.OUTCOME, "1-1-1", "手引きの普及");
		outcome.setTerm(OutcomeTerm.LONG);
		Indicator other = indicator(program, IndicatorKind.UNSPECIFIED, null, "種類の分からない指標");
		leadsTo(activity, output, null);
		leadsTo(output, outcome, "機関が手引きを使う。");
		output.getLeadsTo().getFirst().setDirectReason("手引きの配布が普及に直結する。");
		Target words = F.createTarget();
		words.setName("手引きが広く使われる");
		outcome.getTargets().add(words);
		Actual actual = F.createActual();
		actual.setAsOf(DatePoint.parse("FY2021"));
		actual.setText("十の機関で使われた。");
		Source statistics = F.createSource();
		statistics.setName("普及状況調査");
		dossier.getSources().add(statistics);
		actual.setSource(statistics);
		outcome.getActuals().add(actual);
		String printed = printed(outline);
		assertThat(printed).contains("1-1．参加する機関 → 1-1-1．手引きの普及", "機関が手引きを使う。", "手引きの配布が普及に直結する。", "手引きが広く使われる", "十の機関で使われた。", "長期", "普及状況調査",
				"研究会を開く",
				other.getName());
	}

	@Test
	void noArrowOfTheLogicModelCrossesABox() {
		List<List<Indicator>> steps = Stream.of(IndicatorKind.ACTIVITY, IndicatorKind.OUTPUT, IndicatorKind.OUTCOME)
				.map(kind -> IntStream.range(0, 3).mapToObj(i -> indicator(program, kind, null, kind + " " + i)).toList()).toList();
		List<Indicator> all = steps.stream().flatMap(List::stream).toList();
		all.forEach(from -> all.stream().filter(to -> to != from).forEach(to -> leadsTo(from, to, null)));
		List<Scene> scenes = Reports.blocks(Reports.document(dossier, "review-sheet", ReportOptions.standard(Locale.JAPANESE))).stream()
				.filter(b -> b instanceof ReportFigure f && f.altText().contains("OUTPUT 0"))
				.map(b -> ((Graphic.Drawing) ((ReportFigure) b).graphic()).scene()).toList();
		assertThat(scenes).singleElement().satisfies(scene -> ArrowsAndBoxes.keepApart(scene, 9, 72));
	}

	@Test
	void aValueIsPrintedInItsOwnUnit() {
		Indicator indicator = indicator(program, IndicatorKind.OUTPUT, null, "支援した件数");
		Unit people = F.createUnit();
		people.setSymbol("人");
		dossier.getUnits().add(people);
		Target target = F.createTarget();
		target.setValue(new BigDecimal("777"));
		target.setUnit(people);
		target.setDue(DatePoint.parse("FY2021"));
		indicator.getTargets().add(target);
		assertThat(printed("meti-2022")).contains("777人");
	}

	@Test
	void aRoleThatNobodyStatedIsNoDirectors() {
		program.getRoles().clear();
		role(program, RoleKind.UNSPECIFIED, "丁");
		assertThat(printed("meti-2022")).containsPattern("その他の役割\\|+丁");
	}
}
