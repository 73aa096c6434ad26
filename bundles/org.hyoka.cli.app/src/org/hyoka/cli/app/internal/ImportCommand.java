// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliContext;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.ReadingProgress;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.model.hyoka.Dossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dossier from JSON; nothing is written unless all of it is right. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
	private final CliContext context;
	private final CliText text;
	@Option(names = "--output", required = true, paramLabel = "FILE.hyoka")
	private Path output;
	@Option(names = "--force")
	private boolean force;
	@Parameters(arity = "1", paramLabel = "DATA.json")
	private Path data;

	ImportCommand(CliContext context) {
		this.context = context;
		this.text = CliText.of(context.locale());
	}

	@Override
	public Integer call() throws IOException {
		if (!output.getFileName().toString().endsWith("." + DossierFiles.EXTENSION)) {
			context.err().println("hyoka: " + text.get("import.extension", output));
			return CommandLineRun.UNREADABLE;
		}
		if (Files.exists(output) && !force) {
			context.err().println("hyoka: " + text.get("import.exists", output));
			return CommandLineRun.UNREADABLE;
		}
		try (InputStream in = new BufferedInputStream(new ReadingProgress(Files.newInputStream(data), Files.size(data), context.progress()))) {
			Dossier dossier = JsonImport.read(in);
			context.remark(DossierFiles.create(dossier, output));
			context.out().println(output);
			return CommandLineRun.DONE;
		} catch (JsonImportException e) {
			context.err().println("hyoka: " + text.get("import.refused", data));
			e.problems().forEach(p -> context.err().println("  " + p.path() + "  " + p.message(context.locale())));
			return CommandLineRun.UNREADABLE;
		} catch (NoSuchFileException e) {
			context.err().println("hyoka: " + text.get("import.noFile", data));
			return CommandLineRun.UNREADABLE;
		}
	}
}
