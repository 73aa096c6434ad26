// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.command.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.examples.command.internal.MeetingsCommand;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** The command on the dossiers of real evaluations. */
class MeetingsCommandTest {
	@TempDir
	private Path folder;
	private final StringWriter out = new StringWriter();

	/** A command line that keeps what it prints. */
	private record Context(Locale locale, PrintWriter out, PrintWriter err) implements CliContext {
		@Override
		public List<ReportExporter> exporters() {
			return List.of();
		}

		@Override
		public ReportComposer composer() {
			return new ReportComposer(List.of(), List.of());
		}

		@Override
		public Validator validator() {
			return new Validator(List.of(), Set.of());
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
		PrintWriter writer = new PrintWriter(out, true);
		CommandLine line = (CommandLine) new MeetingsCommand().create(new Context(locale, writer, writer));
		return line.setOut(writer).setErr(writer).execute(words);
	}

	private Dossier sample(String key) {
		return Sample.byKey(key).orElseThrow().create();
	}

	private String file(Dossier dossier, String name) throws IOException {
		Path file = folder.resolve(name);
		DossierFiles.create(dossier, file);
		return file.toString();
	}

	@Test
	void theMeetingsOfTwoEvaluationsStandInOneTableByDay() throws IOException {
		Dossier other = sample("regenerative-2022");
		Meeting meeting = HyokaFactory.eINSTANCE.createMeeting();
		meeting.setStart(LocalDateTime.of(2022, 2, 1, 10, 0));
		other.getPanel().getMeetings().clear();
		other.getPanel().getMeetings().add(meeting);
		assertThat(run(Locale.ENGLISH, file(other, "a.hyoka"), file(sample("drugdiscovery-2021"), "b.hyoka"))).isZero();
		assertThat(out.toString()).startsWith("Day").contains("Held by", "Place", "Evaluation");
		assertThat(out.toString().lines().filter(line -> line.startsWith("20")).map(line -> line.substring(0, 10)))
				.containsExactly("2022-01-20", "2022-02-01", "2022-02-21");
	}

	@Test
	void withoutAMeetingItSaysSo() throws IOException {
		Dossier dossier = sample("regenerative-2022");
		dossier.getPanel().getMeetings().clear();
		dossier.setWorkingGroup(null);
		assertThat(run(Locale.JAPANESE, file(dossier, "a.hyoka"))).isZero();
		assertThat(out.toString().strip()).isEqualTo("開催日の分かる会議はありません。");
	}
}
