// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.SheetTokens;
import org.hyoka.exchange.sheets.SheetWriter;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.ui.editor.DossierEditor;

/** Makes one package per member in a job, and notes in the dossier who was sent one. */
public final class SendRun {
	/**
	 * What came of it.
	 *
	 * @param files    the packages
	 * @param problems sentences on those that could not be made
	 */
	public record Outcome(List<Path> files, List<String> problems) {
	}

	private static final String ENDING = ".hyoka";

	private SendRun() {
	}

	/**
	 * What is to be made.
	 *
	 * @param members      for whom
	 * @param round        in which round; empty for none
	 * @param folder       where to; it is made if it is not there
	 * @param form         of sheets for a spreadsheet program; empty for packages for the workbench
	 * @param confidential whether packages hold what is marked confidential
	 * @param declares     whether packages ask members who have not declared interests to do so before anything opens
	 */
	public record Order(List<Member> members, Optional<ScoringRound> round, Path folder, Optional<SheetWriter> form, boolean confidential,
			boolean declares) {
		/** Keeps its own copy. */
		public Order {
			members = List.copyOf(members);
		}

		private String ending() {
			return form.map(f -> '.' + f.fileExtension()).orElse(ENDING);
		}
	}

	/**
	 * Starts. Each file carries the token of its member ({@link SheetTokens}); a dossier that cannot be saved and has no tokens
	 * yet gives files without.
	 *
	 * @param done told on the UI thread
	 */
	public static void start(DossierEditor editor, Order order, Consumer<Outcome> done) {
		DossierSession session = editor.session();
		Optional<SheetTokens> tokens;
		try {
			tokens = session.isReadOnly() ? SheetTokens.of(session.attachments()) : Optional.of(SheetTokens.in(session));
		} catch (DossierException e) {
			Platform.getLog(SendRun.class).log(Status.warning(e.getMessage(), e));
			done.accept(new Outcome(List.of(), List.of(Messages.bind(Messages.Send_KeyFailed, e.getLocalizedMessage()))));
			return;
		}
		List<String> names = names(session, order.members());
		Display display = Display.getCurrent();
		Job job = Job.create(Messages.Send_Title, monitor -> {
			List<Member> made = new ArrayList<>();
			Outcome outcome = write(session, order, tokens, names, made, monitor);
			display.asyncExec(() -> {
				if (editor.openSession().filter(s -> s == session).isPresent() && !Editors.isClosed(editor)) {
					note(session, made, order.round().orElse(null));
				}
				done.accept(outcome);
			});
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
	}

	/** One name each, also where two members are called the same. */
	private static List<String> names(DossierSession session, List<Member> members) {
		Set<String> taken = new HashSet<>();
		List<String> names = new ArrayList<>();
		for (Member member : members) {
			String name = EvaluatorPackage.fileName(session.dossier(), member);
			String free = name;
			for (int i = 2; !taken.add(free); i++) {
				free = name + " " + i;
			}
			names.add(free);
		}
		return names;
	}

	private static Outcome write(DossierSession session, Order order, Optional<SheetTokens> tokens, List<String> names, List<Member> made,
			IProgressMonitor monitor) {
		Path folder = order.folder();
		List<Member> members = order.members();
		SubMonitor progress = SubMonitor.convert(monitor, members.size());
		List<Path> files = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			Platform.getLog(SendRun.class).log(Status.warning("No folder " + folder, e));
			return new Outcome(files, List.of(Messages.bind(Messages.Send_FolderFailed, folder, e.getLocalizedMessage())));
		}
		for (int i = 0; i < members.size() && !progress.isCanceled(); i++) {
			Path file = file(order, names.get(i), i);
			progress.subTask(names.get(i));
			if (session.file().filter(file::equals).isPresent()) {
				problems.add(Messages.bind(Messages.Send_Itself, file));
				continue;
			}
			try {
				Member member = members.get(i);
				write(session, new Addressee(member, order.round(), tokens.map(t -> t.of(session.dossier(), member)), order.declares()), order, file);
				files.add(file);
				made.add(member);
			} catch (IOException e) {
				Platform.getLog(SendRun.class).log(Status.warning(e.getMessage(), e));
				problems.add(e instanceof DossierException ? e.getLocalizedMessage()
						: Messages.bind(Messages.Send_SheetFailed, file, e.getLocalizedMessage()));
			}
			progress.worked(1);
		}
		return new Outcome(List.copyOf(files), List.copyOf(problems));
	}

	private static void write(DossierSession session, Addressee to, Order order, Path file) throws IOException {
		if (order.form().isEmpty()) {
			EvaluatorPackage.write(session, to, order.confidential(), file);
			return;
		}
		String language = session.dossier().getLanguage();
		Locale locale = Locale.forLanguageTag(language == null || language.isBlank() ? "ja" : language);
		byte[] sheet = session.read(() -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try {
				order.form().get().write(session.dossier(), to, locale, out);
			} catch (IOException e) {
				throw new UncheckedIOException(e); // memory takes all
			}
			return out.toByteArray();
		});
		AtomicFile.write(file, out -> out.write(sheet));
	}

	/** A file system that does not know the signs of a name gets a number. */
	private static Path file(Order order, String name, int index) {
		Path folder = order.folder();
		try {
			return folder.resolve(name + order.ending());
		} catch (InvalidPathException e) {
			Platform.getLog(SendRun.class).log(Status.info("No file can be called " + name));
			return folder.resolve("evaluator-" + (index + 1) + order.ending());
		}
	}

	private static void note(DossierSession session, List<Member> members, ScoringRound round) {
		if (!session.isReadOnly()) {
			Command command = EvaluatorPackage.noteSent(session.editingDomain(), session.dossier(), members, round,
					Phrase.same(Messages.Send_Step));
			if (command.canExecute()) {
				session.execute(command);
			}
		}
	}
}
