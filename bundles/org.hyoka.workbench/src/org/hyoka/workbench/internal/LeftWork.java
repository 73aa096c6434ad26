// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Recovery;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;

/** Opens, after a crash, the dossiers whose unsaved work was put aside; each editor then asks what shall become of it, and a
 * question of its own where nobody knows the file. */
public final class LeftWork {
	private LeftWork() {
	}

	/**
	 * Looks for such work in the background.
	 *
	 * @param wanted the dossier that somebody opened at this start, which stays in front; asked in the UI thread
	 */
	public static void offer(IWorkbench workbench, Supplier<Optional<Path>> wanted) {
		Display display = workbench.getDisplay();
		Job.createSystem("Hyoka: unsaved work", monitor -> {
			try {
				List<Recovery> left = Recovery.find(OpenOptions.standard().recoveryFolder());
				if (!left.isEmpty() && !display.isDisposed()) {
					display.asyncExec(() -> open(workbench, left, wanted.get()));
				}
			} catch (DossierException e) {
				Platform.getLog(LeftWork.class).log(Status.warning(e.getMessage(), e));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private static void open(IWorkbench workbench, List<Recovery> left, Optional<Path> wanted) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		for (Path file : left.stream().flatMap(r -> r.original().stream()).distinct().toList()) {
			try {
				window.getActivePage().openEditor(new DossierEditorInput(file), DossierEditor.ID, false);
			} catch (PartInitException e) {
				Platform.getLog(LeftWork.class).log(Status.error("No editor could be made for " + file, e));
			}
		}
		left.stream().filter(r -> r.original().isEmpty()).forEach(r -> new WorkWithoutFile(window, r).open());
		wanted.map(file -> window.getActivePage().findEditor(new DossierEditorInput(file))).ifPresent(window.getActivePage()::activate);
	}
}
