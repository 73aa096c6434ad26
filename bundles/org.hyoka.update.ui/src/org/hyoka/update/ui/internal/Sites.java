// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.osgi.service.prefs.BackingStoreException;

/** The sites that features and updates come from. */
final class Sites {
	/** A text file in the folder of the installation whose first line is the location of the preset site. */
	static final String PRESET_FILE = "update-site.txt";
	private static final int LEVELS_UP = 3;
	private final ProvisioningUI ui;

	/**
	 * What became of asking the sites.
	 *
	 * @param asked       all that are switched on
	 * @param unreachable those of them that did not answer, or with something else than a site
	 */
	record Answer(List<URI> asked, List<URI> unreachable) {
		/** Whether no site at all could be read. */
		boolean none() {
			return unreachable.size() == asked.size();
		}
	}

	Sites(ProvisioningUI ui) {
		this.ui = ui;
	}

	/** Asks every site anew, the preset one too; what a failing one said goes to the log. */
	Answer ask(IProgressMonitor monitor) {
		try {
			takeOverPreset();
		} catch (IOException | BackingStoreException e) {
			Platform.getLog(Sites.class).log(Status.warning("The preset site could not be taken over.", e));
		}
		List<URI> asked = List.of(ui.getRepositoryTracker().getKnownRepositories(ui.getSession()));
		IMetadataRepositoryManager manager = ui.getSession().getProvisioningAgent()
				.getService(IMetadataRepositoryManager.class);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Sites_asking, asked.size());
		List<URI> unreachable = new ArrayList<>();
		ui.getRepositoryTracker().clearRepositoriesNotFound();
		for (URI site : asked) {
			try {
				manager.refreshRepository(site, progress.split(1));
			} catch (ProvisionException e) {
				Platform.getLog(Sites.class).log(Status.warning("The site " + site + " could not be read.", e));
				unreachable.add(site);
				ui.getRepositoryTracker().addNotFound(site); // p2 shall not say it a second time
			}
		}
		return new Answer(asked, unreachable);
	}

	/** Takes over the site that the installation presets, once; what the person changes afterwards stays. */
	synchronized void takeOverPreset() throws IOException, BackingStoreException {
		String preset = presetIn(installation()).orElse("");
		String before = UpdateSettings.preset();
		if (preset.equals(before)) {
			return;
		}
		try {
			URI location = preset.isEmpty() ? null : new URI(preset);
			if (!before.isEmpty()) {
				ui.getRepositoryTracker().removeRepositories(new URI[] { new URI(before) }, ui.getSession());
			}
			if (location != null && !Arrays
					.asList(ui.getRepositoryTracker().getKnownRepositories(ui.getSession())).contains(location)) {
				ui.getRepositoryTracker().addRepository(location, Messages.Sites_preset, ui.getSession());
			}
			UpdateSettings.setPreset(preset);
		} catch (URISyntaxException e) {
			throw new IOException(PRESET_FILE + ": " + preset + " is no location of a site.", e);
		}
	}

	private static Optional<Path> installation() {
		var place = Platform.getInstallLocation();
		return place == null || !place.isSet() ? Optional.empty()
				: Optional.of(new File(place.getURL().getPath()).toPath().toAbsolutePath().normalize());
	}

	/** On macOS the file stands beside the application, some folders up. */
	private static Optional<String> presetIn(Optional<Path> installation) throws IOException {
		Path folder = installation.orElse(null);
		for (int i = 0; i <= LEVELS_UP && folder != null; i++) {
			Path file = folder.resolve(PRESET_FILE);
			if (Files.isRegularFile(file)) {
				return Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"))
						.findFirst();
			}
			folder = folder.getParent();
		}
		return Optional.empty();
	}
}
