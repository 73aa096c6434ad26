// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;

/**
 * The window with dossiers, as a person uses it. All methods may be called from a test's thread.
 *
 * @since 0.1
 */
public final class DossierWindow {
	private DossierWindow() {
	}

	/** Opens a dossier and waits until it has been read. */
	public static DossierEditor open(Path file) {
		Ui.waitForWindow();
		DossierEditor editor = Ui.get(() -> (DossierEditor) page().openEditor(new DossierEditorInput(file), DossierEditor.ID));
		Ui.waitUntil(file.getFileName() + " has been read", () -> editor.openSession().isPresent());
		return editor;
	}

	/** Closes all editors without saving. */
	public static void closeAll() {
		Ui.run(() -> page().closeAllEditors(false));
		Ui.waitUntil("no dossier is open", () -> Arrays.stream(page().getEditorReferences())
				.noneMatch(r -> DossierEditor.ID.equals(r.getId())));
	}

	/** Asks the session on the user-interface thread. */
	public static <T> T ask(DossierEditor editor, Function<DossierSession, T> question) {
		return Ui.get(() -> question.apply(editor.session()));
	}

	/** Runs a command as its menu entry does. */
	public static void command(String id) {
		Ui.run(() -> {
			try {
				Ui.window().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new AssertionError("The command " + id + " could not run.", e);
			}
		});
	}

	/** Types a text into the field of a feature on a part of the window and leaves the field. */
	public static void type(Control part, Object feature, String text) {
		Ui.run(() -> {
			Text field = Widgets.field(part, Text.class, feature)
					.orElseThrow(() -> new AssertionError("There is no field for " + feature));
			field.setFocus();
			field.setText(text);
			field.notifyListeners(SWT.FocusOut, new Event());
		});
	}

	/** The dialog in front of the window, if there is one; user-interface thread. */
	public static Optional<Shell> dialog() {
		return Arrays.stream(Ui.display().getShells())
				.filter(s -> s != Ui.window().getShell() && s.isVisible() && !s.getText().isBlank()).findFirst();
	}

	/** Shows a view. */
	public static IViewPart view(String id) {
		return Ui.get(() -> show(id));
	}

	private static IViewPart show(String id) throws PartInitException {
		return page().showView(id);
	}

	/** The page; user-interface thread. */
	public static IWorkbenchPage page() {
		return Ui.window().getActivePage();
	}
}
