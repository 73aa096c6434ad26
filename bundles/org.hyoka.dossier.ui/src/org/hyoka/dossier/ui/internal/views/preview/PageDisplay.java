// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;

/** Shows pages in the system's browser, without script; as plain text on a system that has none. */
public final class PageDisplay {
	/** The browser has said that a page is there before it has painted it. */
	private static final int PAINTED_MILLISECONDS = 80;
	/** After that the browser is seen whatever it says. */
	private static final int LATEST_MILLISECONDS = 4000;
	private final Composite area;
	private Browser browser;
	private Composite cover;
	private Text text;

	/** @param parent of the browser */
	public PageDisplay(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new OnTopOfEachOther());
		try {
			browser = new Browser(area, SWT.NONE);
			browser.setJavascriptEnabled(false);
			cover();
			browser.addLocationListener(LocationListener.changingAdapter(PageDisplay::keepHere));
		} catch (SWTError e) {
			Platform.getLog(PageDisplay.class)
					.log(Status.warning("There is no browser on this system, so the preview is plain text.", e));
			text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		}
	}

	/** The browser is white until it has painted its first page, which would flash in a dark window: till then it is covered. */
	private void cover() {
		cover = new Composite(area, SWT.NO_FOCUS);
		cover.setBackground(area.getBackground());
		cover.moveAbove(browser);
		browser.addProgressListener(ProgressListener.completedAdapter(e -> uncover(PAINTED_MILLISECONDS)));
	}

	private void uncover(int milliseconds) {
		area.getDisplay().timerExec(milliseconds, () -> {
			if (!cover.isDisposed()) {
				cover.dispose();
			}
		});
	}

	/** Links lead to the system's browser; the preview stays where it is. */
	private static void keepHere(LocationEvent event) {
		if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
			event.doit = false;
			Program.launch(event.location);
		}
	}

	/** What holds the browser, or the text where there is none. */
	public Control control() {
		return area;
	}

	/** Shows a page. */
	public void show(PreviewRun.Page page) {
		if (cover != null && !cover.isDisposed()) {
			cover.setBackground(area.getBackground());
			uncover(LATEST_MILLISECONDS);
		}
		if (browser != null && !page.html().isEmpty()) {
			browser.setText(page.html(), false);
		} else if (text != null) {
			text.setText(page.text());
		} else {
			browser.setText("<!DOCTYPE html><meta charset=utf-8><pre style=\"white-space:pre-wrap\">"
					+ page.text().replace("&", "&amp;").replace("<", "&lt;") + "</pre>", false);
		}
	}

	/** Each child has all the room. */
	private static final class OnTopOfEachOther extends Layout {
		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
			return new Point(wHint == SWT.DEFAULT ? 200 : wHint, hHint == SWT.DEFAULT ? 200 : hHint); // as much as there is
		}

		@Override
		protected void layout(Composite composite, boolean flushCache) {
			for (Control child : composite.getChildren()) {
				child.setBounds(composite.getClientArea());
			}
		}
	}
}
