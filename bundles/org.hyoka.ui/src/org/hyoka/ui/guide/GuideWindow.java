// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.guide;

import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The window that shows the guide's pages. Links between pages stay in it, others go to the system's browser. */
final class GuideWindow extends Window {
	private final String title;
	private final String bundle;
	private final Consumer<String> load;
	private Browser browser;

	/**
	 * @param bundle whose guide it is
	 * @param load   asks for a page by its name; {@link #show} follows
	 */
	GuideWindow(Shell parent, String title, String bundle, Consumer<String> load) {
		super(parent);
		this.title = title;
		this.bundle = bundle;
		this.load = load;
		setShellStyle(SWT.SHELL_TRIM);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		shell.setLayout(new FillLayout());
	}

	@Override
	protected Point getInitialSize() {
		return new Point(900, 760);
	}

	@Override
	protected Control createContents(Composite parent) {
		try {
			browser = new Browser(parent, SWT.NONE);
		} catch (SWTError e) {
			Label none = new Label(parent, SWT.WRAP);
			none.setText(Messages.bind(Messages.Guide_NoBrowser, bundle));
			return none;
		}
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(LocationListener.changingAdapter(this::follow));
		load.accept(GuidePages.FIRST);
		return browser;
	}

	private void follow(LocationEvent event) {
		if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
			event.doit = false;
			Program.launch(event.location);
		} else if (event.location.endsWith(".md")) {
			event.doit = false;
			load.accept(event.location.substring(event.location.lastIndexOf('/') + 1));
		}
	}

	void show(String html) {
		if (browser != null && !browser.isDisposed()) {
			browser.setText(html, true);
		}
	}
}
