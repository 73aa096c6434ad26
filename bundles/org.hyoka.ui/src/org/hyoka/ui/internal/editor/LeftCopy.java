// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Recovery;

/** Unsaved work of a dossier that a crash left behind, and the question what shall become of it. */
public final class LeftCopy {
	private LeftCopy() {
	}

	/**
	 * The latest copy of a file's unsaved state; reads files, so not on the user-interface thread. Copies that cannot be
	 * listed keep nobody from the file itself.
	 */
	public static Optional<Recovery> of(Path file) {
		try {
			return Recovery.find(OpenOptions.standard().recoveryFolder()).stream()
					.filter(r -> r.original().filter(file::equals).isPresent()).findFirst();
		} catch (DossierException e) {
			Platform.getLog(LeftCopy.class).log(Status.warning(e.getMessage(), e));
			return Optional.empty();
		}
	}

	/**
	 * Asks in the editor's place.
	 *
	 * @param resume goes on with the copy
	 * @param open   opens the saved file, after the copy has gone
	 * @param failed told when the copy cannot be deleted
	 */
	public static Control question(Composite parent, Recovery left, Runnable resume, Runnable open,
			Consumer<DossierException> failed) {
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withZone(ZoneId.systemDefault()).format(left.savedAt());
		Display display = parent.getDisplay();
		return Notice.error(parent, Messages.LeftCopy_Title, Messages.bind(Messages.LeftCopy_Text, left.name(), when),
				List.of(new Notice.Action(Messages.LeftCopy_Resume, resume),
						new Notice.Action(Messages.LeftCopy_Discard, () -> discard(left, display, open, failed))));
	}

	private static void discard(Recovery left, Display display, Runnable open, Consumer<DossierException> failed) {
		Job.createSystem(Messages.LeftCopy_Discard, monitor -> {
			try {
				left.discard();
				display.asyncExec(open);
			} catch (DossierException e) {
				display.asyncExec(() -> failed.accept(e));
			}
			return Status.OK_STATUS;
		}).schedule();
	}
}
