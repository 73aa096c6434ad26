// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.cli.DossierImporter;
import org.hyoka.consistency.Validator;
import org.hyoka.consistency.Validators;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.SampleDossier;
import org.hyoka.dossier.SampleDossiers;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportForms;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Takes what commands work with from the services of all installed bundles. */
public final class ServiceContext implements CliContext, AutoCloseable {
	private final BundleContext bundle;
	private final Terminal terminal;
	private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();

	/** @param bundle whose context services are taken from */
	public ServiceContext(BundleContext bundle, Terminal terminal) {
		this.bundle = bundle;
		this.terminal = terminal;
	}

	private <T> List<T> all(Class<T> type) {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(bundle, type, null);
		tracker.open();
		trackers.add(tracker);
		@SuppressWarnings("unchecked")
		T[] services = (T[]) tracker.getServices();
		return services == null ? List.of() : Arrays.asList(services);
	}

	private <T> T one(Class<T> type) {
		return all(type).stream().findFirst().orElseThrow(() -> new IllegalStateException(
				"The installation is incomplete: there is no service " + type.getName() + ". Install the product again."));
	}

	/** Version of the command line's bundle. */
	public String version() {
		return bundle.getBundle().getVersion().toString();
	}

	/** Commands that other bundles add, in an order that is the same each time. */
	public List<CliCommand> commands() {
		return all(CliCommand.class).stream().sorted(Comparator.comparing(command -> command.getClass().getName())).toList();
	}

	@Override
	public PrintWriter out() {
		return terminal.out();
	}

	@Override
	public PrintWriter err() {
		return terminal.err();
	}

	@Override
	public Locale locale() {
		return terminal.locale();
	}

	@Override
	public List<ReportExporter> exporters() {
		return one(ReportForms.class).exporters();
	}

	@Override
	public ReportComposer composer() {
		return one(ReportComposer.class);
	}

	@Override
	public Validator validator() {
		return one(Validators.class).validator();
	}

	@Override
	public List<SampleDossier> samples() {
		return all(SampleDossiers.class).stream().flatMap(s -> s.samples().stream()).toList();
	}

	@Override
	public List<DossierImporter> importers() {
		return all(DossierImporter.class);
	}

	@Override
	public IProgressMonitor progress() {
		return ConsoleProgress.on(terminal);
	}

	@Override
	public OpenDossier open(Path file) throws DossierException {
		return DossierFiles.open(file, progress());
	}

	@Override
	public void close() {
		trackers.forEach(ServiceTracker::close);
	}
}
