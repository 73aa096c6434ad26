// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.hyoka.update.UpdateException;

/** Where the copies of signed sites are, for as long as they are read: folders that no other user can look into. */
public final class SignedCopies implements AutoCloseable {
	/** How their folders begin. */
	public static final String PREFIX = "hyoka-site";
	private final List<Path> folders = new ArrayList<>();

	/**
	 * Makes one.
	 *
	 * @return its location, as p2 writes it
	 */
	public URI make(URI site, SiteFiles files, SiteList list, IProgressMonitor monitor)
			throws IOException, ProvisionException, UpdateException {
		Path folder = Files.createTempDirectory(PREFIX);
		folders.add(folder);
		new SignedCopy(site, files, list, folder).make(monitor);
		return folder.toFile().toURI();
	}

	@Override
	public void close() {
		for (Path folder : folders) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			} catch (IOException e) {
				Platform.getLog(SignedCopies.class).log(Status.warning("The folder " + folder + " could not be removed.", e));
			}
		}
		folders.clear();
	}
}
