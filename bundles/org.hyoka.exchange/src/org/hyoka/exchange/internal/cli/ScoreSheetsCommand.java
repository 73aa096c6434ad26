// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.text.PhraseBook;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands {@code score-sheets create --output DIR FILE} and {@code score-sheets import FILE SHEET…}. */
@Component(service = CliCommand.class)
public final class ScoreSheetsCommand implements CliCommand {
	static final PhraseBook BOOK = PhraseBook.of(ScoreSheetsCommand.class);

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		self[0] = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw new CommandLine.ParameterException(self[0].commandLine(), text(context, "which"));
		}).name("score-sheets");
		self[0].usageMessage().description(text(context, "help"));
		self[0].addSubcommand("create", sheets(context));
		self[0].addSubcommand("import", imports(context));
		return new CommandLine(self[0]);
	}

	private static CommandSpec sheets(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> new SheetsOut(context)
				.create(file(self[0]), self[0].findOption("--output").getValue(), self[0].findOption("--round").getValue())).name("create");
		self[0] = spec;
		spec.usageMessage().description(text(context, "create"));
		spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("DIR").type(Path.class).required(true)
				.description(text(context, "create.output")).build());
		spec.addOption(OptionSpec.builder("--round").paramLabel("NAME").type(String.class).description(text(context, "create.round")).build());
		spec.addPositional(dossier(context));
		return spec;
	}

	private static CommandSpec imports(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			List<Path> sheets = self[0].positionalParameters().get(1).getValue();
			return new SheetsIn(context, flag(self[0], "--dry-run"), flag(self[0], "--replace"), flag(self[0], "--accept-unverified"))
					.take(file(self[0]), sheets);
		}).name("import");
		self[0] = spec;
		spec.usageMessage().description(text(context, "import"));
		spec.addOption(OptionSpec.builder("--dry-run").type(boolean.class).description(text(context, "import.dry")).build());
		spec.addOption(OptionSpec.builder("--replace").type(boolean.class).description(text(context, "import.replace")).build());
		spec.addOption(OptionSpec.builder("--accept-unverified").type(boolean.class).description(text(context, "import.unverified")).build());
		spec.addPositional(dossier(context));
		spec.addPositional(PositionalParamSpec.builder().paramLabel("SHEET").type(List.class).auxiliaryTypes(Path.class).index("1..*")
				.arity("1..*").description(text(context, "import.sheets")).build());
		return spec;
	}

	private static PositionalParamSpec dossier(CliContext context) {
		return PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).index("0").arity("1").description(text(context, "file")).build();
	}

	private static Path file(CommandSpec spec) {
		return spec.positionalParameters().getFirst().getValue();
	}

	private static boolean flag(CommandSpec spec, String name) {
		return Boolean.TRUE.equals(spec.findOption(name).getValue());
	}

	private static String text(CliContext context, String key) {
		return BOOK.phrase(key).in(context.locale());
	}
}
