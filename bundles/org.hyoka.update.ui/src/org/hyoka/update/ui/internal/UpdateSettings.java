// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What this person has chosen about updates. Nothing is looked up unless somebody wants it. */
public final class UpdateSettings extends AbstractPreferenceInitializer {
	private static final String BUNDLE = "org.hyoka.update.ui";
	private static final String DAILY = "check.daily";
	private static final String LAST = "check.last";
	private static final String SIGNED = "signed.only";
	private static final Duration DAY = Duration.ofHours(20); // who starts at nine every day is asked every day

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(BUNDLE).putBoolean(DAILY, false);
		DefaultScope.INSTANCE.getNode(BUNDLE).putBoolean(SIGNED, true);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** Whether the workbench looks for updates once a day, at its start. */
	static boolean daily() {
		return node().getBoolean(DAILY, false);
	}

	static void setDaily(boolean daily) throws BackingStoreException {
		node().putBoolean(DAILY, daily);
		node().flush();
	}

	/** Whether only what the installation's own keys have signed counts, where it brings keys. */
	static boolean signedOnly() {
		return node().getBoolean(SIGNED, true);
	}

	static void setSignedOnly(boolean signedOnly) throws BackingStoreException {
		node().putBoolean(SIGNED, signedOnly);
		node().flush();
	}

	/** Whether a check is wanted and the last one was not today. */
	static boolean due(Instant now) {
		return daily() && Instant.ofEpochSecond(node().getLong(LAST, 0)).plus(DAY).isBefore(now);
	}

	static void checked(Instant now) throws BackingStoreException {
		node().putLong(LAST, now.getEpochSecond());
		node().flush();
	}
}
