// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.exchange.ExchangeException;
import org.hyoka.roadmap.exchange.Imported;
import org.hyoka.roadmap.exchange.ProjectXml;
import org.hyoka.roadmap.exchange.RoadmapCalendar;
import org.hyoka.roadmap.exchange.RoadmapCsv;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.page.PageContext;

/** Adds the roadmaps of a plan to an undertaking, as one step that can be undone. */
public final class PlanImport {
	private static final int MOST_REMARKS = 12;

	private PlanImport() {
	}

	/** Asks for a file and reads it. */
	public static void ask(PageContext context, Undertaking owner, Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.In_title);
		dialog.setFilterExtensions(new String[] { "*.xml;*.csv;*.ics", "*.xml", "*.csv", "*.ics" });
		dialog.setFilterNames(new String[] { Messages.Form_plans, Messages.Form_mspdi, Messages.Form_csv, Messages.Form_ics });
		String chosen = dialog.open();
		if (chosen != null) {
			read(context, owner, Path.of(chosen), shell);
		}
	}

	/** Reads a file in a job, adds what is in it, and says what could not be taken over. */
	public static Job read(PageContext context, Undertaking owner, Path file, Shell shell) {
		Job job = Job.create(Messages.bind(Messages.In_reading, file.getFileName()), monitor -> {
			try {
				Imported imported = context.session().read(() -> {
					try {
						return parse(owner, file);
					} catch (IOException e) {
						throw new java.io.UncheckedIOException(e);
					}
				});
				shell.getDisplay().asyncExec(() -> add(context, owner, imported, shell));
			} catch (java.io.UncheckedIOException e) {
				String why = e.getCause() instanceof ExchangeException x ? x.message(Texts.locale()) : e.getCause().getLocalizedMessage();
				return Status.error(Messages.bind(Messages.In_failed, file, why), e.getCause());
			}
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static Imported parse(Undertaking owner, Path file) throws IOException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return name.endsWith(".csv") ? RoadmapCsv.read(in, owner) : name.endsWith(".ics") ? RoadmapCalendar.read(in, owner)
					: ProjectXml.read(in, owner);
		}
	}

	private static void add(PageContext context, Undertaking owner, Imported imported, Shell shell) {
		if (owner.eResource() == null || context.session().isReadOnly() || shell.isDisposed()) {
			return;
		}
		CompoundCommand step = new CompoundCommand(Messages.In_step);
		imported.roadmaps()
				.forEach(roadmap -> step.append(AddCommand.create(context.domain(), owner, HyokaPackage.Literals.UNDERTAKING__ROADMAPS, roadmap)));
		if (step.canExecute()) {
			context.domain().getCommandStack().execute(step);
		}
		if (!imported.remarks().isEmpty()) {
			String remarks = imported.remarks().stream().limit(MOST_REMARKS).map(r -> "• " + Texts.in(r)).collect(Collectors.joining("\n"));
			MessageDialog.openInformation(shell, Messages.In_title, Messages.In_remarks + "\n\n" + remarks
					+ (imported.remarks().size() > MOST_REMARKS ? "\n…" : ""));
		}
	}
}
