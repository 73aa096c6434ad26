// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.report.ReportComposer;
import org.hyoka.core.report.ReportException;
import org.hyoka.core.report.ReportExporter;

/** Asks for forms, chapters and a place, and writes the report in a job that can be cancelled. */
final class ExportWizard extends Wizard {
	private final DossierSession session;
	private final ReportComposer composer;
	private final FormsPage forms;
	private final ChaptersPage chapters;

	ExportWizard(DossierSession session, ReportComposer composer, List<ReportExporter> exporters) {
		this.session = session;
		this.composer = composer;
		this.forms = new FormsPage(session, exporters);
		this.chapters = new ChaptersPage(session);
		setWindowTitle(Messages.title);
	}

	@Override
	public void addPages() {
		addPage(forms);
		addPage(chapters);
	}

	@Override
	public boolean performFinish() {
		boolean named = forms.named();
		if (named) {
			int answer = MessageDialog.open(MessageDialog.WARNING, getShell(), Messages.namedTitle, Messages.namedAsk, 0,
					Messages.namedNo, Messages.namedYes);
			if (answer < 0) {
				return false;
			}
			named = answer == 1;
		}
		ExportPlan plan = forms.plan(chapters.without(), named);
		if (!mayReplace(plan)) {
			return false;
		}
		forms.remember();
		start(plan, forms.openWhenDone());
		return true;
	}

	private boolean mayReplace(ExportPlan plan) {
		List<String> existing = plan.files().stream().filter(Files::exists).map(Path::toString).toList();
		return existing.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.existsTitle,
				NLS.bind(Messages.exists, String.join("\n", existing)), 0, Messages.existsNo, Messages.existsYes) == 1;
	}

	private void start(ExportPlan plan, boolean open) {
		Job job = Job.create(NLS.bind(Messages.writing, plan.name()), monitor -> {
			try {
				plan.run(session, composer, monitor);
				if (open) {
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> plan.files().forEach(file -> Program.launch(file.toString())));
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException | ReportException e) {
				return (IStatus) Status.error(NLS.bind(Messages.failed, plan.folder(), e.getLocalizedMessage()), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
