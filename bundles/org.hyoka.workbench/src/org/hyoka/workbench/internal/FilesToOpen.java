// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;

/**
 * The dossiers that somebody outside wants to see: named on the command line, opened by a double-click in the system's
 * file manager, or handed over by a later start. They wait until the window is there.
 */
public final class FilesToOpen {
	private static final String ENDING = ".hyoka";
	private final Display display;
	private final List<Path> waiting = new ArrayList<>();
	private boolean ready;
	private Optional<Path> last = Optional.empty();

	FilesToOpen(Display display) {
		this.display = display;
		display.addListener(SWT.OpenDocument, e -> open(ofArguments(e.text)));
	}

	/** The dossiers among the arguments of a start; everything else is an option of the platform. */
	public static List<Path> ofArguments(String... arguments) {
		return Arrays.stream(arguments).filter(a -> a != null && a.toLowerCase(Locale.ROOT).endsWith(ENDING))
				.flatMap(FilesToOpen::path).toList();
	}

	private static Stream<Path> path(String argument) {
		try {
			return Stream.of(Path.of(argument).toAbsolutePath().normalize());
		} catch (InvalidPathException e) {
			Platform.getLog(FilesToOpen.class).log(Status.warning("No file can have the name " + argument, e));
			return Stream.empty();
		}
	}

	/** Opens files now or as soon as the window is there, and brings it to the front; any thread. */
	void open(List<Path> files) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				waiting.addAll(files);
				if (ready) {
					openWaiting();
					comeToFront();
				}
			});
		}
	}

	/** The window is there. UI thread. */
	void windowIsOpen() {
		ready = true;
		openWaiting();
	}

	/** The dossier that was opened last; empty while none was. UI thread. */
	Optional<Path> last() {
		return last;
	}

	private void openWaiting() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		List<Path> files = List.copyOf(waiting);
		waiting.clear();
		last = files.isEmpty() ? last : Optional.of(files.getLast());
		for (Path file : files) {
			try {
				window.getActivePage().openEditor(new DossierEditorInput(file), DossierEditor.ID);
			} catch (PartInitException e) {
				Platform.getLog(FilesToOpen.class).log(Status.error("No editor could be made for " + file, e));
			}
		}
	}

	private static void comeToFront() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			Shell shell = window.getShell();
			if (shell.getMinimized()) {
				shell.setMinimized(false);
			}
			shell.forceActive();
		}
	}
}
