// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.hyoka.cli.CliContext;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.exchange.sheets.SheetArrival;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.exchange.sheets.SheetReading;
import org.hyoka.exchange.sheets.SheetTokens;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;

/** Takes score sheets into a dossier: all of them or none. */
final class SheetsIn {
	private static final int DONE = 0;
	private static final int REFUSED = 1;
	private final CliContext context;
	private final boolean dry;
	private final boolean replace;
	private final boolean unverified;
	private boolean refused;

	SheetsIn(CliContext context, boolean dry, boolean replace, boolean unverified) {
		this.unverified = unverified;
		this.context = context;
		this.dry = dry;
		this.replace = replace;
	}

	int take(Path file, List<Path> sheets) throws IOException {
		try (DossierSession session = dry ? DossierSession.open(file, OpenOptions.standard().onlyToRead(), context.progress())
				: DossierSession.openToSave(file, context.progress())) {
			List<SheetCheck.Accepted> accepted = new ArrayList<>();
			List<SheetArrival.Letter> letters = SheetArrival.read(sheets, List.of(ScoreSheetWorkbooks.reader()));
			for (SheetArrival arrival : SheetArrival.check(session.dossier(), letters, SheetTokens.of(session.attachments()).orElse(null))) {
				tell(arrival, accepted);
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
				context.remark(session.save(context.progress()));
			}
			context.out().println(say("taken", accepted.size(), file));
			return DONE;
		}
	}

	/** Cell by cell what was read, then whether the sheet is taken. */
	private void tell(SheetArrival arrival, List<SheetCheck.Accepted> accepted) {
		Object name = arrival.file().getFileName();
		if (!arrival.notes().isEmpty()) {
			context.out().println(arrival.file());
		}
		for (SheetReading.Note note : arrival.notes()) {
			context.out().println("  " + note.place() + "  " + (note.refused() ? say("refusedMark") + "  " : "") + note.what().in(context.locale()));
		}
		arrival.problem().ifPresent(this::refuse);
		arrival.check().ifPresent(check -> {
			switch (check) {
			case SheetCheck.Refused no -> no.reasons().forEach(reason -> refuse(ScoreSheetsCommand.BOOK.phrase("because", name, reason)));
			case SheetCheck.Accepted yes -> {
				accepted.add(yes);
				yes.differences().forEach(d -> context.out().println("  " + name + "  " + d.sentence().in(context.locale())));
				if (!yes.differences().isEmpty() && !replace && !dry) {
					refuse(ScoreSheetsCommand.BOOK.phrase("differs", name));
				}
				if (!yes.verified() && !unverified && !dry) {
					refuse(ScoreSheetsCommand.BOOK.phrase("unverified", name, Naming.ownName(yes.member(), Locale.ROOT)));
				}
			}
			}
		});
	}

	private void refuse(Phrase why) {
		refused = true;
		context.err().println(why.in(context.locale()));
	}

	private String say(String key, Object... arguments) {
		return ScoreSheetsCommand.BOOK.phrase(key, arguments).in(context.locale());
	}
}
