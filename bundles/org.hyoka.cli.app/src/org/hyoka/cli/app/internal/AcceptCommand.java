// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.Findings;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Ranking;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.AcceptedProblem;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts problems for a reason, so that they no longer count as long as their facts stay as they are, or lets them count again. */
@picocli.CommandLine.Command(name = "accept")
final class AcceptCommand implements Callable<Integer> {
	private static final int SHORTEST = 4;
	private final CliContext context;
	private final CliText text;
	@Option(names = "--reason", paramLabel = "TEXT")
	private String reason;
	@Option(names = "--by", paramLabel = "NAME")
	private String by;
	@Option(names = "--withdraw")
	private boolean withdraw;
	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;
	@Parameters(index = "1..*", arity = "1..*", paramLabel = "ID")
	private List<String> ids;

	AcceptCommand(CliContext context) {
		this.context = context;
		text = CliText.of(context.locale());
	}

	@Override
	public Integer call() throws IOException {
		if (!withdraw && (reason == null || reason.isBlank())) {
			return refuse("accept.noReason");
		}
		String name = by == null || by.isBlank() ? System.getProperty("user.name", "") : by;
		if (!withdraw && name.isBlank()) {
			return refuse("accept.noName");
		}
		try (DossierSession session = DossierSession.openToSave(file, context.progress())) {
			return withdraw ? withdraw(session) : accept(session, new Acceptance(reason, name, LocalDate.now()));
		} catch (DossierException e) {
			context.err().println("hyoka: " + e.message(context.locale()));
			return CommandLineRun.UNREADABLE;
		}
	}

	private int refuse(String key, Object... parts) {
		context.err().println("hyoka: " + text.get(key, parts));
		return CommandLineRun.UNREADABLE;
	}

	private int accept(DossierSession session, Acceptance acceptance) throws IOException {
		Validator validator = context.validator();
		List<ProblemEntry> entries = new Ranking(validator.rules())
				.entries(Findings.of(validator, session.dossier(), context.progress()).open());
		List<Problem> chosen = new ArrayList<>();
		for (String id : ids) {
			List<ProblemEntry> meant = entries.stream()
					.filter(entry -> entry.problems().stream().anyMatch(p -> isMeant(id, Acceptance.fingerprint(p)))).toList();
			if (meant.size() != 1) {
				return refuse(meant.isEmpty() ? "accept.unknown" : "accept.several", id, file);
			}
			chosen.addAll(meant.getFirst().problems());
		}
		save(session, acceptance.accept(session.editingDomain(), session.dossier(), chosen));
		chosen.stream().map(p -> p.sentence().in(context.locale())).distinct().forEach(s -> context.out().println("  " + s));
		context.out().println(text.get("accept.done", ids.size(), file));
		return CommandLineRun.DONE;
	}

	private int withdraw(DossierSession session) throws IOException {
		List<AcceptedProblem> chosen = new ArrayList<>();
		for (String id : ids) {
			List<AcceptedProblem> meant = session.dossier().getAcceptedProblems().stream()
					.filter(one -> isMeant(id, String.valueOf(one.getFingerprint()))).toList();
			if (meant.isEmpty()) {
				return refuse("accept.unknownAccepted", id, file);
			}
			chosen.addAll(meant);
		}
		save(session, Acceptance.withdraw(session.editingDomain(), session.dossier(), chosen));
		context.out().println(text.get("accept.withdrawn", ids.size(), file));
		return CommandLineRun.DONE;
	}

	private void save(DossierSession session, Command command) throws IOException {
		session.execute(command);
		context.remark(session.save(context.progress()));
	}

	private static boolean isMeant(String id, String fingerprint) {
		String digits = (id.startsWith("#") ? id.substring(1) : id).toLowerCase(Locale.ROOT);
		return digits.length() >= SHORTEST && fingerprint.startsWith(digits);
	}
}
