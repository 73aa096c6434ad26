// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hyoka.core.scoring.ExpectedSheets;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.FormulaText;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What a member of the panel is asked to judge in a round, and what of it is still to come, with the words that remind of it.
 *
 * @param member  who
 * @param judged  what the member judges and a sheet is waited for or has come of, in the order of the dossier
 * @param missing what of it has not been handed in
 * @param due     the first day by which something that is missing is due; empty where no deadline for scoring is stated
 * @since 0.1
 */
public record Workload(Member member, List<Undertaking> judged, List<Undertaking> missing, Optional<LocalDate> due) {
	/** Keeps copies of the lists. */
	public Workload {
		judged = List.copyOf(judged);
		missing = List.copyOf(missing);
	}

	/**
	 * Of all members, in the panel's order.
	 *
	 * @param round the round, or null for none
	 */
	public static List<Workload> of(Dossier dossier, ScoringRound round) {
		Set<Assessment> expected = ExpectedSheets.of(dossier);
		return dossier.getPanel() == null ? List.of()
				: dossier.getPanel().getMembers().stream().map(member -> of(dossier, member, round, expected)).toList();
	}

	private static Workload of(Dossier dossier, Member member, ScoringRound round, Set<Assessment> expected) {
		List<Undertaking> judged = new ArrayList<>();
		List<Undertaking> missing = new ArrayList<>();
		for (ScoringTask task : ScoringTask.of(dossier, member, round)) {
			if (expected.contains(task.assessment())) {
				judged.add(task.undertaking());
				if (task.sheet().filter(sheet -> sheet.getState() == SheetState.RECEIVED).isEmpty()) {
					missing.add(task.undertaking());
				}
			}
		}
		Optional<LocalDate> due = dossier.getPanel().getDeadlines().stream().filter(Deadline::isScoring)
				.filter(d -> d.getDue() != null && (d.getUndertaking() == null || missing.contains(d.getUndertaking()))).map(Deadline::getDue)
				.min(LocalDate::compareTo);
		return new Workload(member, judged, missing, due);
	}

	/** The subject of a letter that reminds of what is missing. */
	public String subject(Dossier dossier, Locale locale) {
		return Messages.say("reminder.subject", title(dossier)).in(locale);
	}

	/**
	 * The text of a letter that reminds of what is missing, the declaration of interests included: nothing of what others gave or how they
	 * stand.
	 */
	public String text(Dossier dossier, Locale locale) {
		StringBuilder list = new StringBuilder();
		missing.forEach(undertaking -> list.append(Messages.say("reminder.line", Messages.of(undertaking)).in(locale)).append('\n'));
		String until = due.map(day -> Messages.say("reminder.due", day(day, locale)).in(locale) + '\n').orElse("");
		String declaration = member.getDeclaredOn() == null ? Messages.say("reminder.declaration").in(locale) + '\n' : "";
		return Messages.say("reminder.text", Messages.of(member), title(dossier), list.toString().strip(), until + declaration).in(locale);
	}

	private static String title(Dossier dossier) {
		return dossier.getTitle() == null ? "" : dossier.getTitle();
	}

	private static String day(LocalDate day, Locale locale) {
		return Years.format(day, DateStyle.WESTERN, locale);
	}

	/** The letter as an address that a mail program opens; whose mail address it is, the dossier does not know. */
	public String mail(Dossier dossier, Locale locale) {
		return "mailto:?subject=" + encoded(subject(dossier, locale)) + "&body=" + encoded(text(dossier, locale).replace("\n", "\r\n"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/**
	 * A table for the mail merge of a word processor or mail program: a row for each member who is to be reminded, with the letter. Begins with
	 * a byte order mark, by which spreadsheets know the encoding; no cell becomes a formula there.
	 *
	 * @param loads those with nothing missing are left out
	 * @param out   gets it, as characters
	 * @throws IOException if it cannot be written
	 */
	public static void mailMerge(Collection<Workload> loads, Dossier dossier, Locale locale, Appendable out) throws IOException {
		out.append('\uFEFF');
		CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get());
		for (String head : List.of("member", "affiliation", "missing", "due", "subject", "text")) {
			table.print(Messages.say("reminder.head." + head).in(locale));
		}
		table.println();
		for (Workload load : loads) {
			if (!load.missing.isEmpty()) {
				String affiliation = load.member.getAffiliation() == null ? "" : load.member.getAffiliation();
				String missing = String.join("\n", load.missing.stream().map(Messages::of).toList());
				for (String cell : List.of(Messages.of(load.member), affiliation, missing, load.due.map(LocalDate::toString).orElse(""),
						load.subject(dossier, locale), load.text(dossier, locale))) {
					table.print(FormulaText.marked(cell));
				}
				table.println();
			}
		}
		table.flush();
	}
}
