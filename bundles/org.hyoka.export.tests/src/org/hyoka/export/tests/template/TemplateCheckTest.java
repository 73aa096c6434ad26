// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.export.tests.template.OfficeFile.p;
import static org.hyoka.export.tests.template.OfficeFile.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.TemplateCheck;
import org.hyoka.export.TemplateFault;
import org.hyoka.export.TemplateFault.Kind;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a template is named at once, with its place and the nearest right word. */
class TemplateCheckTest {
	private static final ReportOptions OPTIONS = ReportOptions.standard(Locale.JAPANESE);
	/** Right fields, each as the field of a line or a cell. */
	private static final List<String> RIGHT = List.of("題名", "副題", "評価年度", "課題A.名称", "課題B.目的", "課題A.研究開発項目.名称", "提言.件数", "評価検討会.委員.所属・役職",
			"課題A.執行額|億円", "課題A.実施時期", "公表時期|和暦");
	@TempDir
	private Path folder;
	private final Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();

	private List<TemplateFault> check(OfficeFile file, boolean withDossier) throws IOException {
		return TemplateCheck.of(file.write(folder.resolve("office.docx")), Exporters.composer().sections(), OPTIONS,
				withDossier ? ReportRequest.of(dossier, OPTIONS, PictureStore.NONE) : null, Locale.JAPANESE);
	}

	@Test
	void aFaultSaysHeadingTableRowAndCellTheWordsAroundAndTheNearestRightName() throws IOException {
		String heading = "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>第２章 成果</w:t></w:r></w:p>";
		List<TemplateFault> faults = check(OfficeFile
				.of(p("はじめに") + table(new String[] { "a" }) + heading + table(new String[] { "x", "y" }, new String[] { "x", "件名は{{題メイ}}です" }))
				.part("footer", "footer1.xml", "<w:ftr " + OfficeFile.SPACES + ">" + p("{{評価年土}}") + "</w:ftr>"), false);
		assertThat(faults).hasSize(2).allMatch(f -> f.kind() == Kind.WRONG);
		assertThat(faults.getFirst().place()).isEqualTo("見出し「第２章 成果」の下、表2の2行2列");
		assertThat(faults.getFirst().around()).isEqualTo("件名は{{題メイ}}です");
		assertThat(faults.getFirst().nearest()).first().isEqualTo("題名");
		assertThat(faults.getLast().place()).isEqualTo("フッター");
		assertThat(faults.getLast().nearest()).first().isEqualTo("評価年度");
	}

	@Test
	void thePageIsNamedWhereTheProgramThatSavedTheFileHasLeftIt() throws IOException {
		String second = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>{{題メイ}}</w:t></w:r></w:p>";
		assertThat(check(OfficeFile.of(p("一枚目") + second + p("{{副ダイ}}")), false)).extracting(TemplateFault::place).containsOnly("2ページ");
	}

	@Test
	void fieldsThatPrintNothingForThisDossierAreListed() throws IOException {
		dossier.setSubtitle(null);
		List<TemplateFault> faults = check(OfficeFile.of(p("{{題名}}") + p("副題 {{副題}}") + p("{{#課題Z}}") + p("{{名称}}") + p("{{/課題Z}}")), true);
		assertThat(faults).extracting(TemplateFault::field).containsExactly("{{副題}}", "{{#課題Z}}");
		assertThat(faults.getFirst().kind()).isEqualTo(Kind.EMPTY);
		assertThat(faults.getLast().kind()).as("there is no such project").isEqualTo(Kind.WRONG);
	}

	@Test
	void whatIsConfidentialIsRefusedWithItsPlace() throws IOException {
		Undertaking project = org.hyoka.core.Dossiers.undertakings(dossier).getLast();
		if (project.getIp() == null) {
			project.setIp(IpFactory.eINSTANCE.createIpManagement());
		}
		Invention secret = IpFactory.eINSTANCE.createInvention();
		secret.setNumber("S-77");
		secret.setName("秘密の発明");
		secret.setConfidential(true);
		project.getIp().getInventions().add(secret);
		OfficeFile file = OfficeFile.of(p("発明 {{発明S-77.名称}}") + p("{{#発明}}") + p("{{名称}}") + p("{{/発明}}"));
		assertThat(check(file, true)).filteredOn(f -> f.sentence().contains("非公開")).extracting(TemplateFault::field).contains("{{発明S-77.名称}}");
		assertThat(check(file, true)).filteredOn(f -> f.field().startsWith("{{発明S"))
				.allMatch(f -> f.kind() == Kind.WRONG && f.around().contains("発明"));
		ReportOptions all = OPTIONS.withConfidential(true);
		assertThat(TemplateCheck.of(folder.resolve("office.docx"), Exporters.composer().sections(), all,
				ReportRequest.of(dossier, all, PictureStore.NONE), Locale.JAPANESE)).isEmpty();
		assertThat(
				new String(OfficeFile.fill(OfficeFile.of(p("{{#発明}}") + p("{{名称}}") + p("{{/発明}}")).write(folder.resolve("b.docx")), dossier, OPTIONS)
						.get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8))
				.doesNotContain("秘密の発明");
	}

	@Test
	void everyFieldOfAnOfficesHeadingsMayStandInItsListOfContents() throws IOException {
		String contents = "<w:p><w:pPr><w:pStyle w:val=\"21\"/></w:pPr><w:r><w:t>{{名称}}</w:t></w:r></w:p>";
		assertThat(check(OfficeFile.of(contents + p("{{#課題}}") + p("{{名称}}") + p("{{/課題}}")), false)).isEmpty();
	}

	/** Thirty faults at places and of kinds that chance chooses: each is found at its field, and nothing else. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 20261124, 77, 4711 })
	void thirtySeededFaultsAreEachFound(long seed) throws IOException {
		Random random = new Random(seed);
		List<String> blocks = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		Set<String> seeded = new TreeSet<>();
		for (int i = 0; i < 90; i++) {
			String right = RIGHT.get(random.nextInt(RIGHT.size()));
			boolean fault = i % 3 == 0;
			String field = fault ? broken(right, random.nextInt(7), i) : "{{" + right + "}}";
			if (fault) {
				seeded.add(key(field));
			}
			String paragraph = split("第" + i + "項 " + field + " まで", random);
			if (random.nextBoolean()) {
				blocks.add(paragraph);
			} else {
				rows.add(paragraph);
				if (rows.size() > 3 || random.nextInt(3) == 0) {
					blocks.add(table(rows.toArray(String[]::new)));
					rows.clear();
				}
			}
		}
		if (!rows.isEmpty()) {
			blocks.add(table(rows.toArray(String[]::new)));
		}
		assertThat(seeded).hasSize(30);
		List<TemplateFault> found = check(OfficeFile.of(String.join("", blocks)), false);
		Set<String> places = new TreeSet<>();
		found.forEach(fault -> places.add(fault.around().replaceAll("(?s).*第(\\d+)項.*", "$1")));
		Set<String> wanted = new TreeSet<>();
		seeded.forEach(fault -> wanted.add(fault.substring(0, fault.indexOf(' '))));
		assertThat(places).isEqualTo(wanted);
	}

	private static int current;

	private static String key(String field) {
		return current + " " + field;
	}

	/** A right field with a fault of some kind. */
	private static String broken(String right, int kind, int number) {
		current = number;
		return switch (kind) {
		case 0 -> "{{" + right.charAt(0) + "鱸" + right.substring(1) + "}}";
		case 1 -> "{{" + right + ".鮪}}";
		case 2 -> "{{" + right + "}";
		case 3 -> "{" + right + "}}";
		case 4 -> "{{題名|鰯" + "}}";
		case 5 -> "{{#課題}}" + "{{名称}}";
		default -> "{{/" + right + "}}";
		};
	}

	/** A paragraph whose text is parted into runs anywhere. */
	private static String split(String text, Random random) {
		StringBuilder out = new StringBuilder("<w:p>");
		for (int at = 0; at < text.length();) {
			int to = Math.min(text.length(), at + 1 + random.nextInt(6));
			out.append("<w:r><w:rPr><w:sz w:val=\"" + (20 + at % 4) + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text.substring(at, to)
					+ "</w:t></w:r>");
			at = to;
		}
		return out.append("</w:p>").toString();
	}
}
