// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.internal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.Attachments;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.SaveResult;
import org.hyoka.merge.Conflict;
import org.hyoka.merge.DifferenceWords;
import org.hyoka.merge.Merge;
import org.hyoka.merge.RevisionWords;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The command {@code merge BASE OURS THEIRS -o FILE}: brings what others did into our dossier. Ends with 0 if all is decided, with 1 if
 * something is not: that is printed, stays as we have it, and is noted in the dossier. With {@code -o OURS --no-backup} it is a driver for git.
 */
@Component(service = CliCommand.class)
public final class MergeCommand implements CliCommand {
	private static final int DECIDED = 0;
	private static final int ASKED = 1;
	private static final int REFUSED = 2;
	private static final String ALL = "all";

	@Override
	public Object create(CliContext context) {
		CommandSpec[] self = new CommandSpec[1];
		CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> merge(context, self[0])).name("merge");
		self[0] = spec;
		spec.usageMessage().description(CompareCommand.text(context, "merge"));
		spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(Path.class)
				.description(CompareCommand.text(context, "output")).build());
		spec.addOption(OptionSpec.builder("--force").type(boolean.class).description(CompareCommand.text(context, "force")).build());
		spec.addOption(OptionSpec.builder("--no-backup").type(boolean.class).description(CompareCommand.text(context, "noBackup")).build());
		spec.addOption(OptionSpec.builder("--theirs").paramLabel("N|all").type(List.class).auxiliaryTypes(String.class).splitRegex(",")
				.description(CompareCommand.text(context, "take")).build());
		spec.addPositional(PositionalParamSpec.builder().paramLabel("[BASE] OURS THEIRS").type(List.class).auxiliaryTypes(Path.class).index("0..*")
				.arity("2..3").description("BASE: " + CompareCommand.text(context, "base"), "OURS: " + CompareCommand.text(context, "ours"),
						"THEIRS: " + CompareCommand.text(context, "theirs"))
				.build());
		return new CommandLine(spec);
	}

	/** The last version that both have; null, and said, if there is none. */
	private static Path base(CliContext context, Path ours, Path theirs) throws IOException {
		Optional<String> revision = DossierFiles.history(ours).flatMap(h -> {
			try {
				return DossierFiles.history(theirs).flatMap(h::lastCommon);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		Optional<Path> base = revision.isEmpty() ? Optional.empty() : CommonBase.find(revision.get(), ours, theirs);
		if (base.isPresent()) {
			context.out().println(CompareCommand.text(context, "base.found", base.get()));
		} else {
			context.err().println("hyoka: " + (revision.isEmpty() ? CompareCommand.text(context, "base.none", ours, theirs)
					: CompareCommand.text(context, "base.lost", RevisionWords.shortened(revision.get()))));
		}
		return base.orElse(null);
	}

	private static int merge(CliContext context, CommandSpec spec) throws IOException {
		Path output = spec.findOption("--output").getValue();
		List<Path> files = spec.positionalParameters().getFirst().getValue();
		Path own = files.get(files.size() - 2);
		Path other = files.getLast();
		boolean inPlace = output != null && Files.exists(output) && Files.isSameFile(output, own);
		if (output != null && !inPlace && Files.exists(output) && !flag(spec, "--force")) {
			context.err().println("hyoka: " + CompareCommand.text(context, "exists", output));
			return REFUSED;
		}
		Path common = files.size() > 2 ? files.getFirst() : base(context, own, other);
		if (common == null) {
			return REFUSED;
		}
		try (OpenDossier base = context.open(common);
				OpenDossier theirs = context.open(other);
				DossierSession session = inPlace ? DossierSession.openToSave(own, context.progress())
						: DossierSession.open(own, context.progress())) {
			Merge merge = Merge.of(base.dossier(), session.dossier(), theirs.dossier());
			List<String> numbers = spec.findOption("--theirs").getValue();
			List<Conflict> open = open(merge.conflicts(), numbers == null ? List.of() : numbers);
			print(context, merge, open);
			if (output != null) {
				session.merged(theirs.history().current());
				session.execute(apply(session, merge, open, theirs.attachments()));
				context.remark(inPlace ? save(context, session, own, flag(spec, "--no-backup")) : session.saveCopy(output, context.progress()));
				context.out().println(CompareCommand.text(context, "written", output,
						context.validator().validateAll(session.dossier(), context.progress()).size()));
			}
			return open.isEmpty() ? DECIDED : ASKED;
		}
	}

	static boolean flag(CommandSpec spec, String name) {
		return Boolean.TRUE.equals(spec.findOption(name).getValue());
	}

	private static SaveResult save(CliContext context, DossierSession session, Path file, boolean withoutBackup) throws IOException {
		Path backup = file.resolveSibling(file.getFileName() + "~");
		boolean former = Files.exists(backup);
		SaveResult saved = session.save(context.progress());
		if (withoutBackup && !former) {
			Files.deleteIfExists(backup);
		}
		return saved;
	}

	/** Those that are not among the numbers. */
	private static List<Conflict> open(List<Conflict> conflicts, List<String> numbers) {
		List<Conflict> open = new ArrayList<>();
		for (int i = 0; i < conflicts.size(); i++) {
			if (!numbers.contains(ALL) && !numbers.contains(String.valueOf(i + 1))) {
				open.add(conflicts.get(i));
			}
		}
		return open;
	}

	private static void print(CliContext context, Merge merge, List<Conflict> open) {
		Locale locale = context.locale();
		context.out().println(CompareCommand.text(context, "taken", merge.taken().size(), merge.conflicts().size() - open.size()));
		for (int i = 0; i < merge.conflicts().size(); i++) {
			Conflict conflict = merge.conflicts().get(i);
			if (open.contains(conflict)) {
				context.out().println("  " + CompareCommand.text(context, "conflict", i + 1, Naming.where(conflict.at(), locale),
						DifferenceWords.reason(conflict), DifferenceWords.what(conflict)));
			}
		}
		if (!open.isEmpty()) {
			context.out().println(CompareCommand.text(context, "open", open.size()));
		}
	}

	private static ChangeCommand apply(DossierSession session, Merge merge, List<Conflict> open, Attachments theirs) {
		String tag = session.dossier().getLanguage();
		Locale language = Locale.forLanguageTag(tag == null ? "ja" : tag);
		Entries entries = new Entries(session.attachments(), theirs);
		return new ChangeCommand(session.dossier()) {
			@Override
			protected void doExecute() {
				merge.apply(conflict -> !open.contains(conflict), entries::ours);
				DifferenceWords.keep(open, language);
			}
		};
	}

	/** Entries of their file that ours takes over, each once. */
	private static final class Entries {
		private final Attachments ours;
		private final Attachments theirs;
		private final Map<String, String> taken = new HashMap<>();

		Entries(Attachments ours, Attachments theirs) {
			this.ours = ours;
			this.theirs = theirs;
		}

		String ours(String entry) {
			return taken.computeIfAbsent(entry, this::take);
		}

		private String take(String entry) {
			try {
				if (!theirs.has(entry) || ours.has(entry) && Arrays.equals(ours.bytes(entry), theirs.bytes(entry))) {
					return entry;
				}
				String name = entry.substring(entry.lastIndexOf('/') + 1);
				try (InputStream content = theirs.open(entry)) {
					return entry.startsWith(Attachments.FIGURES) ? ours.addFigure(name, content) : ours.addDocument(name, content);
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
