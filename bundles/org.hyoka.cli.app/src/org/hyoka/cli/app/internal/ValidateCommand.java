// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Undertaking;

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
	private CliText text;
	private Locale locale;
	private ProblemFilter wanted;
	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json")
	private Format format;
	@Option(names = "--severity", defaultValue = "info", paramLabel = "error|warning|info")
	private Severity severity;
	@Option(names = "--rule", split = ",", paramLabel = "ID")
	private List<String> rules = List.of();
	@Option(names = "--project", paramLabel = "NAME")
	private String project;
	@Option(names = "--language", paramLabel = "ja|en")
	private String language;
	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<Path> files;

	ValidateCommand(CliContext context) {
		this.context = context;
		use(context.locale());
	}

	private void use(Locale other) {
		locale = other;
		text = CliText.of(other);
	}

	@Override
	public Integer call() throws IOException {
		if (language != null) {
			if (!List.of("ja", "en").contains(language)) {
				return refuse("validate.unknownLanguage", language);
			}
			use(Locale.forLanguageTag(language));
		}
		wanted = new ProblemFilter(severity, rules, Optional.ofNullable(project));
		Optional<String> unknown = wanted.unknownRule(context.validator().rules().stream());
		if (unknown.isPresent()) {
			return refuse("validate.unknownRule", unknown.get());
		}
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

	private int refuse(String key, Object... parts) {
		context.err().println("hyoka: " + text.get(key, parts));
		return CommandLineRun.UNREADABLE;
	}

	private int validate(Path file, JsonGenerator json) throws IOException {
		try (OpenDossier dossier = context.open(file)) {
			if (!wanted.isIn(dossier.dossier())) {
				return refuse("validate.unknownProject", file, project);
			}
			List<Problem> problems = wanted.of(context.validator().validateAll(dossier.dossier(), context.progress()));
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
				json.writeStringField("unreadable", e.message(locale));
				json.writeEndObject();
			} else {
				context.err().println("hyoka: " + e.message(locale));
			}
			return CommandLineRun.UNREADABLE;
		}
	}

	private void print(Path file, List<Problem> problems) {
		context.out().println(file);
		new ProblemList(context, locale).print(problems);
		context.out().println("  " + text.get("validate.sum", count(problems, Severity.ERROR),
				count(problems, Severity.WARNING), count(problems, Severity.INFO)));
	}

	private static long count(List<Problem> problems, Severity severity) {
		return problems.stream().filter(f -> f.severity() == severity).count();
	}

	private void write(JsonGenerator json, Path file, List<Problem> problems) throws IOException {
		Map<String, ConsistencyRule> known = context.validator().rules().stream()
				.collect(Collectors.toMap(ConsistencyRule::id, Function.identity()));
		json.writeStartObject();
		json.writeStringField("file", file.toString());
		json.writeArrayFieldStart("problems");
		for (Problem problem : problems) {
			json.writeStartObject();
			json.writeStringField("rule", problem.ruleId());
			json.writeStringField("severity", problem.severity().name());
			ConsistencyRule rule = known.get(problem.ruleId());
			if (rule != null) {
				json.writeStringField("title", rule.title().in(locale));
				if (rule.advice().isPresent()) {
					json.writeStringField("advice", rule.advice().get().in(locale));
				}
			}
			Undertaking undertaking = undertaking(problem.object());
			if (undertaking != null) {
				json.writeStringField("project", Naming.ownName(undertaking, locale));
			}
			json.writeStringField("place", Places.describe(problem.places().getFirst()).in(locale));
			if (problem.object() instanceof Element element) {
				json.writeStringField("object", element.getId());
			}
			if (problem.feature().isPresent()) {
				json.writeStringField("feature", problem.feature().get().getName());
			}
			json.writeStringField("sentence", problem.sentence().in(locale));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/** The innermost undertaking that an object belongs to; null for none. */
	private static Undertaking undertaking(EObject object) {
		EObject up = object;
		while (up != null && !(up instanceof Undertaking)) {
			up = up.eContainer();
		}
		return (Undertaking) up;
	}
}
