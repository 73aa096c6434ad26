// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.ChapterList;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
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
}
