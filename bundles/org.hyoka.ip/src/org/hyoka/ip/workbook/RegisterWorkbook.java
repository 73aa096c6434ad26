// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.internal.workbook.RegisterSheets;
import org.hyoka.ip.internal.workbook.SheetWriter;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Writes the registers of undertakings as a workbook (XLSX): agreements and parties, inventions, shares, filings,
 * licences, papers, standards, products, the committees' members, meetings and decisions, duties; one row each, with the
 * undertaking's letter first. Texts are never
 * formulas. What is confidential is left out unless chosen; then the first sheet says so.
 *
 * @param locale       language of heads and labels
 * @param asOf         the day that states are computed for
 * @param terms        how due dates are read
 * @param confidential whether confidential parts are written
 */
public record RegisterWorkbook(Locale locale, LocalDate asOf, DutyTerms terms, boolean confidential) {
	/** Without confidential parts, with the standard terms. */
	public static RegisterWorkbook standard(Locale locale, LocalDate asOf) {
		return new RegisterWorkbook(locale, asOf, DutyTerms.standard(), false);
	}

	/** The same with or without confidential parts. */
	public RegisterWorkbook withConfidential(boolean newConfidential) {
		return new RegisterWorkbook(locale, asOf, terms, newConfidential);
	}

	/**
	 * Writes the workbook; the stream stays open.
	 *
	 * @param title       stands on the first sheet
	 * @param undertakings whose registers, those without IP are passed over
	 * @param monitor     takes progress and asks for cancellation; may be null
	 * @throws IOException                if the stream fails
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public void write(String title, List<? extends Undertaking> undertakings, OutputStream out, IProgressMonitor monitor) throws IOException {
		try (SheetWriter writer = new SheetWriter(monitor)) {
			new RegisterSheets(this, undertakings, writer).write(title);
			writer.finish(out);
		}
	}
}
