// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.views.preview;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Shows pages in the system's browser, without script; as plain text on a system that has none. */
public final class PageDisplay {
	private Browser browser;
	private Text text;

	/** @param parent of the browser */
	public PageDisplay(Composite parent) {
		try {
			browser = new Browser(parent, SWT.NONE);
			browser.setJavascriptEnabled(false);
			browser.addLocationListener(LocationListener.changingAdapter(PageDisplay::keepHere));
		} catch (SWTError e) {
			Platform.getLog(PageDisplay.class)
					.log(Status.warning("There is no browser on this system, so the preview is plain text.", e));
			text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		}
	}

	/** Links lead to the system's browser; the preview stays where it is. */
	private static void keepHere(LocationEvent event) {
		if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
			event.doit = false;
			Program.launch(event.location);
		}
	}

	/** The browser, or the text where there is none. */
	public Control control() {
		return browser != null ? browser : text;
	}

	/** Shows a page. */
	public void show(PreviewRun.Page page) {
		if (browser != null && !page.html().isEmpty()) {
			browser.setText(page.html(), true);
		} else if (text != null) {
			text.setText(page.text());
		} else {
			browser.setText("<!DOCTYPE html><meta charset=utf-8><pre style=\"white-space:pre-wrap\">"
					+ page.text().replace("&", "&amp;").replace("<", "&lt;") + "</pre>", true);
		}
	}
}
