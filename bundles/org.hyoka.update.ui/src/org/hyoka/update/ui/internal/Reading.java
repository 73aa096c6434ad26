// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.hyoka.update.SignedSites;
import org.hyoka.update.Sites;

/**
 * What the sites answered, and p2's wizards for it. Where the installation brings keys and this person has not chosen otherwise,
 * the wizards see what those keys have signed and nothing else.
 */
final class Reading {
	/** p2 installs long after its wizard was closed; what was read stays as long as the workbench. */
	private static final List<SignedSites> OPEN = new ArrayList<>();
	private final Sites.Answer answer;
	private final SayingUi ui;

	private Reading(Sites.Answer answer, SayingUi ui) {
		this.answer = answer;
		this.ui = ui;
	}

	/** Asks every site anew; those that cannot be read are not asked by p2 a second time. Takes a while. */
	static Reading ask(IProgressMonitor monitor) {
		ProvisioningUI plain = ProvisioningUI.getDefaultUI();
		Sites sites = Check.sites(plain);
		SignedSites signed = signed(sites, false);
		plain.getRepositoryTracker().clearRepositoriesNotFound();
		Sites.Answer answer = sites.ask(sites.known(), signed, monitor);
		answer.unreachable().keySet().forEach(plain.getRepositoryTracker()::addNotFound);
		return new Reading(answer, new SayingUi(plain, signed));
	}

	/** p2's pages for going back; the sites are asked when something of them is needed. */
	static SayingUi ofThePast() {
		ProvisioningUI plain = ProvisioningUI.getDefaultUI();
		Sites sites = Check.sites(plain);
		SignedSites signed = signed(sites, true);
		return new SayingUi(plain, signed == null ? null : signed.withLater(sites.known()));
	}

	private static SignedSites signed(Sites sites, boolean older) {
		if (!sites.bringKeys() || !UpdateSettings.signedOnly()) {
			return null;
		}
		SignedSites signed = sites.signed(older);
		synchronized (OPEN) {
			if (OPEN.isEmpty()) {
				PlatformUI.getWorkbench().addWorkbenchListener(new Closing());
			}
			OPEN.add(signed);
		}
		return signed;
	}

	/** What became of asking. */
	Sites.Answer answer() {
		return answer;
	}

	/** p2's wizards. */
	SayingUi ui() {
		return ui;
	}

	private static final class Closing implements IWorkbenchListener {
		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			return true;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			synchronized (OPEN) {
				OPEN.forEach(SignedSites::close);
				OPEN.clear();
			}
		}
	}
}
