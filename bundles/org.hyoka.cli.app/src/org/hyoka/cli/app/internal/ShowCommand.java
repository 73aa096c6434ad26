// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hyoka.cli.CliContext;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is in dossiers and what follows from it: as tables for a terminal, or as rows for programs. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
	/** What can be shown. */
	enum What {
		scores, budget, indicators, findings, interests, comments, reviews
	}

	/** How it is shown. */
	enum Format {
		text, csv, json
	}

	private final CliContext context;
	@Option(names = "--format", defaultValue = "text", paramLabel = "text|csv|json")
	private Format format;
	/** Years before the evaluation of which an affiliation counts. */
	@Option(names = "--years", defaultValue = "5", paramLabel = "N")
	private int years;
	@Parameters(index = "0", paramLabel = "scores|budget|indicators|findings|interests|comments|reviews")
	private What what;
	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
	private List<Path> files;

	ShowCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws Exception {
		List<Path> dossiers = dossiers();
		if (dossiers.isEmpty()) {
			context.err().println("hyoka: " + CliText.of(context.locale()).get("show.noDossiers", files.getFirst()));
			return CommandLineRun.UNREADABLE;
		}
		return format == Format.text ? tables(dossiers) : rows(dossiers);
	}

	private int tables(List<Path> dossiers) throws Exception {
		ManyFiles many = new ManyFiles(context, dossiers);
		int code = many.run((file, words) -> {
			if (many.areSeveral()) {
				words.out().println(file);
			}
			try (OpenDossier open = words.open(file)) {
				new ShowTables(words, years).print(what, open.dossier());
			}
			return CommandLineRun.DONE;
		});
		if (many.areSeveral()) {
			context.err().println(CliText.of(context.locale()).get("show.sumFiles", dossiers.size(), many.ended(CommandLineRun.DONE),
					many.ended(CommandLineRun.UNREADABLE)));
		}
		return code;
	}

	/** The rows of all dossiers are one table, in the order of the files. */
	private int rows(List<Path> dossiers) throws IOException {
		ShowData data = new ShowData(context, years);
		int code = CommandLineRun.DONE;
		for (Path file : dossiers) {
			try (OpenDossier open = context.open(file)) {
				data.add(what, file, open.dossier());
			} catch (DossierException e) {
				context.err().println("hyoka: " + e.message(context.locale()));
				code = CommandLineRun.UNREADABLE;
			}
		}
		if (format == Format.csv) {
			data.csv(what);
		} else {
			data.json(what);
		}
		return code;
	}

	/** The files, and of folders all dossiers in them, in the order of their names. */
	private List<Path> dossiers() throws IOException {
		List<Path> all = new ArrayList<>();
		for (Path file : files) {
			if (Files.isDirectory(file)) {
				try (Stream<Path> inside = Files.walk(file)) {
					inside.filter(p -> p.getFileName().toString().endsWith(".hyoka") && Files.isRegularFile(p)).sorted().forEach(all::add);
				}
			} else {
				all.add(file);
			}
		}
		return all;
	}
}
