// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.text.PhraseBook;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The command {@code meetings FILE...}: the meetings of several dossiers by day, for a secretariat that looks after more than one
 * panel. A component that offers {@link CliCommand} is all it takes: {@code hyoka --help} lists it.
 */
@Component(service = CliCommand.class)
public final class MeetingsCommand implements CliCommand {
	/** What it is called by. */
	static final String ID = "meetings";
	static final PhraseBook BOOK = PhraseBook.of(MeetingsCommand.class);

	@Override
	public Object create(CliContext context) {
		PositionalParamSpec files = PositionalParamSpec.builder().paramLabel("FILE").arity("1..*").type(List.class).auxiliaryTypes(Path.class)
				.description(BOOK.phrase("help.file").in(context.locale())).build();
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> new MeetingTable(context).print(files.getValue())).name(ID);
		spec.usageMessage().description(BOOK.phrase("help").in(context.locale()));
		spec.addPositional(files);
		return new CommandLine(spec);
	}
}
