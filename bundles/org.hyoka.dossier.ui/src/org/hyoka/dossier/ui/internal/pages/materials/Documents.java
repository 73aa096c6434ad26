// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.materials;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__DOCUMENTS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.hyoka.core.text.FileNames;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.page.PageContext;

/** Takes files into the dossier and out of it, in the background. */
final class Documents {
	/** Reads or writes a file. */
	private interface Work {
		Runnable run() throws IOException;
	}

	private final PageContext context;
	private final Subject dossier;
	private final Control owner;

	Documents(PageContext context, Subject dossier, Control owner) {
		this.context = context;
		this.dossier = dossier;
		this.owner = owner;
	}

	/** Asks for files and takes them in. */
	void choose() {
		if (!dossier.editable()) {
			return;
		}
		FileDialog dialog = new FileDialog(owner.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Materials_AddFile);
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				take(Path.of(dialog.getFilterPath(), name));
			}
		}
	}

	/** Takes files that are dropped on a control; rows are still dragged by the table itself where it has such a target. */
	void takeDrops(Control target) {
		if (target.getData(DND.DROP_TARGET_KEY) instanceof DropTarget present) {
			org.eclipse.swt.dnd.Transfer[] all = java.util.Arrays.copyOf(present.getTransfer(),
					present.getTransfer().length + 1);
			all[all.length - 1] = FileTransfer.getInstance();
			present.setTransfer(all);
			present.addDropListener(listener());
			return;
		}
		DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(listener());
	}

	private DropTargetAdapter listener() {
		return new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				if (FileTransfer.getInstance().isSupportedType(event.currentDataType)
						&& event.data instanceof String[] files && dossier.editable()) {
					for (String file : files) {
						take(Path.of(file));
					}
				}
			}
		};
	}

	private void take(Path file) {
		String name = file.getFileName().toString();
		run(name, () -> {
			String type = Files.probeContentType(file);
			try (InputStream in = Files.newInputStream(file)) {
				String entry = context.session().attachments().addDocument(name, in);
				return () -> add(name, entry, type);
			}
		});
	}

	private void add(String name, String entry, String type) {
		AttachedDocument document = HyokaFactory.eINSTANCE.createAttachedDocument();
		document.setName(name);
		document.setEntry(entry);
		document.setMediaType(type);
		dossier.withObject(o -> AddCommand.create(context.domain(), o, DOSSIER__DOCUMENTS, document));
	}

	/** Writes the first of the selected documents to a file that is asked for. */
	void save(List<EObject> selected) {
		if (selected.isEmpty() || !(selected.get(0) instanceof AttachedDocument document) || document.getEntry() == null) {
			return;
		}
		FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
		dialog.setText(Messages.Materials_SaveFile);
		dialog.setOverwrite(true);
		dialog.setFileName(FileNames.of(document.getName()));
		String chosen = dialog.open();
		String entry = document.getEntry();
		if (chosen != null) {
			run(chosen, () -> {
				try (InputStream in = context.session().attachments().open(entry)) {
					AtomicFile.write(Path.of(chosen), in::transferTo);
				}
				return () -> {
					// nothing to show
				};
			});
		}
	}

	private void run(String name, Work work) {
		Job job = Job.create(Messages.Materials_Copying, monitor -> {
			try {
				Runnable after = work.run();
				onOwner(after);
			} catch (IOException e) {
				Platform.getLog(Documents.class).log(Status.warning("A file could not be copied: " + name, e));
				onOwner(() -> MessageDialog.openError(owner.getShell(), Messages.Materials_Title,
						e instanceof DossierException ? e.getLocalizedMessage()
								: Messages.bind(Messages.Materials_NotCopied, name, e.getLocalizedMessage())));
			}
			return (IStatus) Status.OK_STATUS;
		});
		job.schedule();
	}

	private void onOwner(Runnable action) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
