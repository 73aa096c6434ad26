// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.hyoka.dossier.DossierSession;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditors;

/** Leads from a line of an answer to the places that it comes from: a dossier opens in its editor at the object. UI thread. */
public final class Places {
	private static final String DOSSIER = ".hyoka";
	private static final int PAUSE_MILLISECONDS = 50;
	private static final int PATIENCE = 600;

	private Places() {
	}

	/** Asks for the places of a line in a job, and hands them over on the UI thread. */
	public static void of(Desk desk, Line line, Display display, Consumer<List<SourceRef>> take, Consumer<String> failed) {
		Job job = Job.createSystem(Messages.Places_job, (ICoreRunnable) monitor -> {
			try {
				List<SourceRef> places = desk.sources(line);
				onDisplay(display, () -> take.accept(places));
			} catch (PortfolioException e) {
				String sentence = Desk.sentence(e);
				onDisplay(display, () -> failed.accept(sentence));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static void onDisplay(Display display, Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(action);
		}
	}

	/** Opens a place: a dossier in its editor, beside the others; another file in the program that the system has for it. */
	public static void open(IWorkbenchPage page, SourceRef place) {
		Path file = Path.of(place.file());
		if (!place.file().endsWith(DOSSIER)) {
			if (!Program.launch(place.file())) {
				MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.Places_title,
						Messages.bind(Messages.Places_noProgram, place.file(), place.name()));
			}
			return;
		}
		Perspectives.showDossiers(page);
		DossierEditor editor = DossierEditors.open(page, file);
		if (editor != null) {
			reveal(page.getWorkbenchWindow().getShell().getDisplay(), editor, place.element(), PATIENCE);
		}
	}

	/** The file is read in a job of the editor; it is looked again until it has been, and not for ever. */
	private static void reveal(Display display, DossierEditor editor, String element, int patience) {
		Optional<DossierSession> session = editor.openSession();
		if (session.isPresent()) {
			EObject object = session.get().dossier().eResource().getEObject(element);
			if (object != null) {
				editor.reveal(object, null);
			}
		} else if (patience > 0 && editor.getSite().getPage().findEditor(editor.getEditorInput()) == editor) {
			display.timerExec(PAUSE_MILLISECONDS, () -> reveal(display, editor, element, patience - 1));
		}
	}
}
