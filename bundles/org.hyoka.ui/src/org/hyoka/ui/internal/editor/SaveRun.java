// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.SaveResult;
import org.hyoka.ui.forms.Texts;

/** Saves a session off the UI thread; asks where only the person can decide, and says what went wrong in a sentence. */
public final class SaveRun {
	/** How to save. */
	@FunctionalInterface
	private interface Saving {
		SaveResult run(IProgressMonitor monitor) throws DossierException;
	}

	private SaveRun() {
	}

	/** Saves to the file; answers whether it was saved. */
	public static boolean of(Shell shell, DossierSession session, Path target) {
		boolean same = session.file().filter(target::equals).isPresent();
		return run(shell, same ? session::save : monitor -> session.saveAs(target, monitor), session, target);
	}

	private static boolean run(Shell shell, Saving saving, DossierSession session, Path target) {
		SaveResult[] result = new SaveResult[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					result[0] = saving.run(monitor);
				} catch (DossierException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			return failed(shell, e.getCause(), session, target);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		if (result[0] != null && !result[0].adjustments().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.SaveRun_Adjusted,
					result[0].adjustments().stream().map(Texts::in).collect(Collectors.joining("\n")));
		}
		return true;
	}

	private static boolean failed(Shell shell, Throwable cause, DossierSession session, Path target) {
		Platform.getLog(SaveRun.class).log(Status.warning(String.valueOf(cause.getMessage()), cause));
		String[] choices = { Messages.SaveRun_SaveAs, Messages.SaveRun_Overwrite, Messages.SaveRun_Cancel };
		if (cause instanceof DossierException e && e.reason() == DossierException.Reason.CHANGED_OUTSIDE) {
			int choice = MessageDialog.open(MessageDialog.WARNING, shell, Messages.DossierEditor_NotSaved,
					e.getLocalizedMessage(), 0, choices);
			return switch (choice) {
			case 0 -> SaveAsQuestion.ask(shell, target).map(path -> of(shell, session, path)).orElse(false);
			case 1 -> run(shell, session::saveOver, session, target);
			default -> false;
			};
		}
		MessageDialog.openError(shell, Messages.DossierEditor_NotSaved, cause.getLocalizedMessage());
		return false;
	}
}
