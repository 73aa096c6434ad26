// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.text.PhraseBook;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code roadmap svg|png|mspdi|ics|csv|import FILE …}. */
@Component(service = CliCommand.class)
public final class RoadmapCommand implements CliCommand {
	static final PhraseBook BOOK = PhraseBook.of(RoadmapCommand.class);

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec roadmap = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw new CommandLine.ParameterException(self[0].commandLine(), text(context, "which"));
		}).name("roadmap");
		self[0] = roadmap;
		roadmap.usageMessage().description(text(context, "roadmap"));
		for (RoadmapFiles.Form form : RoadmapFiles.Form.values()) {
			export(roadmap, context, form);
		}
		importing(roadmap, context);
		return new CommandLine(roadmap);
	}

	private static void export(CommandSpec parent, CliContext context, RoadmapFiles.Form form) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> RoadmapFiles.write(context, self[0], form))
				.name(form.command());
		self[0] = spec;
		spec.usageMessage().description(text(context, form.command()));
		option(spec, context, "--undertaking", "CODE", "undertaking", String.class);
		option(spec, context, "--output", "OUT", "output", Path.class);
		option(spec, context, "--language", "ja|en", "language", String.class);
		spec.addOption(OptionSpec.builder("--confidential").type(boolean.class).description(text(context, "confidential")).build());
		if (form.isPicture()) {
			option(spec, context, "--width", "PX", "width", Integer.class);
			spec.addOption(OptionSpec.builder("--side-by-side").type(boolean.class).description(text(context, "sideBySide")).build());
			spec.addOption(OptionSpec.builder("--genealogy").type(boolean.class).description(text(context, "genealogy")).build());
		}
		file(spec, "FILE", "0", text(context, "file"));
		parent.addSubcommand(form.command(), spec);
	}

	private static void importing(CommandSpec parent, CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> RoadmapFiles.read(context, self[0])).name("import");
		self[0] = spec;
		spec.usageMessage().description(text(context, "import"));
		option(spec, context, "--undertaking", "CODE", "undertaking.import", String.class);
		option(spec, context, "--output", "OUT", "output.import", Path.class);
		spec.addOption(OptionSpec.builder("--force").type(boolean.class).description(text(context, "force.import")).build());
		file(spec, "FILE", "0", text(context, "file"));
		file(spec, "PLAN", "1", text(context, "plan"));
		parent.addSubcommand("import", spec);
	}

	private static void option(CommandSpec spec, CliContext context, String name, String label, String key, Class<?> type) {
		OptionSpec.Builder option = "--output".equals(name) ? OptionSpec.builder("-o", name) : OptionSpec.builder(name);
		spec.addOption(option.paramLabel(label).type(type).description(text(context, key)).build());
	}

	private static void file(CommandSpec spec, String label, String index, String description) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel(label).type(Path.class).index(index).arity("1").description(description).build());
	}

	static String text(CliContext context, String key) {
		return BOOK.phrase("help." + key).in(context.locale());
	}
}
