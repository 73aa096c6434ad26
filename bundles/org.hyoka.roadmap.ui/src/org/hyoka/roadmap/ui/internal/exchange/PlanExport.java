// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.exchange.ExchangeException;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.forms.WriteJob;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;

/** Writes roadmaps for other programs. */
public final class PlanExport {
	private PlanExport() {
	}

	/** Asks for a file and writes it. */
	public static void ask(PageContext context, List<Roadmap> roadmaps, PlanForm form, Shell shell, boolean confidential) {
		String name = Labels.of(context.dossier()) + " " + Messages.Roadmap;
		TargetFile
				.ask(shell, form.exporting().replaceAll("\\(&.\\)|&|…|\\.\\.\\.", ""), context.session().file().map(Path::getParent).orElse(null),
						name,
						List.of(new TargetFile.Form(form.ending(), form.label())))
				.ifPresent(file -> write(context, roadmaps, form, file, confidential));
	}

	/** Writes roadmaps in a job, reading them while nobody edits. */
	public static Job write(PageContext context, List<Roadmap> roadmaps, PlanForm form, Path file, boolean confidential) {
		return WriteJob.start(file, null, (out, monitor) -> {
			try {
				context.session().compose(local -> form.write(roadmaps, context.dossier(), Texts.locale(), confidential, local), out);
			} catch (ExchangeException e) {
				throw new IOException(e.message(Texts.locale()), e);
			}
		});
	}
}
