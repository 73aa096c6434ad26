// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportComposer;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.core.report.ReportFiles;
import org.hyoka.core.report.ReportOptions;
import org.hyoka.core.report.ReportRequest;
import org.hyoka.model.hyoka.ReportOutline;

/**
 * What a person asked for. A fresh one is anonymous and holds nothing confidential (rule 7).
 *
 * @param exporters    forms, in order, in the office's style where one was chosen
 * @param outline      what is written; empty for the report as the dossier's own outline has it
 * @param language     of headings and labels
 * @param without      ids of chapters that are left out
 * @param named        whether members are named
 * @param confidential whether confidential parts are included
 * @param folder       where the files go
 * @param name         their name without ending
 */
public record ExportPlan(List<ReportExporter> exporters, Optional<ReportOutline> outline, Locale language, Set<String> without, boolean named,
		boolean confidential, Path folder, String name) {
	/** Keeps its own copies. */
	public ExportPlan {
		exporters = List.copyOf(exporters);
		without = Set.copyOf(without);
	}

	/** The file of a form. */
	public Path file(ReportExporter exporter) {
		return folder.resolve(name + '.' + exporter.fileExtension());
	}

	/** The files, in the order of the forms. */
	public List<Path> files() {
		return exporters.stream().map(this::file).toList();
	}

	/** The report's options. */
	public ReportOptions options() {
		ReportOptions options = ReportOptions.standard(language).withNames(named).withConfidential(confidential);
		for (String chapter : without) {
			options = options.without(chapter);
		}
		return options;
	}

	/** The same in the style of an office. */
	ExportPlan styled(List<ReportExporter> inItsStyle) {
		return new ExportPlan(inItsStyle, outline, language, without, named, confidential, folder, name);
	}

	/**
	 * Writes the files, each beside its place first: neither an error nor a cancel leaves half a file.
	 *
	 * @throws IOException if one cannot be written
	 */
	public void run(DossierSession session, ReportComposer composer, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 5 * exporters.size());
		try {
			session.read(() -> {
				for (ReportExporter exporter : exporters) {
					write(exporter, composer.compose(request(session, exporter), progress.split(1)), progress.split(4));
				}
				return exporters;
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Where chapters of the dossier's outline are left out, every form follows that outline. */
	private ReportRequest request(DossierSession session, ReportExporter form) {
		return outline.map(o -> new ReportRequest(session.dossier(), o, options(), session.attachments()))
				.orElseGet(() -> without.isEmpty() ? ReportRequest.of(session.dossier(), form, options(), session.attachments())
						: ReportRequest.of(session.dossier(), options(), session.attachments()));
	}

	private void write(ReportExporter exporter, ReportBook book, IProgressMonitor monitor) {
		try {
			ReportFiles.write(exporter, book, file(exporter), monitor);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
