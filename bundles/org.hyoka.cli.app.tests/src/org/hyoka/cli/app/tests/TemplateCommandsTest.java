// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template is begun from an outline, checked and filled on the command line. */
class TemplateCommandsTest {
	@TempDir
	private Path folder;
	private Path dossier;

	@BeforeEach
	void write() throws Exception {
		Sample sample = Sample.byKey("regenerative-2022").orElseThrow();
		dossier = folder.resolve("a.hyoka");
		DossierFiles.create(sample.create(), sample.attachments(), dossier);
	}

	@ParameterizedTest
	@ValueSource(strings = { "meti-2022", "meti-2024", "nedo", "oecd-dac", "review-sheet", "measures-report", "program-sheets" })
	void whatBeginsFromAnyOutlineHasNoWrongFieldInEitherLanguage(String outline) throws Exception {
		for (Locale locale : new Locale[] { Locale.JAPANESE, Locale.ENGLISH }) {
			Path template = folder.resolve(outline + locale + ".docx");
			Shell begin = new Shell(locale);
			assertThat(begin.run("template", "new", "--outline", outline, "-o", template.toString())).as(begin.err()).isZero();
			Shell check = new Shell(locale);
			assertThat(check.run("template", "check", template.toString(), dossier.toString())).as(check.out() + check.err()).isZero();
		}
		assertThat(new Shell(Locale.ENGLISH).run("template", "new", "--outline", outline, "-o", folder.resolve(outline + "ja.docx").toString()))
				.as("is there already").isEqualTo(2);
	}

	@Test
	void aTemplateIsFilledByAnExport() throws Exception {
		Path template = folder.resolve("form.docx");
		assertThat(new Shell(Locale.JAPANESE).run("template", "new", "--outline", "meti-2022", "-o", template.toString())).isZero();
		Shell export = new Shell(Locale.JAPANESE);
		assertThat(
				export.run("export", "--draft", "--format", "docx", "--template", template.toString(), "--output", folder.resolve("out").toString(),
						dossier.toString()))
				.as(export.err()).isZero();
		try (ZipFile zip = new ZipFile(folder.resolve("out/a.docx").toFile())) {
			String text = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
			assertThat(text).doesNotContain("{{")
					.contains(Sample.byKey("regenerative-2022").orElseThrow().create().getUndertakings().getFirst().getName());
		}
	}

	@Test
	void fieldsAreListedWithMeaningAndExampleAndCanBeSearched() throws Exception {
		Shell all = new Shell(Locale.JAPANESE);
		assertThat(all.run("fields", dossier.toString())).isZero();
		assertThat(all.out()).contains("{{題名}}", "{{#課題}}", "{{提言一覧}}", "{{執行額}}");
		Shell some = new Shell(Locale.ENGLISH);
		assertThat(some.run("fields", "--search", "recommendations with")).isZero();
		assertThat(some.out()).contains("{{Recommendations with responses}}").doesNotContain("{{Title}}");
	}

	@Test
	void aFileWithoutFieldsSaysSoAndNoWordFileIsRefused() throws Exception {
		Path text = folder.resolve("text.docx");
		Files.writeString(text, "no zip");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("template", "check", text.toString())).isEqualTo(2);
		assertThat(shell.err()).contains("text.docx");
	}
}
