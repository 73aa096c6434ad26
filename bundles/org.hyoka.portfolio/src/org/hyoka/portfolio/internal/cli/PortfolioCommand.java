// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Validator;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.internal.answers.AnswerForm;
import org.hyoka.questions.TableExport;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code portfolio index|status|files|questions|tables|ask|search|sql|export}. */
@Component(service = CliCommand.class)
public final class PortfolioCommand implements CliCommand {
	static final PhraseBook BOOK = PhraseBook.of(PortfolioCommand.class);
	/** What cannot be read or asked. */
	private static final int WRONG = 2;
	private static final String MOST = "200";
	/** What a file of a saved question is told from the name of one by. */
	private static final String FILE = "@";
	private static final String PARQUET = "parquet";

	/** What a subcommand does. */
	private interface Work {
		int run(PortfolioOutput output, IndexLocation index) throws IOException;
	}

	private final Function<Validator, Portfolio> portfolios;
	private final Supplier<List<TableExport>> exports;

	/** For OSGi. What reads documents is made when a portfolio is, not to list the commands. */
	@Activate
	public PortfolioCommand(@Reference(service = PortfolioService.class) ComponentServiceObjects<PortfolioService> service) {
		this(validator -> service.getService().portfolio(validator), () -> service.getService().exports());
	}

	private PortfolioCommand(Function<Validator, Portfolio> portfolios, Supplier<List<TableExport>> exports) {
		this.portfolios = portfolios;
		this.exports = exports;
	}

	/**
	 * One for tests and programs outside OSGi.
	 *
	 * @param portfolios makes one with the rules of the command line
	 * @param exports    what writes tables, as far as it is installed
	 */
	public static PortfolioCommand with(Function<Validator, Portfolio> portfolios, Supplier<List<TableExport>> exports) {
		return new PortfolioCommand(portfolios, exports);
	}

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec all = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw new CommandLine.ParameterException(self[0].commandLine(), text(context, "which"));
		}).name("portfolio");
		self[0] = all;
		all.usageMessage().description(text(context, "portfolio"));
		index(all, context);
		add(all, context, "status", spec -> (output, index) -> output.status(index));
		CommandSpec files = add(all, context, "files", spec -> (output, index) -> output.files(index, flag(spec, "--unreadable")));
		option(files, context, "--unreadable", null, boolean.class, null);
		add(all, context, "questions", spec -> (output, index) -> output.questions());
		add(all, context, "tables", spec -> (output, index) -> output.tables());
		ask(all, context);
		CommandSpec search = add(all, context, "search",
				spec -> (output, index) -> output.search(index, String.join(" ", list(spec)), most(spec), destination(spec)));
		search.addPositional(positional(context, "words", "WORD", "1..*"));
		form(option(search, context, "--most", "N", int.class, MOST), context);
		CommandSpec sql = add(all, context, "sql",
				spec -> (output, index) -> output.sql(index, String.join(" ", list(spec)), most(spec), destination(spec)));
		sql.addPositional(positional(context, "sql", "SELECT", "1..*"));
		form(option(sql, context, "--most", "N", int.class, MOST), context);
		CommandSpec export = add(all, context, "export",
				spec -> (output, index) -> output.export(index, export(PARQUET), spec.findOption("--" + PARQUET).getValue()));
		export.addOption(OptionSpec.builder("--" + PARQUET).paramLabel("FOLDER").type(Path.class).required(true)
				.description(text(context, PARQUET)).build());
		return new CommandLine(all);
	}

	private TableExport export(String form) throws PortfolioException {
		return exports.get().stream().filter(e -> e.form().equals(form)).findFirst()
				.orElseThrow(() -> new PortfolioException(Reason.NOT_UNDERSTOOD, BOOK.phrase("no_export", form), null));
	}

	private void index(CommandSpec all, CliContext context) {
		CommandSpec index = add(all, context, "index",
				spec -> (output, file) -> output.index(file, list(spec).stream().map(Path::of).toList(), flag(spec, "--confidential")));
		option(index, context, "--confidential", null, boolean.class, null);
		index.addPositional(positional(context, "folder", "FOLDER", "0..*"));
	}

	private void ask(CommandSpec all, CliContext context) {
		CommandSpec ask = add(all, context, "ask", spec -> (output, index) -> {
			String name = spec.positionalParameters().getFirst().getValue();
			SavedQuestion asked = name.startsWith(FILE) ? SavedQuestion.read(Path.of(name.substring(FILE.length())))
					: new SavedQuestion("", name, Map.of(), Arrangement.NONE);
			return output.ask(index, changed(asked, spec), flag(spec, "--sources"), destination(spec));
		});
		map(ask, context, "--where", "NAME=VALUE");
		map(ask, context, "--filter", "COLUMN=VALUE");
		for (String name : List.of("words", "sort")) {
			ask.addOption(OptionSpec.builder("--" + name).paramLabel("sort".equals(name) ? "COLUMN" : "TEXT").type(String.class)
					.description(text(context, "ask." + name)).build());
		}
		option(ask, context, "--descending", null, boolean.class, null);
		option(ask, context, "--sources", null, boolean.class, null);
		form(ask, context);
		ask.addPositional(PositionalParamSpec.builder().paramLabel("QUESTION").type(String.class).index("0").required(true)
				.description(text(context, "question.parameter")).build());
	}

	private static void map(CommandSpec spec, CliContext context, String name, String label) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(Map.class).auxiliaryTypes(String.class, String.class)
				.description(text(context, name.substring(2))).build());
	}

	/** A question with what the options say besides. */
	private static SavedQuestion changed(SavedQuestion asked, CommandSpec spec) {
		Map<String, String> where = new LinkedHashMap<>(asked.where());
		where.putAll(map(spec, "--where"));
		Arrangement arrangement = asked.arrangement();
		for (Map.Entry<String, String> filter : map(spec, "--filter").entrySet()) {
			arrangement = arrangement.filtered(filter.getKey(), filter.getValue());
		}
		String words = spec.findOption("--words").getValue();
		String sort = spec.findOption("--sort").getValue();
		arrangement = words == null ? arrangement : arrangement.searched(words);
		return new SavedQuestion("", asked.question(), where, sort == null ? arrangement : arrangement.sorted(sort, flag(spec, "--descending")));
	}

	private static Map<String, String> map(CommandSpec spec, String name) {
		Map<String, String> values = spec.findOption(name).getValue();
		return values == null ? Map.of() : values;
	}

	private CommandSpec add(CommandSpec parent, CliContext context, String name, Function<CommandSpec, Work> work) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> run(self[0], context, work.apply(self[0]))).name(name);
		self[0] = spec;
		spec.usageMessage().description(text(context, name));
		spec.addOption(OptionSpec.builder("--index").paramLabel("FILE|ADDRESS").type(String.class).description(text(context, "indexFile")).build());
		parent.addSubcommand(name, spec);
		return spec;
	}

	private int run(CommandSpec spec, CliContext context, Work work) throws IOException {
		String index = spec.findOption("--index").getValue();
		PortfolioOutput output = new PortfolioOutput(context, portfolios.apply(context.validator()));
		try {
			return work.run(output, index == null ? Portfolio.standardIndex() : IndexLocation.parse(index));
		} catch (PortfolioException e) {
			context.err().println("hyoka: " + e.message(context.locale()));
			return WRONG;
		}
	}

	private static CommandSpec option(CommandSpec spec, CliContext context, String name, String label, Class<?> type, String standard) {
		OptionSpec.Builder option = OptionSpec.builder(name).type(type).description(text(context, name.substring(2)));
		if (label != null) {
			option.paramLabel(label).defaultValue(standard);
		}
		return spec.addOption(option.build());
	}

	private static void form(CommandSpec spec, CliContext context) {
		option(spec, context, "--format", "FORMAT", AnswerForm.class, AnswerForm.text.name());
		spec.addOption(OptionSpec.builder("--output").paramLabel("FILE").type(Path.class).description(text(context, "output")).build());
	}

	private static PositionalParamSpec positional(CliContext context, String key, String label, String arity) {
		return PositionalParamSpec.builder().paramLabel(label).type(List.class).auxiliaryTypes(String.class).index("0..*").arity(arity)
				.description(text(context, key + ".parameter")).build();
	}

	private static List<String> list(CommandSpec spec) {
		List<String> values = spec.positionalParameters().getFirst().getValue();
		return values == null ? List.of() : values;
	}

	private static boolean flag(CommandSpec spec, String name) {
		return Boolean.TRUE.equals(spec.findOption(name).getValue());
	}

	private static int most(CommandSpec spec) {
		return spec.findOption("--most").getValue();
	}

	private static Destination destination(CommandSpec spec) {
		return new Destination(spec.findOption("--format").getValue(), Optional.ofNullable(spec.findOption("--output").getValue()));
	}

	private static String text(CliContext context, String key) {
		return BOOK.phrase("help." + key).in(context.locale());
	}
}
