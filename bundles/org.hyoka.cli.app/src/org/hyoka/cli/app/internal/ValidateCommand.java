// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenDossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks dossiers against all consistency rules. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
	/** How problems are printed. */
	enum Format {
		text, json
	}

	private final CliContext context;
	private final CliText text;
	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json")
	private Format format;
	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<Path> files;

	ValidateCommand(CliContext context) {
		this.context = context;
		this.text = CliText.of(context.locale());
	}

	@Override
	public Integer call() throws IOException {
		int code = CommandLineRun.DONE;
		try (JsonGenerator json = format == Format.json ? new JsonFactory().createGenerator(context.out()) : null) {
			if (json != null) {
				json.useDefaultPrettyPrinter();
				json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
				json.writeStartArray();
			}
			for (Path file : files) {
				code = Math.max(code, validate(file, json));
			}
			if (json != null) {
				json.writeEndArray();
			}
		}
		if (format == Format.json) {
			context.out().println();
		}
		return code;
	}

	private int validate(Path file, JsonGenerator json) throws IOException {
		try (OpenDossier dossier = context.open(file)) {
			List<Problem> problems = context.validator().validateAll(dossier.dossier(), context.progress());
			if (json != null) {
				write(json, file, problems);
			} else {
				print(file, problems);
			}
			return problems.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? CommandLineRun.FOUND
					: CommandLineRun.DONE;
		} catch (DossierException e) {
			if (json != null) {
				json.writeStartObject();
				json.writeStringField("file", file.toString());
				json.writeStringField("unreadable", e.message(context.locale()));
				json.writeEndObject();
			} else {
				context.err().println("hyoka: " + e.message(context.locale()));
			}
			return CommandLineRun.UNREADABLE;
		}
	}

	private void print(Path file, List<Problem> problems) {
		context.out().println(file);
		new ProblemList(context).print(problems);
		context.out().println("  " + text.get("validate.sum", count(problems, Severity.ERROR),
				count(problems, Severity.WARNING), count(problems, Severity.INFO)));
	}

	private static long count(List<Problem> problems, Severity severity) {
		return problems.stream().filter(f -> f.severity() == severity).count();
	}

	private void write(JsonGenerator json, Path file, List<Problem> problems) throws IOException {
		json.writeStartObject();
		json.writeStringField("file", file.toString());
		json.writeArrayFieldStart("findings");
		for (Problem problem : problems) {
			json.writeStartObject();
			json.writeStringField("rule", problem.ruleId());
			json.writeStringField("severity", problem.severity().name());
			json.writeStringField("place", Places.describe(problem.places().getFirst()).in(context.locale()));
			if (problem.object() instanceof org.hyoka.model.hyoka.Element element) {
				json.writeStringField("object", element.getId());
			}
			if (problem.feature().isPresent()) {
				json.writeStringField("feature", problem.feature().get().getName());
			}
			json.writeStringField("sentence", problem.sentence().in(context.locale()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
