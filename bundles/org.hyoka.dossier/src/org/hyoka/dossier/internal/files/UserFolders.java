// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** Where the files of this user on this computer go. */
public final class UserFolders {
	private UserFolders() {
	}

	/**
	 * For recovery copies: local, so that they neither collide on a share nor are left there. The system property
	 * hyoka.state names another folder, for an installation that carries everything with it.
	 */
	public static Path recovery() {
		return state().resolve("recovery");
	}

	/** For the figures and documents of open dossiers, beside the recovery copies. */
	public static Path spill() {
		return state().resolve("open");
	}

	/** Makes a folder, if it is not there, that nobody else has any business in. */
	public static void prepare(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Path made = Files.createDirectories(folder);
			if (SaveSteps.hasRights(made)) {
				Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	private static Path state() {
		String state = System.getProperty("hyoka.state");
		if (state != null && !state.isBlank()) {
			return Path.of(state);
		}
		Path home = Path.of(System.getProperty("user.home", "."));
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		Path base;
		if (system.startsWith("windows")) {
			base = of("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
		} else if (system.startsWith("mac")) {
			base = home.resolve("Library").resolve("Application Support");
		} else {
			base = of("XDG_STATE_HOME", home.resolve(".local").resolve("state"));
		}
		return base.resolve("hyoka");
	}

	private static Path of(String variable, Path otherwise) {
		String value = System.getenv(variable);
		return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
	}
}
