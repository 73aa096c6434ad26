// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the workbench looks for updates by itself; below it stand the sites and the proxies. */
public final class UpdatesPage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final int HINT_WIDTH = 420;
	private Button daily;

	@Override
	public void init(IWorkbench workbench) {
		// nothing is asked of it
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		daily = new Button(page, SWT.CHECK);
		daily.setText(Messages.Page_daily);
		daily.setSelection(UpdateSettings.daily());
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(Messages.Page_hint);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = HINT_WIDTH;
		hint.setLayoutData(data);
		return page;
	}

	@Override
	protected void performDefaults() {
		daily.setSelection(false);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			UpdateSettings.setDaily(daily.getSelection());
			return true;
		} catch (BackingStoreException e) {
			Platform.getLog(UpdatesPage.class).log(Status.error("The setting could not be kept.", e));
			setErrorMessage(e.getLocalizedMessage());
			return false;
		}
	}
}
