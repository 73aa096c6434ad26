// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.about;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.workbench.internal.ProductPicture;

/** The product with its version; below, the versions of its parts and the licences of what it contains. */
public final class AboutDialog extends TrayDialog {
	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int ICON = 64;
	private static final Point SIZE = new Point(640, 520);

	/** @param parent the window */
	public AboutDialog(Shell parent) {
		super(parent);
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.About_title);
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(SIZE.x, Math.min(wanted.x, widest())), Math.max(SIZE.y, Math.min(wanted.y, SIZE.y)));
	}

	/** No wider than the window that it comes from. */
	private int widest() {
		return getParentShell() == null ? SIZE.x : Math.min(2 * SIZE.x, getParentShell().getSize().x - 2 * ICON);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite head = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.horizontalSpacing = 16;
		layout.marginWidth = 0;
		head.setLayout(layout);
		Image icon = ProductPicture.ofSize(parent.getDisplay(), ICON);
		Label picture = new Label(head, SWT.NONE);
		picture.setImage(icon);
		picture.addDisposeListener(e -> icon.dispose());
		picture.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 3));
		Label name = new Label(head, SWT.NONE);
		name.setFont(Fonts.title());
		name.setText(Messages.About_name);
		new Label(head, SWT.NONE).setText(Messages.bind(Messages.About_version, Versions.product()));
		Label what = new Label(head, SWT.WRAP);
		what.setText(Messages.About_what);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = SIZE.x - 2 * ICON - 48;
		what.setLayoutData(wide);
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tab(tabs, Messages.About_versions).setText(Versions.lines());
		Text licences = tab(tabs, Messages.About_licences);
		licences.setText(Messages.About_own);
		readNotices(licences);
		return area;
	}

	private static Text tab(TabFolder tabs, String title) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		Text text = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = SIZE.x / 2;
		text.setLayoutData(data);
		item.setControl(text);
		return text;
	}

	/** The user-interface thread reads no file. */
	private static void readNotices(Text licences) {
		Display display = licences.getDisplay();
		Job.createSystem(Messages.About_licences, monitor -> {
			try {
				String notices = Versions.notices().orElse(Messages.About_noNotices);
				display.asyncExec(() -> {
					if (!licences.isDisposed()) {
						licences.setText(Messages.About_own + "\n\n" + notices);
					}
				});
			} catch (IOException e) {
				Platform.getLog(AboutDialog.class).log(Status.warning("The notices could not be read.", e));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.About_copy, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.About_close, true).setFocus();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(
					new Object[] { Messages.About_name + " " + Versions.product() + "\n\n" + Versions.lines() },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}
}
