// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal.review;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.dossier.DossierSession;
import org.hyoka.export.review.ReviewProposal;
import org.hyoka.export.review.ReviewProposals;
import org.hyoka.export.ui.internal.ReportServices;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Texts;

/** Asks for Word files that came back from readers, and shows what they propose. */
public final class ReviewHandler extends AbstractHandler {
	private static Optional<DossierEditor> editor() {
		return ActiveDossier.editor().filter(e -> e.openSession().isPresent() && e.evaluator().isEmpty());
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(editor().filter(e -> !e.session().isReadOnly()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		editor().ifPresent(editor -> {
			FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
			dialog.setText(Messages.choose);
			dialog.setFilterExtensions(new String[] { "*.docx" });
			dialog.setFilterNames(new String[] { Messages.wordFiles });
			editor.session().file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
			if (dialog.open() != null) {
				Path folder = Path.of(dialog.getFilterPath());
				show(shell, editor.session(), Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
			}
		});
		return null;
	}

	/**
	 * Reads files and shows what they propose.
	 *
	 * @param files Word files of the report
	 */
	public static void show(Shell shell, DossierSession session, List<Path> files) {
		Optional<ReportExporter> word = ReportServices.exporters().stream().filter(e -> e.id().equals("docx")).findFirst();
		Optional<ReportComposer> composer = ReportServices.composer();
		if (word.isEmpty() || composer.isEmpty()) {
			return;
		}
		List<ReviewProposal> found = new ArrayList<>();
		IRunnableWithProgress run = monitor -> {
			try {
				found.addAll(ReviewProposals.of(session.dossier()).read(files, session.attachments(), composer.get(), word.get(), Texts.locale(),
						monitor));
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
			Platform.getLog(ReviewHandler.class).log(Status.warning("A reviewed file cannot be read.", e.getCause()));
			MessageDialog.openError(shell, Messages.title, e.getCause().getLocalizedMessage());
			return;
		} catch (InterruptedException e) {
			return;
		}
		if (found.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.title,
					NLS.bind(Messages.none, files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "))));
		} else {
			new ReviewDialog(shell, session, found).open();
		}
	}
}
