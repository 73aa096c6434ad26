// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.workbooks.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.exchange.sheets.SheetReading;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no single point goes out to members and comes back: that a criterion does not apply, and several answers to one. */
class OtherAnswersTest {
	private static final int FIRST_ROW = 5;
	private static final int POINT = 3;
	@TempDir
	private Path folder;
	private Dossier dossier;
	private Member member;
	private ScoringTask task;
	private Criterion first;

	@BeforeEach
	void chooseAMember() {
		dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		member = dossier.getPanel().getMembers().getFirst();
		task = ScoringTask.of(dossier, member, null).get(1);
		first = task.items().getFirst().criterion();
	}

	private Path workbook(Consumer<Sheet> change) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ScoreSheetWorkbooks.writer().write(dossier, new Addressee(member, null), Locale.JAPANESE, out);
		Path file = folder.resolve("評点票.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())); var to = Files.newOutputStream(file)) {
			change.accept(workbook.getSheetAt(2));
			workbook.write(to);
		}
		return file;
	}

	/** What the member's sheet says on the first criterion after a file was taken in. */
	private List<Score> takenIn(SheetFile file) {
		SheetCheck check = SheetImport.check(dossier, file);
		assertThat(check).isInstanceOf(Accepted.class);
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
		domain.getCommandStack()
				.execute(SheetImport.command(domain, dossier, List.of((Accepted) check), LocalDate.of(2022, 10, 1), Phrase.same("take")));
		return scores();
	}

	private List<Score> scores() {
		return ScoringTask.of(dossier, member, null).get(1).sheet().orElseThrow().getScores().stream().filter(s -> s.getCriterion() == first)
				.toList();
	}

	@Test
	void thatACriterionDoesNotApplyIsChosenFromTheListAndComesBack() throws Exception {
		Path file = workbook(tab -> {
			assertThat(tab.getDataValidations()).anySatisfy(list -> assertThat(Arrays.asList(list.getValidationConstraint().getExplicitListValues()))
					.contains("3", "該当なし"));
			tab.getRow(FIRST_ROW).getCell(POINT).setCellValue("該当なし");
		});
		SheetReading reading = ScoreSheetWorkbooks.reader().read(file);
		assertThat(reading.refused()).isEmpty();
		assertThat(takenIn(reading.sheet())).singleElement().satisfies(score -> {
			assertThat(score.isNotApplicable()).isTrue();
			assertThat(score.getValue()).isNull();
		});
		workbook(tab -> assertThat(tab.getRow(FIRST_ROW).getCell(POINT).getStringCellValue()).as("and goes out again").isEqualTo("該当なし"));
	}

	@Test
	void severalAnswersOfOneMemberComeBackAndGoOutAgain() throws Exception {
		first.setSeveralAnswers(true);
		Path file = workbook(tab -> {
			assertThat(tab.getRow(FIRST_ROW).getCell(2).getStringCellValue()).contains("複数回答");
			tab.getRow(FIRST_ROW).getCell(POINT).setCellValue("3、1");
		});
		SheetReading reading = ScoreSheetWorkbooks.reader().read(file);
		assertThat(reading.refused()).isEmpty();
		assertThat(takenIn(reading.sheet())).extracting(s -> s.getValue().intValue()).containsExactly(3, 1);
		workbook(tab -> assertThat(tab.getRow(FIRST_ROW).getCell(POINT).getStringCellValue()).isEqualTo("3、1"));
	}

	@Test
	void severalAnswersAreRefusedWhereACriterionTakesOne() throws Exception {
		SheetReading reading = ScoreSheetWorkbooks.reader().read(workbook(tab -> tab.getRow(FIRST_ROW).getCell(POINT).setCellValue("3、1")));
		assertThat(reading.refused()).hasSize(1);
	}

	@Test
	void theWorkbenchsOwnFileSaysBothAndAnOlderProgramIsToldThatItIsNewer() throws Exception {
		first.setSeveralAnswers(true);
		Score second = org.eclipse.emf.ecore.util.EcoreUtil.copy(scores().getFirst());
		second.setValue(null);
		second.setNotApplicable(true);
		second.setComment(null);
		task.sheet().orElseThrow().getScores().add(second);
		Path file = folder.resolve("own.hyoka-sheet");
		SheetFiles.write(HandIn.of(dossier, member, null, Instant.EPOCH), file);
		assertThat(Files.readString(file)).contains("\"version\" : 2");
		SheetFile read = SheetFiles.read(file);
		assertThat(((Accepted) SheetImport.check(dossier, read)).differences()).isEmpty();
		task.sheet().orElseThrow().getScores().remove(second);
		assertThat(((Accepted) SheetImport.check(dossier, read)).differences()).singleElement()
				.satisfies(d -> assertThat(d.sentence().in(Locale.JAPANESE)).contains("N/A"));
		assertThat(takenIn(read)).extracting(Score::isNotApplicable).containsExactly(false, true);
	}
}
