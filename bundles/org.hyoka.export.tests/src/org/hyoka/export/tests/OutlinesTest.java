// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.report.tests.Reports;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ChapterList;
import org.hyoka.report.ChapterListException;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.blocks.ContentsEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same dossier in each outline, the workbench's and an office's own. */
class OutlinesTest {
	private static final ReportComposer COMPOSER = Exporters.composer();
	private static final Set<String> SECTIONS = COMPOSER.sections().keySet();
	@TempDir
	private Path folder;

	private static ReportBook book(ReportOutline outline) {
		ReportRequest request = ReportRequest.of(Reports.dossier(Reports.REGENERATIVE), ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE);
		return COMPOSER.compose(request.withOutline(outline), new NullProgressMonitor());
	}

	private static List<String> headings(ReportBook book) {
		return book.contents().stream().map(ContentsEntry::text).toList();
	}

	@ParameterizedTest
	@CsvSource({ "meti-2022,第１部　事業の概要", "meti-2024,外部評価者による評価結果", "nedo,評価", "oecd-dac,評価" })
	void everyOutlineIsFilledFromOneDossier(String key, String heading) throws IOException {
		ReportBook book = book(ChapterList.find(key, SECTIONS, Locale.JAPANESE));
		assertThat(headings(book)).hasSizeGreaterThan(5).anyMatch(text -> text.contains(heading));
		assertThat(Exports.html(book)).contains("再生医療");
		assertThat(Exports.export(Exports.exporter("docx"), book)).isNotEmpty();
	}

	/**
	 * The projects of document 002 are judged as a whole only, its program criterion by criterion: no outline prints a row of empty
	 * criteria, the overall judgement twice, or lessons that nobody wrote.
	 */
	@ParameterizedTest
	@CsvSource({ "nedo", "oecd-dac" })
	void anOutlineWithAChapterForTheOverallJudgementPrintsItOnceAndNoEmptyCriteria(String key) throws IOException {
		ReportBook book = book(ChapterList.find(key, SECTIONS, Locale.JAPANESE));
		List<String> headings = headings(book);
		assertThat(headings).noneMatch(h -> h.contains("（７）") || h.contains("教訓") || h.contains("各論") || h.contains("研究開発内容及び事業アウトプットの妥当性"));
		String html = Exports.html(book);
		for (String text : List.of("製薬企業の代表が入って研究にニーズを反映できたこと", "デバイスごとに製品の形式が異なるなど")) {
			assertThat(html.split(text, -1).length - 1).as(text).isEqualTo(1);
		}
		if (key.equals("oecd-dac")) {
			assertThat(headings).contains("（６）費用対効果の妥当性", "６．提言");
		}
	}

	/** A bold line over nothing looks like a text that was lost. */
	@Test
	void aPolicyOfWhichNothingIsQuotedStandsInAListAndNotAloneAsAHeading() throws IOException {
		String html = Exports.html(book(ChapterList.find("oecd-dac", SECTIONS, Locale.JAPANESE)));
		List<String> after = new ArrayList<>();
		Matcher lead = Pattern.compile("<p class=\"lead\"[^>]*>(.*?)</p>\\s*<(\\w+(?: class=\"\\w+)?)", Pattern.DOTALL).matcher(html);
		while (lead.find()) {
			if (lead.group(1).contains("閣議決定") || lead.group(1).contains("本部決定") || lead.group(1).contains("推進会議決定")) {
				after.add(lead.group(2));
			}
		}
		assertThat(after).as("what stands below the bold line of a policy").hasSize(3).containsOnly("div class=\"box");
		assertThat(html).containsPattern("(?s)その他の上位施策</p>\\s*<ul.{1,400}統合イノベーション戦略 2020.{1,900}バイオ戦略フォローアップ");
	}

	/** The ministry's own outline says that there is no entry. */
	@Test
	void aChapterIsLeftOutWhereItHasNothingToSayOnlyIfItsListSaysSo() throws IOException {
		String list = "章 会議 | proceedings%s\n章 委員 | panel%s\n章 評価 | criterion-assessment | プログラム\n";
		assertThat(headings(book(ChapterList.read(write(list.formatted("", "")), SECTIONS, Locale.JAPANESE)))).startsWith("第１章　会議", "第２章　委員");
		assertThat(headings(book(ChapterList.read(write(list.formatted(":?", ":?")), SECTIONS, Locale.JAPANESE)))).startsWith("第１章　委員");
	}

	@Test
	void anOfficeChangesTitlesAndLeavesSectionsOut() throws IOException {
		Path list = write("# うちの様式\nbase = meti-2022\nwithout = ip roadmap\ntitle はじめに = 序文\n");
		List<String> headings = headings(book(ChapterList.find(list.toString(), SECTIONS, Locale.JAPANESE)));
		assertThat(headings).contains("序文", "第１部　事業の概要").doesNotContain("はじめに");
		assertThat(headings.size()).isLessThanOrEqualTo(headings(book(ChapterList.find("meti-2022", SECTIONS, Locale.JAPANESE))).size());
	}

	@Test
	void anOfficeListsChaptersInItsOwnOrder() throws IOException {
		Path list = write(
				"なし | title\n部 結果\n  章 評価 | overall-assessment opinions points | 各プロジェクト\n部 概要\n  章 事業の内容 | program-header narrative:background | プログラム\n");
		List<String> headings = headings(book(ChapterList.read(list, SECTIONS, Locale.JAPANESE)));
		assertThat(headings.getFirst()).isEqualTo("第１部　結果");
		assertThat(headings).contains("第２部　概要").anyMatch(h -> h.startsWith("第３章"));
		assertThat(headings.indexOf("第２部　概要")).isGreaterThan(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "base = nowhere;1;meti-2022", "# x\\nbase = nedo\\n部 結果;3;base", "部 A\\n  章 B | budgett;2;budget",
			"部 A\\n章 B | budget | 毎年;2;各プロジェクト",
			"'  部 A';1;", "ぶ A;1;（１）", "base = nedo\\ntitle ない章 = 題;2;ない章", "部 A\\ncolour = red;2;colour", "# nothing;0;meti-2024" })
	void aWrongListIsRefusedWithTheLine(String content, int line, String says) throws IOException {
		Path list = write(content.replace("\\n", "\n"));
		for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
			assertThatThrownBy(() -> ChapterList.read(list, SECTIONS, locale)).isInstanceOfSatisfying(ChapterListException.class, e -> {
				assertThat(e.line()).isEqualTo(line);
				assertThat(e.getMessage()).startsWith("chapters.txt").contains(line == 0 ? "" : String.valueOf(line))
						.contains(says == null ? "" : says);
			});
		}
	}

	/** What a person gets to begin with is right, names all that a chapter can hold, and so is what its remarks offer. */
	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void theExampleIsRightAndNamesEveryContent(String language) throws IOException {
		Locale locale = Locale.forLanguageTag(language);
		String example = ChapterList.example(locale);
		assertThat(ChapterList.read(write(example), SECTIONS, locale).getChapters()).isNotEmpty();
		for (String key : SECTIONS) {
			assertThat(example).as("what the example says of contents").containsPattern("(?m)^#.*\\s" + key + "[ :]");
		}
		String listed = example.lines().filter(line -> !line.startsWith("# ") && line.startsWith("#") && line.length() > 1)
				.map(line -> line.substring(1) + "\n").collect(Collectors.joining());
		assertThat(ChapterList.read(write(listed), SECTIONS, locale).getChapters()).hasSize(4);
	}

	@Test
	void aFileInAnotherEncodingAndAMissingOneAreRefused() throws IOException {
		Path list = folder.resolve("chapters.txt");
		Files.write(list, "部 概要".getBytes("Shift_JIS"));
		assertThatThrownBy(() -> ChapterList.read(list, SECTIONS, Locale.JAPANESE)).isInstanceOf(ChapterListException.class)
				.hasMessageContaining("UTF-8");
		assertThatThrownBy(() -> ChapterList.find("ない", SECTIONS, Locale.JAPANESE)).isInstanceOf(ChapterListException.class)
				.hasMessageContaining("meti-2024");
	}

	private Path write(String content) throws IOException {
		Path file = folder.resolve("chapters.txt");
		Files.write(file, content.getBytes(StandardCharsets.UTF_8));
		return file;
	}
}
