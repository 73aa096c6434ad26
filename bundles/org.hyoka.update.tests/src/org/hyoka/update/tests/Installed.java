// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProfileScope;
import org.hyoka.update.Installation;
import org.hyoka.update.Sites;
import org.hyoka.update.internal.Leftovers;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** An empty installation in a folder, kept by a p2 of its own. */
final class Installed implements AutoCloseable {
	static final String PROFILE = "sample";
	private final IProvisioningAgent agent;
	private final Path folder;

	Installed(Path folder) throws ProvisionException, BundleException, IOException {
		this.folder = Files.createDirectories(folder.resolve("installation"));
		Bundle p2 = FrameworkUtil.getBundle(IProvisioningAgent.class);
		p2.start(Bundle.START_TRANSIENT);
		BundleContext context = p2.getBundleContext();
		agent = context.getService(context.getServiceReference(IProvisioningAgentProvider.class))
				.createAgent(folder.resolve("p2").toUri());
		agent.getService(IProfileRegistry.class).addProfile(PROFILE, Map.of(IProfile.PROP_INSTALL_FOLDER, this.folder.toString(),
				IProfile.PROP_CACHE, this.folder.toString(), IProfile.PROP_ENVIRONMENTS,
				"osgi.os=" + Platform.getOS() + ",osgi.ws=" + Platform.getWS() + ",osgi.arch=" + Platform.getOSArch()));
	}

	Installation installation() {
		return new Installation(agent, PROFILE, folder);
	}

	Sites sites() {
		return new Sites(agent, folder);
	}

	IProvisioningAgent agent() {
		return agent;
	}

	Path folder() {
		return folder;
	}

	/** The version of the feature; empty without it. Its bundle is there exactly then. */
	Optional<String> version() {
		Optional<String> version = installation().installed().stream().filter(feature -> feature.id().equals(SmallSite.FEATURE))
				.map(feature -> feature.version().toString()).findFirst();
		version.ifPresent(is -> assertThat(folder.resolve("plugins/org.hyoka.sample_" + is + ".jar")).exists());
		return version;
	}

	/** The files of all features that are or were there. */
	Leftovers leftovers() {
		return new Leftovers(agent, state());
	}

	/** What is installed. */
	IProfile state() {
		return agent.getService(IProfileRegistry.class).getProfile(PROFILE);
	}

	/** The OpenPGP keys that p2 trusts here. */
	String trustedKeys() {
		return trust().get("pgp.trustedPublicKeys", "");
	}

	void trust(String keys) {
		trust().put("pgp.trustedPublicKeys", keys);
	}

	private IEclipsePreferences trust() {
		return new ProfileScope(agent.getService(IAgentLocation.class), PROFILE).getNode("org.eclipse.equinox.p2.engine");
	}

	@Override
	public void close() {
		agent.stop();
	}
}
