// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.regex.Pattern;

/**
 * Makes names of files from names of things.
 *
 * @since 0.1
 */
public final class FileNames {
	/** Signs that one of the usual file systems does not take, and what makes names hard to read. */
	private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\s　]+");
	private static final Pattern END = Pattern.compile("[\\s.…]+$");

	private FileNames() {
	}

	/**
	 * The words without the signs that a file system does not take, a space in their place; without folder and ending.
	 *
	 * @param words what the file is about, such as a dossier's title
	 * @return a name on one line, empty if nothing is left
	 */
	public static String of(String words) {
		return END.matcher(UNFIT.matcher(words).replaceAll(" ").strip()).replaceAll("");
	}
}
