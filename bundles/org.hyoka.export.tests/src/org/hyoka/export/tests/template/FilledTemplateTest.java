// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hyoka.export.tests.template.OfficeFile.p;
import static org.hyoka.export.tests.template.OfficeFile.plain;
import static org.hyoka.export.tests.template.OfficeFile.table;
import static org.hyoka.export.tests.template.OfficeFile.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.ReportOptions;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office templates come out filled, and keep what is no field. */
class FilledTemplateTest {
	private static final String MAIN = "word/document.xml";
	private static final ReportOptions OPTIONS = ReportOptions.standard(Locale.JAPANESE);
	@TempDir
	private Path folder;
	private final Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();

	private Map<String, byte[]> fill(OfficeFile file) throws IOException {
		return OfficeFile.fill(file.write(folder.resolve("office.docx")), dossier, OPTIONS);
	}

	private String filled(String body) throws IOException {
		return text(fill(OfficeFile.of(body)).get(MAIN));
	}

	private List<Undertaking> projects() {
		return Dossiers.undertakings(dossier).stream().filter(Project.class::isInstance).toList();
	}

	@Test
	void aFieldThatWordHasSplitTakesTheFormatOfItsFirstCharacterAndAllElseStaysAsItIsWritten() throws IOException {
		String before = "<w:p w14:paraId=\"0A0B0C0D\"  w:rsidR='00AA'><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>件名：</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>前{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:i/></w:rPr><w:t>{題</w:t></w:r><w:bookmarkStart w:id=\"7\" w:name=\"x\"/><w:r><w:t>名}</w:t></w:r><w:r><w:t xml:space=\"preserve\">} 後</w:t></w:r><w:bookmarkEnd w:id=\"7\"/></w:p>";
		String untouched = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>a &lt; b　&#x3042;</w:t></w:r><!-- note --></w:p>";
		String document = filled(before + untouched);
		assertThat(document).contains(untouched, "<w:p w14:paraId=\"0A0B0C0D\"  w:rsidR='00AA'>", "<w:bookmarkStart w:id=\"7\" w:name=\"x\"/>");
		assertThat(document).contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + dossier.getTitle() + "</w:t></w:r>");
		assertThat(plain(document.getBytes(java.nio.charset.StandardCharsets.UTF_8))).contains("件名：前" + dossier.getTitle() + " 後");
	}

	@Test
	void partsWithoutFieldsAreTheSameByteByByte() throws IOException {
		OfficeFile file = OfficeFile.of(p("{{題名}}"))
				.part("settings", "settings.xml", "<w:settings  " + OfficeFile.SPACES + " ><w:zoom w:percent='90'/></w:settings>")
				.part("header", "header1.xml", "<w:hdr " + OfficeFile.SPACES + ">" + p("○○局") + "</w:hdr>")
				.other("customXml/item1.xml", "<x>\r\n</x>")
				.other("word/embeddings/oleObject1.bin", "\u0000\u0001binary");
		Path written = file.write(folder.resolve("a.docx"));
		Map<String, byte[]> before = OfficeFile.parts(java.nio.file.Files.readAllBytes(written));
		Map<String, byte[]> after = OfficeFile.fill(written, dossier, OPTIONS);
		assertThat(after.keySet()).isEqualTo(before.keySet());
		before.forEach((name, bytes) -> {
			if (!name.equals(MAIN)) {
				assertThat(after.get(name)).as(name).isEqualTo(bytes);
			}
		});
	}

	@Test
	void headersFootersNotesAndTextBoxesInBothAlternativesAreFilled() throws IOException {
		String box = "<w:txbxContent>" + p("箱{{題名}}箱") + "</w:txbxContent>";
		String body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:txbx>" + box
				+ "</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
				+ "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
		Map<String, byte[]> parts = fill(
				OfficeFile.of(body).part("header", "header1.xml", "<w:hdr " + OfficeFile.SPACES + ">" + p("{{題名}}") + "</w:hdr>")
						.part("footer", "footer2.xml", "<w:ftr " + OfficeFile.SPACES + ">" + p("– {{title}} –") + "</w:ftr>").part("footnotes",
								"footnotes.xml",
								"<w:footnotes " + OfficeFile.SPACES + "><w:footnote w:id=\"2\">" + p("注 {{題名}}") + "</w:footnote></w:footnotes>"));
		assertThat(text(parts.get(MAIN)).split(Pattern.quote("箱"), -1)).as("twice in each of both").hasSize(5);
		assertThat(text(parts.get(MAIN))).doesNotContain("{{");
		assertThat(plain(parts.get("word/header1.xml"))).contains(dossier.getTitle());
		assertThat(plain(parts.get("word/footer2.xml"))).contains("– " + dossier.getTitle() + " –");
		assertThat(plain(parts.get("word/footnotes.xml"))).contains("注 " + dossier.getTitle());
	}

	@Test
	void contentControlsAreFieldsByTheirTagAndKeepTheirPlace() throws IOException {
		String inLine = "<w:p><w:r><w:t>題：</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val=\"題\"/><w:tag w:val=\"{{題名}}\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:b/></w:rPr><w:t>ここに入力</w:t></w:r></w:sdtContent></w:sdt></w:p>";
		String block = "<w:sdt><w:sdtPr><w:tag w:val=\"{{課題A.名称}}\"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>";
		String document = filled(inLine + block);
		assertThat(plain(document.getBytes(java.nio.charset.StandardCharsets.UTF_8))).contains("題：" + dossier.getTitle()).doesNotContain("ここに入力");
		assertThat(document).doesNotContain("showingPlcHdr", "PlaceholderText")
				.contains("<w:sdtContent><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r>");
	}

	@Test
	void rowsRepeatAlsoInNestedAndMergedTables() throws IOException {
		String nested = "<w:p/>" + table(new String[] { "{{#研究開発項目}}{{番号}}", "{{名称}}{{/研究開発項目}}" }) + "<w:p/>";
		String merged = "<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>"
				+ "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("{{#課題}}{{記号}}") + "</w:tc><w:tc>" + p("{{名称}}") + "</w:tc></w:tr>"
				+ "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + nested + p("{{/課題}}") + "</w:tc></w:tr></w:tbl>";
		String document = filled(table(new String[] { "No", "課題" }, new String[] { "{{#課題}}{{連番}}", "{{名称}}{{/課題}}" }) + merged);
		int all = projects().size();
		int items = projects().stream().mapToInt(p -> p.getResearchItems().size()).sum();
		assertThat(count(document, "<w:tr>")).isEqualTo(1 + all + 2 * all + allItems());
		assertThat(count(document, "<w:vMerge w:val=\"restart\"/>")).isEqualTo(all);
		assertThat(items).isPositive();
		assertThat(document).contains(">" + all + "<").doesNotContain("{{");
		projects().forEach(project -> assertThat(document).contains(project.getName()));
	}

	private int allItems() {
		int count = 0;
		for (Undertaking project : projects()) {
			count += project.getResearchItems().size();
		}
		return count;
	}

	private static int count(String text, String part) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}

	@Test
	void tablesThatRepeatStayTablesOfTheirOwn() throws IOException {
		String document = filled(p("{{#課題}}") + table(new String[] { "課題", "{{名称}}" }) + p("{{/課題}}"));
		assertThat(count(document, "<w:tbl>")).isEqualTo(projects().size());
		assertThat(document).doesNotContain("</w:tbl><w:tbl>").contains("</w:tbl><w:p/><w:tbl>");
	}

	@Test
	void columnsRepeatAndTheTableStaysAsWide() throws IOException {
		String body = p("{{?課題A}}") + table(new String[] { "項目", "{{#課題A.年度|列}}{{年度}}{{/課題A.年度}}" },
				new String[] { "{{#課題A.研究開発項目|行}}{{名称}}{{/課題A.研究開発項目}}", "{{配分額|数値}}" }) + p("{{/課題A}}");
		String document = filled(body);
		Undertaking a = projects().stream().filter(p -> "A".equals(p.getCode())).findFirst().orElseThrow();
		var sums = org.hyoka.core.money.AllocationSums.of(a.getAllocations().getFirst());
		assertThat(count(document, "<w:gridCol ")).isEqualTo(1 + sums.years().size());
		int width = Pattern.compile("<w:gridCol w:w=\"(\\d+)\"").matcher(document).results().mapToInt(m -> Integer.parseInt(m.group(1))).sum();
		assertThat(width).isBetween(8990, 9010);
		var item = a.getResearchItems().getFirst();
		var amount = sums.cell(item, sums.years().getFirst()).amount().orElseThrow();
		assertThat(document).contains(">" + org.hyoka.core.text.Numbers.format(amount) + "<");
	}

	@Test
	void pointsStandInColumnsWithoutNames() throws IOException {
		String document = filled(table(new String[] { "項目", "平均", "{{#課題A.評点欄|列}}{{連番}}{{/課題A.評点欄}}" },
				new String[] { "{{#課題A.評価項目}}{{名称}}", "{{平均}}", "{{評点}}{{/課題A.評価項目}}" }));
		Undertaking a = projects().stream().filter(p -> "A".equals(p.getCode())).findFirst().orElseThrow();
		var scores = org.hyoka.core.scoring.Scoring.table(dossier, Dossiers.assessment(dossier, a).orElseThrow());
		assertThat(scores.columns()).hasSizeGreaterThan(2);
		assertThat(count(document, "<w:gridCol ")).isEqualTo(2 + scores.columns().size());
		String row = scores.rows().getFirst().cells().stream().map(c -> c.text()).reduce("", (x, y) -> x + y);
		assertThat(document.replaceAll("<[^>]+>", "")).contains(scores.rows().getFirst().mean().orElseThrow() + row);
	}

	@Test
	void conditionsLeaveOutParagraphsRowsAndWords() throws IOException {
		dossier.setSubtitle(null);
		String document = filled(p("{{?副題}}") + p("副題があります") + p("{{/副題}}") + p("{{^副題}}なし{{/副題}}") + p("題{{?題名}}あり{{/題名}}、副題{{?副題}}あり{{/}}。")
				+ table(new String[] { "{{?副題}}副題", "{{副題}}{{/副題}}" }, new String[] { "題名", "{{題名}}" }));
		String plain = plain(document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		assertThat(plain).doesNotContain("副題があります").contains("なし\n", "題あり、副題。\n");
		assertThat(count(document, "<w:tr>")).isEqualTo(1);
	}

	@Test
	void chaptersStandInTheOfficesStylesWithTheirListsPicturesAndNumbers() throws IOException {
		Map<String, byte[]> parts = fill(
				OfficeFile.of("<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>第１　評価</w:t></w:r></w:p>" + p("{{課題A.評点表}}")
						+ p("{{課題A.提言一覧}}") + p("{{課題A.意見一覧}}") + p("終わり")));
		String document = text(parts.get(MAIN));
		assertThat(document).contains("w:drawing").doesNotContain("{{", "w:val=\"Normal\"", "w:val=\"Heading");
		assertThat(parts.keySet()).anyMatch(name -> name.startsWith("word/media/") && name.endsWith(".svg")).contains("word/hyoka-numbering.xml");
		assertThat(text(parts.get("[Content_Types].xml"))).contains("Extension=\"png\"", "/word/hyoka-numbering.xml");
		String styles = text(parts.get("word/styles.xml"));
		for (String use : List.of("pStyle", "rStyle", "tblStyle")) {
			Pattern.compile("<w:" + use + " w:val=\"([^\"]*)\"").matcher(document).results()
					.forEach(m -> assertThat(styles).as(m.group(1)).contains("w:styleId=\"" + m.group(1) + "\""));
		}
		Pattern.compile("<w:numId w:val=\"([1-9]\\d*)\"").matcher(document).results()
				.forEach(m -> assertThat(text(parts.get("word/hyoka-numbering.xml"))).contains("w:numId=\"" + m.group(1) + "\""));
		Pattern.compile("r:embed=\"([^\"]*)\"").matcher(document).results()
				.forEach(m -> assertThat(text(parts.get("word/_rels/document.xml.rels"))).contains("Id=\"" + m.group(1) + "\""));
		assertThat(document.indexOf("終わり")).isGreaterThan(document.lastIndexOf("</w:tbl>"));
	}

	@Test
	void proseLooksLikeTheParagraphOfItsField() throws IOException {
		Recommendation recommendation = Dossiers.assessment(dossier, projects().getFirst()).orElseThrow().getRecommendations().getFirst();
		recommendation.setText("一段落目。\n\n二段落目の**太字**。");
		String document = filled(p("{{#課題.提言}}")
				+ "<w:p><w:pPr><w:ind w:left=\"420\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>{{提言.本文}}</w:t></w:r></w:p>"
				+ p("{{/}}"));
		assertThat(document).contains(
				"<w:p><w:pPr><w:ind w:left=\"420\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">一段落目。</w:t></w:r></w:p><w:p><w:pPr><w:ind w:left=\"420\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">二段落目の</w:t></w:r><w:r><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">太字</w:t></w:r>");
	}

	@Test
	void whatThereIsOneOfIsNotRepeated() throws IOException {
		String body = p("{{#課題}}")
				+ "<w:p w14:paraId=\"11111111\"><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:commentRangeStart w:id=\"4\"/><w:r><w:t>{{名称}}</w:t></w:r><w:commentRangeEnd w:id=\"4\"/><w:bookmarkEnd w:id=\"1\"/></w:p>"
				+ p("{{/課題}}");
		String document = filled(body);
		assertThat(count(document, "<w:bookmarkStart")).isEqualTo(1);
		assertThat(count(document, "<w:commentRangeStart")).isEqualTo(1);
		assertThat(count(document, "11111111")).isEqualTo(1);
		assertThat(projects()).hasSizeGreaterThan(1).allSatisfy(p -> assertThat(document).contains(p.getName()));
	}

	@Test
	void aDraftSaysSoOnEveryPageOfTheOfficesFileToo() throws IOException {
		Path file = OfficeFile.of(p("{{題名}}")).part("header", "header1.xml", "<w:hdr " + OfficeFile.SPACES + ">" + p("○○局") + "</w:hdr>")
				.write(folder.resolve("office.docx"));
		Map<String, byte[]> parts = OfficeFile.fill(file, dossier, OPTIONS.withDraft(true));
		assertThat(text(parts.get("word/header1.xml"))).contains("○○局", "HyokaDraft");
		assertThat(text(parts.get(MAIN))).contains("w:headerReference");
		assertThat(text(parts.get("word/hyoka-header-marks.xml"))).contains("HyokaDraft");
	}

	@Test
	void aFileWithoutFieldsStillLendsItsStyles() throws IOException {
		Path file = OfficeFile.of(p("ただの文書")).write(folder.resolve("office.docx"));
		assertThat(plain(OfficeFile.fill(file, dossier, OPTIONS).get(MAIN))).doesNotContain("ただの文書").contains("再生医療");
	}

	@Test
	void nothingIsWrittenWhereAFieldIsWrongAndAllAreNamedAtOnce() throws IOException {
		Path file = OfficeFile.of(p("{{題目}}") + p("{{意見.委員}}") + p("{{#課題}}")).write(folder.resolve("office.docx"));
		assertThatThrownBy(() -> OfficeFile.fill(file, dossier, OPTIONS)).isInstanceOf(IOException.class).hasMessageContaining("office.docx")
				.hasMessageContaining("題目").hasMessageContaining("題名").hasMessageContaining("意見.委員").hasMessageContaining("{{#課題}}");
	}

	@Test
	void aFileThatIsMadeToHurtIsRefusedWithASentence() throws IOException {
		String deep = "<w:smartTag>".repeat(3000) + p("{{題名}}") + "</w:smartTag>".repeat(3000);
		Path file = OfficeFile.of(deep).write(folder.resolve("deep.docx"));
		assertThatThrownBy(() -> OfficeFile.docx().styledBy(file, Locale.JAPANESE)).isInstanceOf(IOException.class).hasMessageContaining("deep.docx");
		Path entity = OfficeFile.of(p("{{題名}}"))
				.part("header", "header1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:hdr " + OfficeFile.SPACES
						+ ">&e;</w:hdr>")
				.write(folder.resolve("entity.docx"));
		assertThatThrownBy(() -> OfficeFile.docx().styledBy(entity, Locale.JAPANESE)).isInstanceOf(IOException.class)
				.hasMessageContaining("header1.xml");
		dossier.setTitle("<w:p> & \u0007{{副題}}");
		assertThat(filled(p("{{題名}}"))).as("what a dossier says is text, and no field").contains("&lt;w:p&gt; &amp; {{副題}}</w:t>");
	}
}
