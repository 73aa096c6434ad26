// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
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

	/** What the register of the sample holds stands in the forms, and nothing that is not finished, nor any field. */
	@ParameterizedTest
	@ValueSource(strings = { "invention", "filing", "registration", "use", "transfer", "exclusive-licence", "abandonment", "copyright",
			"confirmation" })
	void formsForReportsOnInventionsAreFilledFromTheRegister(String form) throws Exception {
		Dossier register = Sample.byKey("regenerative-2022").orElseThrow().create();
		Project project = ((Program) register.getUndertakings().getFirst()).getProjects().getFirst();
		IpManagement ip = IpFactory.eINSTANCE.createIpManagement();
		project.setIp(ip);
		Invention invention = IpFactory.eINSTANCE.createInvention();
		invention.setNumber("K-017");
		invention.setName("細胞の培養方法");
		Filing filing = IpFactory.eINSTANCE.createFiling();
		filing.setNumber("特願2021-000017");
		filing.setFiledOn(LocalDate.of(2021, 6, 7));
		filing.setRegisteredOn(LocalDate.of(2022, 6, 7));
		filing.setRegistrationNumber("特許第7000017号");
		filing.setEndedOn(LocalDate.of(2022, 12, 1));
		invention.getFilings().add(filing);
		ip.getInventions().add(invention);
		for (LicenceKind kind : new LicenceKind[] { LicenceKind.TRANSFER, LicenceKind.EXCLUSIVE }) {
			Licence licence = IpFactory.eINSTANCE.createLicence();
			licence.setName("件名-" + kind);
			licence.setKind(kind);
			licence.getInventions().add(invention);
			ip.getLicences().add(licence);
		}
		Path file = folder.resolve("register.hyoka");
		DossierFiles.create(register, file);
		Path template = folder.resolve(form + ".docx");
		assertThat(new Shell(Locale.JAPANESE).run("template", "new", "--form", form, "-o", template.toString())).isZero();
		Shell export = new Shell(Locale.JAPANESE);
		assertThat(export.run("export", "--draft", "--format", "docx", "--template", template.toString(), "--output", folder.resolve(form).toString(),
				file.toString())).as(export.err()).isZero();
		try (ZipFile zip = new ZipFile(folder.resolve(form).resolve("register.docx").toFile())) {
			String text = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
			String expected = switch (form) {
			case "invention" -> "K-017";
			case "filing" -> "2021年6月7日";
			case "registration" -> "特許第7000017号";
			case "abandonment" -> "2022年12月1日";
			case "transfer", "use" -> "件名-" + LicenceKind.TRANSFER;
			case "exclusive-licence" -> "件名-" + LicenceKind.EXCLUSIVE;
			default -> project.getName();
			};
			assertThat(text).contains(expected).doesNotContain("{{");
			assertThat(text.contains("件名-" + LicenceKind.TRANSFER)).isEqualTo(form.equals("transfer") || form.equals("use"));
		}
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
