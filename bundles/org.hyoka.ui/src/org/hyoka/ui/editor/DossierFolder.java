// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where new dossiers go unless the person says otherwise.
 *
 * @since 0.1
 */
public final class DossierFolder {
	/** System property that names another folder. */
	public static final String PROPERTY = "hyoka.documents";
	private static final String ENDING = ".hyoka";

	private DossierFolder() {
	}

	/** The folder for copies of samples: Documents/Hyoka of this person. It may not exist yet. */
	public static Path standard() {
		String named = System.getProperty(PROPERTY);
		return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), "Documents", "Hyoka");
	}

	/** Where the last dossier is, else the standard folder. */
	public static Path usual() {
		return RecentDossiers.standard().files().stream().findFirst().map(Path::getParent).orElseGet(DossierFolder::standard);
	}

	/** A file of that name that does not exist: name.hyoka, name 2.hyoka …; makes the folder. No UI thread. */
	public static Path unused(Path folder, String name) throws IOException {
		Files.createDirectories(folder);
		String plain = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
		Path file = folder.resolve(plain + ENDING);
		for (int i = 2; Files.exists(file); i++) {
			file = folder.resolve(plain + " " + i + ENDING);
		}
		return file;
	}
}
