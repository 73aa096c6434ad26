// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.print;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What will be printed; the system's own dialog asks for printer and paper. */
final class PrintPreview extends Dialog {
	private static final Point SIZE = new Point(900, 680);
	private final String html;
	private Browser browser;

	PrintPreview(Shell parent, String html) {
		super(parent);
		this.html = html;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Print_title);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		try {
			browser = new Browser(area, SWT.BORDER);
			browser.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			browser.setText(html, false);
		} catch (SWTError e) {
			Label none = new Label(area, SWT.WRAP);
			none.setText(Messages.Print_noBrowser);
			none.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Print_print, true).setEnabled(browser != null);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Print_close, false);
	}

	/** The system asks, and the preview stays: what was printed wrongly is printed again. */
	@Override
	protected void okPressed() {
		browser.execute("window.print()");
	}
}
