// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.SaveResult;
import org.hyoka.dossier.SampleDossier;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;

/**
 * What a command works with.
 *
 * @since 0.1
 */
public interface CliContext {
	/** Where results go. */
	PrintWriter out();

	/** Where progress and sentences about failures go. */
	PrintWriter err();

	/** Language of sentences and heads. */
	Locale locale();

	/** Forms a report can be written in. */
	List<ReportExporter> exporters();

	/** Puts reports together. */
	ReportComposer composer();

	/** All installed consistency rules. */
	Validator validator();

	/** Samples of all installed bundles, in the order in which they are shown; none where no bundle brings any. */
	default List<SampleDossier> samples() {
		return List.of();
	}

	/** What makes dossiers from the files of others, from all installed bundles. */
	default List<DossierImporter> importers() {
		return List.of();
	}

	/** Tells a person at a terminal how far the work is; silent when the output is piped. */
	IProgressMonitor progress();

	/**
	 * Opens a dossier for reading.
	 *
	 * @throws DossierException with a sentence, if it can't be read
	 */
	OpenDossier open(Path file) throws DossierException;

	/** Says what a save could not keep as it was, a sentence a line; usually nothing. */
	default void remark(SaveResult saved) {
		saved.adjustments().forEach(sentence -> err().println("hyoka: " + sentence.in(locale())));
	}
}
