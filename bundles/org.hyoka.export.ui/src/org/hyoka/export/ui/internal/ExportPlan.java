// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.LeftOut;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportFiles;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;

/**
 * What a person asked for. A fresh one is anonymous and holds nothing confidential (rule 7).
 *
 * @param exporters forms, in order, in the office's style where one was chosen
 * @param outline   what is written; empty for the report as the dossier's own outline has it
 * @param options   language, names, parts, and how it is numbered
 * @param folder    where the files go
 * @param name      their name without ending
 */
public record ExportPlan(List<ReportExporter> exporters, Optional<ReportOutline> outline, ReportOptions options, Path folder, String name) {
	/** Each form says no more than that the report is written. */
	private static final int QUIET = SubMonitor.SUPPRESS_SUBTASK;

	/** Keeps its own copy. */
	public ExportPlan {
		exporters = List.copyOf(exporters);
	}

	/** The file of a form. */
	public Path file(ReportExporter exporter) {
		return folder.resolve(ReportFiles.name(name, options.named(), exporter));
	}

	/** The files, in the order of the forms. */
	public List<Path> files() {
		return exporters.stream().map(this::file).toList();
	}

	/** The same in the style of an office. */
	ExportPlan styled(List<ReportExporter> inItsStyle) {
		return new ExportPlan(inItsStyle, outline, options, folder, name);
	}

	/** The same without names. */
	ExportPlan unnamed() {
		return new ExportPlan(exporters, outline, options.withNames(false), folder, name);
	}

	/** The same as a draft or not. */
	ExportPlan drafted(boolean asDraft) {
		return new ExportPlan(exporters, outline, options.withDraft(asDraft), folder, name);
	}

	/** Files of the same report in the folder that are of the other kind: with names, or without. */
	List<String> others() throws IOException {
		return ReportFiles.others(folder, name, options.named(), exporters.stream().map(ReportExporter::fileExtension).toList());
	}

	/** What the files leave out, a line for each kind. */
	List<String> leftOut(DossierSession session) {
		return exporters.stream().map(form -> request(session, form)).flatMap(request -> LeftOut.of(request, Locale.getDefault()).stream())
				.distinct().toList();
	}

	/** The same with all that does not stand in the books that are to be written; an excerpt in a form of its own is none. */
	List<String> leftOut(DossierSession session, ReportComposer composer, IProgressMonitor monitor) {
		Set<String> all = new LinkedHashSet<>();
		Set<ReportRequest> looked = new HashSet<>();
		for (ReportExporter form : exporters) {
			ReportRequest request = request(session, form);
			if (outline.isEmpty() && form.outline().isPresent()) {
				all.addAll(LeftOut.of(request, Locale.getDefault()));
			} else if (looked.add(request)) {
				all.addAll(LeftOut.of(composer.compose(request, monitor), Locale.getDefault()));
			}
		}
		return List.copyOf(all);
	}

	/** Files that could not be written, in the order of the forms, and why; the others were. */
	static final class Failed extends IOException {
		private static final long serialVersionUID = 1L;
		private final transient Map<Path, Exception> files;

		Failed(Map<Path, Exception> files) {
			super(files.keySet().stream().map(Path::toString).collect(Collectors.joining(", ")), files.values().iterator().next());
			this.files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
		}

		Map<Path, Exception> files() {
			return files;
		}
	}

	/**
	 * Writes the files, each beside its place first: neither an error nor a cancel leaves half a file. One that fails does not
	 * hold the others up. Progress names the form that is being written.
	 *
	 * @throws IOException if some cannot be written; the others are
	 */
	public void run(DossierSession session, ReportComposer composer, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 5 * exporters.size());
		Map<Path, Exception> failed = new LinkedHashMap<>();
		for (ReportExporter exporter : exporters) {
			progress.subTask(NLS.bind(Messages.writingForm,
					new Object[] { exporter.label(Locale.getDefault()), exporters.indexOf(exporter) + 1, exporters.size() }));
			SubMonitor own = progress.split(5, QUIET).setWorkRemaining(5);
			try {
				Files.createDirectories(file(exporter).toAbsolutePath().getParent());
				AtomicFile.write(file(exporter), out -> session.compose(local -> {
					ReportBook book = composer.compose(request(session, exporter), own.split(1));
					exporter.export(book, local, own.split(4));
				}, out));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				failed.put(file(exporter), e);
			}
		}
		if (!failed.isEmpty()) {
			throw new Failed(failed);
		}
	}

	/** Where chapters of the dossier's outline are left out, every form follows that outline. */
	/** What the office's templates of the forms say that cannot be filled, or that nobody has entered; a line each. */
	List<String> remarks(DossierSession session, ReportComposer composer, IProgressMonitor monitor) throws IOException {
		List<String> lines = new ArrayList<>();
		for (ReportExporter form : exporters) {
			lines.addAll(form.remarks(composer.compose(request(session, form), monitor), Locale.getDefault()));
		}
		return lines;
	}

	private ReportRequest request(DossierSession session, ReportExporter form) {
		return outline.map(o -> new ReportRequest(session.dossier(), o, options, session.attachments()))
				.orElseGet(() -> options.leftOut().isEmpty() ? ReportRequest.of(session.dossier(), form, options, session.attachments())
						: ReportRequest.of(session.dossier(), options, session.attachments()));
	}
}
