// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hyoka.cli.CliContext;
import org.hyoka.cli.TextGrid;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.Years;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.PrintedFigures;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyCalendar;
import org.hyoka.ip.duties.DutyNames;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.ip.workbook.CoverageTables;
import org.hyoka.ip.workbook.RegisterWorkbook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.report.Confidential;

/** Prints where the IP of a dossier stands. */
final class IpOutput {
	private static final PhraseBook BOOK = PhraseBook.of(IpOutput.class);
	private static final int DONE = 0;
	private static final int FOUND = 1;
	private final CliContext context;
	private final Locale locale;

	IpOutput(CliContext context) {
		this.context = context;
		this.locale = context.locale();
	}

	private String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	private void line(String text) {
		context.out().println(text);
	}

	private String name(NamedElement element) {
		return element == null ? "" : Translations.of(element, locale);
	}

	private String title(Undertaking undertaking) {
		return undertaking.getCode() == null ? name(undertaking) : undertaking.getCode() + "  " + name(undertaking);
	}

	private List<IpStatus> statuses(Dossier dossier, LocalDate asOf) {
		List<IpStatus> all = IpStatus.of(dossier, asOf, DutyTerms.standard());
		line(say("asOf", Years.format(asOf, DateStyle.WESTERN, locale)));
		if (all.isEmpty()) {
			line(say("nothing"));
		}
		return all;
	}

	/** Counts per undertaking. */
	int status(Dossier dossier, IpCommand.Arguments arguments) {
		for (IpStatus status : statuses(dossier, arguments.asOf())) {
			line("");
			line(title(status.undertaking()));
			List<String> stages = new ArrayList<>();
			for (AgreementStage stage : AgreementStage.values()) {
				int count = status.agreements().in(stage).size();
				if (count > 0) {
					stages.add(stage.label().in(locale) + " " + count);
				}
			}
			fact("agreements", status.agreements().all().size() + (stages.isEmpty() ? "" : "  (" + String.join(", ", stages) + ")"));
			Coverage coverage = status.coverage();
			if (!coverage.agreements().isEmpty()) {
				fact("participants", say("participants.text", coverage.participants(), coverage.signed(), coverage.unknown().size(),
						coverage.uncovered().size()));
			}
			RegisterSummary register = status.register();
			Map<FilingRoute, Integer> filed = register.filed();
			fact("inventions", say("inventions.text", register.inventions(), filed.get(FilingRoute.DOMESTIC), filed.get(FilingRoute.FOREIGN),
					filed.get(FilingRoute.PCT), register.licences().values().stream().mapToInt(i -> i).sum()));
			List<String> duties = new ArrayList<>();
			for (DutyState state : DutyState.values()) {
				duties.add(state.label().in(locale) + " " + status.duties().counts().get(state));
			}
			fact("duties", String.join(", ", duties));
			if (!status.plan().missing().isEmpty()) {
				fact("missing", String.valueOf(status.plan().missing().size()));
			}
			PrintedFigures.of(status).stream().filter(l -> arguments.confidential() || !Confidential.is(l.at()))
					.forEach(l -> fact("printed",
							say(l.agrees() ? "printed.agrees" : "printed.differs", l.what().in(locale), l.printed().toPlainString(), l.computed())));
		}
		return DONE;
	}

	private void fact(String key, String value) {
		line("  " + say(key) + ": " + value);
	}

	/** Institutions and agreements; with an output also as a table, by its ending CSV or a workbook. */
	int coverage(Dossier dossier, IpCommand.Arguments arguments) throws IOException {
		int code = DONE;
		List<Coverage> written = new ArrayList<>();
		for (IpStatus status : statuses(dossier, arguments.asOf())) {
			Coverage all = status.coverage();
			List<IpAgreement> hidden = arguments.confidential() ? List.of() : all.agreements().stream().filter(Confidential::is).toList();
			Coverage coverage = all.without(hidden);
			if (all.agreements().isEmpty()) {
				continue;
			}
			line("");
			line(title(status.undertaking()));
			matrix(coverage);
			coverage.unsigned().forEach(u -> line("  " + say("unsigned", name(u.organization()), items(u.items()))));
			if (!coverage.unknown().isEmpty()) {
				line("  " + say("unknown", coverage.unknown().size()));
			}
			coverage.absent().forEach(p -> line("  " + say("absent", name(p.getOrganization()), name((IpAgreement) p.eContainer()))));
			coverage.uncovered().forEach(i -> line("  " + say("uncovered", items(List.of(i)))));
			if (!hidden.isEmpty()) {
				line("  " + say("hidden", hidden.size()));
			}
			code = coverage.complete() ? code : FOUND;
			written.add(all);
		}
		if (arguments.output() != null) {
			CoverageTables tables = new CoverageTables(locale, arguments.confidential());
			String title = dossier.getTitle() == null ? "" : dossier.getTitle();
			write(arguments.output(), out -> tables.write(title, written, CoverageTables.Form.of(arguments.output()), out, context.progress()));
		}
		return code;
	}

	private void matrix(Coverage coverage) {
		List<String> heads = new ArrayList<>(List.of(say("organization"), say("itemCount") + ">"));
		coverage.agreements().forEach(a -> heads.add(name(a)));
		TextGrid grid = new TextGrid(heads);
		for (Coverage.Row row : coverage.rows()) {
			List<String> cells = new ArrayList<>(List.of(name(row.organization()), String.valueOf(row.items().size())));
			row.cells().forEach(c -> cells.add(c.state().label().in(locale)));
			grid.row(cells);
		}
		grid.print(context.out());
	}

	private String items(List<ResearchItem> items) {
		return Punctuation.list(items.stream().map(i -> i.getCode() == null || i.getCode().isBlank() ? name(i) : i.getCode()).toList(), locale);
	}

	/** Duties by due date; with an output also as a calendar. */
	int deadlines(Dossier dossier, IpCommand.Arguments arguments) throws IOException {
		List<DutyStatus> all = new ArrayList<>();
		TextGrid grid = new TextGrid(List.of(say("due"), say("left") + ">", say("state"), say("duty"), say("subject"), say("organization")));
		for (IpStatus status : statuses(dossier, arguments.asOf())) {
			status.duties().all().stream().filter(s -> s.state().isPending()).forEach(all::add);
		}
		all.sort(java.util.Comparator.comparing(s -> s.due().day().orElse(LocalDate.MAX)));
		for (DutyStatus status : all) {
			Duty duty = status.duty();
			boolean hidden = duty.getSubject() != null && Confidential.is(duty.getSubject()) && !arguments.confidential();
			grid.row(List.of(status.due().day().map(LocalDate::toString).orElse("-"),
					status.left().isPresent() ? String.valueOf(status.left().getAsLong()) : "",
					status.state().label().in(locale), Naming.name(duty, locale),
					hidden ? say("secret") : DutyNames.subject(duty.getSubject(), locale), name(duty.getOrganization())));
		}
		if (grid.isEmpty()) {
			line(say("noDeadlines"));
		} else {
			grid.print(context.out());
		}
		if (arguments.output() != null) {
			DutyCalendar calendar = new DutyCalendar(locale, DutyTerms.standard(), arguments.confidential(), Instant.now());
			write(arguments.output(), out -> calendar.write(dossier.getTitle() == null ? say("calendar") : dossier.getTitle(), all, out));
		}
		return all.stream().anyMatch(s -> s.state() == DutyState.OVERDUE) ? FOUND : DONE;
	}

	/** The registers as a workbook. */
	int register(Dossier dossier, IpCommand.Arguments arguments) throws IOException {
		List<Undertaking> undertakings = IpStatus.of(dossier, arguments.asOf(), DutyTerms.standard()).stream().map(IpStatus::undertaking).toList();
		RegisterWorkbook workbook = RegisterWorkbook.standard(locale, arguments.asOf()).withConfidential(arguments.confidential());
		write(arguments.output(), out -> workbook.write(dossier.getTitle() == null ? "" : dossier.getTitle(), undertakings, out, context.progress()));
		return DONE;
	}

	private void write(Path file, AtomicFile.Content content) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		AtomicFile.write(file, content);
		line(say("written", file));
	}
}
