// SPDX-License-Identifier: EPL-2.0
package org.hyoka.guide.ui.internal;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

/** Opens the guide in a window of its own, so that it can stand beside the workbench; a second time, the same window. */
public final class GuideHandler extends AbstractHandler {
	private GuideWindow window;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell parent = HandlerUtil.getActiveShellChecked(event);
		if (window == null || window.getShell() == null || window.getShell().isDisposed()) {
			window = new GuideWindow(parent, this::load);
			window.open();
		} else {
			window.getShell().forceActive();
		}
		return null;
	}

	/** Reads a page in the background and shows it. */
	private void load(String page) {
		GuidePages pages = new GuidePages(FrameworkUtil.getBundle(GuideHandler.class)::getEntry, Locale.getDefault());
		Job job = Job.create(Messages.Guide_Title, monitor -> {
			try {
				String html = pages.html(page);
				Display.getDefault().asyncExec(() -> window.show(html));
			} catch (IOException e) {
				Platform.getLog(GuideHandler.class).error(e.getMessage(), e);
				return Status.error(e.getMessage(), e);
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}
}
