// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hyoka.ip.tests.Ips.day;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.ip.tests.Ips;
import org.hyoka.ip.workbook.RegisterWorkbook;
import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.PartyState;
import org.junit.jupiter.api.Test;

class RegisterWorkbookTest {
	private final Ips project = new Ips();

	private XSSFWorkbook read(RegisterWorkbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write("再生医療", List.of(project.project), out, null);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static RegisterWorkbook japanese() {
		return RegisterWorkbook.standard(Locale.JAPANESE, day("2022-03-31"));
	}

	private static String text(Sheet sheet, int row, int column) {
		return sheet.getRow(row).getCell(column) == null ? "" : sheet.getRow(row).getCell(column).toString();
	}

	@Test
	void everyRegisterIsASheetWithDatesAsDates() throws IOException {
		Invention invention = project.invention("P-1", "2020-05-01");
		project.share(invention, "大学", "1/3");
		project.filing(invention, FilingRoute.PCT, FilingState.FILED, "2020-06-01").setNumber("PCT/JP2020/000001");
		project.party(project.agreement("合意書"), "大学", PartyState.SIGNED);
		try (XSSFWorkbook workbook = read(japanese())) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(14);
			Sheet inventions = workbook.getSheet("発明");
			assertThat(text(inventions, 0, 1)).isEqualTo("整理番号");
			assertThat(text(inventions, 1, 0)).isEqualTo("A");
			assertThat(inventions.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2020-05-01");
			assertThat(text(workbook.getSheet("持分"), 1, 5)).isEqualTo("1/3");
			assertThat(text(workbook.getSheet("出願"), 1, 3)).isEqualTo("PCT");
			assertThat(text(workbook.getSheet("合意書"), 1, 2)).isEqualTo("締結済");
			assertThat(workbook.getSheet("合意書").getRow(1).getCell(7).getNumericCellValue()).isEqualTo(1);
			assertThat(inventions.getPaneInformation().isFreezePane()).isTrue();
		}
	}

	/** A committee with a chair, a meeting and a decision on one invention. */
	private void committee(Invention invention) {
		IpCommittee committee = IpFactory.eINSTANCE.createIpCommittee();
		committee.setName("知財運営委員会");
		CommitteeMember chair = IpFactory.eINSTANCE.createCommitteeMember();
		chair.setLabel("企業代表");
		chair.setChair(true);
		committee.getMembers().add(chair);
		Meeting meeting = HyokaFactory.eINSTANCE.createMeeting();
		meeting.setNumber(3);
		meeting.setStart(LocalDateTime.of(2020, 5, 20, 13, 0));
		AgendaItem point = HyokaFactory.eINSTANCE.createAgendaItem();
		point.setNumber("1");
		point.setName("発明の取扱い");
		meeting.getAgenda().add(point);
		committee.getMeetings().add(meeting);
		CommitteeDecision decision = IpFactory.eINSTANCE.createCommitteeDecision();
		decision.setDecidedOn(day("2020-05-20"));
		decision.setDecision(InventionDecision.FILE);
		decision.getInventions().add(invention);
		decision.setText("国内に出願する。");
		committee.getDecisions().add(decision);
		project.ip.getCommittees().add(committee);
	}

	@Test
	void theCommitteeHasSheetsOfItsMembersMeetingsAndDecisionsWithTheInventions() throws IOException {
		committee(project.invention("P-1", "2020-05-01"));
		try (XSSFWorkbook workbook = read(japanese())) {
			assertThat(row(workbook.getSheet("委員会名簿"), 1)).containsExactly("A", "知財運営委員会", "企業代表", "", "○", "1.0");
			Sheet meetings = workbook.getSheet("委員会開催");
			assertThat(row(meetings, 1)).startsWith("A", "知財運営委員会", "3.0").contains("1 発明の取扱い");
			assertThat(meetings.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2020-05-20");
			assertThat(row(workbook.getSheet("委員会決定"), 1)).startsWith("A", "知財運営委員会").endsWith("出願", "P-1 発明P-1", "国内に出願する。");
		}
	}

	@Test
	void aDecisionOnAConfidentialInventionIsConfidentialToo() throws IOException {
		Invention invention = project.invention("P-1", "2020-05-01");
		invention.setConfidential(true);
		committee(invention);
		try (XSSFWorkbook workbook = read(japanese())) {
			assertThat(workbook.getSheet("委員会決定").getLastRowNum()).isZero();
		}
		try (XSSFWorkbook workbook = read(japanese().withConfidential(true))) {
			assertThat(workbook.getSheet("委員会決定").getLastRowNum()).isEqualTo(1);
		}
	}

	private static List<String> row(Sheet sheet, int row) {
		return IntStream.range(0, sheet.getRow(0).getLastCellNum()).mapToObj(i -> text(sheet, row, i)).toList();
	}

	@Test
	void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
		project.invention("=1+1", null).setName("=HYPERLINK(\"http://example.com\")");
		try (XSSFWorkbook workbook = read(japanese())) {
			Sheet sheet = workbook.getSheet("発明");
			assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
			assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
		}
	}

	@Test
	void confidentialEntriesAreLeftOutAndTheCoverSaysWhich() throws IOException {
		project.invention("P-1", null).setConfidential(true);
		project.invention("P-2", null);
		try (XSSFWorkbook workbook = read(japanese())) {
			assertThat(workbook.getSheet("発明").getLastRowNum()).isEqualTo(1);
			assertThat(text(workbook.getSheet("表紙"), 3, 0)).isEqualTo("非公開の部分を除く");
		}
		try (XSSFWorkbook workbook = read(japanese().withConfidential(true))) {
			assertThat(workbook.getSheet("発明").getLastRowNum()).isEqualTo(2);
			assertThat(text(workbook.getSheet("表紙"), 3, 0)).isEqualTo("取扱注意：非公開の情報を含む");
		}
	}

	@Test
	void hostileTextsAndDaysAreWritten() throws IOException {
		Invention invention = project.invention("P-1", "1868-05-01");
		invention.setName("あ".repeat(40_000));
		try (XSSFWorkbook workbook = read(japanese())) {
			assertThat(text(workbook.getSheet("発明"), 1, 2)).hasSize(32_767).endsWith("…");
			assertThat(text(workbook.getSheet("発明"), 1, 3)).isEqualTo("1868-05-01");
		}
	}

	/** A mail gateway or a portal reads a file as it comes, without the directory at its end. */
	@Test
	void itIsReadAsAStreamToo() throws IOException {
		project.invention("P-1", "2020-05-01");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		japanese().write("再生医療", List.of(project.project), out, null);
		assertThat(Ips.entries(out.toByteArray())).contains("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet14.xml");
	}

	@Test
	void itCanBeCancelled() {
		for (int i = 0; i < 2000; i++) {
			project.invention("P-" + i, null);
		}
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThatThrownBy(() -> japanese().write("題", List.of(project.project), new ByteArrayOutputStream(), monitor))
				.isInstanceOf(OperationCanceledException.class);
	}
}
