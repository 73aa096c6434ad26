// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.guide;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The guide that a bundle brings in its folder {@code guide}, in a window of its own, so that it can stand beside the
 * workbench. UI thread, as far as nothing else is said.
 */
public final class Guide {
	private final Class<?> owner;
	private final Supplier<String> title;
	private GuideWindow window;

	/**
	 * A guide that is not shown yet.
	 *
	 * @param owner a class of the bundle
	 * @param title what the window is called, in the workbench's language
	 */
	public Guide(Class<?> owner, Supplier<String> title) {
		this.owner = owner;
		this.title = title;
	}

	/**
	 * Shows the guide's first page; the same window, if it is open.
	 *
	 * @param parent the window in front of which it comes
	 */
	public void open(Shell parent) {
		if (window == null || window.getShell() == null || window.getShell().isDisposed()) {
			Bundle bundle = FrameworkUtil.getBundle(owner);
			window = new GuideWindow(parent, title.get(), bundle.getSymbolicName(), page -> load(bundle, page));
			window.open();
		} else {
			window.getShell().forceActive();
		}
	}

	/** Reads a page in the background and shows it. */
	private void load(Bundle bundle, String page) {
		GuidePages pages = new GuidePages(bundle::getEntry, Locale.getDefault());
		Job job = Job.create(title.get(), monitor -> {
			try {
				String html = pages.html(page);
				Display.getDefault().asyncExec(() -> window.show(html));
			} catch (IOException e) {
				Platform.getLog(Guide.class).error(e.getMessage(), e);
				return Status.error(e.getMessage(), e);
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}
}
