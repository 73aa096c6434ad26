// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.hyoka.dossier.OpenOptions;
import org.osgi.service.prefs.BackingStoreException;

/** After what pause unsaved work is put aside, and where. */
public final class RecoveryPage extends PreferencePage implements IWorkbenchPreferencePage {
	/** Id of the page. */
	public static final String ID = "org.hyoka.workbench.preferences.recovery";
	private static final int GAP = 8;
	private static final int MOST_SECONDS = 120;
	private static final int HINT_WIDTH = 420;
	private Spinner seconds;

	@Override
	public void init(IWorkbench workbench) {
		// nothing is asked of it
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.horizontalSpacing = GAP;
		layout.verticalSpacing = GAP;
		page.setLayout(layout);
		new Label(page, SWT.NONE).setText(Messages.Recovery_every);
		seconds = new Spinner(page, SWT.BORDER);
		seconds.setValues(Autosaving.seconds(), 0, MOST_SECONDS, 0, 5, 20);
		new Label(page, SWT.NONE).setText(Messages.Recovery_seconds);
		hint(page, Messages.Recovery_hint);
		Label folder = new Label(page, SWT.NONE);
		folder.setText(Messages.Recovery_folder);
		folder.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 3, 1));
		Text path = new Text(page, SWT.READ_ONLY | SWT.BORDER);
		path.setText(OpenOptions.standard().recoveryFolder().toString());
		path.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
		return page;
	}

	private static void hint(Composite page, String text) {
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
		data.widthHint = HINT_WIDTH;
		hint.setLayoutData(data);
	}

	@Override
	protected void performDefaults() {
		seconds.setSelection(Autosaving.USUAL_SECONDS);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		IEclipsePreferences node = Autosaving.node();
		node.putInt(Autosaving.SECONDS, seconds.getSelection());
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(RecoveryPage.class).log(Status.error("The pause could not be kept.", e));
			setErrorMessage(e.getLocalizedMessage());
			return false;
		}
		return true;
	}
}
