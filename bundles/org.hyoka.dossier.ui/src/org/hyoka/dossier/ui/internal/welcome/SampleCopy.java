// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hyoka.dossier.SampleDossier;
import org.hyoka.ui.editor.DossierEditors;
import org.hyoka.ui.editor.DossierFolder;

/** Opens samples as copies, so that everything can be tried out. */
public final class SampleCopy {
	private SampleCopy() {
	}

	/** Writes a copy in a job, then opens it. */
	static void open(SampleDossier sample, IWorkbenchPage page) {
		Job job = Job.create(Messages.bind(Messages.Sample_copying, sample.title(Locale.getDefault())), monitor -> {
			try {
				Path file = write(sample, DossierFolder.standard());
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> DossierEditors.open(page, file));
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(Messages.bind(Messages.Sample_failed, DossierFolder.standard(), e.getLocalizedMessage()), e);
			}
		});
		job.setUser(false);
		job.schedule();
	}

	/** Writes a copy under a name that is free; gives the file. No UI thread. */
	public static Path write(SampleDossier sample, Path folder) throws IOException {
		Path file = DossierFolder.unused(folder, sample.fileName());
		sample.write(file);
		return file;
	}
}
