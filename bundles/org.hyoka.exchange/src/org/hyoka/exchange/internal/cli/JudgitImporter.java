// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.cli.DossierImporter;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.exchange.reviews.ReviewSheetImport;
import org.hyoka.model.hyoka.Dossier;
import org.osgi.service.component.annotations.Component;

/** {@code import --from judgit}: review sheets as JSON. */
@Component
public final class JudgitImporter implements DossierImporter {
	private static final PhraseBook BOOK = PhraseBook.of(JudgitImporter.class);

	@Override
	public String id() {
		return "judgit";
	}

	@Override
	public List<Phrase> take(Dossier dossier, List<Path> files, String program) throws IOException {
		List<Phrase> leftOut = new ArrayList<>();
		for (Path file : files) {
			leftOut.addAll(ReviewSheetImport.judgit(dossier, file)
					.orElseThrow(() -> new IOException(BOOK.phrase("import.noSheet", file).in(java.util.Locale.getDefault()))));
		}
		return leftOut;
	}
}
