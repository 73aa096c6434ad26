// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.SheetArrival;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.exchange.sheets.SheetReader;
import org.hyoka.exchange.sheets.SheetTokens;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.Services;

/** Reads sheets that came in in a job, shows what they are, and takes the chosen ones as one undoable step. */
public final class ImportRun {
	private ImportRun() {
	}

	/** The forms beside the workbench's own that can be read now. */
	static List<SheetReader> readers() {
		return Services.all(SheetReader.class);
	}

	/** What names of files that can be read end with, without the dot. */
	static List<String> endings() {
		return Stream.concat(Stream.of(SheetFile.EXTENSION), readers().stream().map(SheetReader::fileExtension)).distinct().toList();
	}

	/** Starts; UI thread. */
	public static void start(DossierEditor editor, List<Path> files) {
		Display display = Display.getCurrent();
		Job job = Job.create(Messages.Import_Title, monitor -> {
			List<SheetArrival.Letter> letters = SheetArrival.read(files, readers());
			display.asyncExec(() -> show(editor, letters));
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
	}

	private static void show(DossierEditor editor, List<SheetArrival.Letter> letters) {
		if (editor.openSession().isEmpty() || Editors.isClosed(editor)) {
			return;
		}
		ImportDialog dialog = new ImportDialog(editor.getSite().getShell(), editor.dossier(),
				SheetArrival.check(editor.dossier(), letters, SheetTokens.of(editor.session().attachments()).orElse(null)));
		if (dialog.open() == Window.OK) {
			take(editor, dialog.chosen());
		}
	}

	private static void take(DossierEditor editor, List<Accepted> chosen) {
		DossierSession session = editor.session();
		Command command = SheetImport.command(session.editingDomain(), session.dossier(), chosen, LocalDate.now(),
				Phrase.same(Messages.Import_Title));
		if (command.canExecute()) {
			session.execute(command);
			chosen.stream().flatMap(a -> a.incoming().stream()).findFirst()
					.ifPresent(i -> editor.show("org.hyoka.ui.scores", i.undertaking()));
		}
	}
}
