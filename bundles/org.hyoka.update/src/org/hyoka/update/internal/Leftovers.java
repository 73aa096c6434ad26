// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;

/**
 * The files of an installation that no feature needs: those that a failed change fetched, and those of states long past. p2
 * itself leaves them where they are; unsigned ones of a failed try would count as unsigned in the next, too.
 */
public final class Leftovers {
	private static final String AGENT = "org.eclipse.equinox.p2.core";
	private static final String DOWNLOADS = "cache/";
	private final IProvisioningAgent agent;
	private final IProfile state;

	/** @param state what is installed */
	public Leftovers(IProvisioningAgent agent, IProfile state) {
		this.agent = agent;
		this.state = state;
	}

	/** All files that are there. */
	public Set<IArtifactKey> files() {
		Set<IArtifactKey> all = new HashSet<>();
		for (IArtifactRepository place : places()) {
			all.addAll(place.query(ArtifactKeyQuery.ALL_KEYS, null).toUnmodifiableSet());
		}
		return all;
	}

	/** Removes what was not there before. */
	public void removeAllBut(Set<IArtifactKey> before) {
		Set<IArtifactKey> came = files();
		came.removeAll(before);
		remove(came);
	}

	/**
	 * Removes what none of these states needs.
	 *
	 * @param states what is installed, and what may be gone back to without a site
	 * @return how many files went
	 */
	public int removeUnused(Collection<IProfile> states) {
		Set<IArtifactKey> unused = files();
		for (IProfile each : states) {
			for (IInstallableUnit unit : each.query(QueryUtil.createIUAnyQuery(), null)) {
				unused.removeAll(unit.getArtifacts());
			}
		}
		remove(unused);
		return unused.size();
	}

	private void remove(Set<IArtifactKey> files) {
		IArtifactKey[] keys = files.toArray(IArtifactKey[]::new);
		for (IArtifactRepository place : places()) {
			if (keys.length > 0 && place.isModifiable()) {
				place.removeDescriptors(keys, null);
			}
		}
	}

	/** Where bundles and features are, and where p2 keeps other downloads. */
	private List<IArtifactRepository> places() {
		IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
		List<URI> locations = new ArrayList<>();
		String folder = state.getProperty(IProfile.PROP_CACHE);
		if (folder != null) {
			locations.add(Path.of(folder).toFile().toURI());
		}
		locations.add(agent.getService(IAgentLocation.class).getDataArea(AGENT).resolve(DOWNLOADS));
		List<IArtifactRepository> found = new ArrayList<>();
		for (URI location : locations) {
			boolean known = manager.contains(location);
			try {
				found.add(manager.loadRepository(location, IRepositoryManager.REPOSITORY_HINT_MODIFIABLE, null));
				if (!known) {
					manager.setRepositoryProperty(location, IRepository.PROP_SYSTEM, "true");
				}
			} catch (ProvisionException e) {
				// nothing was fetched to there yet
			}
		}
		return found;
	}
}
