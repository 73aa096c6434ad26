// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.cli.app.internal.CommandLineRun;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.SampleDossier;
import org.hyoka.exchange.internal.cli.ScoreSheetsCommand;
import org.hyoka.export.Exporters;
import org.hyoka.ip.internal.cli.IpCommand;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.Sections;
import org.hyoka.roadmap.draw.SceneRoadmapDrawing;
import org.hyoka.roadmap.exchange.ExchangeException;
import org.hyoka.roadmap.exchange.Imported;
import org.hyoka.roadmap.exchange.RoadmapCalendar;
import org.hyoka.roadmap.internal.cli.RoadmapCommand;
import org.hyoka.samples.Samples;

/** The product's command line in this process, so that a hundred thousand commands need no hundred thousand processes. */
final class CommandLines {
	/**
	 * What came of a command.
	 *
	 * @param code of the process, had it been one
	 * @param said on both streams
	 */
	record Outcome(int code, String said) {
	}

	private record Context(PrintWriter out, PrintWriter err, Locale locale) implements CliContext {
		@Override
		public List<ReportExporter> exporters() {
			return new Exporters().exporters();
		}

		@Override
		public ReportComposer composer() {
			return new ReportComposer(new Sections().sections(), List.of(new SceneRoadmapDrawing()));
		}

		@Override
		public Validator validator() {
			return Validator.standard();
		}

		@Override
		public List<SampleDossier> samples() {
			return List.copyOf(Samples.all());
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

	private CommandLines() {
	}

	/** Whether the product knows such a command, too. */
	static boolean isOfProduct(List<String> words) {
		return !words.getFirst().equals("calendar");
	}

	/** What the window does with a calendar, for which there is no command: {@code calendar DOSSIER FILE}. */
	private static Outcome calendar(Path dossier, Path file) throws IOException {
		try (OpenDossier open = DossierFiles.open(dossier, null); InputStream in = Files.newInputStream(file)) {
			Imported read = RoadmapCalendar.read(in, open.dossier().getUndertakings().getFirst());
			return new Outcome(read.remarks().isEmpty() ? 0 : 1, read.roadmaps().size() + " roadmaps");
		} catch (ExchangeException e) {
			return new Outcome(2, e.message(Locale.JAPANESE));
		}
	}

	/** Runs a command; whatever it throws comes to the caller, as it would come to the process. */
	static Outcome run(List<String> words) throws IOException {
		if (!isOfProduct(words)) {
			return calendar(Path.of(words.get(1)), Path.of(words.get(2)));
		}
		StringWriter said = new StringWriter();
		PrintWriter writer = new PrintWriter(said, true);
		CommandLineRun line = new CommandLineRun(new Context(writer, writer, Locale.JAPANESE), "torture",
				() -> List.of(new RoadmapCommand(), new ScoreSheetsCommand(), new IpCommand()));
		return new Outcome(line.run(words.toArray(String[]::new)), said.toString());
	}
}
