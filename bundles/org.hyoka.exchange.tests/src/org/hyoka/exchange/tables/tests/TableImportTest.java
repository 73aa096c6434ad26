// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.core.Dossiers;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.ColumnMeaning;
import org.hyoka.exchange.tables.CsvReader;
import org.hyoka.exchange.tables.Field;
import org.hyoka.exchange.tables.ImportPlan;
import org.hyoka.exchange.tables.Mapping;
import org.hyoka.exchange.tables.TableExport;
import org.hyoka.exchange.tables.TableImport;
import org.hyoka.exchange.tables.TableKind;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the samples, out to text and back, and tables as people bring them. */
class TableImportTest {
	private final EditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());
	private final Dossier dossier = Samples.all().get(0).create();
	private final Program program = (Program) dossier.getUndertakings().get(0);
	@TempDir
	private Path folder;

	private Project project(int index) {
		return program.getProjects().get(index);
	}

	private ImportPlan plan(TableKind kind, Cells cells, Undertaking undertaking, AllocationTable table) {
		return new TableImport(kind, cells, Mapping.guess(kind, cells)).plan(domain, dossier, undertaking, table);
	}

	private void run(ImportPlan plan) {
		assertThat(plan.problems()).isEmpty();
		domain.getCommandStack().execute(plan.step().orElseThrow());
	}

	private static <T extends EObject> List<String> facts(List<T> objects, Function<T, Object> fact) {
		return objects.stream().map(o -> String.valueOf(fact.apply(o))).toList();
	}

	private static Object amountOf(BigDecimal amount) {
		return amount == null ? "－" : amount;
	}

	private static List<String> facts(AllocationTable table) {
		return facts(table.getAllocations(), a -> List.of(a.getItem().getName(), a.getYear(), amountOf(a.getAmount()), a.getForm(),
				a.getState()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void everyTableOfAllocationsComesBackEqual(String language) {
		int compared = 0;
		for (Undertaking u : Dossiers.undertakings(dossier)) {
			for (AllocationTable table : List.copyOf(u.getAllocations())) {
				List<String> before = facts(table);
				Cells cells = Cells.ofText(new TableExport(Locale.of(language)).list(table).toText('\t'));
				table.getAllocations().clear();
				run(plan(TableKind.ALLOCATIONS, cells, u, table));
				assertThat(facts(table)).isEqualTo(before);
				domain.getCommandStack().undo();
				assertThat(table.getAllocations()).isEmpty();
				domain.getCommandStack().redo();
				compared += before.size();
			}
		}
		assertThat(compared).isGreaterThan(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void everyBudgetComesBackEqualAsListAndItsAmountsAsGrid(String language) {
		int compared = 0;
		for (Undertaking u : Dossiers.undertakings(dossier).stream().filter(x -> x.getBudget() != null && !x.getBudget().getEntries().isEmpty())
				.toList()) {
			Function<Undertaking, List<String>> facts = x -> facts(x.getBudget().getEntries(), e -> List.of(e.getKind(),
					e.getAccount(), e.getYear(), amountOf(e.getAmount()), e.getState(), String.valueOf(e.getExplanation())));
			List<String> before = facts.apply(u);
			TableExport export = new TableExport(Locale.of(language));
			Cells list = Cells.ofText(export.list(u.getBudget()).toText(','));
			Cells grid = Cells.ofText(export.grid(u.getBudget()).toText('\t'));
			u.getBudget().getEntries().clear();
			run(plan(TableKind.BUDGET, list, u, null));
			assertThat(facts.apply(u)).isEqualTo(before);
			assertThat(plan(TableKind.BUDGET, grid, u, null)).satisfies(same -> {
				assertThat(same.problems()).isEmpty();
				assertThat(same.changes()).isEmpty();
				assertThat(same.step()).isEmpty();
			});
			compared++;
		}
		assertThat(compared).isGreaterThan(2);
	}

	@Test
	void theOrganizationsComeBackEqual() {
		Function<Dossier, List<String>> facts = d -> facts(d.getOrganizations(), o -> List.of(o.getName(), o.getKind(),
				String.valueOf(o.getCorporateNumber()), String.valueOf(o.getCountry()),
				o.getParent() == null ? "" : o.getParent().getName(), o.getAliases().stream().map(a -> a.getName()).toList()));
		List<String> before = facts.apply(dossier);
		Cells cells = new TableExport(Locale.JAPANESE).organizations(dossier.getOrganizations());
		assertThat(plan(TableKind.ORGANIZATIONS, cells, null, null).changes()).isEmpty();
		List<Organization> parentsFirst = new ArrayList<>(dossier.getOrganizations());
		parentsFirst.sort((a, b) -> depth(a) - depth(b));
		Cells ordered = new TableExport(Locale.JAPANESE).organizations(parentsFirst);
		dossier.getOrganizations().clear();
		run(plan(TableKind.ORGANIZATIONS, ordered, null, null));
		assertThat(facts.apply(dossier)).containsExactlyInAnyOrderElementsOf(before);
	}

	private static int depth(Organization o) {
		return o.getParent() == null ? 0 : 1 + depth(o.getParent());
	}

	@Test
	void theIndicatorsOfAProjectComeBackEqual() {
		Project b = project(2);
		b.getIndicators().getFirst().setCode("1-1");
		b.getIndicators().getFirst().setTerm(OutcomeTerm.MIDDLE);
		b.getIndicators().getFirst().setGoal("広く使われる。");
		Function<Project, List<String>> facts = p -> facts(p.getIndicators(), i -> List.of(i.getName(), i.getKind(), i.getTerm(),
				String.valueOf(i.getCode()), String.valueOf(i.getGoal()),
				i.getUnit() == null ? "" : i.getUnit().getSymbol(), i.getAccumulation(),
				i.getTargets().stream().map(t -> List.of(t.getValue(), t.getDue(), t.getKind())).toList(),
				i.getActuals().stream().map(a -> List.of(a.getValue(), a.getAsOf())).toList()));
		List<String> before = facts.apply(b);
		assertThat(before).isNotEmpty();
		Cells cells = Cells.ofText(new TableExport(Locale.JAPANESE).indicators(b.getIndicators()).toText(','));
		assertThat(plan(TableKind.INDICATORS, cells, b, null).changes()).isEmpty();
		b.getIndicators().clear();
		run(plan(TableKind.INDICATORS, cells, b, null));
		assertThat(facts.apply(b)).isEqualTo(before);
	}

	@Test
	void aTableAsAReportPrintsItIsUnderstoodWithUnitSumsAndDashes() {
		Project project = project(0);
		Cells cells = Cells.ofText("""
				資金配分（単位：億円）\t\t\t\t
				研究開発項目\t平成30年度\tR１\t2020\t合計
				新しい項目\t￥1,415\t△２.５\t－\t1,412.5
				合計\t1,415\t△2.5\t\t1,412.5
				""");
		Mapping mapping = Mapping.guess(TableKind.ALLOCATIONS, cells);
		assertThat(mapping.heads()).isEqualTo(1);
		assertThat(mapping.columns()).containsExactly(new ColumnMeaning.Of(Field.ITEM), new ColumnMeaning.OfYear(FiscalYear.of(2018)),
				new ColumnMeaning.OfYear(FiscalYear.of(2019)), new ColumnMeaning.OfYear(FiscalYear.of(2020)), ColumnMeaning.SKIPPED);
		assertThat(mapping.unit(cells)).contains("億円");
		run(plan(TableKind.ALLOCATIONS, cells, project, null));
		AllocationTable table = project.getAllocations().getLast();
		assertThat(table.getAllocations()).extracting(a -> a.getItem().getName()).containsOnly("新しい項目");
		assertThat(facts(table.getAllocations(), a -> amountOf(a.getAmount()))).satisfies(amounts -> assertThat(amounts)
				.isEqualTo(table.getUnit().getSymbol().equals("億円") ? List.of("1415", "-2.5", "－") : List.of("141500", "-250", "－")));
		assertThat(project.getResearchItems()).extracting(i -> i.getName()).contains("新しい項目");
		assertThat(table.getUnit()).isNotNull();
	}

	@Test
	void oneWrongCellAndNothingIsTaken() {
		Project project = project(0);
		EObject before = EcoreUtil.copy(dossier);
		Cells cells = Cells.ofText("項目\t年度\t金額\t契約形態\t状態\n甲\t2024年度\t100\t委託\t予定\n乙\t来年\t１００円くらい\t請負\t予定\n");
		ImportPlan plan = plan(TableKind.ALLOCATIONS, cells, project, null);
		assertThat(plan.step()).isEmpty();
		assertThat(plan.problems()).extracting(ImportPlan.Problem::row).containsOnly(2);
		assertThat(plan.problems()).anySatisfy(p -> {
			assertThat(p.column()).isEqualTo(3);
			assertThat(p.why().in(Locale.JAPANESE)).contains("請負").contains("委託").endsWith("。");
			assertThat(p.why().in(Locale.ENGLISH)).contains("Commission");
		});
		assertThat(EcoreUtil.equals(before, dossier)).isTrue();
	}

	@Test
	void wordsOfBothLanguagesAreUnderstood() {
		Project project = project(1);
		run(plan(TableKind.ALLOCATIONS, Cells.ofText("Item,Year,Amount,Form,Status\nNew item,FY2024,\"1,200\",commission,planned\n"),
				project, null));
		assertThat(project.getAllocations().getLast().getAllocations()).singleElement().satisfies(a -> {
			assertThat(a.getAmount()).isEqualByComparingTo("1200");
			assertThat(a.getForm()).isEqualTo(ContractForm.COMMISSION);
			assertThat(a.getState()).isEqualTo(MoneyState.PLANNED);
		});
	}

	@Test
	void aTargetWithAnotherValueIsRefusedSinceItNeedsAReason() {
		Project b = project(2);
		var indicator = b.getIndicators().stream().filter(i -> !i.getTargets().isEmpty()).findFirst().orElseThrow();
		TableExport export = new TableExport(Locale.JAPANESE);
		Cells cells = export.indicators(List.of(indicator));
		List<List<String>> rows = new ArrayList<>();
		cells.rows().forEach(r -> rows.add(new ArrayList<>(r)));
		rows.get(1).set(TableKind.INDICATORS.fields().indexOf(Field.TARGET), "99999");
		ImportPlan plan = plan(TableKind.INDICATORS, new Cells(rows), b, null);
		assertThat(plan.problems()).singleElement().satisfies(p -> assertThat(p.why().in(Locale.ENGLISH)).contains("with the reason"));
		assertThat(plan.step()).isEmpty();
	}

	@Test
	void amountsInAnotherUnitAreConvertedAndThoseOfNoneAreRefused() {
		Project project = project(0);
		AllocationTable table = project.getAllocations().getFirst();
		assertThat(table.getUnit().getSymbol()).isEqualTo("百万円");
		run(plan(TableKind.ALLOCATIONS, Cells.ofText("単位：千円\n項目\t2030年度\n新規\t1,234,500\n"), project, table));
		assertThat(table.getAllocations().getLast().getAmount()).isEqualTo(new BigDecimal("1234.5"));
		assertThat(plan(TableKind.ALLOCATIONS, Cells.ofText("単位：件\n項目\t2031年度\n新規\t12\n"), project, table).problems())
				.singleElement().satisfies(p -> assertThat(p.why().in(Locale.JAPANESE)).contains("件").contains("百万円"));
	}

	@Test
	void aBudgetComesIntoBeingInOneStep() {
		Project project = project(1);
		project.setBudget(null);
		run(plan(TableKind.BUDGET, Cells.ofText("\t2022年度\t2023年度\n当初予算（一般会計）\t300\t320\n執行額\t298\t\n"), project, null));
		assertThat(project.getBudget().getEntries()).extracting(e -> e.getKind()).containsExactly(MoneyKind.INITIAL, MoneyKind.INITIAL,
				MoneyKind.EXECUTED);
		domain.getCommandStack().undo();
		assertThat(project.getBudget()).isNull();
	}

	@Test
	void withoutAColumnForTheNamesTheTableSaysWhatIsMissing() {
		ImportPlan plan = plan(TableKind.ORGANIZATIONS, Cells.ofText("法人番号\n1234567890123\n"), null, null);
		assertThat(plan.problems()).singleElement().satisfies(p -> assertThat(p.why().in(Locale.JAPANESE)).contains("名称の列"));
	}

	@Test
	void csvOfJapaneseWindowsIsRead() throws IOException {
		Path file = Files.write(folder.resolve("機関.csv"), "名称,種別\r\n\"東京大学, 医学部\",大学\r\n".getBytes(Charset.forName("windows-31j")));
		Cells cells = new CsvReader().read(file).getFirst().cells();
		assertThat(cells.rows()).containsExactly(List.of("名称", "種別"), List.of("東京大学, 医学部", "大学"));
		assertThat(cells.part("Ａ２:B9").orElseThrow().rows()).containsExactly(List.of("東京大学, 医学部", "大学"));
		assertThat(cells.part("二行目")).isEmpty();
		Cells part = cells.part("B2:C9").orElseThrow();
		assertThat(part.rowName(0) + part.columnName(0)).as("a cell keeps its name of the sheet").isEqualTo("2B");
		assertThat(part.part("A1:A1").orElseThrow().columnName(0)).isEqualTo("B");
	}

	@ParameterizedTest
	@CsvSource({ "500, 1, true", "501, 1, false", "200000, 1, false", "1, 100000, true", "1, 100001, false", "1, 16000000, false" })
	void aTableThatNoSpreadsheetHasIsRefusedWithASentence(int columns, int rows, boolean read) throws IOException {
		Path file = Files.writeString(folder.resolve("wide.csv"), "名" + ",".repeat(columns - 1) + "\n".repeat(rows));
		if (read) {
			assertThat(new CsvReader().read(file).getFirst().cells()).satisfies(c -> assertThat(c.width()).isEqualTo(columns),
					c -> assertThat(c.height()).isEqualTo(rows));
		} else {
			assertThatThrownBy(() -> new CsvReader().read(file)).isInstanceOf(IOException.class).hasMessageContaining("wide.csv")
					.hasMessageContaining("500");
		}
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
			`a,b\\nc,d`            , `a|b/c|d`
			`a,b\\r\\nc,d\\r\\n`    , `a|b/c|d`
			`a,\\n,\\n\\nx`        , `a|/|//x`
			`"a,b","c""d"`         , `a,b|c"d`
			`"a\\nb",c`            , `a~b|c`
			`5" pipe,"6"" pipe"`   , `5" pipe|6" pipe`
			`"x"y,z`               , `xy|z`
			`"without end,b`       , `"without end|b`
			`a,`                   , `a|`
			`""`                   , ``
			""")
	void cellsAreReadAsSpreadsheetsWriteThem(String text, String cells) {
		List<List<String>> rows = Cells.ofText(text.replace("\\n", "\n").replace("\\r", "\r"), ',').rows();
		assertThat(rows.stream().map(r -> String.join("|", r).replace("\n", "~")).collect(Collectors.joining("/"))).isEqualTo(cells);
	}

	@Test
	void whatGoesToTheClipboardComesBackAsItWas() {
		List<List<String>> rows = List.of(List.of("名称", "", "a\tb"), List.of("\"引用\"", "二行\n目", " x "), List.of("'=1", "\"", "\r"));
		assertThat(Cells.ofText(new Cells(rows).toText('\t'), '\t').rows()).isEqualTo(rows);
		assertThat(new Cells(rows).toText('\t')).startsWith("名称\t\t\"a\tb\"\n");
	}
}
