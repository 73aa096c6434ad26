// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.guide;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
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
 * workbench: contents and search at the left, the page at the right. UI thread, as far as nothing else is said.
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
		if (isOpen()) {
			window.getShell().forceActive();
		} else {
			open(parent, GuidePages.FIRST);
		}
	}

	/**
	 * Shows a part of the guide.
	 *
	 * @param parent  the window in front of which it comes, if it is not open
	 * @param address of the part, see {@link GuidePages.Section#address()}
	 */
	public void open(Shell parent, String address) {
		if (isOpen()) {
			window.getShell().forceActive();
		} else {
			Bundle bundle = FrameworkUtil.getBundle(owner);
			GuidePages pages = new GuidePages(bundle::getEntry, Locale.getDefault());
			GuideWindow opened = new GuideWindow(parent, title.get(), bundle.getSymbolicName(), to -> load(pages, to));
			window = opened;
			opened.open();
			inBackground(pages::contents, opened::list);
		}
		window.go(address);
	}

	private boolean isOpen() {
		return window != null && window.getShell() != null && !window.getShell().isDisposed();
	}

	/** Reads a page in the background and shows it. */
	private void load(GuidePages pages, String address) {
		GuideWindow asked = window;
		String[] parts = address.split("#", 2);
		inBackground(() -> pages.html(parts[0]), html -> asked.show(html, parts.length < 2 ? 0 : Integer.parseInt(parts[1])));
	}

	/** Reads something. */
	private interface Reading<T> {
		T read() throws IOException;
	}

	private <T> void inBackground(Reading<T> reading, Consumer<T> take) {
		Job job = Job.create(title.get(), monitor -> {
			try {
				T found = reading.read();
				Display.getDefault().asyncExec(() -> take.accept(found));
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
