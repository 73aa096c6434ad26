// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.rehearsal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.internal.BesideWorkbench;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;

/**
 * Starts an installation's workbench, opens a dossier, shows each of its pages and prints them and those commands of ours
 * that something installed carries out; then edits the subtitle, if one is given, and saves. The rehearsal of the delivery
 * calls it.
 * <p>
 * Arguments: {@code -rehearse FILE} the dossier, {@code -subtitle TEXT} what is typed.
 */
public final class RehearsalApplication extends BesideWorkbench {
	private static final String OURS = "org.hyoka.";

	/** Made by the platform. */
	public RehearsalApplication() {
		super("rehearsal");
	}

	@Override
	protected void run(List<String> arguments) throws IOException {
		DossierEditor editor = DossierWindow.open(Path.of(value(arguments, "-rehearse", "")));
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		for (EditorShell.Place place : Ui.get(shell::places)) {
			Ui.run(() -> shell.show(place.pageId(), place.subject()));
			if (Ui.get(shell::failed)) {
				throw new AssertionError("The page " + place.pageId() + " could not be shown.");
			}
			System.out.println("page " + place.pageId());
		}
		commands().forEach(id -> System.out.println("command " + id));
		String words = value(arguments, "-subtitle", "");
		if (!words.isEmpty()) {
			edit(editor, words);
		}
	}

	private static List<String> commands() {
		return Ui.get(() -> Stream.of(Ui.window().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.getId().startsWith(OURS) && command.isHandled()).map(Command::getId).sorted().toList());
	}

	private static void edit(DossierEditor editor, String words) {
		Control page = Ui.get(() -> {
			editor.reveal(editor.dossier(), DOSSIER__SUBTITLE);
			return editor.getAdapter(EditorShell.class).control();
		});
		DossierWindow.type(page, DOSSIER__SUBTITLE, words);
		DossierWindow.command(IWorkbenchCommandConstants.FILE_SAVE);
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		System.out.println("saved");
	}
}
