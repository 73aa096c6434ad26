// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.hyoka.cli.CliContext;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.sheets.SheetCheck;
import org.hyoka.core.sheets.SheetException;
import org.hyoka.core.sheets.SheetFile;
import org.hyoka.core.sheets.SheetFiles;
import org.hyoka.core.sheets.SheetImport;
import org.hyoka.core.sheets.SheetReading;
import org.hyoka.core.text.Phrase;
import org.hyoka.export.ScoreSheetWorkbooks;

/** Takes score sheets into a dossier: all of them or none. */
final class SheetsIn {
	private static final int DONE = 0;
	private static final int REFUSED = 1;
	private final CliContext context;
	private final boolean dry;
	private final boolean replace;
	private boolean refused;

	SheetsIn(CliContext context, boolean dry, boolean replace) {
		this.context = context;
		this.dry = dry;
		this.replace = replace;
	}

	int take(Path file, List<Path> sheets) throws IOException {
		try (DossierSession session = DossierSession.open(file, context.progress())) {
			List<Path> readable = new ArrayList<>();
			List<SheetFile> read = new ArrayList<>();
			for (Path sheet : sheets) {
				try {
					read.add(read(sheet));
					readable.add(sheet);
				} catch (SheetException e) {
					refuse(e.phrase());
				}
			}
			List<SheetCheck> checks = SheetImport.check(session.dossier(), read);
			List<SheetCheck.Accepted> accepted = new ArrayList<>();
			for (int i = 0; i < checks.size(); i++) {
				tell(readable.get(i), checks.get(i), accepted);
			}
			if (refused) {
				context.err().println(say("nothingTaken", file));
				return REFUSED;
			}
			if (dry) {
				context.out().println(say("wouldTake", accepted.size(), file));
				return DONE;
			}
			Command command = SheetImport.command(session.editingDomain(), session.dossier(), accepted, LocalDate.now(),
					ScoreSheetsCommand.BOOK.phrase("step"));
			if (command.canExecute()) {
				session.execute(command);
				session.save(context.progress());
			}
			context.out().println(say("taken", accepted.size(), file));
			return DONE;
		}
	}

	private SheetFile read(Path sheet) throws SheetException {
		if (String.valueOf(sheet.getFileName()).toLowerCase(Locale.ROOT).endsWith('.' + SheetFile.EXTENSION)) {
			return SheetFiles.read(sheet);
		}
		SheetReading reading = ScoreSheetWorkbooks.reader().read(sheet);
		context.out().println(sheet);
		for (SheetReading.Note note : reading.notes()) {
			context.out().println("  " + note.place() + "  " + (note.refused() ? say("refusedMark") + "  " : "") + note.what().in(context.locale()));
			refused |= note.refused();
		}
		return reading.sheet();
	}

	private void tell(Path sheet, SheetCheck check, List<SheetCheck.Accepted> accepted) {
		switch (check) {
		case SheetCheck.Refused no -> no.reasons().forEach(reason -> refuse(ScoreSheetsCommand.BOOK.phrase("because", sheet.getFileName(), reason)));
		case SheetCheck.Accepted yes -> {
			accepted.add(yes);
			yes.differences().forEach(d -> context.out().println("  " + sheet.getFileName() + "  " + d.sentence().in(context.locale())));
			if (!yes.differences().isEmpty() && !replace && !dry) {
				refuse(ScoreSheetsCommand.BOOK.phrase("differs", sheet.getFileName()));
			}
		}
		}
	}

	private void refuse(Phrase why) {
		refused = true;
		context.err().println(why.in(context.locale()));
	}

	private String say(String key, Object... arguments) {
		return ScoreSheetsCommand.BOOK.phrase(key, arguments).in(context.locale());
	}
}
