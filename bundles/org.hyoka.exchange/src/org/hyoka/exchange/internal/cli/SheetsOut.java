// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.cli.CliContext;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.FileNames;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetTokens;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScoringRound;

/** Writes a score sheet for each member. */
final class SheetsOut {
	private static final int DONE = 0;
	private static final int FAILED = 1;
	private final CliContext context;

	SheetsOut(CliContext context) {
		this.context = context;
	}

	int create(Path file, Path folder, String roundName) throws IOException {
		try (OpenDossier open = context.open(file)) {
			Dossier dossier = open.dossier();
			Optional<ScoringRound> round = roundName == null ? ScoringTask.currentRound(dossier, LocalDate.now())
					: dossier.getRounds().stream().filter(r -> roundName.equals(r.getName())).findFirst();
			if (roundName != null && round.isEmpty()) {
				context.err().println(say("noRound", roundName));
				return FAILED;
			}
			if (dossier.getPanel() == null || dossier.getPanel().getMembers().isEmpty()) {
				context.err().println(say("noMembers", file));
				return FAILED;
			}
			SheetTokens tokens = tokens(open);
			Files.createDirectories(folder);
			int number = 0;
			for (Member member : dossier.getPanel().getMembers()) {
				number++;
				if (ScoringTask.of(dossier, member, round.orElse(null)).isEmpty()) {
					context.err().println(say("judgesNothing", name(member)));
					continue;
				}
				Path sheet = folder.resolve(say("fileName", "%02d".formatted(number), FileNames.of(name(member))));
				Addressee to = new Addressee(member, round, Optional.of(tokens.of(dossier, member)));
				AtomicFile.write(sheet, out -> ScoreSheetWorkbooks.writer().write(dossier, to, context.locale(), out));
				context.out().println(sheet);
			}
			return DONE;
		}
	}

	/** What the sheets carry; where the dossier has no key for it yet it gets one, and is saved first. */
	private SheetTokens tokens(OpenDossier open) throws DossierException {
		Optional<SheetTokens> there = SheetTokens.of(open.attachments());
		if (there.isPresent()) {
			return there.get();
		}
		try (DossierSession session = DossierSession.openToSave(open.file(), context.progress())) {
			SheetTokens made = SheetTokens.in(session);
			context.remark(session.save(context.progress()));
			return made;
		}
	}

	private static String name(Member member) {
		return Naming.ownName(member, Locale.ROOT);
	}

	private String say(String key, Object... arguments) {
		return ScoreSheetsCommand.BOOK.phrase(key, arguments).in(context.locale());
	}
}
