// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
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

	private final Shell shell;
	private final DossierSession session;
	private final Path target;
	private final Outside outside;

	private SaveRun(Shell shell, DossierSession session, Path target, Outside outside) {
		this.shell = shell;
		this.session = session;
		this.target = target;
		this.outside = outside;
	}

	/**
	 * What a person can do where somebody else has saved into the file meanwhile, besides to write over it.
	 *
	 * @param takeOver takes over what the file has, and answers whether it is all here now; null where nobody can
	 * @param reload   reads the file again, and gives up what was edited
	 */
	public record Outside(Predicate<Path> takeOver, Runnable reload) {
	}

	/** Saves to the file; answers whether it was saved. */
	public static boolean of(Shell shell, DossierSession session, Path target, Outside outside) {
		return new SaveRun(shell, session, target, outside).save();
	}

	private boolean save() {
		boolean same = session.file().filter(target::equals).isPresent();
		return run(same ? session::save : monitor -> session.saveAs(target, monitor));
	}

	private boolean run(Saving saving) {
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
			return failed(e.getCause());
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

	private boolean failed(Throwable cause) {
		Platform.getLog(SaveRun.class).log(Status.warning(String.valueOf(cause.getMessage()), cause));
		if (cause instanceof DossierException e && e.reason() == DossierException.Reason.CHANGED_OUTSIDE) {
			return ask(e.getLocalizedMessage());
		}
		MessageDialog.openError(shell, Messages.DossierEditor_NotSaved, cause.getLocalizedMessage());
		return false;
	}

	/** The file was changed by somebody else: what is to become of theirs and ours. */
	private boolean ask(String sentence) {
		Map<String, BooleanSupplier> choices = new LinkedHashMap<>();
		if (outside.takeOver() != null) {
			choices.put(Messages.SaveRun_Merge, () -> outside.takeOver().test(target) && run(session::saveOver));
		}
		choices.put(Messages.SaveRun_SaveAs, () -> SaveAsQuestion.ask(shell, target).map(path -> of(shell, session, path, outside)).orElse(false));
		choices.put(Messages.SaveRun_Overwrite, () -> run(session::saveOver));
		choices.put(Messages.SaveRun_Reload, () -> {
			outside.reload().run();
			return false;
		});
		choices.put(Messages.SaveRun_Cancel, () -> false);
		List<String> labels = List.copyOf(choices.keySet());
		int choice = MessageDialog.open(MessageDialog.WARNING, shell, Messages.DossierEditor_NotSaved, sentence, 0, labels.toArray(String[]::new));
		return choice >= 0 && choices.get(labels.get(choice)).getAsBoolean();
	}
}
