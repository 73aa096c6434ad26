// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.time.Instant;

/**
 * Who has a dossier file open.
 *
 * @param user      name of the user
 * @param host      name of the computer
 * @param process   id of the process there
 * @param startedAt when the process began; {@link Instant#EPOCH} if that is not known
 * @param since     since when the file is open
 * @since 0.1
 */
public record LockOwner(String user, String host, long process, Instant startedAt, Instant since) {
}
