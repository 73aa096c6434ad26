// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.core.progress.NextEvaluation;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.time.FiscalYear;

/** What a new dossier begins from. */
public sealed interface DossierSource {
	/**
	 * A new dossier with the pictures and documents it refers to.
	 *
	 * @param dossier in no resource
	 * @param entries contents by entry name
	 */
	record Started(Dossier dossier, Map<String, byte[]> entries) {
	}

	/** Makes the dossier; reads files, so not on the UI thread. The exception's localized message is for people. */
	Started start(IProgressMonitor monitor) throws IOException;

	/**
	 * Templates.
	 *
	 * @param kind  of dossier
	 * @param title of the report
	 */
	record FromTemplate(NewDossier kind, String title) implements DossierSource {
		@Override
		public Started start(IProgressMonitor monitor) {
			return new Started(kind.create(Templates.standard(), title), Map.of());
		}
	}

	/**
	 * The last evaluation (rule 8: findings live on).
	 *
	 * @param file of the last dossier
	 * @param kind of the next evaluation
	 * @param year of the next evaluation
	 */
	record FromLast(Path file, EvaluationKind kind, FiscalYear year) implements DossierSource {
		@Override
		public Started start(IProgressMonitor monitor) throws IOException {
			try (OpenDossier last = DossierFiles.open(file, monitor)) {
				NextEvaluation.Carried carried = NextEvaluation.carry(last.dossier(), kind, year);
				Map<String, byte[]> entries = new HashMap<>();
				for (String entry : carried.entries()) {
					if (last.attachments().has(entry)) {
						entries.put(entry, last.attachments().bytes(entry));
					}
				}
				return new Started(carried.dossier(), entries);
			}
		}
	}

	/**
	 * A JSON file.
	 *
	 * @param file as the export writes it
	 */
	record FromJson(Path file) implements DossierSource {
		private static final int PROBLEMS = 5;

		@Override
		public Started start(IProgressMonitor monitor) throws IOException {
			try (InputStream in = Files.newInputStream(file)) {
				return new Started(JsonImport.read(in, Files.size(file)), Map.of());
			} catch (JsonImportException e) {
				throw new IOException(e.problems().stream().limit(PROBLEMS)
						.map(p -> (p.position().isEmpty() ? "" : p.position() + "  ") + p.message(Locale.getDefault()))
						.collect(Collectors.joining("\n")), e);
			}
		}
	}
}
