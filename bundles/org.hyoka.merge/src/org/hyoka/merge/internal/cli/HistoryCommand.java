// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.text.Punctuation;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.Revision;
import org.hyoka.merge.RevisionWords;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code history FILE}: the saves that a dossier remembers, the last first. With {@code --forget} it remembers them no more. */
@Component(service = CliCommand.class)
public final class HistoryCommand implements CliCommand {
	private static final int DONE = 0;
	private static final int REFUSED = 2;
	private static final List<String> FORMS = List.of("text", "json");

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> history(context, self[0])).name("history");
		self[0] = spec;
		spec.usageMessage().description(CompareCommand.text(context, "history"));
		spec.addOption(OptionSpec.builder("--format").paramLabel("text|json").type(String.class).defaultValue(FORMS.getFirst())
				.description(CompareCommand.text(context, "history.format")).build());
		spec.addOption(OptionSpec.builder("--forget").type(boolean.class).description(CompareCommand.text(context, "history.forget")).build());
		spec.addPositional(CompareCommand.file(context, 0, "FILE", "history.file"));
		return new CommandLine(spec);
	}

	private static int history(CliContext context, CommandSpec spec) throws IOException {
		Path file = spec.positionalParameters().getFirst().getValue();
		String form = spec.findOption("--format").<String>getValue().toLowerCase(Locale.ROOT);
		if (!FORMS.contains(form)) {
			context.err().println("hyoka: " + CompareCommand.text(context, "history.unknown", form));
			return REFUSED;
		}
		if (MergeCommand.flag(spec, "--forget")) {
			try (DossierSession session = DossierSession.openToSave(file, context.progress())) {
				int saves = session.history().revisions().size();
				session.forgetHistory();
				context.remark(session.save(context.progress()));
				context.out().println(CompareCommand.text(context, "history.forgotten", saves, file));
			}
			return DONE;
		}
		try (OpenDossier dossier = context.open(file)) {
			if (form.equals(FORMS.getFirst())) {
				print(context, dossier);
			} else {
				json(context, dossier);
			}
		}
		return DONE;
	}

	private static void print(CliContext context, OpenDossier dossier) {
		Locale locale = context.locale();
		for (Revision revision : dossier.history().revisions().reversed()) {
			context.out()
					.println(CompareCommand.text(context, "history.save", RevisionWords.time(revision, ZoneId.systemDefault()), revision.savedBy(),
							RevisionWords.shortened(revision.id())));
			List<String> parts = RevisionWords.parts(revision, dossier.dossier(), locale);
			if (!parts.isEmpty()) {
				context.out().println("  " + Punctuation.list(parts, locale));
			}
		}
		if (dossier.history().revisions().isEmpty()) {
			context.out().println(CompareCommand.text(context, "history.none"));
		}
	}

	private static void json(CliContext context, OpenDossier dossier) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(context.out())) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeStringField("current", dossier.history().current());
			json.writeArrayFieldStart("saves");
			for (Revision revision : dossier.history().revisions().reversed()) {
				json.writeStartObject();
				json.writeStringField("revision", revision.id());
				strings(json, "parents", revision.parents());
				json.writeStringField("at", revision.savedAt().toString());
				json.writeStringField("by", revision.savedBy());
				strings(json, "changed", RevisionWords.parts(revision, dossier.dossier(), context.locale()));
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		context.out().println();
	}

	private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
