// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.cli.TextGrid;
import org.hyoka.update.Change;
import org.hyoka.update.Feature;
import org.hyoka.update.FeatureChanges;
import org.hyoka.update.Installation;
import org.hyoka.update.PastState;
import org.hyoka.update.Sites;
import org.hyoka.update.UpdateException;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code features list|install|update|revert [--site URL]}. */
@Component(service = CliCommand.class)
public final class FeaturesCommand implements CliCommand {
	private static final int DONE = 0;
	private static final int FAILED = 1;
	private static final int ASKED_WRONGLY = 2;

	/** What a subcommand does. */
	private interface Work {
		int run(Words words, IProgressMonitor monitor) throws UpdateException;
	}

	/**
	 * What was said.
	 *
	 * @param names      features, or a state of the history
	 * @param sites      named sites
	 * @param signedOnly whether only signed sites count
	 * @param unsigned   whether all sites count; else it is as the installation has it
	 * @param list       whether the history is only shown
	 */
	private record Words(List<String> names, List<URI> sites, boolean signedOnly, boolean unsigned, boolean list) {
		private FeatureChanges changes(Installation installation) {
			return new FeatureChanges(installation, sites, signedOnly || !unsigned && installation.sites().bringKeys());
		}
	}

	@Override
	public Object create(CliContext context) {
		Run run = new Run(context);
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec features = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> {
			throw new CommandLine.ParameterException(self[0].commandLine(), Texts.BOOK.phrase("features.which").in(context.locale()));
		}).name("features");
		self[0] = features;
		features.usageMessage().description(run.text("help.features"));
		run.add(features, "list", null, run::list);
		run.add(features, "install", "1..*", run::install);
		run.add(features, "update", "0..*", run::update);
		run.add(features, "revert", "0..1", run::revert);
		return new CommandLine(features);
	}

	/** One run of it. */
	private record Run(CliContext context) {
		private String text(String key, Object... parts) {
			return Texts.BOOK.phrase(key, parts).in(context.locale());
		}

		private void add(CommandSpec parent, String name, String arity, Work work) {
			CommandSpec[] self = new CommandSpec[1];
			CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> run(self[0], work)).name(name);
			self[0] = spec;
			spec.usageMessage().description(text("help." + name));
			spec.addOption(OptionSpec.builder("--site").paramLabel("URL").type(List.class).auxiliaryTypes(String.class)
					.description(text("help.site")).build());
			spec.addOption(OptionSpec.builder("--signed-only").type(boolean.class).description(text("help.signedOnly")).build());
			spec.addOption(OptionSpec.builder("--unsigned").type(boolean.class).description(text("help.unsigned")).build());
			if (name.equals("revert")) {
				spec.addOption(OptionSpec.builder("--list").type(boolean.class).description(text("help.history")).build());
			}
			if (arity != null) {
				spec.addPositional(PositionalParamSpec.builder().paramLabel(name.equals("revert") ? "STATE" : "FEATURE").type(List.class)
						.auxiliaryTypes(String.class).index("0..*").arity(arity).description(text("help." + name + ".what")).build());
			}
			parent.addSubcommand(name, spec);
		}

		private int run(CommandSpec spec, Work work) {
			try {
				List<URI> sites = new ArrayList<>();
				for (String said : strings(spec.findOption("--site").getValue())) {
					sites.add(Sites.location(said));
				}
				List<String> names = spec.positionalParameters().isEmpty() ? List.of()
						: List.copyOf(strings(spec.positionalParameters().getFirst().getValue()));
				OptionSpec list = spec.findOption("--list");
				boolean signedOnly = yes(spec.findOption("--signed-only"));
				boolean unsigned = yes(spec.findOption("--unsigned"));
				if (signedOnly && unsigned) {
					throw new CommandLine.ParameterException(spec.commandLine(), text("features.signedOrNot"));
				}
				return work.run(new Words(names, sites, signedOnly, unsigned, list != null && yes(list)), context.progress());
			} catch (UpdateException e) {
				context.err().println("hyoka: " + e.sentence().in(context.locale()));
				return e.kind() == UpdateException.Kind.ASKED_WRONGLY ? ASKED_WRONGLY : FAILED;
			}
		}

		private static Collection<String> strings(List<String> values) {
			return values == null ? List.of() : values;
		}

		private static boolean yes(OptionSpec option) {
			Boolean value = option.getValue();
			return value != null && value;
		}

		private int list(Words words, IProgressMonitor monitor) throws UpdateException {
			Installation installation = Installation.current();
			List<Feature> installed = installation.installed();
			List<Feature> offered = List.of();
			int code = DONE;
			try {
				offered = words.changes(installation).offered(monitor);
			} catch (UpdateException e) {
				// What is installed can be said all the same.
				context.err().println("hyoka: " + e.sentence().in(context.locale()));
				code = words.sites().isEmpty() ? DONE : FAILED;
			}
			TextGrid grid = new TextGrid(List.of(text("list.feature"), text("list.installed"), text("list.offered"), text("list.name")));
			for (Feature feature : installed) {
				String newer = offered.stream().filter(o -> o.id().equals(feature.id())).findFirst().map(o -> o.version().toString())
						.orElse("");
				grid.row(List.of(feature.id(), feature.version().toString(), newer, feature.name().in(context.locale())));
			}
			offered.stream().filter(o -> installed.stream().noneMatch(i -> i.id().equals(o.id()))).forEach(
					o -> grid.row(List.of(o.id(), "", o.version().toString(), o.name().in(context.locale()))));
			grid.print(context.out());
			return code;
		}

		private int install(Words words, IProgressMonitor monitor) throws UpdateException {
			FeatureChanges changes = words.changes(Installation.current());
			return tell(changes, changes.install(words.names(), monitor), "install.nothing");
		}

		private int update(Words words, IProgressMonitor monitor) throws UpdateException {
			FeatureChanges changes = words.changes(Installation.current());
			return tell(changes, changes.update(words.names(), monitor), "update.nothing");
		}

		private int revert(Words words, IProgressMonitor monitor) throws UpdateException {
			Installation installation = Installation.current();
			if (words.list()) {
				TextGrid grid = new TextGrid(List.of(text("history.state"), text("history.since"), text("history.features")));
				for (PastState state : installation.history()) {
					grid.row(List.of(String.valueOf(state.timestamp()), state.since().toString(), String.join(", ",
							state.features().stream().map(f -> f.id() + " " + f.version()).toList())));
				}
				if (grid.isEmpty()) {
					context.out().println(text("revert.first"));
				} else {
					grid.print(context.out());
				}
				return DONE;
			}
			FeatureChanges changes = words.changes(installation);
			return tell(changes, words.names().isEmpty() ? changes.revert(monitor) : changes.revert(timestamp(words.names().getFirst()), monitor),
					"revert.nothing");
		}

		private static long timestamp(String word) throws UpdateException {
			try {
				return Long.parseLong(word);
			} catch (NumberFormatException e) {
				throw new UpdateException(UpdateException.Kind.ASKED_WRONGLY, Texts.BOOK.phrase("revert.unknown", word), e);
			}
		}

		private int tell(FeatureChanges changes, Change change, String nothing) {
			changes.trustNotes().forEach(note -> context.err().println("hyoka: " + note.in(context.locale())));
			if (change.isEmpty()) {
				context.out().println(text(nothing));
				return DONE;
			}
			for (Feature gone : change.gone()) {
				if (change.come().stream().noneMatch(f -> f.id().equals(gone.id()))) {
					context.out().println(text("told.gone", gone.id(), gone.version()));
				}
			}
			for (Feature come : change.come()) {
				Optional<Feature> before = change.gone().stream().filter(f -> f.id().equals(come.id())).findFirst();
				context.out().println(before.isPresent() ? text("told.changed", come.id(), before.get().version(), come.version())
						: text("told.come", come.id(), come.version()));
			}
			context.out().println(text("told.restart"));
			return DONE;
		}
	}
}
