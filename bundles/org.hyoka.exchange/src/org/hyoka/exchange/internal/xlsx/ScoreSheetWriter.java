// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Numbers;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScaleForm;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.office.CellStyles;
import org.hyoka.office.OfficeFile;
import org.hyoka.office.RowHeight;

/** Writes the score sheet of one member. */
public final class ScoreSheetWriter {
	private static final int CHARACTER = 256;
	private static final int[] WIDTHS = { 7, 36, 34, 9, 60, 4 };
	private static final int CODE = 0;
	private static final int CRITERION = 1;
	private static final int SCALE = 2;
	private static final int POINT = 3;
	private static final int COMMENT = 4;
	private static final int MARK = 5;
	private static final int MARKS_ROW = 3;
	private static final int HEAD_ROW = 4;
	private static final int LONGEST_LIST = 255;
	private static final String SEPARATOR = "、";
	private static final int LINE_POINTS = 15;
	private static final int MARGIN_POINTS = 4;
	/** Fits on A4: a program may cut a single column that is wider than the page, though it is told to make it fit. */
	private static final int GUIDE_WIDTH = 84;
	private final Dossier dossier;
	private final Locale locale;
	private final SheetFile identity;
	private final List<ScoringTask> tasks;
	private final Optional<ScoringRound> round;
	private final List<List<String>> hidden = new ArrayList<>();
	private XSSFWorkbook workbook;
	private CellStyles looks;

	public ScoreSheetWriter(Dossier dossier, Addressee to, Locale locale) {
		this.dossier = dossier;
		this.locale = locale;
		this.round = to.round();
		this.tasks = ScoringTask.of(dossier, to.member(), round.orElse(null));
		this.identity = HandIn.of(dossier, to, Instant.EPOCH);
		if (tasks.isEmpty()) {
			throw new IllegalArgumentException(identity.name() + " judges nothing.");
		}
	}

	public void write(OutputStream out) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			workbook = book;
			looks = new CellStyles(book, Cell::setCellValue);
			hidden.add(List.of(ScoreSheetLayout.FORMAT));
			hidden.add(List.of(ScoreSheetLayout.IDENTITY, identity.dossier(), identity.title(), identity.member(), identity.name(),
					identity.round().orElse("")));
			identity.token().ifPresent(token -> hidden.add(List.of(ScoreSheetLayout.TOKEN, token)));
			guide(book.createSheet(text("sheet.guide")));
			for (ScoringTask task : tasks) {
				tab(task);
			}
			hide(book.createSheet(ScoreSheetLayout.SHEET));
			book.setSheetVisibility(book.getSheetIndex(ScoreSheetLayout.SHEET), SheetVisibility.VERY_HIDDEN);
			book.lockStructure();
			book.setActiveSheet(1);
			book.setSelectedTab(1);
			new OfficeFile(out, identity.title(), locale.getLanguage()).end(book);
		}
	}

	private String text(String key, Object... arguments) {
		return ScoreSheetWorkbookReader.BOOK.phrase(key, arguments).in(locale);
	}

	private void guide(XSSFSheet sheet) {
		sheet.setColumnWidth(0, GUIDE_WIDTH * CHARACTER);
		List<String> lines = new ArrayList<>(List.of(text("sheet.of", identity.name()), text("sheet.how")));
		round.ifPresent(r -> lines.add(text("sheet.round", Optional.ofNullable(r.getName()).orElse(""))
				+ (r.getClosedOn() == null ? "" : text("sheet.until", r.getClosedOn()))));
		lines.add(text("sheet.moved"));
		looks.text(sheet.createRow(0).createCell(0), identity.title(), looks.title());
		for (int i = 0; i < lines.size(); i++) {
			Row row = sheet.createRow(i + 2);
			looks.text(row.createCell(0), lines.get(i), looks.wrapped());
			row.setHeightInPoints(MARGIN_POINTS + LINE_POINTS * RowHeight.lines(lines.get(i), GUIDE_WIDTH));
		}
		print(sheet);
		protect(sheet);
	}

	private void tab(ScoringTask task) {
		Undertaking undertaking = task.undertaking();
		XSSFSheet sheet = workbook.createSheet(free(name(undertaking)));
		for (int i = 0; i < WIDTHS.length; i++) {
			sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
		}
		looks.text(sheet.createRow(0).createCell(0), Optional.ofNullable(undertaking.getName()).orElse(""), looks.title());
		looks.text(sheet.createRow(1).createCell(0), text("sheet.of", identity.name()), looks.plain());
		Row marks = sheet.createRow(MARKS_ROW);
		marks.createCell(POINT).setCellValue(ScoreSheetLayout.POINT);
		marks.createCell(COMMENT).setCellValue(ScoreSheetLayout.COMMENT);
		marks.setZeroHeight(true);
		Row head = sheet.createRow(HEAD_ROW);
		String[] words = { "sheet.code", "sheet.criterion", "sheet.scale", "sheet.point", "sheet.comment" };
		for (int i = 0; i < words.length; i++) {
			looks.text(head.createCell(i), text(words[i]), looks.head());
		}
		int at = HEAD_ROW + 1;
		for (ScoringTask.Item item : task.items()) {
			row(sheet, sheet.createRow(at++), task, item);
		}
		sheet.setColumnHidden(MARK, true);
		sheet.createFreezePane(CRITERION + 1, HEAD_ROW + 1);
		print(sheet);
		sheet.getPrintSetup().setLandscape(true);
		sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
		protect(sheet);
	}

	private void row(XSSFSheet sheet, Row row, ScoringTask task, ScoringTask.Item item) {
		Undertaking undertaking = task.undertaking();
		Criterion criterion = item.criterion();
		String code = Optional.ofNullable(criterion.getCode()).orElse("");
		String name = Optional.ofNullable(criterion.getName()).orElse("")
				+ (criterion.getGuidance() == null || criterion.getGuidance().isBlank() ? "" : "\n" + criterion.getGuidance().strip());
		String words = item.scale().map(ScoreSheetWriter::words).orElseGet(() -> text("sheet.remarksOnly"))
				+ (criterion.isSeveralAnswers() && item.scale().isPresent() ? "\n" + text("sheet.several") : "");
		looks.text(row.createCell(CODE), code, looks.label());
		looks.text(row.createCell(CRITERION), name, looks.label());
		looks.text(row.createCell(SCALE), words, looks.label());
		point(sheet, row.createCell(POINT), task, item);
		looks.text(row.createCell(COMMENT), item.comment().orElse(""), looks.open(false));
		row.createCell(MARK).setCellValue(ScoreSheetLayout.ROW + undertaking.getId() + ' ' + criterion.getId());
		row.setHeightInPoints(
				MARGIN_POINTS + LINE_POINTS * Math.max(4, Math.max(RowHeight.lines(name, WIDTHS[CRITERION]), RowHeight.lines(words, WIDTHS[SCALE]))));
		hidden.add(List.of(ScoreSheetLayout.ASKED, undertaking.getId(), String.valueOf(undertaking.getName()), criterion.getId(), code,
				item.scale().map(ScaleForm::of).orElse("")));
		if (criterion.isSeveralAnswers()) {
			hidden.add(List.of(ScoreSheetLayout.SEVERAL, undertaking.getId(), criterion.getId()));
		}
		item.scale().filter(s -> Scoring.allowed(s).isEmpty()).ifPresent(s -> s.getPoints().forEach(p -> hidden
				.add(List.of(ScoreSheetLayout.STEP, undertaking.getId(), criterion.getId(), p.getId(), PointText.mark(p)))));
	}

	private void point(XSSFSheet sheet, Cell cell, ScoringTask task, ScoringTask.Item item) {
		if (item.scale().isEmpty()) {
			looks.text(cell, "", looks.label());
			return;
		}
		CellStyle style = looks.open(true);
		cell.setCellStyle(style);
		boolean several = item.criterion().isSeveralAnswers();
		if (several) {
			looks.text(cell, task.sheet().stream().flatMap(s -> s.getScores().stream()).filter(s -> s.getCriterion() == item.criterion())
					.map(this::written).filter(w -> !w.isEmpty()).collect(Collectors.joining(SEPARATOR)), style);
		} else {
			item.score().ifPresent(score -> enter(cell, score));
		}
		List<String> choices = new ArrayList<>(choices(item.scale().get()));
		choices.add(text("sheet.notApplicable"));
		DataValidationHelper helper = sheet.getDataValidationHelper();
		if (!several && !choices.isEmpty() && String.join(",", choices).length() <= LONGEST_LIST) {
			DataValidation list = helper.createValidation(helper.createExplicitListConstraint(choices.toArray(String[]::new)),
					new CellRangeAddressList(cell.getRowIndex(), cell.getRowIndex(), POINT, POINT));
			list.setShowErrorBox(true);
			list.createErrorBox(text("sheet.point"), text("sheet.wrong", String.join(", ", choices)));
			sheet.addValidationData(list);
		}
	}

	private String written(Score score) {
		return score.isNotApplicable() ? text("sheet.notApplicable") : score.getValue() != null ? Numbers.format(score.getValue())
				: score.getPoint() != null ? PointText.mark(score.getPoint()) : "";
	}

	private void enter(Cell cell, Score score) {
		if (score.isNotApplicable()) {
			cell.setCellValue(text("sheet.notApplicable"));
		} else if (score.getValue() != null) {
			cell.setCellValue(score.getValue().doubleValue());
		} else if (score.getPoint() != null) {
			cell.setCellValue(PointText.mark(score.getPoint()));
		}
	}

	private static List<String> choices(Scale scale) {
		List<String> numbers = Scoring.allowed(scale).reversed().stream().map(Numbers::format).toList();
		return numbers.isEmpty() ? scale.getPoints().stream().map(PointText::mark).filter(s -> !s.contains(",")).toList() : numbers;
	}

	private static String words(Scale scale) {
		return scale.getPoints().stream()
				.map(p -> (p.getValue() == null ? PointText.mark(p) : Numbers.format(p.getValue())) + "  "
						+ Optional.ofNullable(p.getName()).orElse(""))
				.collect(Collectors.joining("\n"));
	}

	private String name(Undertaking undertaking) {
		String name = Naming.shortName(undertaking, Locale.ROOT);
		return undertaking.getCode() == null || undertaking.getCode().isBlank() ? name : undertaking.getCode() + ' ' + name;
	}

	private String free(String wanted) {
		String base = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "-" : wanted, ' ').strip();
		base = base.substring(0, Math.min(base.length(), 26));
		String name = base;
		for (int i = 2; name.isEmpty() || name.equals(ScoreSheetLayout.SHEET) || workbook.getSheet(name) != null; i++) {
			name = base + '-' + i;
		}
		return name;
	}

	private void hide(XSSFSheet sheet) {
		List<List<String>> lines = new ArrayList<>(hidden);
		lines.add(List.of(ScoreSheetLayout.CHECKSUM, ScoreSheetLayout.checksum(hidden)));
		for (int i = 0; i < lines.size(); i++) {
			Row row = sheet.createRow(i);
			for (int j = 0; j < lines.get(i).size(); j++) {
				row.createCell(j).setCellValue(lines.get(i).get(j));
			}
		}
		protect(sheet);
	}

	/** On A4 as wide as the page, with the tab and the number of the page at its foot. */
	private static void print(XSSFSheet sheet) {
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.getFooter().setLeft("&A");
		sheet.getFooter().setRight("&P / &N");
	}

	/** No password: it keeps from slips, not from intent. Rows and columns may be made larger. */
	private static void protect(XSSFSheet sheet) {
		sheet.enableLocking();
		sheet.lockFormatColumns(false);
		sheet.lockFormatRows(false);
	}
}
