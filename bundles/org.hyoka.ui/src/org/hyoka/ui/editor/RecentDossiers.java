// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The dossiers that were open last, the latest first.
 *
 * @since 0.1
 */
public final class RecentDossiers {
	/** How many are kept. */
	public static final int MOST = 12;
	private static final String KEY = "files";
	private static final String SEPARATOR = "\n";
	private final Preferences node;

	/** @param node where they are kept */
	public RecentDossiers(Preferences node) {
		this.node = node;
	}

	/** Those of this person. */
	public static RecentDossiers standard() {
		return new RecentDossiers(InstanceScope.INSTANCE.getNode("org.hyoka.ui").node("recent"));
	}

	/** Absolute paths, the latest first; whether the files are still there was not looked at. */
	public List<Path> files() {
		return Stream.of(node.get(KEY, "").split(SEPARATOR)).filter(s -> !s.isBlank()).flatMap(RecentDossiers::path)
				.toList();
	}

	private static Stream<Path> path(String text) {
		try {
			return Stream.of(Path.of(text));
		} catch (InvalidPathException e) {
			Platform.getLog(RecentDossiers.class)
					.log(Status.warning("The list of recent dossiers holds " + text + ", which no file can be named.", e));
			return Stream.empty();
		}
	}

	/** Puts a file first. */
	public void opened(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		List<Path> all = new ArrayList<>(files());
		all.remove(absolute);
		all.addFirst(absolute);
		keep(all);
	}

	/** Forgets a file. */
	public void forget(Path file) {
		List<Path> all = new ArrayList<>(files());
		all.remove(file.toAbsolutePath().normalize());
		keep(all);
	}

	/** Forgets all. */
	public void clear() {
		keep(List.of());
	}

	private void keep(List<Path> files) {
		node.put(KEY, String.join(SEPARATOR, files.stream().limit(MOST).map(Path::toString).toList()));
		Job.createSystem("recent dossiers", (ICoreRunnable) monitor -> write()).schedule(); // the UI thread writes no file
	}

	private void write() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(RecentDossiers.class)
					.log(Status.warning("The list of recent dossiers could not be written.", e));
		}
	}
}
