// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.Comparison;
import org.hyoka.merge.Difference;
import org.hyoka.merge.DifferenceWords;
import org.hyoka.merge.RedLine;
import org.hyoka.model.hyoka.Element;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportFiles;
import org.hyoka.report.ReportOptions;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code compare BEFORE AFTER}: in what two dossiers differ. Ends with 0 if in nothing, with 1 if in something. */
@Component(service = CliCommand.class)
public final class CompareCommand implements CliCommand {
	static final PhraseBook BOOK = PhraseBook.of(CompareCommand.class);
	private static final int SAME = 0;
	private static final int DIFFERENT = 1;

	private static final int REFUSED = 2;
	private static final String TEXT = "text";
	private static final String JSON = "json";
	/** Forms that print what came and what went apart. */
	private static final List<String> RED_LINES = List.of("html", "docx", "pdf");

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> compare(context, self[0])).name("compare");
		self[0] = spec;
		spec.usageMessage().description(text(context, "compare"));
		spec.addOption(OptionSpec.builder("--format").paramLabel("text|json|html|docx|pdf").type(String.class).defaultValue(TEXT)
				.description(text(context, "format")).build());
		spec.addOption(OptionSpec.builder("--output").paramLabel("FILE").type(Path.class).description(text(context, "redLine.output")).build());
		spec.addOption(OptionSpec.builder("--named").type(boolean.class).description(text(context, "redLine.named")).build());
		spec.addOption(OptionSpec.builder("--confidential").type(boolean.class).description(text(context, "redLine.confidential")).build());
		spec.addPositional(file(context, 0, "BEFORE", "before"));
		spec.addPositional(file(context, 1, "AFTER", "after"));
		return new CommandLine(spec);
	}

	static PositionalParamSpec file(CliContext context, int index, String label, String key) {
		return PositionalParamSpec.builder().paramLabel(label).type(Path.class).index(String.valueOf(index)).arity("1")
				.description(text(context, key)).build();
	}

	static String text(CliContext context, String key, Object... parts) {
		return BOOK.phrase(key, parts).in(context.locale());
	}

	private static int compare(CliContext context, CommandSpec spec) throws IOException {
		String chosen = spec.findOption("--format").getValue();
		String form = chosen.toLowerCase(Locale.ROOT);
		Optional<ReportExporter> exporter = context.exporters().stream().filter(e -> RED_LINES.contains(form) && e.id().equals(form)).findFirst();
		Path output = spec.findOption("--output").getValue();
		if (exporter.isEmpty() && !form.equals(TEXT) && !form.equals(JSON)) {
			context.err().println("hyoka: " + text(context, "redLine.unknown", form));
			return REFUSED;
		}
		if (exporter.isPresent() != (output != null)) {
			context.err().println("hyoka: " + text(context, exporter.isPresent() ? "redLine.where" : "redLine.noFile", form));
			return REFUSED;
		}
		try (OpenDossier before = context.open(spec.positionalParameters().get(0).getValue());
				OpenDossier after = context.open(spec.positionalParameters().get(1).getValue())) {
			List<Difference> differences = Comparison.of(before.dossier(), after.dossier());
			if (exporter.isPresent()) {
				ReportOptions options = ReportOptions.standard(context.locale()).withNames(MergeCommand.flag(spec, "--named"))
						.withConfidential(MergeCommand.flag(spec, "--confidential"));
				List<String> versions = spec.positionalParameters().stream().map(p -> p.<Path>getValue().getFileName().toString()).toList();
				ReportFiles.write(exporter.get(), RedLine.of(before.dossier(), after.dossier(), versions, options, context.progress()), output,
						context.progress());
				context.out().println(text(context, "sum", differences.size()));
			} else if (form.equals(JSON)) {
				json(context, differences);
			} else {
				print(context, differences);
			}
			return differences.isEmpty() ? SAME : DIFFERENT;
		}
	}

	private static void print(CliContext context, List<Difference> differences) {
		PrintWriter out = context.out();
		Locale locale = context.locale();
		EObject last = null;
		for (Difference difference : differences) {
			EObject place = DifferenceWords.place(difference);
			if (place != last) {
				out.println(Naming.where(place, locale));
				last = place;
			}
			out.println("  " + DifferenceWords.what(difference).in(locale));
		}
		out.println(differences.isEmpty() ? text(context, "same") : text(context, "sum", differences.size()));
	}

	private static void json(CliContext context, List<Difference> differences) throws IOException {
		Locale locale = context.locale();
		try (JsonGenerator json = new JsonFactory().createGenerator(context.out())) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
			json.writeStartArray();
			for (Difference difference : differences) {
				json.writeStartObject();
				json.writeStringField("kind", difference.kind().name());
				json.writeStringField("id", difference.object() instanceof Element element ? element.getId() : null);
				json.writeStringField("type", difference.object().eClass().getName());
				json.writeStringField("where", Naming.where(DifferenceWords.place(difference), locale));
				json.writeStringField("feature", difference.feature().getName());
				if (difference.kind() == Difference.Kind.CHANGED) {
					json.writeStringField("before", DifferenceWords.value(difference.feature(), difference.valueBefore()).in(locale));
					json.writeStringField("after", DifferenceWords.value(difference.feature(), difference.valueAfter()).in(locale));
				}
				json.writeStringField("what", DifferenceWords.what(difference).in(locale));
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		context.out().println();
	}
}
