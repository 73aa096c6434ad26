// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.workbooks.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.core.text.Numbers;
import org.hyoka.exchange.internal.xlsx.WorkbookTableReader;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.ImportPlan;
import org.hyoka.exchange.tables.Mapping;
import org.hyoka.exchange.tables.TableExport;
import org.hyoka.exchange.tables.TableImport;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.exchange.tables.TableReader;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a sample through an Excel workbook, with numbers as numbers, and back. */
class WorkbookTableTest {
	private final EditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());
	private final Dossier dossier = Samples.all().get(0).create();
	private final Program program = (Program) dossier.getUndertakings().get(0);
	@TempDir
	private Path folder;

	/** Writes cells where a person would put them: below a title, not in the first column, numbers as numbers. */
	private Path write(Cells cells) throws IOException {
		Path file = folder.resolve("表.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("表紙");
			XSSFSheet sheet = workbook.createSheet("資金");
			sheet.createRow(0).createCell(0).setCellValue("資金の表");
			for (int r = 0; r < cells.height(); r++) {
				Row row = sheet.createRow(r + 2);
				for (int c = 0; c < cells.rows().get(r).size(); c++) {
					String text = cells.at(r, c);
					var number = Numbers.parse(text).value();
					if (number.isPresent()) {
						row.createCell(c + 1).setCellValue(number.get().doubleValue());
					} else {
						row.createCell(c + 1).setCellValue(text);
					}
				}
			}
			workbook.write(out);
		}
		return file;
	}

	private Cells read(Path file) throws IOException {
		return new WorkbookTableReader().read(file).stream().filter(s -> s.name().equals("資金")).map(TableReader.Part::cells)
				.findFirst().orElseThrow();
	}

	@Test
	void allocationsAsAGridComeBackEqual() throws IOException {
		int compared = 0;
		for (Project project : program.getProjects()) {
			for (AllocationTable table : project.getAllocations()) {
				Optional<Cells> grid = new TableExport(Locale.JAPANESE).grid(table);
				if (grid.isPresent()) {
					AllocationTable before = EcoreUtil.copy(table);
					assertThat(plan(TableKind.ALLOCATIONS, read(write(grid.get())), project, table).changes()).isEmpty();
					List<Allocation> gone = new ArrayList<>(table.getAllocations());
					table.getAllocations().clear();
					ImportPlan plan = plan(TableKind.ALLOCATIONS, read(write(grid.get())), project, table);
					assertThat(plan.problems()).isEmpty();
					domain.getCommandStack().execute(plan.step().orElseThrow());
					assertThat(table.getAllocations()).hasSameSizeAs(before.getAllocations());
					for (Allocation a : gone) {
						assertThat(table.getAllocations()).anySatisfy(b -> {
							assertThat(b.getItem()).isSameAs(a.getItem());
							assertThat(b.getYear()).isEqualTo(a.getYear());
							assertThat(b.getAmount() == null ? null : b.getAmount().stripTrailingZeros())
									.isEqualTo(a.getAmount() == null ? null : a.getAmount().stripTrailingZeros());
						});
					}
					compared++;
				}
			}
		}
		assertThat(compared).isPositive();
	}

	@Test
	void budgetsOrganizationsAndIndicatorsAreFoundAgain() throws IOException {
		EObject before = EcoreUtil.copy(dossier);
		TableExport export = new TableExport(Locale.JAPANESE);
		assertThat(plan(TableKind.BUDGET, read(write(export.grid(program.getBudget()))), program, null)).satisfies(this::same);
		assertThat(plan(TableKind.ORGANIZATIONS, read(write(export.organizations(dossier.getOrganizations()))), null, null))
				.satisfies(this::same);
		Project b = program.getProjects().get(2);
		assertThat(plan(TableKind.INDICATORS, read(write(export.indicators(b.getIndicators()))), b, null)).satisfies(this::same);
		assertThat(EcoreUtil.equals(before, dossier)).isTrue();
	}

	private void same(ImportPlan plan) {
		assertThat(plan.problems()).isEmpty();
		assertThat(plan.changes()).isEmpty();
	}

	private ImportPlan plan(TableKind kind, Cells cells, Undertaking undertaking, AllocationTable table) {
		return new TableImport(kind, cells, Mapping.guess(kind, cells)).plan(domain, dossier, undertaking, table);
	}

	@Test
	void whatIsNoWorkbookIsRefusedWithASentence() throws IOException {
		Path file = Files.writeString(folder.resolve("表.xlsx"), "名称,種別");
		assertThatThrownBy(() -> new WorkbookTableReader().read(file)).isInstanceOf(IOException.class)
				.hasMessageContaining("表.xlsx").hasMessageContaining(".xlsx");
	}
}
