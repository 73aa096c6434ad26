// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.hyoka.core.text.Phrase;
import org.hyoka.update.internal.Leftovers;
import org.hyoka.update.internal.ProvisioningFailures;

/**
 * One try to change an installation: made before it, so that what a failed one fetched can be taken away again, and why it
 * failed can be said.
 */
public final class ChangeAttempt {
	private final Leftovers leftovers;
	private final Set<IArtifactKey> before;
	private final List<URI> sites;
	private final Path folder;

	/** Of the installation that this program runs from, with the sites that it knows. */
	public ChangeAttempt(IProvisioningAgent agent, String profile) {
		this(agent, profile, Installation.place(), new Sites(agent).known());
	}

	/** @param sites where things come from */
	ChangeAttempt(IProvisioningAgent agent, String profile, Path folder, List<URI> sites) {
		this.leftovers = new Leftovers(agent, agent.getService(IProfileRegistry.class).getProfile(profile));
		this.before = leftovers.files();
		this.folder = folder;
		this.sites = sites;
	}

	/** Removes the files that came; the change was not made. */
	public void takeBack() {
		leftovers.removeAllBut(before);
	}

	/** Why it was not made, and what to do: a sentence. Ask before {@link #takeBack()} if the disk may be full. */
	public Phrase reason(IStatus status) {
		return ProvisioningFailures.ofChange(status, sites, folder, free(folder));
	}

	/** Bytes that are free there; much if that is not known, then the change itself shows it. */
	static long free(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace();
		} catch (IOException e) {
			return Long.MAX_VALUE;
		}
	}
}
