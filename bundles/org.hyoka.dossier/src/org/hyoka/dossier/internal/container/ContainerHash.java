// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;

/** Tells contents of containers apart without reading all of them. */
public final class ContainerHash {
	private ContainerHash() {
	}

	/** A hash of the directory of a container; empty if the file is none. */
	public static String of(FileChannel channel, MessageDigest digest) throws IOException {
		return ZipDirectory.hash(channel, digest);
	}
}
