// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

/**
 * Version of the form of dossier files; it has nothing to do with the version of the program. A file of a newer major
 * version is refused; one of a newer minor version may only be read, since the minor version is raised when a program
 * that does not know it would do harm by saving.
 *
 * @param major raised when older programs cannot read the form
 * @param minor raised when older programs can read the form and should not write it
 * @since 0.1
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {
	/** The version this program writes. */
	public static final FormatVersion CURRENT = new FormatVersion(2, 0);

	@Override
	public int compareTo(FormatVersion other) {
		return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
	}

	/** The text form, such as {@code 2.0}. */
	@Override
	public String toString() {
		return major + "." + minor;
	}
}
