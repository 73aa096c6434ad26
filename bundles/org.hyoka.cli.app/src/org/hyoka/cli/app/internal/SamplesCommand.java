// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.dossier.SampleDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sample dossiers of all installed bundles to a folder; what is there already, perhaps edited, is left unless it is to be replaced. */
@Command(name = "samples", sortOptions = false)
final class SamplesCommand implements Callable<Integer> {
	private final CliContext context;
	@Option(names = "--force")
	private boolean force;
	@Parameters(arity = "1", paramLabel = "DIR")
	private Path folder;

	SamplesCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		List<SampleDossier> samples = context.samples();
		if (samples.isEmpty()) {
			context.err().println("hyoka: " + CliText.of(context.locale()).get("samples.none"));
			return CommandLineRun.FOUND;
		}
		Files.createDirectories(folder);
		boolean left = false;
		SubMonitor progress = SubMonitor.convert(context.progress(), samples.size());
		for (SampleDossier sample : samples) {
			Path file = folder.resolve(sample.fileName());
			if (Files.exists(file) && !force) {
				context.err().println("hyoka: " + CliText.of(context.locale()).get("samples.left", file));
				left = true;
			} else {
				context.remark(sample.write(file));
				context.out().println(file);
			}
			progress.worked(1);
		}
		return left ? CommandLineRun.FOUND : CommandLineRun.DONE;
	}
}
