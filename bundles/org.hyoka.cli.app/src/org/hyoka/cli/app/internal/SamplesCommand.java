// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the sample dossiers to a folder. */
@Command(name = "samples")
final class SamplesCommand implements Callable<Integer> {
	private final CliContext context;
	@Parameters(arity = "1", paramLabel = "DIR")
	private Path folder;

	SamplesCommand(CliContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		Files.createDirectories(folder);
		SubMonitor progress = SubMonitor.convert(context.progress(), Samples.all().size());
		for (Sample sample : Samples.all()) {
			Path file = folder.resolve(sample.fileName());
			DossierFiles.create(sample.create(), sample.attachments(), file);
			context.out().println(file);
			progress.worked(1);
		}
		return CommandLineRun.DONE;
	}
}
