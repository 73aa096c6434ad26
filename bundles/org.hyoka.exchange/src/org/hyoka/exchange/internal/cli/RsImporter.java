// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hyoka.cli.DossierImporter;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.reviews.ReviewSheetImport;
import org.hyoka.model.hyoka.Dossier;
import org.osgi.service.component.annotations.Component;

/** {@code import --from rs}: the CSV files of the RS system. */
@Component
public final class RsImporter implements DossierImporter {
	@Override
	public String id() {
		return "rs";
	}

	@Override
	public List<Phrase> take(Dossier dossier, List<Path> files, String program) throws IOException {
		return ReviewSheetImport.rs(dossier, files, program);
	}
}
