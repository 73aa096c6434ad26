// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A stream that tells a monitor how far it has been read.
 *
 * @since 0.1
 */
public final class ReadingProgress extends FilterInputStream {
	private static final int PARTS = 100;
	private final long size;
	private final SubMonitor progress;
	private long read;
	private int told;

	/**
	 * Watches a stream.
	 *
	 * @param in      the stream, closed with this
	 * @param size    how many bytes are expected; it is no error if there are more or fewer
	 * @param monitor told of the progress; may be null
	 */
	public ReadingProgress(InputStream in, long size, IProgressMonitor monitor) {
		super(in);
		this.size = Math.max(1, size);
		progress = SubMonitor.convert(monitor, PARTS);
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		tell(next < 0 ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		tell(count);
		return count;
	}

	private void tell(int count) {
		read += Math.max(0, count);
		int part = (int) Math.min(PARTS, PARTS * read / size);
		if (part > told) {
			progress.worked(part - told);
			told = part;
		}
	}

	/** What has been read is not read again. */
	@Override
	public boolean markSupported() {
		return false;
	}
}
