// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.PublicationCheck;
import org.hyoka.consistency.PublicationCheck.Level;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ChapterList;
import org.hyoka.report.DossierExtract;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportFiles;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report of a dossier in one form or several, or the whole dossier as JSON. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
	private static final String JSON = "json";
	private final CliContext context;
	private final CliText text;
	@Option(names = "--format", split = ",", required = true, paramLabel = "FORM[,FORM]")
	private List<String> forms;
	@Option(names = "--output", required = true, paramLabel = "DIR")
	private Path folder;
	@Option(names = "--language", paramLabel = "ja|en")
	private String language;
	@Option(names = "--named")
	private boolean named;
	@Option(names = "--confidential")
	private boolean confidential;
	@Option(names = "--draft")
	private boolean draft;
	@Option(names = "--stop-at", paramLabel = "error|warning|never")
	private String stopAt;
	@Option(names = "--own-captions")
	private boolean ownCaptions;
	@Option(names = "--outline", paramLabel = "KEY|FILE")
	private String outline;
	@Option(names = "--template", paramLabel = "FILE")
	private List<Path> templates = List.of();
	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<Path> files;

	ExportCommand(CliContext context) {
		this.context = context;
		this.text = CliText.of(context.locale());
	}

	@Override
	public Integer call() throws Exception {
		List<ReportExporter> exporters = context.exporters();
		List<ReportExporter> chosen = new ArrayList<>();
		for (String form : forms) {
			Optional<ReportExporter> exporter = exporters.stream().filter(e -> e.id().equals(form.strip())).findFirst();
			if (exporter.isEmpty() && !JSON.equals(form.strip())) {
				context.err().println("hyoka: " + text.get("export.unknownForm", form,
						Stream.concat(exporters.stream().map(ReportExporter::id), Stream.of(JSON)).collect(Collectors.joining(", "))));
				return CommandLineRun.UNREADABLE;
			}
			exporter.ifPresent(chosen::add);
		}
		if (language != null && !List.of("ja", "en").contains(language)) {
			context.err().println("hyoka: " + text.get("export.unknownLanguage", language));
			return CommandLineRun.UNREADABLE;
		}
		Optional<Level> level = stopAt == null ? Optional.of(Level.set())
				: Stream.of(Level.values()).filter(l -> l.key().equals(stopAt)).findFirst();
		if (level.isEmpty()) {
			context.err().println("hyoka: " + text.get("export.unknownLevel", stopAt));
			return CommandLineRun.UNREADABLE;
		}
		if (named) {
			context.err().println("hyoka: " + text.get("export.named"));
		}
		Map<String, Path> names = new HashMap<>();
		for (Path file : files) {
			Path other = names.putIfAbsent(baseName(file), file);
			if (other != null) {
				context.err().println("hyoka: " + text.get("export.sameName", other, file));
				return CommandLineRun.UNREADABLE;
			}
		}
		ManyFiles many = new ManyFiles(context, files);
		int code = many.run((file, words) -> {
			try (OpenDossier dossier = words.open(file)) {
				return new One(words, file).write(dossier, chosen, level.get());
			}
		});
		if (many.areSeveral()) {
			context.err().println(text.get("export.sumFiles", files.size(), many.ended(CommandLineRun.DONE), many.ended(CommandLineRun.HELD),
					many.ended(CommandLineRun.UNREADABLE)));
		}
		return code;
	}

	private static String baseName(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".hyoka") ? name.substring(0, name.length() - ".hyoka".length()) : name;
	}

	/** Something that writes a file. */
	@FunctionalInterface
	private interface Writing {
		void run() throws IOException;
	}

	/** The export of one file. */
	private final class One {
		private final CliContext context;
		private final Path file;
		private ReportBook last;

		One(CliContext context, Path file) {
			this.context = context;
			this.file = file;
		}

		private int write(OpenDossier dossier, List<ReportExporter> chosen, Level level) throws IOException {
			ReportFiles.others(folder, baseName(), named, endings()).stream().reduce((a, b) -> a + ", " + b)
					.ifPresent(
							others -> context.err()
									.println("hyoka: " + text.get(named ? "export.besideUnnamed" : "export.besideNamed", folder, others)));
			boolean done = true;
			if (forms.stream().anyMatch(f -> JSON.equals(f.strip()))) {
				Path target = folder.resolve(ReportFiles.name(baseName(), named, JSON));
				done = written(target, () -> json(dossier.dossier(), target));
			}
			if (!chosen.isEmpty() && !draft && !mayBePublished(dossier, level)) {
				return done ? CommandLineRun.HELD : CommandLineRun.UNREADABLE;
			}
			done &= chosen.isEmpty() || report(dossier, chosen);
			return done ? CommandLineRun.DONE : CommandLineRun.UNREADABLE;
		}

		private Set<String> endings() {
			return Stream.concat(context.exporters().stream().map(ReportExporter::fileExtension), Stream.of(JSON)).collect(Collectors.toSet());
		}

		/** The dossier as data, by the same choice as a report (rule 7). */
		private void json(Dossier dossier, Path target) throws IOException {
			Dossier extract = DossierExtract.of(dossier, options(dossier));
			Files.createDirectories(folder);
			AtomicFile.write(target, out -> JsonExport.write(extract, out));
			LeftOut.ofData(dossier, options(dossier), context.locale())
					.forEach(kind -> context.err().println("hyoka: " + text.get("export.leftOut", kind)));
			if (!named) {
				DossierExtract.mentions(dossier, extract)
						.forEach(place -> context.err()
								.println("hyoka: " + text.get("export.stillNamed", target.getFileName(), place.in(context.locale()))));
			}
		}

		/** Says what stands in the way, if something does. */
		private boolean mayBePublished(OpenDossier dossier, Level level) {
			PublicationCheck check = PublicationCheck.of(dossier.dossier(), dossier.attachments(), context.validator(), level, context.progress());
			if (!check.isClear()) {
				context.err().println("hyoka: " + text.get("export.held", file));
				check.lines().forEach(line -> context.err().println("  " + line.in(context.locale())));
				context.err().println(text.get("export.heldAdvice"));
			}
			return check.isClear();
		}

		private ReportOptions options(Dossier dossier) {
			String tongue = language == null ? dossier.getLanguage() : language;
			return ReportOptions.standard(Locale.forLanguageTag(tongue == null ? "ja" : tongue)).withNames(named).withConfidential(confidential)
					.withDraft(draft).withOwnCaptions(ownCaptions);
		}

		/** Writes a file and names it; one that fails is said, and the others are written all the same. */
		private boolean written(Path target, Writing writing) {
			try {
				writing.run();
				context.out().println(target);
				return true;
			} catch (OperationCanceledException e) {
				throw e;
			} catch (DossierException e) {
				context.err().println("hyoka: " + e.message(context.locale()));
				return false;
			} catch (IOException | RuntimeException e) {
				context.err().println("hyoka: " + text.get("export.failed", target, CommandLineRun.sentence(e, text)));
				return false;
			}
		}

		/** Outline and template are read before anything is written: one that is wrong is refused. */
		private boolean report(OpenDossier dossier, List<ReportExporter> chosen) throws IOException {
			ReportOptions options = options(dossier.dossier());
			ReportComposer composer = context.composer();
			ReportOutline chosenOutline = outline == null ? null : ChapterList.find(outline, composer.sections().keySet(), context.locale());
			List<ReportExporter> styled = styled(chosen);
			boolean done = true;
			Set<String> leftOut = new LinkedHashSet<>();
			for (ReportExporter exporter : styled) {
				Path target = folder.resolve(ReportFiles.name(baseName() + document(), named, exporter));
				done &= written(target, () -> {
					ReportRequest request = chosenOutline == null ? ReportRequest.of(dossier.dossier(), exporter, options, dossier.attachments())
							: new ReportRequest(dossier.dossier(), chosenOutline, options, dossier.attachments());
					ReportBook book = composed(composer, request);
					ReportFiles.write(exporter, book, target, context.progress());
					leftOut.addAll(chosenOutline == null && exporter.outline().isPresent() ? LeftOut.of(request, context.locale())
							: LeftOut.of(book, context.locale()));
				});
			}
			leftOut.forEach(kind -> context.err().println("hyoka: " + text.get("export.leftOut", kind)));
			return done;
		}

		/** Forms that ask for the same get the same book: to make it is half of the work for a form. */
		private ReportBook composed(ReportComposer composer, ReportRequest request) {
			if (last == null || !last.request().equals(request)) {
				last = composer.compose(request, context.progress());
			}
			return last;
		}

		/** Each form with the template that is for it; a template that is for none of them would be left out without a word. */
		private List<ReportExporter> styled(List<ReportExporter> chosen) throws IOException {
			List<ReportExporter> styled = new ArrayList<>(chosen);
			for (Path template : templates) {
				boolean taken = false;
				for (int i = 0; i < chosen.size(); i++) {
					Optional<ReportExporter> own = chosen.get(i).styledBy(template, context.locale());
					if (own.isPresent()) {
						styled.set(i, own.get());
						taken = true;
					}
				}
				if (!taken) {
					throw new IOException(text.get("export.noFormForTemplate", template.getFileName()));
				}
			}
			return styled;
		}

		/** Another document than the report is not to replace it. */
		private String document() {
			return outline != null && Templates.standard().documents().stream().anyMatch(t -> t.key().equals(outline)) ? '-' + outline : "";
		}

		private String baseName() {
			return ExportCommand.baseName(file);
		}
	}
}
