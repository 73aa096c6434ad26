// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.nio.file.Path;
import java.util.Objects;

import org.hyoka.dossier.internal.files.UserFolders;

/**
 * How a session opens a file.
 *
 * @param readOnly       only to look at it: no lock is taken and saving is refused
 * @param breakLock      open it although somebody else seems to have it open
 * @param recoveryFolder where recovery copies go; a folder of this user on this computer, never beside the file
 * @param limits         what is accepted at most
 * @since 0.1
 */
public record OpenOptions(boolean readOnly, boolean breakLock, Path recoveryFolder, DossierLimits limits) {
	/** @throws NullPointerException if something is missing */
	public OpenOptions {
		Objects.requireNonNull(recoveryFolder);
		Objects.requireNonNull(limits);
	}

	/** To edit, with the usual limits and the usual folder for recovery copies. */
	public static OpenOptions standard() {
		return new OpenOptions(false, false, UserFolders.recovery(), DossierLimits.standard());
	}

	/** The same, only to look at the file. */
	public OpenOptions onlyToRead() {
		return new OpenOptions(true, breakLock, recoveryFolder, limits);
	}

	/** The same, although somebody else seems to have the file open. */
	public OpenOptions breakingLock() {
		return new OpenOptions(readOnly, true, recoveryFolder, limits);
	}

	/** The same with another folder for recovery copies. */
	public OpenOptions withRecoveryFolder(Path folder) {
		return new OpenOptions(readOnly, breakLock, folder, limits);
	}
}
