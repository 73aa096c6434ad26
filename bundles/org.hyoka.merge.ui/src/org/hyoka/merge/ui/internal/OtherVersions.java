// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.VersionFile;
import org.hyoka.ui.editor.DossierEditor;

/** Other versions of the open dossier: which there are, and how they are read and compared. UI thread; files are read beside it. */
public final class OtherVersions {
	/**
	 * What takes time.
	 *
	 * @param <T> what it gives
	 */
	@FunctionalInterface
	interface Work<T> {
		/** @param monitor asked whether to stop */
		T run(IProgressMonitor monitor) throws IOException;
	}

	private OtherVersions() {
	}

	/** Does something beside the UI thread while the window waits; empty where it failed, which was said then, or was cancelled. */
	static <T> Optional<T> work(Shell shell, Work<T> work) {
		Object[] result = new Object[1];
		IRunnableWithProgress run = monitor -> {
			try {
				result[0] = work.run(monitor);
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			}
		};
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(run);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof RuntimeException wrong) {
				throw wrong;
			}
			Platform.getLog(OtherVersions.class).log(Status.warning("Another version cannot be read.", e.getCause()));
			MessageDialog.openError(shell, Messages.Compare_title, e.getCause().getLocalizedMessage());
		} catch (InterruptedException e) {
			return Optional.empty();
		}
		@SuppressWarnings("unchecked")
		T done = (T) result[0];
		return Optional.ofNullable(done);
	}

	/** The files beside the dossier that hold versions of it. */
	static List<VersionFile> near(Shell shell, DossierSession session) {
		return session.file().flatMap(file -> work(shell, monitor -> VersionFile.near(file, session.history()))).orElse(List.of());
	}

	/** Asks for a file; empty where none was chosen. */
	static Optional<Path> ask(Shell shell, DossierSession session, String title) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*." + DossierFiles.EXTENSION + ";*." + DossierFiles.EXTENSION + "~", "*" });
		dialog.setFilterNames(new String[] { Messages.Compare_dossiers, Messages.Compare_allFiles });
		session.file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/**
	 * Compares the open dossier with a file, and takes over from it what somebody chooses.
	 *
	 * @param editor of the open dossier
	 * @param file   with the other version
	 */
	public static void compare(DossierEditor editor, Path file) {
		Shell shell = editor.getSite().getShell();
		String name = file.getFileName().toString();
		boolean own = editor.session().file().filter(file::equals).isPresent();
		work(shell, monitor -> DossierFiles.open(file, monitor))
				.ifPresent(other -> compare(editor, other, own ? Messages.bind(Messages.Compare_saved, name) : name));
	}

	/** Compares with a version that was read, and closes it. */
	static void compare(DossierEditor editor, OpenDossier other, String name) {
		try (other) {
			new ComparisonDialog(editor, other, name).open();
		}
	}
}
