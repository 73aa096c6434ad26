// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;

/** Fetches single files of a site as p2 would, over the same network, but gives them to nobody before they are looked at. */
@SuppressWarnings("restriction") // p2 has no other way through proxies and passwords
public final class SiteFiles {
	private final IProvisioningAgent agent;
	private final URI site;

	/** @param site its location, folder or archive */
	public SiteFiles(IProvisioningAgent agent, URI site) {
		this.agent = agent;
		this.site = site;
	}

	/**
	 * One file.
	 *
	 * @param path within the site
	 * @param most bytes that are taken at most
	 * @throws ProvisionException if it is not there, is longer, or the site does not answer
	 */
	public byte[] read(String path, int most, IProgressMonitor monitor) throws ProvisionException {
		try {
			if ("file".equals(site.getScheme())) {
				return readLocal(Path.of(site).resolve(path), most);
			}
			Limited target = new Limited(most);
			IStatus status = agent.getService(Transport.class).download(URIUtil.append(site, path), target, SubMonitor.convert(monitor));
			if (status.getSeverity() == IStatus.CANCEL) {
				throw new OperationCanceledException();
			}
			if (status.getSeverity() == IStatus.ERROR) {
				throw new ProvisionException(status);
			}
			return target.toByteArray();
		} catch (FileNotFoundException | NoSuchFileException e) {
			throw new ProvisionException(new Status(IStatus.ERROR, SiteFiles.class, ProvisionException.REPOSITORY_NOT_FOUND, e.getMessage(), e));
		} catch (IOException e) {
			throw new ProvisionException(Status.error(e.getMessage(), e));
		}
	}

	private static byte[] readLocal(Path file, int most) throws IOException {
		try (InputStream in = Files.newInputStream(file); Limited out = new Limited(most)) {
			in.transferTo(out);
			return out.toByteArray();
		}
	}

	/** Keeps no more than it may. */
	private static final class Limited extends OutputStream {
		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		private final int most;

		Limited(int most) {
			this.most = most;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] more, int offset, int length) throws IOException {
			if (bytes.size() + (long) length > most) {
				throw new IOException("The file is longer than " + most + " bytes.");
			}
			bytes.write(more, offset, length);
		}

		byte[] toByteArray() {
			return bytes.toByteArray();
		}
	}
}
