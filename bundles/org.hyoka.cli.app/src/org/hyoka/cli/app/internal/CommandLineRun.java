// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one line of words: finds the command, runs it, turns failures into a sentence and an exit code. */
public final class CommandLineRun {
	/** Done. */
	static final int DONE = 0;
	/** Done, and something was found; or it failed. */
	static final int FOUND = 1;
	/** What was asked for can't be read. */
	static final int UNREADABLE = 2;
	/** Something stands in the way of publishing, so no report was written. */
	static final int HELD = 3;

	/** The command line as a whole. */
	@Command(name = "hyoka", sortOptions = false)
	private static final class Root implements Runnable {
		private final CommandLine[] line = new CommandLine[1];

		@Override
		public void run() {
			line[0].usage(line[0].getErr());
		}
	}

	private final CliContext context;
	private final CommandLine line;
	private final Supplier<List<CliCommand>> more;

	/** @param more commands that other bundles add; asked when the words name none of ours */
	public CommandLineRun(CliContext context, String version, Supplier<List<CliCommand>> more) {
		this.context = context;
		Root root = new Root();
		line = new CommandLine(root);
		root.line[0] = line;
		line.getCommandSpec().version("Hyoka Workbench " + version);
		this.more = more;
	}

	/** What our own commands are called, in the order of the help. */
	private static Map<String, Function<CliContext, Object>> own() {
		Map<String, Function<CliContext, Object>> own = new LinkedHashMap<>();
		own.put("validate", ValidateCommand::new);
		own.put("accept", AcceptCommand::new);
		own.put("export", ExportCommand::new);
		own.put("import", ImportCommand::new);
		own.put("show", ShowCommand::new);
		own.put("samples", SamplesCommand::new);
		own.put("schema", SchemaCommand::new);
		return own;
	}

	/** Makes the command that the first word names, or all: to read what all can do takes as long as a small command. */
	private void add(String... words) {
		Map<String, Function<CliContext, Object>> own = own();
		if (words.length > 0 && own.containsKey(words[0])) {
			line.addSubcommand(own.get(words[0]).apply(context));
		} else {
			own.values().forEach(command -> line.addSubcommand(command.apply(context)));
			more.get().forEach(command -> line.addSubcommand(command.create(context)));
		}
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setOut(context.out());
		line.setErr(context.err());
		withHelp(line);
		line.setResourceBundle(CliText.bundle("help", context.locale()));
		line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
		line.setParameterExceptionHandler(this::misread);
		line.setUsageHelpAutoWidth(true);
		// A file that is called @something is a file, and what stands in it is no option.
		line.setExpandAtFiles(false);
		line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
	}

	private static void withHelp(CommandLine command) {
		command.getCommandSpec().mixinStandardHelpOptions(true);
		command.getSubcommands().values().forEach(CommandLineRun::withHelp);
	}

	/** Runs; answers the exit code. */
	public int run(String... words) {
		add(words);
		int code = execute(words);
		context.progress().done();
		context.out().flush();
		context.err().flush();
		return code;
	}

	/** Whatever a file does to a reader of it that knows no limit ends in a sentence. */
	private int execute(String... words) {
		try {
			return line.execute(words);
		} catch (OutOfMemoryError | StackOverflowError e) {
			context.err().println("hyoka: " + noRoom(e, CliText.of(context.locale())));
			return UNREADABLE;
		}
	}

	/** That there was no room for what a file holds. */
	static String noRoom(Error e, CliText text) {
		return text.get("failure.room", Runtime.getRuntime().maxMemory() >> 20, e.getClass().getSimpleName());
	}

	private int misread(ParameterException e, String[] words) {
		CliText text = CliText.of(context.locale());
		boolean unknown = e instanceof UnmatchedArgumentException && e.getCommandLine() == line && words.length > 0
				&& !words[0].startsWith("-");
		Optional<String> name = Optional.ofNullable(e.getValue()).flatMap(word -> UnreadableName.sentence(word, text));
		context.err().println("hyoka: " + (unknown ? text.get("noCommand", words[0]) : name.orElse(e.getMessage())));
		context.err().println(text.get("tryHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
		return UNREADABLE;
	}

	/** What went wrong, as a sentence; where nobody wrote one, what kind of failure it is. */
	static String sentence(Exception failure, CliText text) {
		String sentence = switch (failure) {
		case FileSystemException e -> sentence(e, text);
		case InvalidPathException e -> UnreadableName.sentence(e, text);
		default -> failure.getLocalizedMessage();
		};
		return sentence == null ? failure.getClass().getName() : sentence;
	}

	/** The platform's own messages name a file and, at best, a reason. */
	private static String sentence(FileSystemException failure, CliText text) {
		return switch (failure) {
		case AccessDeniedException denied -> text.get("failure.denied", denied.getFile());
		case NoSuchFileException missing -> text.get("failure.missing", missing.getFile());
		case FileAlreadyExistsException exists -> text.get("failure.exists", exists.getFile());
		default -> text.get("failure.system", failure.getFile(), failure.getReason());
		};
	}

	private int failed(Exception failure) {
		if (failure instanceof OperationCanceledException) {
			return FOUND;
		}
		context.err().println("hyoka: " + sentence(failure, CliText.of(context.locale())));
		if (Boolean.getBoolean("hyoka.trace") || !(failure instanceof FileSystemException) && failure.getLocalizedMessage() == null) {
			for (StackTraceElement element : failure.getStackTrace()) {
				context.err().println("    at " + element);
			}
		}
		return UNREADABLE;
	}
}
