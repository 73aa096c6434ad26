// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.hyoka.update.Sites;

/**
 * Looks for updates in the background and says in one sentence how it went: there are some (and p2's wizard shows them),
 * everything is up to date, there is no site, or a site does not answer.
 */
final class Check extends Job {
	private static final String PREFERENCES = "org.hyoka.update.ui.preferences";
	private final boolean quiet;
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	/** @param quiet speak only when there are updates, and ask before the wizard opens */
	Check(boolean quiet) {
		super(Messages.Check_name);
		this.quiet = quiet;
		setUser(!quiet);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Check_name, 2);
		Reading reading = Reading.ask(progress.split(1));
		Sites.Answer sites = reading.answer();
		if (sites.asked().isEmpty()) {
			sayAndOfferSites(Messages.Check_noSites);
		} else if (sites.none()) {
			sayAndOfferSites(unreachable(sites));
		} else {
			UpdateOperation operation = new UpdateOperation(reading.ui().getSession());
			operation.setProfileId(reading.ui().getProfileId());
			IStatus status = operation.resolveModal(progress.split(1));
			conclude(reading.ui(), operation, status, sites);
		}
		return Status.OK_STATUS;
	}

	private void conclude(ProvisioningUI ui, UpdateOperation operation, IStatus status, Sites.Answer sites) {
		if (status.getSeverity() == IStatus.CANCEL) {
			return;
		}
		if (status.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE || operation.getPossibleUpdates().length == 0) {
			say(sites.unreachable().isEmpty() ? Messages.Check_upToDate
					: Messages.bind(Messages.Check_upToDateBut, unreachable(sites)));
			return;
		}
		if (!operation.hasResolved()) {
			Platform.getLog(Check.class).log(status);
		}
		onWindow(shell -> {
			String[] answers = { Messages.Check_show, Messages.Check_later };
			if (!quiet || MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.Check_title,
					Messages.Check_found, SWT.NONE, answers) == 0) {
				ui.openUpdateWizard(false, operation, null);
			}
		});
	}

	/** The sites of this installation. */
	static Sites sites(ProvisioningUI ui) {
		return new Sites(ui.getSession().getProvisioningAgent());
	}

	/** The sentences about sites that cannot be read. */
	static String unreachable(Sites.Answer sites) {
		return sites.why().map(why -> why.in(Locale.getDefault())).orElse("");
	}

	private void say(String sentence) {
		if (!quiet) {
			onWindow(shell -> MessageDialog.openInformation(shell, Messages.Check_title, sentence));
		}
	}

	private void sayAndOfferSites(String sentence) {
		if (!quiet) {
			onWindow(shell -> offerSites(shell, sentence));
		}
	}

	/** Says something about the sites and leads to their settings if the person wants that. UI thread. */
	static void offerSites(Shell shell, String sentence) {
		String[] answers = { Messages.Sites_settings, Messages.Sites_close };
		if (MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.Check_title, sentence, SWT.NONE,
				answers) == 0) {
			String sites = ProvisioningUI.getDefaultUI().getPolicy().getRepositoryPreferencePageId();
			PreferencesUtil.createPreferenceDialogOn(shell, sites == null ? PREFERENCES : sites, null, null).open();
		}
	}

	/** What is done with the window, if there still is one. */
	interface WithShell {
		void run(Shell shell);
	}

	private void onWindow(WithShell action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				if (window != null && !PlatformUI.getWorkbench().isClosing()) {
					action.run(window.getShell());
				}
			});
		}
	}
}
