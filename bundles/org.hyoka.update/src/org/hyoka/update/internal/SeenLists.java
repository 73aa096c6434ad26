// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** What an installation has seen of its sites, so that nobody shows it an old one for the present one. */
public final class SeenLists {
	private static final String SETTINGS = "org.hyoka.update/seen";
	private final IEclipsePreferences settings = ConfigurationScope.INSTANCE.getNode(SETTINGS);

	/**
	 * The time of the newest list that was seen.
	 *
	 * @param signer fingerprint of the key
	 */
	public Optional<Instant> newest(String signer, SiteList list) {
		try {
			return Optional.ofNullable(settings.get(key(signer, list), null)).map(Instant::parse);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Remembers that a list was seen, if it is newer than the others. */
	public void see(String signer, SiteList list) {
		if (newest(signer, list).filter(seen -> !seen.isBefore(list.time())).isPresent()) {
			return;
		}
		settings.put(key(signer, list), list.time().toString());
		try {
			settings.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(SeenLists.class).log(Status.warning("What was seen of the site " + list.name() + " could not be kept.", e));
		}
	}

	private static String key(String signer, SiteList list) {
		return signer + " " + list.name();
	}
}
