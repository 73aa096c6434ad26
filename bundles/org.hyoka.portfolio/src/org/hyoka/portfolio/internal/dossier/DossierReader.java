// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;

/** Reads dossiers and has every bundle fill its tables. A dossier that somebody has open is read as it was last saved. */
public final class DossierReader implements DocumentReader {
	private static final String ENDING = "." + DossierFiles.EXTENSION;
	private final List<DossierTables> fillers;

	/** @param fillers who fills tables, ours and those of other bundles */
	public DossierReader(List<DossierTables> fillers) {
		this.fillers = List.copyOf(fillers);
	}

	@Override
	public String kind() {
		return "dossier";
	}

	@Override
	public List<Table> tables() {
		return fillers.stream().flatMap(f -> f.tables().stream()).toList();
	}

	@Override
	public boolean accepts(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
	}

	@Override
	public Optional<String> read(Path file, Rows rows) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			Dossier dossier = open.dossier();
			fillers.forEach(f -> f.fill(dossier, rows));
			return Optional.of(dossier.getTitle() == null ? "" : dossier.getTitle());
		}
	}
}
