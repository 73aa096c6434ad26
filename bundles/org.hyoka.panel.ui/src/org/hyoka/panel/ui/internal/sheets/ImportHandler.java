// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.editor.DossierEditor;

/** Takes in the score sheets that a person chooses. */
public final class ImportHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.importSheets";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(WholeDossier.editor().filter(e -> !e.session().isReadOnly()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		WholeDossier.editor().ifPresent(editor -> ask(shell, editor));
		return null;
	}

	private static void ask(Shell shell, DossierEditor editor) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import_Title);
		dialog.setFilterExtensions(new String[] { ImportRun.endings().stream().map(e -> "*." + e).collect(Collectors.joining(";")), "*" });
		dialog.setFilterNames(new String[] { Messages.Import_Sheets, Messages.Import_All });
		editor.session().file().map(Path::getParent).ifPresent(p -> dialog.setFilterPath(p.toString()));
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			ImportRun.start(editor, Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}
}
