// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.cli.TextGrid;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.template.FieldCatalog;
import org.hyoka.template.FieldCatalog.Entry;
import org.hyoka.template.FieldFrame;
import org.hyoka.template.Fields;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code fields [DOSSIER]}: what may stand in a template, with what it means, and what it prints for a dossier. */
@Component(service = CliCommand.class)
public final class FieldsCommand implements CliCommand {
	private static final PhraseBook BOOK = PhraseBook.of(FieldsCommand.class);
	private static final int WIDEST = 60;

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> list(context, self[0])).name("fields");
		self[0] = spec;
		spec.usageMessage().description(text(context, "fields"));
		spec.addOption(OptionSpec.builder("--search").paramLabel("WORD").type(String.class).description(text(context, "search")).build());
		flags(context, spec);
		spec.addPositional(PositionalParamSpec.builder().paramLabel("DOSSIER").type(Path.class).index("0").arity("0..1")
				.description(text(context, "fields.dossier")).build());
		return new CommandLine(spec);
	}

	/** What an export chooses of what it prints. */
	static void flags(CliContext context, CommandSpec spec) {
		spec.addOption(OptionSpec.builder("--named").type(boolean.class).description(text(context, "named")).build());
		spec.addOption(OptionSpec.builder("--confidential").type(boolean.class).description(text(context, "confidential")).build());
	}

	static ReportOptions options(CliContext context, CommandSpec spec) {
		return ReportOptions.standard(context.locale()).withNames(flag(spec, "--named")).withConfidential(flag(spec, "--confidential"));
	}

	static boolean flag(CommandSpec spec, String name) {
		return Boolean.TRUE.equals(spec.findOption(name).getValue());
	}

	static String text(CliContext context, String key, Object... parts) {
		return BOOK.phrase(key, parts).in(context.locale());
	}

	private static int list(CliContext context, CommandSpec spec) throws IOException {
		ReportOptions options = options(context, spec);
		Fields fields = new Fields(context.composer().sections(), options, context.locale());
		Path file = spec.positionalParameters().getFirst().getValue();
		if (file == null) {
			print(context, spec, new FieldCatalog(fields, context.locale()).entries(fields.begin()));
		} else {
			try (OpenDossier dossier = context.open(file)) {
				FieldFrame frame = fields.begin(ReportRequest.of(dossier.dossier(), options, dossier.attachments()));
				print(context, spec, new FieldCatalog(fields, context.locale()).entries(frame));
			}
		}
		return 0;
	}

	private static void print(CliContext context, CommandSpec spec, List<Entry> entries) {
		String search = spec.findOption("--search").getValue();
		List<Entry> found = entries.stream().filter(entry -> search == null || FieldCatalog.matches(entry, search)).toList();
		String place = null;
		TextGrid grid = null;
		for (Entry entry : found) {
			if (!entry.place().equals(place)) {
				flush(context, grid);
				place = entry.place();
				context.out().println(place.isEmpty() ? text(context, "fields.outside") : text(context, "fields.inside", place));
				grid = new TextGrid(List.of(text(context, "fields.name"), text(context, "fields.meaning"), text(context, "fields.example")))
						.widest(WIDEST);
			}
			grid.row(List.of(entry.name(), entry.meaning(), entry.example()));
		}
		flush(context, grid);
		context.out().println(text(context, "fields.sum", found.size()));
		if (search == null) {
			context.out().println(
					text(context, "fields.help", "{{課題A.提言一覧}}", "{{執行額|億円}}", "{{#提言}} … {{/提言}}", "{{?提言}} … {{/提言}}", "{{^提言}}", "{{#年度|列}}"));
		}
	}

	private static void flush(CliContext context, TextGrid grid) {
		if (grid != null) {
			grid.print(context.out());
			context.out().println();
		}
	}
}
