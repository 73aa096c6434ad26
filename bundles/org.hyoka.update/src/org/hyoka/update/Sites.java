// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.equinox.p2.core.IAgentLocation;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.ProfileScope;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.hyoka.core.text.Phrase;
import org.hyoka.update.internal.ProvisioningFailures;
import org.hyoka.update.internal.SignedCopies;
import org.hyoka.update.internal.Texts;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The sites that features and updates of an installation come from: the preset one, and those that people added in the
 * workbench. Workbench and command line keep them in one place, p2's settings of the installation.
 */
public final class Sites {
	/** A text file in the folder of the installation whose first line is the location of the preset site. */
	public static final String PRESET_FILE = "update-site.txt";
	/** A text file beside it with the OpenPGP keys (armored) that the site's content is signed with. */
	public static final String KEY_FILE = "update-key.asc";
	private static final String SETTINGS = "org.hyoka.update";
	private static final String PRESET = "preset";
	private static final String KEYS = "keys";
	private static final String P2_TRUST = "org.eclipse.equinox.p2.engine";
	private static final String P2_KEYS = "pgp.trustedPublicKeys";
	private static final String P2_SETTINGS = "org.eclipse.equinox.internal.p2.engine.ProfilePreferences";
	private final IProvisioningAgent agent;
	private final IMetadataRepositoryManager metadata;
	private final IArtifactRepositoryManager artifacts;
	private final Path installation;

	/**
	 * What became of asking the sites.
	 *
	 * @param asked       all that were
	 * @param unreachable those of them that could not be read, each with a sentence why
	 */
	public record Answer(List<URI> asked, Map<URI, Phrase> unreachable) {
		/** Copies. */
		public Answer {
			asked = List.copyOf(asked);
		}

		/** Whether no site at all could be read. */
		public boolean none() {
			return unreachable.size() == asked.size();
		}

		/** Those that could be read. */
		public List<URI> reached() {
			return asked.stream().filter(site -> !unreachable.containsKey(site)).toList();
		}

		/** The sentences about those that could not, one after the other; empty if all could. */
		public Optional<Phrase> why() {
			return unreachable.isEmpty() ? Optional.empty() : Optional.of(Phrase.sentences(unreachable.values().stream().distinct().toList()));
		}
	}

	/** The sites of the installation that this program runs from. */
	public Sites(IProvisioningAgent agent) {
		this(agent, Installation.place());
	}

	/** @param installation its folder, which holds the files of the preset site and of the keys */
	public Sites(IProvisioningAgent agent, Path installation) {
		this.agent = agent;
		this.metadata = agent.getService(IMetadataRepositoryManager.class);
		this.artifacts = agent.getService(IArtifactRepositoryManager.class);
		this.installation = installation;
	}

	/** The sites that are switched on, the preset one among them. */
	public List<URI> known() {
		try {
			takeOverPreset();
		} catch (IOException e) {
			Platform.getLog(Sites.class).log(Status.warning(e.getMessage(), e));
		}
		return List.of(metadata.getKnownRepositories(IRepositoryManager.REPOSITORIES_NON_SYSTEM));
	}

	/** Asks these sites anew; what a failing one said goes to the log, too. */
	public Answer ask(List<URI> sites, IProgressMonitor monitor) {
		return ask(sites, null, monitor);
	}

	/**
	 * Asks these sites anew.
	 *
	 * @param signed takes what the installation's keys have signed, and refuses the others; null: all sites are read as they are
	 */
	public Answer ask(List<URI> sites, SignedSites signed, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, sites.size() * 3);
		Map<URI, Phrase> unreachable = new LinkedHashMap<>();
		for (URI site : sites) {
			try {
				URI place = signed == null ? site : signed.copy(site, progress.split(1));
				read(metadata, place, progress.split(1));
				read(artifacts, place, progress.split(1));
				if (signed != null) {
					metadata.setRepositoryProperty(place, IRepository.PROP_SYSTEM, "true");
					artifacts.setRepositoryProperty(place, IRepository.PROP_SYSTEM, "true");
				}
			} catch (ProvisionException e) {
				Platform.getLog(Sites.class).log(Status.warning("The site " + site + " could not be read.", e));
				unreachable.put(site, ProvisioningFailures.ofSite(site, e));
			} catch (UpdateException e) {
				unreachable.put(site, e.sentence());
			}
		}
		return new Answer(sites, unreachable);
	}

	/** Whether this installation brings keys of its own; then only what they have signed counts, unless a person says otherwise. */
	public boolean bringKeys() {
		return Files.exists(installation.resolve(KEY_FILE));
	}

	/**
	 * These sites as far as the installation's keys have signed them.
	 *
	 * @param older take lists that are older than others that were seen, too
	 */
	public SignedSites signed(boolean older) {
		return new SignedSites(agent, installation.resolve(KEY_FILE), older);
	}

	/** p2 refreshes what it knows, and loads what it does not know; a site that was named once does not stay known. */
	private static void read(IRepositoryManager<?> manager, URI site, IProgressMonitor monitor) throws ProvisionException {
		if (manager.contains(site)) {
			manager.refreshRepository(site, monitor);
		} else {
			manager.loadRepository(site, monitor);
		}
	}

	/** Which sites p2 knows, switched on or off. */
	record Known(Set<URI> metadata, Set<URI> artifacts) {
	}

	Known everything() {
		return new Known(all(metadata), all(artifacts));
	}

	/** Forgets what p2 has come to know since then: sites that were named for one command, and the parts of such sites. */
	void forgetAllBut(Known before) {
		forget(metadata, before.metadata());
		forget(artifacts, before.artifacts());
		keepSettings();
	}

	private static void forget(IRepositoryManager<?> manager, Set<URI> before) {
		all(manager).stream().filter(site -> !before.contains(site)).forEach(manager::removeRepository);
	}

	private static Set<URI> all(IRepositoryManager<?> manager) {
		Set<URI> all = new HashSet<>();
		for (int which : List.of(IRepositoryManager.REPOSITORIES_NON_SYSTEM,
				IRepositoryManager.REPOSITORIES_NON_SYSTEM | IRepositoryManager.REPOSITORIES_DISABLED)) {
			all.addAll(List.of(manager.getKnownRepositories(which)));
		}
		return all;
	}

	/** Forgets the copies of signed sites that a program read which ended without a word. */
	public void forgetLostCopies() {
		for (IRepositoryManager<?> manager : List.of(metadata, artifacts)) {
			for (URI place : manager.getKnownRepositories(IRepositoryManager.REPOSITORIES_LOCAL)) {
				Path folder = Path.of(place);
				if (folder.getFileName() != null && folder.getFileName().toString().startsWith(SignedCopies.PREFIX) && !Files.exists(folder)) {
					manager.removeRepository(place);
				}
			}
		}
	}

	/** p2 writes its settings half a second later, in a job; a command has ended by then, and the settings would be half written. */
	private static void keepSettings() {
		try {
			for (Job job : Job.getJobManager().find(null)) {
				if (job.getClass().getName().startsWith(P2_SETTINGS)) {
					job.wakeUp();
					job.join();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Takes over the site that the installation presets, once; what a person changes afterwards stays.
	 *
	 * @throws IOException with a sentence, if the file cannot be read or names no site
	 */
	public void takeOverPreset() throws IOException {
		synchronized (Sites.class) {
			IEclipsePreferences settings = ConfigurationScope.INSTANCE.getNode(SETTINGS);
			String preset = preset().orElse("");
			String before = settings.get(PRESET, "");
			if (preset.equals(before)) {
				return;
			}
			try {
				URI location = preset.isEmpty() ? null : new URI(preset);
				if (!before.isEmpty()) {
					metadata.removeRepository(new URI(before));
					artifacts.removeRepository(new URI(before));
				}
				if (location != null && !metadata.contains(location)) {
					metadata.addRepository(location);
					artifacts.addRepository(location);
					metadata.setRepositoryProperty(location, IRepository.PROP_NICKNAME,
							Texts.BOOK.phrase("site.preset").in(Locale.getDefault()));
				}
				settings.put(PRESET, preset);
				settings.flush();
			} catch (URISyntaxException e) {
				throw new IOException(PRESET_FILE + ": " + preset + " is no location of a site.", e);
			} catch (BackingStoreException e) {
				throw new IOException("The preset site could not be kept.", e);
			}
		}
	}

	/**
	 * Lets p2 trust the OpenPGP keys that the installation brings, once: what they signed is not asked about, in the workbench
	 * as on the command line. Keys that a person chose to trust stay alone.
	 *
	 * @param profile p2's name of the installation
	 * @throws IOException with a sentence, if the file cannot be read or the keys cannot be kept
	 */
	public void takeOverKeys(String profile) throws IOException {
		Optional<Path> file = file(KEY_FILE);
		if (file.isEmpty()) {
			return;
		}
		String keys = Files.readString(file.get(), StandardCharsets.US_ASCII);
		IEclipsePreferences settings = ConfigurationScope.INSTANCE.getNode(SETTINGS);
		String before = settings.get(KEYS, "");
		if (keys.equals(before)) {
			return;
		}
		try {
			IEclipsePreferences trust = new ProfileScope(agent.getService(IAgentLocation.class), profile).getNode(P2_TRUST);
			if (trust.get(P2_KEYS, before).equals(before)) {
				trust.put(P2_KEYS, keys);
				trust.flush();
			}
			settings.put(KEYS, keys);
			settings.flush();
		} catch (BackingStoreException e) {
			throw new IOException("The keys in " + file.get() + " could not be kept.", e);
		}
	}

	private Optional<String> preset() throws IOException {
		Optional<Path> file = file(PRESET_FILE);
		return file.isEmpty() ? Optional.empty()
				: Files.readAllLines(file.get()).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).findFirst();
	}

	/** In the installation itself and nowhere else: others may write to the folders above it. */
	private Optional<Path> file(String name) {
		return Optional.of(installation.resolve(name)).filter(Files::isRegularFile);
	}

	/**
	 * The location that a person names.
	 *
	 * @param said a location such as {@code https://…}, a folder, or the archive of a site
	 * @throws UpdateException if it is none of them
	 */
	public static URI location(String said) throws UpdateException {
		try {
			if (said.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
				return new URI(said);
			}
			Path path = Path.of(said).toAbsolutePath().normalize();
			if (Files.isDirectory(path)) {
				return path.toFile().toURI(); // file:/x, as p2 writes it; a path's own form has three slashes
			}
			if (Files.isRegularFile(path)) {
				return URI.create("jar:" + path.toFile().toURI() + "!/");
			}
			throw new UpdateException(UpdateException.Kind.ASKED_WRONGLY, Texts.BOOK.phrase("site.noFile", path), null);
		} catch (URISyntaxException | InvalidPathException e) {
			throw new UpdateException(UpdateException.Kind.ASKED_WRONGLY, Texts.BOOK.phrase("site.noLocation", said), e);
		}
	}
}
