// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.Services;

/** Writes the report of the active dossier to a file, in one of the formats that are installed; anonymous (rule 7). */
public final class ExportHandler extends AbstractHandler {
	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveDossier.isOpen());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		List<ReportExporter> exporters = Services.all(ReportExporter.class);
		ActiveDossier.editor().flatMap(e -> e.openSession()).filter(s -> !exporters.isEmpty())
				.ifPresent(session -> ask(shell, session, exporters));
		return null;
	}

	private static void ask(Shell shell, DossierSession session, List<ReportExporter> exporters) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(exporters.stream().map(e -> "*." + e.fileExtension()).toArray(String[]::new));
		dialog.setFilterNames(exporters.stream().map(e -> e.label(Texts.locale())).toArray(String[]::new));
		session.file().ifPresent(f -> {
			dialog.setFilterPath(String.valueOf(f.getParent()));
			dialog.setFileName(f.getFileName().toString().replaceFirst("\\.hyoka$", ""));
		});
		String chosen = dialog.open();
		if (chosen != null) {
			ReportExporter exporter = exporters.stream().filter(e -> chosen.endsWith("." + e.fileExtension())).findFirst()
					.orElse(exporters.get(Math.max(0, dialog.getFilterIndex())));
			String ending = "." + exporter.fileExtension();
			ExportRun.start(shell, session, exporter, Path.of(chosen.endsWith(ending) ? chosen : chosen + ending));
		}
	}
}
