// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Years;
import org.hyoka.dossier.OpenDossier;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code ip status|coverage|deadlines|register FILE [--as-of DATE] [--output OUT]}. */
@Component(service = CliCommand.class)
public final class IpCommand implements CliCommand {
	private static final PhraseBook BOOK = PhraseBook.of(IpCommand.class);

	/** What a subcommand does with an open dossier. */
	private interface Work {
		int run(OpenDossier open, Arguments arguments) throws IOException;
	}

	/**
	 * What was asked for.
	 *
	 * @param asOf         the day
	 * @param confidential whether confidential parts are shown
	 * @param output       file to write; null for none
	 */
	record Arguments(LocalDate asOf, boolean confidential, Path output) {
	}

	@Override
	public Object create(CliContext context) {
		IpOutput output = new IpOutput(context);
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec ip = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw new CommandLine.ParameterException(self[0].commandLine(), text(context, "which"));
		}).name("ip");
		self[0] = ip;
		ip.usageMessage().description(text(context, "ip"));
		add(ip, context, "status", false, (open, a) -> output.status(open.dossier(), a));
		add(ip, context, "coverage", true, (open, a) -> output.coverage(open.dossier(), a));
		add(ip, context, "deadlines", true, (open, a) -> output.deadlines(open.dossier(), a));
		add(ip, context, "register", true, (open, a) -> output.register(open.dossier(), a));
		return new CommandLine(ip);
	}

	private static void add(CommandSpec parent, CliContext context, String name, boolean writes, Work work) {
		CommandSpec[] self = new CommandSpec[1];
		Callable<Integer> call = () -> run(self[0], context, writes, work);
		CommandSpec spec = CommandSpec.wrapWithoutInspection(call).name(name);
		self[0] = spec;
		spec.usageMessage().description(text(context, name));
		spec.addOption(OptionSpec.builder("--as-of").paramLabel("DATE").type(String.class).description(text(context, "asOf")).build());
		spec.addOption(OptionSpec.builder("--confidential").type(boolean.class).description(text(context, "confidential")).build());
		if (writes) {
			spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("OUT").type(Path.class).required(name.equals("register"))
					.description(text(context, name + ".output")).build());
		}
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).index("0").arity("1")
				.description(text(context, "file")).build());
		parent.addSubcommand(name, spec);
	}

	private static int run(CommandSpec spec, CliContext context, boolean writes, Work work) throws IOException {
		String text = spec.findOption("--as-of").getValue();
		LocalDate asOf = LocalDate.now();
		if (text != null) {
			asOf = Years.parseDate(text).value().orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(),
					BOOK.phrase("noDate", text).in(context.locale())));
		}
		boolean confidential = Boolean.TRUE.equals(spec.findOption("--confidential").getValue());
		Path output = writes ? spec.findOption("--output").getValue() : null;
		Path file = spec.positionalParameters().getFirst().getValue();
		try (OpenDossier open = context.open(file)) {
			return work.run(open, new Arguments(asOf, confidential, output));
		}
	}

	private static String text(CliContext context, String key) {
		return BOOK.phrase("help." + key).in(context.locale());
	}
}
