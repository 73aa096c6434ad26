// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierSession;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.TaskDialog;

/** Opens the export wizard for the active dossier. */
public final class ExportHandler extends AbstractHandler {
	/** Asks the window: contexts of menu and toolbar differ for moments, and each would answer the other for ever. */
	@Override
	public void setEnabled(Object context) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null || workbench.getWorkbenchWindowCount() == 0
				? workbench.getActiveWorkbenchWindow() : workbench.getWorkbenchWindows()[0];
		setBaseEnabled(window != null && window.getActivePage() != null
				&& window.getActivePage().getActiveEditor() instanceof DossierEditor editor && editor.openSession().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (HandlerUtil.getActiveEditor(event) instanceof DossierEditor editor) {
			Optional<DossierSession> session = editor.openSession();
			List<ReportExporter> exporters = ReportServices.exporters();
			Optional<ReportComposer> composer = ReportServices.composer();
			Validator validator = ReportServices.validator();
			if (exporters.isEmpty() || composer.isEmpty()) {
				MessageDialog.openError(shell, Messages.title, Messages.none);
			} else if (session.isPresent()) {
				new TaskDialog(shell, new ExportWizard(session.get(), composer.get(), validator, exporters), Messages.write).open();
			}
		}
		return null;
	}
}
