// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.hyoka.ui.editor.DossierEditors;
import org.hyoka.ui.editor.RecentDossiers;
import org.hyoka.ui.labels.ThemeColors;

/** The recent dossiers as links; those whose file is gone are left out, which a job finds out. */
final class RecentList {
	private static final int MOST = 6;
	private final Composite section;
	private final IWorkbenchPage page;
	private final Runnable grown;
	private List<Path> shown;

	RecentList(Composite section, IWorkbenchPage page, Runnable grown) {
		this.section = section;
		this.page = page;
		this.grown = grown;
		refresh();
	}

	void refresh() {
		List<Path> known = RecentDossiers.standard().files();
		if (shown == null) { // those that are gone go a moment later
			show(known.stream().limit(MOST).toList());
		}
		Job job = Job.createSystem(Messages.Welcome_recent, (ICoreRunnable) monitor -> {
			List<Path> there = known.stream().filter(Files::isRegularFile).limit(MOST).toList();
			if (!section.isDisposed()) {
				section.getDisplay().asyncExec(() -> show(there));
			}
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	private void show(List<Path> files) {
		if (section.isDisposed() || files.equals(shown)) {
			return;
		}
		shown = files;
		Arrays.stream(section.getChildren()).forEach(Control::dispose);
		if (files.isEmpty()) {
			Label none = new Label(section, SWT.WRAP);
			none.setText(Messages.Welcome_noRecent);
			none.setForeground(ThemeColors.of(section).quiet());
			none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		files.forEach(f -> WelcomeEditor.link(section, "recent", f.getFileName().toString(), String.valueOf(f.getParent()),
				() -> DossierEditors.open(page, f)));
		grown.run();
	}
}
