// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.cli;

import static org.hyoka.export.internal.cli.FieldsCommand.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.export.TemplateCheck;
import org.hyoka.export.TemplateFault;
import org.hyoka.export.TemplateFault.Kind;
import org.hyoka.export.internal.template.IpForms;
import org.hyoka.export.internal.template.NewTemplate;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ChapterList;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code template}: {@code check FILE [DOSSIER]} names every fault at once, {@code new} begins a template from an outline. */
@Component(service = CliCommand.class)
public final class TemplateCommand implements CliCommand {
	private static final int DONE = 0;
	private static final int FOUND = 1;
	private static final int REFUSED = 2;

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw new CommandLine.ParameterException(self[0].commandLine(), text(context, "which"));
		}).name("template");
		self[0] = spec;
		spec.usageMessage().description(text(context, "template"));
		spec.addSubcommand("check", check(context));
		spec.addSubcommand("new", begin(context));
		return new CommandLine(spec);
	}

	private static CommandSpec check(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> check(context, self[0])).name("check");
		self[0] = spec;
		spec.usageMessage().description(text(context, "check"));
		FieldsCommand.flags(context, spec);
		spec.addPositional(
				PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).index("0").arity("1").description(text(context, "check.file"))
						.build());
		spec.addPositional(PositionalParamSpec.builder().paramLabel("DOSSIER").type(Path.class).index("1").arity("0..1")
				.description(text(context, "check.dossier")).build());
		return spec;
	}

	private static int check(CliContext context, CommandSpec spec) throws IOException {
		Path file = spec.positionalParameters().get(0).getValue();
		Path dossier = spec.positionalParameters().get(1).getValue();
		ReportOptions options = FieldsCommand.options(context, spec);
		List<TemplateFault> faults;
		if (!TemplateCheck.hasFields(file, context.locale())) {
			context.out().println(text(context, "check.without", file.getFileName()));
			return DONE;
		}
		if (dossier == null) {
			faults = TemplateCheck.of(file, context.composer().sections(), options, null, context.locale());
		} else {
			try (OpenDossier open = context.open(dossier)) {
				faults = TemplateCheck.of(file, context.composer().sections(), options,
						ReportRequest.of(open.dossier(), options, open.attachments()), context.locale());
			}
		}
		long wrong = faults.stream().filter(fault -> fault.kind() == Kind.WRONG).count();
		faults.stream().filter(fault -> fault.kind() == Kind.WRONG)
				.forEach(fault -> context.out().println(TemplateCheck.line(fault, context.locale())));
		faults.stream().filter(fault -> fault.kind() == Kind.EMPTY)
				.forEach(fault -> context.out().println(TemplateCheck.line(fault, context.locale())));
		context.out().println(text(context, "check.sum", wrong, faults.size() - wrong));
		return wrong == 0 ? DONE : FOUND;
	}

	private static CommandSpec begin(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> begin(context, self[0])).name("new");
		self[0] = spec;
		spec.usageMessage().description(text(context, "new"));
		spec.addOption(
				OptionSpec.builder("--outline").paramLabel("KEY|FILE").type(String.class).description(text(context, "new.outline"))
						.build());
		spec.addOption(
				OptionSpec.builder("-o", "--output").paramLabel("FILE").type(Path.class).required(true).description(text(context, "new.output"))
						.build());
		spec.addOption(OptionSpec.builder("--form").paramLabel("KEY").type(String.class).description(text(context, "new.form")).build());
		spec.addOption(OptionSpec.builder("--force").type(boolean.class).description(text(context, "new.force")).build());
		return spec;
	}

	private static int begin(CliContext context, CommandSpec spec) throws IOException {
		Path output = spec.findOption("--output").getValue();
		if (Files.exists(output) && !FieldsCommand.flag(spec, "--force")) {
			context.err().println("hyoka: " + text(context, "new.exists", output));
			return REFUSED;
		}
		String form = spec.findOption("--form").getValue();
		String key = spec.findOption("--outline").getValue();
		if ((form == null) == (key == null) || form != null && !IpForms.keys().contains(form)) {
			context.err().println("hyoka: " + text(context, "new.which", String.join(", ", IpForms.keys())));
			return REFUSED;
		}
		if (form != null) {
			AtomicFile.write(output, out -> IpForms.write(form, out));
			context.out().println(output);
			return DONE;
		}
		ReportOutline outline = ChapterList.find(key, context.composer().sections().keySet(), context.locale());
		AtomicFile.write(output, out -> NewTemplate.write(outline, context.composer().sections(), context.locale(), out));
		context.out().println(output);
		return DONE;
	}
}
