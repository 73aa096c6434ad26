// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.drawing.TextWidth;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.time.DatePoint;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CommandLineTest {
	@TempDir
	private Path folder;
	private Path regenerative;

	@BeforeEach
	void writeSample() throws Exception {
		Sample sample = Sample.byKey("regenerative-2022").orElseThrow();
		regenerative = folder.resolve("再生医療 評価.hyoka");
		DossierFiles.create(sample.create(), sample.attachments(), regenerative);
	}

	@Test
	void samplesWritesDossiersThatCanBeOpened() throws Exception {
		Shell shell = new Shell(Locale.ENGLISH);
		Path samples = folder.resolve("new/samples");
		assertThat(shell.run("samples", samples.toString())).isZero();
		try (Stream<Path> files = Files.list(samples)) {
			for (Path file : files.toList()) {
				try (OpenDossier open = DossierFiles.open(file, null)) {
					assertThat(open.dossier().getTitle()).isNotBlank();
				}
			}
		}
		assertThat(shell.out().lines()).hasSize(3).allMatch(l -> l.endsWith(".hyoka"));
	}

	@Test
	void withoutABundleThatBringsSamplesTheCommandSaysSo() throws Exception {
		Bundle samples = FrameworkUtil.getBundle(Sample.class);
		Path none = folder.resolve("none");
		samples.stop(Bundle.STOP_TRANSIENT);
		try {
			Shell shell = new Shell(Locale.ENGLISH);
			assertThat(shell.run("samples", none.toString())).isEqualTo(1);
			assertThat(shell.err()).contains("No installed bundle brings samples");
			assertThat(none).doesNotExist();
		} finally {
			samples.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		}
		assertThat(new Shell(Locale.ENGLISH).run("samples", none.toString())).isZero();
	}

	@Test
	void aTerminalShowsTheProgressAndNothingIsWrittenBehindIt() {
		Shell person = new Shell(Locale.ENGLISH, true);
		assertThat(
				person.run("export", "--stop-at", "never", "--format", "html,docx,xlsx,pptx", "--output", folder.toString(), regenerative.toString()))
				.isZero();
		assertThat(person.err()).containsPattern("\\d %").containsPattern("\r      \r(?:hyoka: Not printed: .*\\R)+$");
		assertThat(person.out().lines()).hasSize(4);
		Shell pipe = new Shell(Locale.ENGLISH);
		assertThat(
				pipe.run("export", "--stop-at", "never", "--format", "html,docx,xlsx,pptx", "--output", folder.toString(), regenerative.toString()))
				.isZero();
		assertThat(pipe.err().lines()).allMatch(line -> line.startsWith("hyoka: Not printed: "));
		assertThat(pipe.out()).isEqualTo(person.out());
	}

	@Test
	void validateSaysWhatIsWrongAndAnswersOne() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("validate", regenerative.toString())).isEqualTo(1);
		assertThat(shell.out()).contains("48.8").contains("50").contains("誤り");
	}

	@Test
	void validateAsJsonNamesRuleSeverityAndObject() throws Exception {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("validate", "--format", "json", regenerative.toString())).isEqualTo(1);
		var tree = new ObjectMapper().readTree(shell.out());
		assertThat(tree).hasSize(1);
		var problems = tree.get(0).get("problems");
		assertThat(problems.size()).isGreaterThan(10);
		assertThat(problems).allSatisfy(f -> {
			assertThat(f.get("rule").asText()).startsWith("hyoka.");
			assertThat(f.get("title").asText()).isNotBlank();
			assertThat(f.get("severity").asText()).isIn("ERROR", "WARNING", "INFO");
			assertThat(f.get("sentence").asText()).isNotBlank();
		});
		assertThat(problems).anySatisfy(f -> assertThat(f.get("project").asText()).isNotBlank())
				.anySatisfy(f -> assertThat(f.get("advice").asText()).isNotBlank());
	}

	@Test
	void validateListsOnlyWhatIsAskedForInTheLanguageAskedFor() throws Exception {
		List<JsonNode> all = problems();
		List<JsonNode> severe = problems("--severity", "warning");
		assertThat(severe).isEqualTo(all.stream().filter(f -> !f.get("severity").asText().equals("INFO")).toList());
		assertThat(severe).isNotEmpty().hasSizeLessThan(all.size());
		List<JsonNode> money = problems("--rule", "hyoka.money");
		assertThat(money).isEqualTo(all.stream().filter(f -> f.get("rule").asText().startsWith("hyoka.money.")).toList());
		assertThat(money).isNotEmpty();
		List<JsonNode> project = problems("--project", "ａ");
		assertThat(project).isNotEmpty().hasSizeLessThan(all.size()).isSubsetOf(all);
		assertThat(problems("--language", "ja", "--severity", "error")).isNotEmpty()
				.allSatisfy(f -> assertThat(f.get("title").asText()).containsPattern("\\p{IsHiragana}|\\p{IsHan}"));
	}

	@Test
	void validateRefusesRulesProjectsAndLanguagesThatThereAreNot() {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("validate", "--rule", "hyoka.mon", regenerative.toString())).isEqualTo(2);
		assertThat(shell.run("validate", "--project", "Nobody", regenerative.toString())).isEqualTo(2);
		assertThat(shell.run("validate", "--language", "fr", regenerative.toString())).isEqualTo(2);
		assertThat(shell.err()).contains("“hyoka.mon”").contains("“Nobody”").contains("“fr”");
		assertThat(shell.out()).isEmpty();
	}

	@Test
	void whatCostsMostToPrintComesFirstAndOneSlipIsOneEntryWithItsPlaces() throws Exception {
		List<JsonNode> all = problems("--severity", "warning");
		List<String> costs = all.stream().map(f -> f.get("cost").asText()).distinct().toList();
		assertThat(costs).startsWith("FIGURE").endsWith("WORDING").hasSizeGreaterThan(3);
		assertThat(all).anySatisfy(f -> assertThat(f.get("places")).hasSizeGreaterThan(1));
		assertThat(all.stream().map(f -> f.get("id").asText())).doesNotHaveDuplicates();
	}

	@Test
	void anAcceptedProblemCountsNoLongerUntilItIsWithdrawn() throws Exception {
		List<JsonNode> before = problems();
		String id = before.getFirst().get("id").asText();
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("accept", regenerative.toString(), id)).as("without a reason").isEqualTo(2);
		assertThat(shell.run("accept", "--reason", "agreed", regenerative.toString(), "00000000")).as("something else").isEqualTo(2);
		assertThat(problems()).isEqualTo(before);
		assertThat(shell.run("accept", "--reason", "agreed on 31 January", "--by", "Yamada", regenerative.toString(), "#" + id.substring(0, 8)))
				.isEqualTo(0);
		assertThat(problems()).isEqualTo(before.subList(1, before.size()));
		Shell list = new Shell(Locale.ENGLISH);
		list.run("validate", "--accepted", regenerative.toString());
		assertThat(list.out()).contains("agreed on 31 January", "Yamada", "#" + id.substring(0, 8));
		assertThat(shell.run("accept", "--withdraw", regenerative.toString(), id)).isEqualTo(0);
		assertThat(problems()).isEqualTo(before);
	}

	private List<JsonNode> problems(String... options) throws IOException {
		Shell shell = new Shell(Locale.ENGLISH);
		List<String> arguments = new ArrayList<>(List.of("validate", "--format", "json"));
		arguments.addAll(List.of(options));
		arguments.add(regenerative.toString());
		shell.run(arguments.toArray(String[]::new));
		List<JsonNode> problems = new ArrayList<>();
		new ObjectMapper().readTree(shell.out()).get(0).get("problems").forEach(problems::add);
		return problems;
	}

	@Test
	void validateAnswersTwoForAFileThatIsNoDossierAndStillChecksTheOthers() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.hyoka"), "no dossier");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("validate", broken.toString(), regenerative.toString())).isEqualTo(2);
		assertThat(shell.err()).contains("broken.hyoka");
		assertThat(shell.out()).contains("errors");
	}

	@Test
	void exportWritesTheReportInBothForms() throws Exception {
		Shell shell = new Shell(Locale.ENGLISH);
		Path reports = folder.resolve("reports");
		assertThat(shell.run("export", "--stop-at", "never", "--format", "html,docx", "--output", reports.toString(), regenerative.toString()))
				.isZero();
		String html = Files.readString(reports.resolve("再生医療 評価.html"));
		assertThat(html).contains("第２部").contains("5,409").contains("24,762");
		assertThat(Files.readAllBytes(reports.resolve("再生医療 評価.docx"))).startsWith('P', 'K');
		assertThat(shell.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("hyoka: Not printed: "));
	}

	/** A folder stands where the Word file is to go, as if that were open elsewhere. */
	@Test
	void aFormThatFailsIsSaidAndTheOthersAreWritten() throws Exception {
		Files.writeString(Files.createDirectories(folder.resolve("再生医療 評価.docx")).resolve("in the way"), "");
		Files.writeString(Files.createDirectories(folder.resolve("再生医療 評価.json")).resolve("in the way"), "");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(
				shell.run("export", "--stop-at", "never", "--format", "json,docx,html,xlsx", "--output", folder.toString(), regenerative.toString()))
				.isEqualTo(2);
		assertThat(shell.err().lines().filter(line -> !line.startsWith("hyoka: Not printed: "))).hasSize(2)
				.allSatisfy(line -> assertThat(line).startsWith("hyoka: ").contains("was not written", "there is a folder of this name"))
				.anyMatch(line -> line.contains("再生医療 評価.docx")).anyMatch(line -> line.contains("再生医療 評価.json"));
		assertThat(shell.out().lines()).containsExactly(folder.resolve("再生医療 評価.html").toString(), folder.resolve("再生医療 評価.xlsx").toString());
		assertThat(Files.readString(folder.resolve("再生医療 評価.html"))).contains("24,762");
		assertThat(folder).isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void exportInEnglishHasEnglishHeadings() throws Exception {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("export", "--stop-at", "never", "--format", "html", "--language", "en", "--output", folder.toString(),
				regenerative.toString())).isZero();
		assertThat(Files.readString(folder.resolve("再生医療 評価.html"))).contains("Part 1");
	}

	@Test
	void exportWithNamesSaysSoAndMarksTheFile() {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("export", "--stop-at", "never", "--format", "html", "--named", "--output", folder.toString(),
				regenerative.toString())).isZero();
		assertThat(shell.err()).contains("names");
		assertThat(folder.resolve("再生医療 評価-named.html")).exists();
		assertThat(folder.resolve("再生医療 評価.html")).doesNotExist();
	}

	@Test
	void anUnknownFormIsRefusedWithTheInstalledOnes() {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("export", "--format", "wordperfect", "--output", folder.toString(), regenerative.toString()))
				.isEqualTo(2);
		assertThat(shell.err()).contains("wordperfect").contains("docx").contains("html");
	}

	@Test
	void whatIsExportedAsJsonIsImportedEqual() throws Exception {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("export", "--format", "json", "--named", "--confidential", "--output", folder.toString(), regenerative.toString()))
				.isZero();
		Path back = folder.resolve("back.hyoka");
		assertThat(shell.run("import", folder.resolve("再生医療 評価-named.json").toString(), "--output", back.toString()))
				.isZero();
		try (OpenDossier one = DossierFiles.open(regenerative, null); OpenDossier two = DossierFiles.open(back, null)) {
			assertThat(EcoreUtil.equals(one.dossier(), two.dossier())).isTrue();
		}
	}

	@Test
	void wrongJsonIsRefusedByPathAndNothingIsWritten() throws Exception {
		Path data = Files.writeString(folder.resolve("data.json"), """
				{"title": "x", "undertakings": [{"type": "Program", "nmae": "y"}]}""");
		Path output = folder.resolve("no.hyoka");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("import", data.toString(), "--output", output.toString())).isEqualTo(2);
		assertThat(shell.err()).contains("$.undertakings[0]").contains("nmae");
		assertThat(output).doesNotExist();
	}

	@Test
	void importDoesNotReplaceAFileUnlessTold() throws Exception {
		Shell shell = new Shell(Locale.ENGLISH);
		shell.run("export", "--format", "json", "--output", folder.toString(), regenerative.toString());
		String json = folder.resolve("再生医療 評価.json").toString();
		byte[] before = Files.readAllBytes(regenerative);
		assertThat(shell.run("import", json, "--output", regenerative.toString())).isEqualTo(2);
		assertThat(regenerative).hasBinaryContent(before);
		assertThat(shell.run("import", json, "--force", "--output", regenerative.toString())).isZero();
	}

	@Test
	void showScoresPrintsThePrintedMeans() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "scores", regenerative.toString())).isZero();
		assertThat(shell.out().lines().filter(l -> l.contains("費用対効果"))).anyMatch(l -> l.contains("  2.3  "));
	}

	@Test
	void meansStandBelowEachOtherAlsoWhereOneIsMarkedAsLow() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "scores", regenerative.toString())).isZero();
		String tableOfC = shell.out().substring(shell.out().indexOf("C  ヒト細胞"));
		tableOfC = tableOfC.substring(0, tableOfC.indexOf("\n* "));
		List<Integer> places = tableOfC.lines().filter(line -> line.matches("[1-7]  .*")).map(line -> {
			Matcher mean = Pattern.compile("[0-3]\\.[0-9]").matcher(line);
			assertThat(mean.find()).as(line).isTrue();
			return TextWidth.of(line.substring(0, mean.start()));
		}).toList();
		assertThat(tableOfC).contains("1.8 *");
		assertThat(places).hasSize(7).containsOnly(places.getFirst());
	}

	@Test
	void columnsOfATableStandBelowEachOtherWithWideCharacters() {
		Shell shell = new Shell(Locale.JAPANESE);
		shell.run("show", "indicators", regenerative.toString());
		assertThat(shell.out()).contains("達成").doesNotContain("…");
		var lines = shell.out().lines().filter(l -> l.contains("製薬企業内でのマッチング研究の実施件数")).toList();
		assertThat(lines).hasSize(3).extracting(l -> TextWidth.of(l.substring(0, l.indexOf("20")))).containsOnly(42);
	}

	@Test
	void showBudgetAddsUpProjectA() {
		Shell shell = new Shell(Locale.ENGLISH);
		shell.run("show", "budget", regenerative.toString());
		assertThat(shell.out()).contains("5,409").contains("1,913");
	}

	@Test
	void showFindingsListsTheWorstWithItsPlace() {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("show", "findings", regenerative.toString())).isZero();
		assertThat(shell.out().lines().filter(l -> l.startsWith("Error"))).isNotEmpty().allMatch(l -> l.length() > 40);
		assertThat(shell.out()).contains("but the dossier keeps").doesNotContain("never clo…");
	}

	@Test
	void helpIsInTheLanguageOfTheUser() {
		Shell english = new Shell(Locale.ENGLISH);
		assertThat(english.run("--help")).isZero();
		assertThat(english.out()).contains("validate").contains("Writes the sample dossiers");
		Shell japanese = new Shell(Locale.JAPANESE);
		assertThat(japanese.run("export", "--help")).isZero();
		assertThat(japanese.out()).contains("書き出すフォルダー");
	}

	@Test
	void aFolderThatIsAFileIsRefusedWithASentence() {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("samples", regenerative.toString())).isEqualTo(2);
		assertThat(shell.err()).contains(regenerative.toString(), "already");
	}

	@Test
	void anUnknownCommandIsRefusedAndHelpIsNamed() {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("explode")).isEqualTo(2);
		assertThat(shell.err()).contains("There is no command “explode”.").contains("--help");
	}

	@Test
	void showTakesSeveralFilesAndFoldersAsText() throws IOException {
		Path other = Files.createDirectories(folder.resolve("more")).resolve("other.hyoka");
		Files.copy(regenerative, other);
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "scores", regenerative.toString(), other.getParent().toString())).isZero();
		assertThat(shell.out().lines()).contains(regenerative.toString(), other.toString());
	}

	@Test
	void showPrintsRowsForPrograms() throws IOException {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "scores", "--format", "json", regenerative.toString())).isZero();
		List<JsonNode> rows = new ArrayList<>();
		new ObjectMapper().readTree(shell.out()).forEach(rows::add);
		assertThat(rows).anySatisfy(row -> {
			assertThat(row.path("name").asText()).contains("費用対効果");
			assertThat(row.path("result").decimalValue()).isEqualByComparingTo("2.3");
			assertThat(row.path("points").asText()).hasSize(7);
		}).as("what is judged by comments only shows them").anySatisfy(row -> assertThat(row.path("comment").asText()).isNotEmpty());
		Shell csv = new Shell(Locale.JAPANESE);
		assertThat(csv.run("show", "budget", "--format", "csv", regenerative.toString())).isZero();
		assertThat(csv.out().lines().findFirst()).contains("file,undertaking,table,item,kind,account,year,amount,unit");
		assertThat(csv.out()).contains(",FY2018,");
		for (String what : List.of("indicators", "findings")) {
			assertThat(new Shell(Locale.ENGLISH).run("show", what, "--format", "csv", regenerative.toString())).isZero();
		}
	}

	@Test
	void showPrintsWhatWasReachedInWordsAndBesideATargetWithoutAYear() throws IOException {
		HyokaFactory f = HyokaFactory.eINSTANCE;
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		Indicator guideline = f.createIndicator();
		guideline.setName("指針の整備");
		Target someday = f.createTarget();
		someday.setName("指針が使われる");
		Target due = f.createTarget();
		due.setValue(BigDecimal.ONE);
		due.setDue(DatePoint.parse("FY2021-end"));
		guideline.getTargets().addAll(List.of(someday, due));
		Actual draft = f.createActual();
		draft.setText("素案を公開した");
		draft.setAsOf(DatePoint.parse("FY2021"));
		guideline.getActuals().add(draft);
		dossier.getUndertakings().getFirst().getIndicators().add(guideline);
		dossier.getUndertakings().getFirst().getAllocations().add(f.createAllocationTable());
		Path file = folder.resolve("words.hyoka");
		DossierFiles.create(dossier, Sample.byKey("regenerative-2022").orElseThrow().attachments(), file);
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("show", "indicators", file.toString())).isZero();
		assertThat(shell.out().lines().filter(l -> l.contains("指針の整備"))).hasSize(2).allMatch(l -> l.contains("素案を公開した"))
				.anyMatch(l -> l.contains("指針が使われる") && l.contains("（2021年度）"));
		Shell csv = new Shell(Locale.JAPANESE);
		assertThat(csv.run("show", "indicators", "--format", "csv", file.toString())).isZero();
		assertThat(csv.out().lines().filter(l -> l.contains("指針の整備"))).hasSize(2).allMatch(l -> l.contains("素案を公開した"));
		Shell budget = new Shell(Locale.JAPANESE);
		assertThat(budget.run("show", "budget", file.toString())).isZero();
		assertThat(budget.out().lines().filter(l -> l.matches("合計 +0"))).as("an empty table has no total").isEmpty();
	}

	@Test
	void showGoesOnAfterAFileThatCannotBeRead() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.hyoka"), "?");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("show", "budget", broken.toString(), regenerative.toString())).isEqualTo(2);
		assertThat(shell.out()).contains("5,409");
		assertThat(shell.err()).contains("broken.hyoka");
	}
}
