// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;

/** A context whose words are kept until their turn comes; the progress is told by whoever waits for them. */
final class KeptContext implements CliContext {
	private final CliContext context;
	private final StringWriter results = new StringWriter();
	private final StringWriter failures = new StringWriter();
	private final PrintWriter out = new PrintWriter(results);
	private final PrintWriter err = new PrintWriter(failures);

	KeptContext(CliContext context) {
		this.context = context;
	}

	/** Says all that was kept. */
	void say() {
		out.flush();
		err.flush();
		context.err().print(failures);
		context.err().flush();
		context.out().print(results);
		context.out().flush();
	}

	@Override
	public PrintWriter out() {
		return out;
	}

	@Override
	public PrintWriter err() {
		return err;
	}

	@Override
	public Locale locale() {
		return context.locale();
	}

	@Override
	public List<ReportExporter> exporters() {
		return context.exporters();
	}

	@Override
	public ReportComposer composer() {
		return context.composer();
	}

	@Override
	public Validator validator() {
		return context.validator();
	}

	@Override
	public IProgressMonitor progress() {
		return new NullProgressMonitor();
	}

	@Override
	public OpenDossier open(Path file) throws DossierException {
		return DossierFiles.open(file, progress());
	}
}
