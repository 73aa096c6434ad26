// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import java.util.List;

import org.eclipse.equinox.p2.ui.InstalledSoftwarePage;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.equinox.p2.ui.RevertProfilePage;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.about.IInstallationPageContainer;
import org.eclipse.ui.about.InstallationPage;

/** p2's own pages of what is installed and of the history, which can be gone back in; without what developers need. */
final class InstalledDialog extends TrayDialog implements IInstallationPageContainer {
	private static final Point SIZE = new Point(760, 560);
	private final InstalledSoftwarePage installed = new InstalledSoftwarePage();
	private final RevertProfilePage history = new RevertProfilePage();
	private final List<InstallationPage> pages = List.of(installed, history);

	InstalledDialog(Shell parent) {
		super(parent);
		setHelpAvailable(false);
		ProvisioningUI ui = Reading.ofThePast();
		installed.setProvisioningUI(ui);
		history.setProvisioningUI(ui);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Installed_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		List<String> titles = List.of(Messages.Installed_now, Messages.Installed_history);
		for (int i = 0; i < pages.size(); i++) {
			TabItem item = new TabItem(tabs, SWT.NONE);
			item.setText(titles.get(i));
			item.setControl(page(tabs, pages.get(i)));
		}
		return area;
	}

	private Control page(Composite parent, InstallationPage page) {
		page.setPageContainer(this);
		Composite whole = new Composite(parent, SWT.NONE);
		whole.setLayout(new GridLayout());
		Composite content = new Composite(whole, SWT.NONE);
		GridLayout tight = new GridLayout();
		tight.marginWidth = 0;
		tight.marginHeight = 0;
		content.setLayout(tight);
		content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		page.createControl(content);
		page.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite buttons = new Composite(whole, SWT.NONE);
		GridLayout row = new GridLayout();
		row.marginWidth = 0;
		buttons.setLayout(row);
		buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		page.createPageButtons(buttons);
		row.numColumns = Math.max(1, buttons.getChildren().length);
		return whole;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Installed_close, true);
	}

	@Override
	public void registerPageButton(InstallationPage page, Button button) {
		// every page has its own row of buttons
	}

	@Override
	public void closeModalContainers() {
		close();
	}

	@Override
	public boolean close() {
		pages.forEach(InstallationPage::dispose);
		return super.close();
	}
}
