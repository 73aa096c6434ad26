// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.cli.DossierImporter;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.ReadingProgress;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dossier from JSON, or makes or completes one from what others publish; nothing is written unless all of it is right. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
	private final CliContext context;
	private final CliText text;
	@Option(names = "--output", required = true, paramLabel = "FILE.hyoka")
	private Path output;
	@Option(names = "--force")
	private boolean force;
	@Option(names = "--from", paramLabel = "FORM")
	private String from;
	@Option(names = "--program", paramLabel = "ID")
	private String program;
	@Parameters(arity = "1..*", paramLabel = "DATA")
	private List<Path> data;

	ImportCommand(CliContext context) {
		this.context = context;
		this.text = CliText.of(context.locale());
	}

	@Override
	public Integer call() throws IOException {
		if (!output.getFileName().toString().endsWith("." + DossierFiles.EXTENSION)) {
			return refuse("import.extension", output);
		}
		if (from != null) {
			return from();
		}
		if (Files.exists(output) && !force) {
			return refuse("import.exists", output);
		}
		if (data.size() > 1) {
			return refuse("import.several");
		}
		return json(data.getFirst());
	}

	private int refuse(String key, Object... arguments) {
		context.err().println("hyoka: " + text.get(key, arguments));
		return CommandLineRun.UNREADABLE;
	}

	/** A dossier that is there already is completed. */
	private int from() throws IOException {
		Optional<DossierImporter> importer = context.importers().stream().filter(i -> i.id().equals(from)).findFirst();
		if (importer.isEmpty()) {
			return refuse("import.unknownForm", from,
					context.importers().stream().map(DossierImporter::id).sorted().collect(Collectors.joining(", ")));
		}
		List<Phrase> leftOut;
		if (Files.exists(output) && !force) {
			leftOut = complete(importer.get());
		} else {
			Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
			leftOut = importer.get().take(dossier, data, program);
			context.remark(DossierFiles.create(dossier, output));
		}
		leftOut.forEach(phrase -> context.err().println("hyoka: " + text.get("import.leftOut", phrase.in(context.locale()))));
		context.out().println(output);
		return CommandLineRun.DONE;
	}

	private List<Phrase> complete(DossierImporter importer) throws IOException {
		try (DossierSession session = DossierSession.openToSave(output, context.progress())) {
			List<Phrase> leftOut = new ArrayList<>();
			IOException[] failed = new IOException[1];
			session.execute(new ChangeCommand(session.dossier()) {
				@Override
				protected void doExecute() {
					try {
						leftOut.addAll(importer.take(session.dossier(), data, program));
					} catch (IOException e) {
						failed[0] = e;
					}
				}
			});
			if (failed[0] != null) {
				throw failed[0];
			}
			if (session.isDirty()) {
				context.remark(session.save(context.progress()));
			}
			return leftOut;
		}
	}

	private int json(Path data) throws IOException {
		try (InputStream in = new BufferedInputStream(new ReadingProgress(Files.newInputStream(data), Files.size(data), context.progress()))) {
			Dossier dossier = JsonImport.read(in, Files.size(data));
			context.remark(DossierFiles.create(dossier, output));
			context.out().println(output);
			return CommandLineRun.DONE;
		} catch (JsonImportException e) {
			context.err().println("hyoka: " + text.get("import.refused", data));
			e.problems().forEach(p -> context.err()
					.println("  " + (p.position().isEmpty() ? "" : p.position() + "  ") + p.path() + "  " + p.message(context.locale())));
			return CommandLineRun.UNREADABLE;
		} catch (NoSuchFileException e) {
			return refuse("import.noFile", data);
		}
	}
}
