// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.CommonBase;
import org.hyoka.merge.HandedOut;
import org.hyoka.merge.RevisionWords;
import org.hyoka.merge.VersionMerge;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.editor.DossierEditor;

/**
 * Merges another version into the open dossier as one step: finds the version that both were made from, says what would be taken over, and
 * leads to the questions that are left. UI thread; files are read beside it.
 */
public final class MergeRun {
	/** A merge that has been worked out, with what was read for it. */
	private record Ready(VersionMerge merge, OpenDossier theirs, String base, Optional<AttachedDocument> handedOut) implements AutoCloseable {
		@Override
		public void close() {
			theirs.close();
		}
	}

	private MergeRun() {
	}

	/**
	 * Merges a file.
	 *
	 * @param editor of the open dossier, which can be edited
	 * @param theirs the file with the other version
	 * @return whether it was merged, or had nothing that ours has not
	 */
	public static boolean start(DossierEditor editor, Path theirs) {
		Shell shell = editor.getSite().getShell();
		DossierSession session = editor.session();
		Optional<Optional<Ready>> part = OtherVersions.work(shell, monitor -> readyAsPart(session, theirs, monitor));
		if (part.isEmpty()) {
			return false;
		}
		if (part.get().isPresent()) {
			return decide(editor, part.get().get(), theirs.getFileName().toString());
		}
		Path ours = session.file().orElse(theirs);
		Optional<CommonBase> common = OtherVersions.work(shell, monitor -> CommonBase.of(session.history(), ours, theirs));
		if (common.isEmpty()) {
			return false;
		}
		Optional<Path> base = common.get().file().or(() -> askForBase(shell, editor, common.get(), theirs));
		return base.flatMap(file -> OtherVersions.work(shell, monitor -> ready(session, file, theirs, monitor)))
				.map(ready -> decide(editor, ready, theirs.getFileName().toString())).orElse(false);
	}

	/** Where the common version is not found, it can be given, or the two be compared without it. */
	private static Optional<Path> askForBase(Shell shell, DossierEditor editor, CommonBase common, Path theirs) {
		String why = common.revision().map(revision -> Messages.bind(Messages.Merge_baseLost, RevisionWords.shortened(revision)))
				.orElse(Messages.Merge_baseNone);
		String[] choices = { Messages.Merge_giveBase, Messages.Merge_compare, Messages.Compare_cancel };
		int choice = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Merge_title,
				Messages.bind(Messages.Merge_noBase, theirs.getFileName(), why), 0, choices);
		if (choice == 0) {
			return OtherVersions.ask(shell, editor.session(), Messages.Merge_giveBase);
		}
		if (choice == 1) {
			OtherVersions.compare(editor, theirs);
		}
		return Optional.empty();
	}

	/** A part that was handed out from here comes back: it is held against what went out. */
	private static Optional<Ready> readyAsPart(DossierSession session, Path theirs, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Optional<HandedOut.Base> base = HandedOut.base(session, theirs, progress.split(1));
		if (base.isEmpty()) {
			return Optional.empty();
		}
		try (HandedOut.Base part = base.get()) {
			OpenDossier other = DossierFiles.open(theirs, progress.split(1));
			return Optional
					.of(new Ready(VersionMerge.of(part.part(), session, other), other, part.document().getName(), Optional.of(part.document())));
		}
	}

	private static Ready ready(DossierSession session, Path base, Path theirs, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		OpenDossier other = DossierFiles.open(theirs, progress.split(1));
		try (OpenDossier common = DossierFiles.open(base, progress.split(1))) {
			return new Ready(VersionMerge.of(common, session, other), other, base.getFileName().toString(), Optional.empty());
		} catch (IOException | RuntimeException e) {
			other.close();
			throw e;
		}
	}

	private static boolean decide(DossierEditor editor, Ready ready, String name) {
		try (ready) {
			Shell shell = editor.getSite().getShell();
			int taken = ready.merge().merge().taken().size();
			int open = ready.merge().merge().conflicts().size();
			if (taken + open == 0) {
				MessageDialog.openInformation(shell, Messages.Merge_title, Messages.bind(Messages.Merge_nothing, name));
				return true;
			}
			String what = Messages.bind(Messages.Merge_found, new Object[] { name, ready.base(), taken })
					+ (open == 0 ? "" : "\n\n" + Messages.bind(Messages.Merge_open, open));
			String[] choices = { Messages.Merge_do, Messages.Compare_cancel };
			return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Merge_title, what, 0, choices) == 0 && apply(editor, ready, name);
		}
	}

	private static boolean apply(DossierEditor editor, Ready ready, String name) {
		var open = ready.merge().merge().conflicts();
		if (!open.isEmpty() && OtherVersions.work(editor.getSite().getShell(), monitor -> {
			ready.merge().keepTheirs();
			return true;
		}).isEmpty()) {
			return false;
		}
		String label = Messages.bind(Messages.Merge_step, name);
		CompoundCommand step = new CompoundCommand(label);
		step.append(ready.merge().command(open, label));
		ready.handedOut().ifPresent(document -> step.append(SetCommand.create(editor.getEditingDomain(), document, Literals.NAMED_ELEMENT__NAME,
				Messages.bind(Messages.HandOut_returned, document.getName(), LocalDate.now()))));
		editor.session().execute(step);
		if (!open.isEmpty()) {
			editor.show(VersionsPage.ID, editor.dossier());
		}
		return true;
	}
}
