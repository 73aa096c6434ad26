// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.SheetWriter;
import org.hyoka.model.hyoka.Dossier;
import org.osgi.service.component.annotations.Component;

/**
 * Score sheets as workbooks: one tab for each undertaking that the member judges (rule 1), a drop-down list of the points of
 * the scale and a cell for the remark, everything else locked.
 */
@Component(service = SheetWriter.class)
public final class ScoreSheetWorkbookForm implements SheetWriter {
	@Override
	public String fileExtension() {
		return "xlsx";
	}

	@Override
	public String label(Locale locale) {
		return ScoreSheetWorkbookReader.BOOK.phrase("form").in(locale);
	}

	@Override
	public void write(Dossier dossier, Addressee to, Locale locale, OutputStream out) throws IOException {
		new ScoreSheetWriter(dossier, to, locale).write(out);
	}
}
