// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.hyoka.update.internal.InstallationKeys;
import org.hyoka.update.internal.ProvisioningFailures;
import org.hyoka.update.internal.SeenLists;
import org.hyoka.update.internal.SignedCopies;
import org.hyoka.update.internal.SignedView;
import org.hyoka.update.internal.SiteFiles;
import org.hyoka.update.internal.SiteList;
import org.hyoka.update.internal.Texts;

/**
 * Sites of which only that counts which the installation's own keys have signed. Before p2 reads anything of a site, its signed
 * list is fetched, and what the site says about its features is compared with it and copied; p2 reads the copy. The keys are
 * those that stand beside the installation: none that comes from a site or an archive, and none that somebody accepted in a
 * dialog.
 * <p>
 * To be closed when nothing is read any more; the copies go then.
 */
public final class SignedSites implements AutoCloseable {
	private static final int MOST_LIST = 16 << 20;
	private static final int MOST_SIGNATURE = 1 << 20;
	private final IProvisioningAgent agent;
	private final Path keys;
	private final boolean older;
	private final SignedCopies copies = new SignedCopies();
	private final Map<URI, URI> read = new LinkedHashMap<>();
	private List<URI> later = List.of();

	/**
	 * @param agent p2's services of the installation
	 * @param keys  the file of its keys
	 * @param older take lists that are older than others that were seen, for going back to former versions
	 */
	SignedSites(IProvisioningAgent agent, Path keys, boolean older) {
		this.agent = agent;
		this.keys = keys;
		this.older = older;
	}

	/**
	 * The copy of a site; made and checked when it is asked for first.
	 *
	 * @throws UpdateException    if none of the installation's keys has signed the site as it is, or it is an old state of it
	 * @throws ProvisionException if it does not answer
	 */
	synchronized URI copy(URI site, IProgressMonitor monitor) throws UpdateException, ProvisionException {
		URI known = read.get(site);
		if (known != null) {
			return known;
		}
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		SiteFiles files = new SiteFiles(agent, site);
		byte[] file = required(files, site, SiteList.FILE, MOST_LIST, progress.split(1));
		byte[] signature = required(files, site, SiteList.SIGNATURE, MOST_SIGNATURE, progress.split(1));
		try {
			String signer = InstallationKeys.read(keys).signer(file, signature).orElseThrow(() -> refused("site.signedByOther", site));
			SiteList list = SiteList.parse(file).orElseThrow(() -> refused("site.changed", site, SiteList.FILE));
			SeenLists seen = new SeenLists();
			Optional<Instant> newest = older ? Optional.empty() : seen.newest(signer, list);
			if (newest.isPresent() && list.time().isBefore(newest.get())) {
				throw refused("site.old", site, list.time(), newest.get());
			}
			URI copy = copies.make(site, files, list, progress.split(2));
			seen.see(signer, list);
			read.put(site, copy);
			return copy;
		} catch (IOException e) {
			throw new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase("keys.unreadable", keys, e.getLocalizedMessage()), e);
		}
	}

	private static byte[] required(SiteFiles files, URI site, String path, int most, IProgressMonitor monitor)
			throws UpdateException, ProvisionException {
		try {
			return files.read(path, most, monitor);
		} catch (ProvisionException e) {
			if (ProvisioningFailures.isMissing(e)) {
				throw refused("site.unsigned", site);
			}
			throw e;
		}
	}

	/** Lets these sites be asked when something of them is needed; those that cannot be read are left out then, and go to the log. */
	public synchronized SignedSites withLater(List<URI> sites) {
		later = List.copyOf(sites);
		return this;
	}

	/** The copies that were made, after those of the sites that were left for later. */
	public synchronized List<URI> copies() {
		List<URI> missing = later;
		later = List.of();
		for (URI site : missing) {
			try {
				copy(site, null);
			} catch (UpdateException | ProvisionException e) {
				Platform.getLog(SignedSites.class).log(Status.warning("The site " + site + " could not be read.", e));
			}
		}
		return List.copyOf(read.values());
	}

	/**
	 * What p2 may read when this location is named: the copy of a site, or a place of this installation.
	 *
	 * @throws UpdateException if it is a site that was not asked or is not signed
	 */
	public synchronized URI readable(URI location) throws UpdateException {
		if (read.containsKey(location)) {
			return read.get(location);
		}
		if (read.values().stream().anyMatch(copy -> location.toString().startsWith(copy.toString())) || isOwn(location)) {
			return location;
		}
		throw refused("site.unsigned", location);
	}

	/** p2's own stores are in the folders of the installation. */
	private boolean isOwn(URI location) {
		return "file".equals(location.getScheme()) && Path.of(location).startsWith(keys.getParent());
	}

	/** p2's services for its wizards: they see no site but these. */
	public IProvisioningAgent view() {
		return SignedView.of(agent, this);
	}

	private static UpdateException refused(String key, Object... parts) {
		return new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase(key, parts), null);
	}

	@Override
	public synchronized void close() {
		for (URI copy : read.values()) {
			agent.getService(IMetadataRepositoryManager.class).removeRepository(copy);
			agent.getService(IArtifactRepositoryManager.class).removeRepository(copy);
		}
		read.clear();
		copies.close();
	}
}
