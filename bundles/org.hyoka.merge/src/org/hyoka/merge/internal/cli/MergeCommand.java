// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.SaveResult;
import org.hyoka.merge.CommonBase;
import org.hyoka.merge.Conflict;
import org.hyoka.merge.DifferenceWords;
import org.hyoka.merge.Merge;
import org.hyoka.merge.RevisionWords;
import org.hyoka.merge.VersionMerge;
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
		spec.addOption(OptionSpec.builder("--resolve").type(boolean.class).description(CompareCommand.text(context, "resolve")).build());
		spec.addOption(OptionSpec.builder("--ours").paramLabel("N|all").type(List.class).auxiliaryTypes(String.class).splitRegex(",")
				.description(CompareCommand.text(context, "resolve.ours")).build());
		spec.addPositional(PositionalParamSpec.builder().paramLabel("[BASE] OURS THEIRS").type(List.class).auxiliaryTypes(Path.class).index("0..*")
				.arity("1..3").description("BASE: " + CompareCommand.text(context, "base"), "OURS: " + CompareCommand.text(context, "ours"),
						"THEIRS: " + CompareCommand.text(context, "theirs"))
				.build());
		return new CommandLine(spec);
	}

	/** The last version that both have; null, and said, if there is none. */
	private static Path base(CliContext context, Path ours, Path theirs) throws IOException {
		CommonBase base = CommonBase.of(DossierFiles.history(ours).orElseThrow(() -> new NoSuchFileException(ours.toString())), ours, theirs);
		if (base.file().isPresent()) {
			context.out().println(CompareCommand.text(context, "base.found", base.file().get()));
		} else {
			context.err().println("hyoka: " + (base.revision().isEmpty() ? CompareCommand.text(context, "base.none", ours, theirs)
					: CompareCommand.text(context, "base.lost", RevisionWords.shortened(base.revision().get()))));
		}
		return base.file().orElse(null);
	}

	private static int merge(CliContext context, CommandSpec spec) throws IOException {
		Path output = spec.findOption("--output").getValue();
		List<Path> files = spec.positionalParameters().getFirst().getValue();
		boolean resolve = flag(spec, "--resolve");
		if (resolve != (files.size() == 1) || resolve && output != null || !resolve && spec.findOption("--ours").getValue() != null) {
			context.err().println("hyoka: " + CompareCommand.text(context, "resolve.usage"));
			return REFUSED;
		}
		if (resolve) {
			return new Resolving(context, numbers(spec, "--ours"), numbers(spec, "--theirs")).run(files.getFirst()) ? DECIDED : ASKED;
		}
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
			VersionMerge merging = VersionMerge.of(base, session, theirs);
			Merge merge = merging.merge();
			List<Conflict> open = open(merge.conflicts(), numbers(spec, "--theirs"));
			print(context, merge, open);
			if (output != null) {
				if (!open.isEmpty()) {
					merging.keepTheirs();
				}
				session.execute(merging.command(open, "merge"));
				context.remark(inPlace ? save(context, session, own, flag(spec, "--no-backup")) : session.saveCopy(output, context.progress()));
				context.out().println(CompareCommand.text(context, "written", output,
						context.validator().validateAll(session.dossier(), context.progress()).size()));
			}
			return open.isEmpty() ? DECIDED : ASKED;
		}
	}

	private static List<String> numbers(CommandSpec spec, String option) {
		List<String> numbers = spec.findOption(option).getValue();
		return numbers == null ? List.of() : numbers;
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
			if (!isNamed(i, numbers)) {
				open.add(conflicts.get(i));
			}
		}
		return open;
	}

	/** Whether what stands at a place, from 0, is among the numbers. */
	static boolean isNamed(int index, List<String> numbers) {
		return numbers.contains(ALL) || numbers.contains(String.valueOf(index + 1));
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
}
