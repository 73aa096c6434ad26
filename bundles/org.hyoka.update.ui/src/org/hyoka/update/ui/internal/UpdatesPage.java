// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
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

/** Whether the workbench looks for updates by itself, and whose it takes; below it stand the sites and the proxies. */
public final class UpdatesPage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final int HINT_WIDTH = 420;
	private Button daily;
	private Button signed;

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
		hint(page, Messages.Page_hint);
		boolean keys = Check.sites(ProvisioningUI.getDefaultUI()).bringKeys();
		signed = new Button(page, SWT.CHECK);
		signed.setText(Messages.Page_signed);
		signed.setSelection(keys && UpdateSettings.signedOnly());
		signed.setEnabled(keys);
		hint(page, keys ? Messages.Page_signedHint : Messages.Page_noKeys);
		return page;
	}

	private static void hint(Composite page, String text) {
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = HINT_WIDTH;
		hint.setLayoutData(data);
	}

	@Override
	protected void performDefaults() {
		daily.setSelection(false);
		signed.setSelection(signed.isEnabled());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			UpdateSettings.setDaily(daily.getSelection());
			return !signed.isEnabled() || keepSigned(signed.getSelection());
		} catch (BackingStoreException e) {
			Platform.getLog(UpdatesPage.class).log(Status.error("The setting could not be kept.", e));
			setErrorMessage(e.getLocalizedMessage());
			return false;
		}
	}

	/** Whoever takes what anybody may have made has read what that means. */
	private boolean keepSigned(boolean wanted) throws BackingStoreException {
		if (!wanted && UpdateSettings.signedOnly()) {
			String[] answers = { Messages.Page_takeUnsigned, IDialogConstants.CANCEL_LABEL };
			if (MessageDialog.open(MessageDialog.WARNING, getShell(), Messages.Check_title, Messages.Page_risk, SWT.NONE, answers) != 0) {
				signed.setSelection(true);
				return false;
			}
		}
		UpdateSettings.setSignedOnly(wanted);
		return true;
	}
}
