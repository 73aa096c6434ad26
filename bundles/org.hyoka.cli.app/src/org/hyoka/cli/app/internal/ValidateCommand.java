// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.Findings;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.ProblemFilter;
import org.hyoka.consistency.ProblemHistory;
import org.hyoka.consistency.Ranking;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Dossier;

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

	/**
	 * A dossier that was looked at.
	 *
	 * @param failure that it could not be read; then it is not open
	 */
	private record Checked(Path file, OpenDossier opened, List<Problem> found, Optional<DossierException> failure) {
	}

	private final CliContext context;
	private CliText text;
	private Locale locale;
	private Validator validator;
	private Ranking ranking;
	private ProblemFilter wanted;
	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json")
	private Format format;
	@Option(names = "--severity", defaultValue = "info", paramLabel = "error|warning|info")
	private Severity severity;
	@Option(names = "--rule", split = ",", paramLabel = "ID")
	private List<String> rules = List.of();
	@Option(names = "--project", paramLabel = "NAME")
	private String project;
	@Option(names = "--new")
	private boolean onlyNew;
	@Option(names = "--accepted")
	private boolean accepted;
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
	public Integer call() throws Exception {
		if (language != null) {
			if (!List.of("ja", "en").contains(language)) {
				return refuse("validate.unknownLanguage", language);
			}
			use(Locale.forLanguageTag(language));
		}
		validator = context.validator();
		ranking = new Ranking(validator.rules());
		wanted = new ProblemFilter(severity, rules, Optional.ofNullable(project));
		Optional<String> unknown = wanted.unknownRule(validator.rules().stream());
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
			JsonGenerator array = json;
			ManyFiles many = new ManyFiles(context, files);
			code = many.run(this::check, checked -> say(checked, array));
			if (json != null) {
				json.writeEndArray();
			} else if (many.areSeveral()) {
				context.out().println(text.get("validate.sumFiles", files.size(), many.ended(CommandLineRun.DONE), many.ended(CommandLineRun.FOUND),
						many.ended(CommandLineRun.UNREADABLE)));
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

	private Checked check(Path file, CliContext words) {
		OpenDossier opened;
		try {
			opened = words.open(file);
		} catch (DossierException e) {
			return new Checked(file, null, List.of(), Optional.of(e));
		}
		try {
			return new Checked(file, opened,
					wanted.isIn(opened.dossier()) ? validator.validateAll(opened.dossier(), words.progress()) : List.of(), Optional.empty());
		} catch (RuntimeException | Error e) {
			opened.close();
			throw e;
		}
	}

	private int say(Checked checked, JsonGenerator json) throws IOException {
		Path file = checked.file();
		if (checked.failure().isPresent()) {
			String sentence = checked.failure().get().message(locale);
			if (json != null) {
				json.writeStartObject();
				json.writeStringField("file", file.toString());
				json.writeStringField("unreadable", sentence);
				json.writeEndObject();
			} else {
				context.err().println("hyoka: " + sentence);
			}
			return CommandLineRun.UNREADABLE;
		}
		try (OpenDossier opened = checked.opened()) {
			Dossier dossier = opened.dossier();
			if (!wanted.isIn(dossier)) {
				return refuse("validate.unknownProject", file, project);
			}
			Findings findings = Findings.of(dossier, checked.found());
			Predicate<ProblemEntry> fresh = fresh(dossier, checked.found());
			List<ProblemEntry> entries = wanted.among(ranking.entries(findings.open())).stream().filter(e -> !onlyNew || fresh.test(e)).toList();
			if (json != null) {
				write(json, file, entries, findings, fresh);
			} else {
				print(file, entries, findings, fresh);
			}
			return entries.stream().anyMatch(e -> e.severity() == Severity.ERROR) ? CommandLineRun.FOUND : CommandLineRun.DONE;
		}
	}

	/** What is new since this user last looked at the dossier; nothing where that was never. Keeps what is found now for the next time. */
	private Predicate<ProblemEntry> fresh(Dossier dossier, List<Problem> found) {
		ProblemHistory history = ProblemHistory.ofUser();
		Optional<Set<String>> last = history.last(dossier);
		try {
			history.keep(dossier, found);
		} catch (IOException e) {
			context.err().println("hyoka: " + text.get("validate.notKept", CommandLineRun.sentence(e, text)));
		}
		return entry -> last.isPresent() && entry.problems().stream().noneMatch(p -> last.get().contains(Acceptance.fingerprint(p)));
	}

	private void print(Path file, List<ProblemEntry> entries, Findings findings, Predicate<ProblemEntry> fresh) {
		context.out().println(file);
		ProblemList list = new ProblemList(context, locale, ranking, fresh);
		list.print(entries);
		if (accepted) {
			list.printAccepted(findings, acceptedAmong(findings));
		}
		Map<Severity, Integer> counts = ProblemEntry.counts(entries);
		String sum = text.get("validate.sum",
				Stream.of(Severity.values()).map(severity -> counts.getOrDefault(severity, 0)).toArray());
		long left = findings.accepted().values().stream().distinct().count();
		context.out().println("  " + sum + (left == 0 ? "" : text.get("validate.sumAccepted", left)));
	}

	private void write(JsonGenerator json, Path file, List<ProblemEntry> entries, Findings findings, Predicate<ProblemEntry> fresh)
			throws IOException {
		json.writeStartObject();
		json.writeStringField("file", file.toString());
		ProblemJson writing = new ProblemJson(json, locale, ranking, fresh);
		writing.write(entries);
		if (accepted) {
			writing.writeAccepted(acceptedAmong(findings));
			writing.writeOutdated(findings.outdated());
		}
		json.writeEndObject();
	}

	private Map<Problem, AcceptedProblem> acceptedAmong(Findings findings) {
		Map<Problem, AcceptedProblem> listed = new LinkedHashMap<>();
		wanted.of(findings.accepted().keySet()).forEach(problem -> listed.put(problem, findings.accepted().get(problem)));
		return listed;
	}
}
