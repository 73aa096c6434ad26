// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.hyoka.cli.CliContext;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.internal.answers.AnswerForm;
import org.hyoka.portfolio.internal.answers.AnswerPrinter;

/**
 * Where an answer goes, and in which form.
 *
 * @param form the form
 * @param file where to; empty for the terminal, which takes no workbook
 */
record Destination(AnswerForm form, Optional<Path> file) {
	/** Prints an answer, or writes it to the file, which is there as a whole or as it was before. */
	void print(AnswerPrinter printer, String title, CliContext context) throws IOException {
		if (file.isEmpty()) {
			if (form == AnswerForm.xlsx) {
				throw new PortfolioException(Reason.NOT_UNDERSTOOD, PortfolioCommand.BOOK.phrase("workbook.file"), null);
			}
			printer.print(form, context.out());
			return;
		}
		AtomicFile.write(file.get().toAbsolutePath(), out -> {
			if (form == AnswerForm.xlsx) {
				printer.workbook(title, out);
			} else {
				printer.print(form, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
			}
		});
		context.out().println(PortfolioCommand.BOOK.phrase("written", file.get()).in(context.locale()));
	}
}
