// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.hyoka.update.internal.Leftovers;
import org.hyoka.update.internal.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** An installation that p2 keeps: what is in it, and what was. */
public final class Installation {
	private final IProvisioningAgent agent;
	private final String profile;
	private final Path folder;

	/**
	 * @param agent   p2's services of this installation
	 * @param profile p2's name of it
	 * @param folder  where it is
	 */
	public Installation(IProvisioningAgent agent, String profile, Path folder) {
		this.agent = agent;
		this.profile = profile;
		this.folder = folder;
	}

	/**
	 * The installation that this program runs from.
	 *
	 * @throws UpdateException if it runs from something else, such as a development environment
	 */
	public static Installation current() throws UpdateException {
		try {
			Bundle p2 = FrameworkUtil.getBundle(IProvisioningAgent.class);
			p2.start(Bundle.START_TRANSIENT);
			BundleContext context = p2.getBundleContext();
			ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
			IProvisioningAgent agent = reference == null ? null : context.getService(reference);
			IProfileRegistry registry = agent == null ? null : agent.getService(IProfileRegistry.class);
			IProfile self = registry == null ? null : registry.getProfile(IProfileRegistry.SELF);
			if (self == null) {
				throw new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase(
						isShared() ? "installation.readOnly" : "installation.none", place()), null);
			}
			return new Installation(agent, self.getProfileId(), place());
		} catch (BundleException e) {
			throw new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase("installation.none", place()), e);
		}
	}

	/** Where this program is installed. */
	static Path place() {
		var place = Platform.getInstallLocation();
		return place == null || !place.isSet() ? Path.of("").toAbsolutePath()
				: new File(place.getURL().getPath()).toPath().toAbsolutePath().normalize();
	}

	/** The start script keeps the configuration of an installation elsewhere that its user cannot write to. */
	private static boolean isShared() {
		return Boolean.getBoolean("osgi.configuration.cascaded");
	}

	/** Its folder. */
	public Path folder() {
		return folder;
	}

	/** The sites that its features come from. */
	public Sites sites() {
		return new Sites(agent, folder);
	}

	/** What is installed because somebody chose it, by identifier. */
	public List<Feature> installed() {
		return features(state());
	}

	/** Whether this user may change it. */
	public boolean isWritable() {
		return !isShared() && Files.isWritable(folder);
	}

	/** What it was before, the latest state first; the present one is not among them. */
	public List<PastState> history() {
		IProfileRegistry registry = agent.getService(IProfileRegistry.class);
		List<PastState> past = new ArrayList<>();
		for (long timestamp : registry.listProfileTimestamps(profile)) {
			IProfile state = registry.getProfile(profile, timestamp);
			// An installation begins with states that hold nothing yet.
			if (state != null && timestamp != state().getTimestamp() && !features(state).isEmpty()) {
				past.addFirst(new PastState(timestamp, features(state)));
			}
		}
		return List.copyOf(past);
	}

	/**
	 * Removes the files that neither this state nor the one before it needs, so that the last change can still be taken back
	 * without a site. Only for the program that runs from the installation; does nothing where this user may not write, or when
	 * the installation was changed since the program started.
	 *
	 * @return how many files went
	 */
	public int tidy() {
		IProfile state = state();
		for (Bundle bundle : FrameworkUtil.getBundle(Installation.class).getBundleContext().getBundles()) {
			Version version = Version.create(bundle.getVersion().toString());
			if (bundle.getBundleId() != 0 && state.query(QueryUtil.createIUQuery(bundle.getSymbolicName(), version), null).isEmpty()) {
				return 0;
			}
		}
		List<PastState> history = history();
		List<IProfile> kept = new ArrayList<>(List.of(state));
		if (!history.isEmpty()) {
			kept.add(state(history.getFirst().timestamp()));
		}
		return isWritable() ? new Leftovers(agent, state).removeUnused(kept) : 0;
	}

	private static List<Feature> features(IProfile state) {
		return roots(state).stream().filter(unit -> Feature.is(unit) || QueryUtil.isProduct(unit)).map(Feature::of).sorted(Feature.ORDER)
				.toList();
	}

	/** What was chosen, and not only needed by something that was. */
	static List<IInstallableUnit> roots(IProfile state) {
		IQuery<IInstallableUnit> chosen = new UserVisibleRootQuery();
		return List.copyOf(state.query(chosen, null).toUnmodifiableSet());
	}

	IProfile state() {
		return agent.getService(IProfileRegistry.class).getProfile(profile);
	}

	IProfile state(long timestamp) {
		return agent.getService(IProfileRegistry.class).getProfile(profile, timestamp);
	}

	IProvisioningAgent agent() {
		return agent;
	}
}
