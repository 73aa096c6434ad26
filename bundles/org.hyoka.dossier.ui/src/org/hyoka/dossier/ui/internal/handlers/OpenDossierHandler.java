// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import java.io.File;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.editor.DossierEditors;
import org.hyoka.ui.editor.RecentDossiers;

/** Opens dossiers that a person chooses, or the one that the parameter names. */
public final class OpenDossierHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.openDossier";
	/** Its parameter: the absolute path of a file. */
	public static final String FILE = "org.hyoka.ui.openDossier.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String named = event.getParameter(FILE);
		if (named != null) {
			DossierEditors.open(window.getActivePage(), Path.of(named));
			return null;
		}
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Open_title);
		dialog.setFilterExtensions(new String[] { "*.hyoka", "*" });
		dialog.setFilterNames(new String[] { Messages.Open_dossiers, Messages.Open_all });
		RecentDossiers.standard().files().stream().findFirst()
				.ifPresent(f -> dialog.setFilterPath(String.valueOf(f.getParent())));
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				DossierEditors.open(window.getActivePage(), Path.of(dialog.getFilterPath() + File.separator + name));
			}
		}
		return null;
	}
}
