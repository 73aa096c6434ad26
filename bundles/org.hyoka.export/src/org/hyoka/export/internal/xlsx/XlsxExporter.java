// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.xlsx.data.DataTable;
import org.hyoka.export.internal.xlsx.data.DataTables;
import org.hyoka.office.OfficeFile;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/**
 * Writes a report as a workbook for analysts: data sheets with named tables of what the dossier knows, and behind them what the
 * report prints, a sheet each: points, budgets, allocations, indicators, recommendations and whatever else
 * the outline prints, one table a sheet, with a list of them in front. It takes what the report prints and nothing else, so
 * it is as anonymous as the report is (rule 7). Means and sums are formulas wherever a formula gives exactly the figure that
 * we computed (rules 1 and 2); text is always text. Each sheet is written as its table comes, so that memory grows with the
 * largest chapter and not with the book.
 */
public final class XlsxExporter implements ReportExporter {
	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String label(Locale locale) {
		return ExportMessages.text(locale, "format.xlsx");
	}

	@Override
	public String fileExtension() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, book.size() + 1);
		progress.subTask(ExportMessages.text(book.options().language(), "progress"));
		OfficeFile file = new OfficeFile(out, book.title(), book.proseLanguage());
		try (GrowingWorkbook workbook = new GrowingWorkbook(file, ExportMessages.text(book.options().language(), "tables"))) {
			TableSheets sheets = new TableSheets(workbook, book);
			for (DataTable data : DataTables.of(book)) {
				sheets.add(data);
			}
			String heading = book.title().replace('\n', ' ');
			for (ReportChapter chapter : book) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				for (Block block : chapter.blocks()) {
					if (block instanceof Heading h) {
						heading = h.text();
					}
					add(block, heading, sheets);
				}
				progress.worked(1);
			}
			sheets.finish();
		}
		progress.worked(1);
	}

	private static void add(Block block, String heading, TableSheets sheets) throws IOException {
		switch (block) {
		case ReportTable table -> sheets.add(table, heading);
		case ReportFigure figure when figure.data().isPresent() -> sheets.add(figure.data().get(), figure.caption().plain());
		case PanelBox box -> {
			sheets.add(ReportTable.columns(Column.text(1)).row(Cell.of(box.content())).build(), heading);
			addAll(box.content(), heading, sheets);
		}
		case ItemList list -> {
			for (List<Block> item : list.items()) {
				addAll(item, heading, sheets);
			}
		}
		default -> {
			// no table
		}
		}
	}

	private static void addAll(List<Block> blocks, String heading, TableSheets sheets) throws IOException {
		for (Block block : blocks) {
			add(block, heading, sheets);
		}
	}
}
