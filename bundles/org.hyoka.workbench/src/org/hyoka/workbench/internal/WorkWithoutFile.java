// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Recovery;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;
import org.hyoka.ui.forms.TargetFile;

/**
 * Asks what shall become of unsaved work whose file nobody knows any more: it never had one, or the note beside the copy is lost.
 * It gets a file that the person names, is discarded, or waits for the next start.
 */
public final class WorkWithoutFile extends MessageDialog {
	private static final int SAVE = 0;
	private static final int DISCARD = 1;
	private final IWorkbenchWindow window;
	private final Recovery left;

	/** A question about that work; {@link #open()} does not wait for the answer. */
	public WorkWithoutFile(IWorkbenchWindow window, Recovery left) {
		super(window.getShell(), Messages.WorkWithoutFile_title, null,
				Messages.bind(Messages.WorkWithoutFile_text, left.name(), DateTimeFormatter
						.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(left.savedAt())),
				QUESTION, SAVE, Messages.WorkWithoutFile_save, Messages.WorkWithoutFile_discard, Messages.WorkWithoutFile_later);
		this.window = window;
		this.left = left;
		setBlockOnOpen(false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == SAVE) {
			TargetFile.ask(getShell(), Messages.WorkWithoutFile_title, Path.of(System.getProperty("user.home", ".")), Messages.WorkWithoutFile_name,
					List.of(new TargetFile.Form(DossierFiles.EXTENSION, Messages.WorkWithoutFile_form))).ifPresent(this::keep);
			return;
		}
		if (button == DISCARD) {
			run(monitor -> left.discard());
		}
		super.buttonPressed(button);
	}

	/** Saves the work to a file and opens that; the question is over when it is saved. UI thread. */
	public void keep(Path file) {
		Display display = window.getShell().getDisplay();
		run(monitor -> {
			try (DossierSession session = left.open(OpenOptions.standard(), monitor)) {
				session.saveAs(file, monitor);
			}
			display.asyncExec(() -> show(file));
		});
	}

	private void show(Path file) {
		close();
		try {
			window.getActivePage().openEditor(new DossierEditorInput(file), DossierEditor.ID);
		} catch (PartInitException e) {
			Platform.getLog(WorkWithoutFile.class).log(Status.error("No editor could be made for " + file, e));
		}
	}

	/** Works on files. */
	@FunctionalInterface
	private interface Work {
		void run(IProgressMonitor monitor) throws DossierException;
	}

	/** Off the UI thread; what goes wrong is shown by the workbench, and the question stays. */
	private static void run(Work work) {
		Job job = Job.create(Messages.WorkWithoutFile_title, monitor -> {
			try {
				work.run(monitor);
				return Status.OK_STATUS;
			} catch (DossierException e) {
				return new Status(IStatus.ERROR, WorkWithoutFile.class, e.getLocalizedMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
