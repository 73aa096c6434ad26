// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.ip.IpRules;
import org.hyoka.ip.IpSections;
import org.hyoka.ip.internal.cli.IpCommand;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.PartyState;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class IpCommandTest {
	@TempDir
	private Path folder;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	/** A command line that keeps what it prints. */
	private record Context(Locale locale, PrintWriter out, PrintWriter err) implements CliContext {
		@Override
		public List<ReportExporter> exporters() {
			return List.of();
		}

		@Override
		public ReportComposer composer() {
			return new ReportComposer(new IpSections().sections(), List.of());
		}

		@Override
		public Validator validator() {
			return new Validator(new IpRules().rules(), Set.of());
		}

		@Override
		public IProgressMonitor progress() {
			return new NullProgressMonitor();
		}

		@Override
		public OpenDossier open(Path file) throws DossierException {
			return DossierFiles.open(file, progress());
		}
	}

	private int run(Locale locale, String... words) {
		CommandLine line = (CommandLine) new IpCommand().create(new Context(locale, new PrintWriter(out, true), new PrintWriter(err, true)));
		line.setErr(new PrintWriter(err, true));
		line.setOut(new PrintWriter(out, true));
		return line.execute(words);
	}

	private String file(Ips project) throws IOException {
		Path file = folder.resolve("知財.hyoka");
		DossierFiles.create(project.dossier, file);
		return file.toString();
	}

	private static Ips gaps() {
		Ips project = new Ips().japaneseDuties();
		project.item("1", "大学", "企業");
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		IpAgreement secret = project.agreement("秘密合意書");
		secret.setConfidential(true);
		project.party(secret, "秘密の相手", PartyState.SIGNED);
		Invention invention = project.invention("P-1", "2021-04-01");
		Duty duty = IpFactory.eINSTANCE.createDuty();
		duty.setName("国内出願の通知");
		duty.setTemplate(project.ip.getDutyTemplates().get(1));
		duty.setSubject(invention);
		duty.setStartedOn(day("2021-04-01"));
		project.ip.getDuties().add(duty);
		return project;
	}

	/** Rule 7, also for what is not a report: no member of the panel is in the register, its calendar or what is printed. */
	@Test
	void noMemberOfThePanelIsInTheRegisterOrCalendar() throws Exception {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		assertThat(dossier.getPanel().getMembers()).isNotEmpty().allSatisfy(member -> {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName("匿名太郎");
			dossier.getPersons().add(person);
			member.setPerson(person);
			member.setLabel("秘密の委員");
			member.setAffiliation("秘密の所属");
		});
		Path file = folder.resolve("sample.hyoka");
		DossierFiles.create(dossier, file);
		Path made = Files.createDirectory(folder.resolve("made"));
		run(Locale.JAPANESE, "register", file.toString(), "-o", made.resolve("register.xlsx").toString());
		run(Locale.JAPANESE, "deadlines", file.toString(), "--as-of", "2023-03-31", "-o", made.resolve("deadlines.ics").toString());
		run(Locale.JAPANESE, "coverage", file.toString(), "--as-of", "2023-03-31", "-o", made.resolve("coverage.xlsx").toString());
		run(Locale.JAPANESE, "status", file.toString(), "--as-of", "2023-03-31");
		StringBuilder all = new StringBuilder(out.toString()).append(err);
		for (String name : List.of("register.xlsx", "deadlines.ics", "coverage.xlsx")) {
			all.append(new String(Files.readAllBytes(made.resolve(name)), StandardCharsets.UTF_8));
			if (name.endsWith(".xlsx")) {
				try (ZipFile zip = new ZipFile(made.resolve(name).toFile())) {
					for (ZipEntry entry : Collections.list(zip.entries())) {
						all.append(entry.getName()).append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
					}
				}
			}
		}
		assertThat(all.toString()).contains("大阪大学").doesNotContain("匿名太郎", "秘密の委員", "秘密の所属");
	}

	@Test
	void coverageOfTheSampleHasTheFourteenInstitutionsOfProjectC() throws IOException {
		Path file = folder.resolve("sample.hyoka");
		DossierFiles.create(Sample.byKey("regenerative-2022").orElseThrow().create(), file);
		assertThat(run(Locale.JAPANESE, "coverage", file.toString(), "--as-of", "2023-03-31")).isZero();
		String c = out.toString().substring(out.toString().indexOf("\nC  "));
		assertThat(c.lines().filter(l -> l.contains("締結済"))).hasSize(14);
		assertThat(run(Locale.ENGLISH, "status", file.toString(), "--as-of", "2023-03-31")).isZero();
		assertThat(out.toString()).contains("Implementing institutions: 14, of which 14 have signed, 0 not known; items without agreement: 0");
	}

	@Test
	void gapsArePrintedAndEndInExitCode1() throws IOException {
		assertThat(run(Locale.JAPANESE, "coverage", file(gaps()), "--as-of", "2022-03-31")).isEqualTo(1);
		assertThat(out.toString()).contains("2022年3月31日現在", "企業は締結せずに1に参加しています。", "表示していない非公開の合意書：1件").doesNotContain("秘密");
	}

	@Test
	void confidentialAgreementsAreShownWhenAskedFor() throws IOException {
		run(Locale.JAPANESE, "coverage", file(gaps()), "--as-of", "2022-03-31", "--confidential");
		assertThat(out.toString()).contains("秘密合意書", "秘密の相手");
	}

	@Test
	void deadlinesArePrintedByDateAndWrittenAsACalendar() throws IOException {
		Path calendar = folder.resolve("期限.ics");
		assertThat(run(Locale.JAPANESE, "deadlines", file(gaps()), "--as-of", "2021-05-01", "-o", calendar.toString())).isZero();
		assertThat(out.toString()).contains("2021-05-31", "期限間近", "国内出願の通知", "P-1 発明P-1", "書き出しました");
		assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20210531");
		assertThat(run(Locale.JAPANESE, "deadlines", file(gaps()), "--as-of", "2021-06-01")).as("overdue").isEqualTo(1);
		assertThat(out.toString()).contains("期限超過");
	}

	@Test
	void theRegisterIsWritten() throws IOException {
		Path workbook = folder.resolve("register.xlsx");
		assertThat(run(Locale.JAPANESE, "register", file(gaps()), "-o", workbook.toString())).isZero();
		assertThat(Files.size(workbook)).isGreaterThan(4000);
		try (var entries = Files.list(folder)) {
			assertThat(entries.filter(p -> p.toString().endsWith(".new"))).isEmpty();
		}
	}

	@Test
	void aDayThatCannotBeReadIsSaid() throws IOException {
		assertThat(run(Locale.ENGLISH, "status", file(gaps()), "--as-of", "soon")).isEqualTo(2);
		assertThat(err.toString()).contains("“soon” is no day; write it like 2023-03-31.");
	}

	@Test
	void withoutASubcommandItSaysWhichThereAre() {
		assertThat(run(Locale.ENGLISH)).isEqualTo(2);
		assertThat(err.toString()).contains("status, coverage, deadlines or register");
	}

	@Test
	void aDossierWithoutIpSaysSo() throws IOException {
		Ips project = new Ips();
		project.project.setIp(null);
		assertThat(run(Locale.ENGLISH, "status", file(project))).isZero();
		assertThat(out.toString()).contains("The dossier says nothing on IP.");
	}
}
