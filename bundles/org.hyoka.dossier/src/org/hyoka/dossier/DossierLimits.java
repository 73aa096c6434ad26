// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

/**
 * What is accepted from a dossier file at most, so that a hostile one cannot use up memory, disk or time. What the
 * headers of the file claim is never trusted: bytes are counted while they come out.
 *
 * @param entries    entries of the container
 * @param modelBytes bytes of the model, unpacked
 * @param objects    objects of the model, and elements and attributes that no installed bundle reads
 * @param entryBytes bytes of one other entry, unpacked
 * @param totalBytes bytes of all entries together, unpacked
 * @since 0.1
 */
public record DossierLimits(int entries, long modelBytes, long objects, long entryBytes, long totalBytes) {
	private static final long MEGABYTE = 1L << 20;

	/**
	 * The usual limits: 10,000 entries, 1 GB for one, 2 GB for all; model and objects by the memory that the program has
	 * (at most 1 GB and 5 million).
	 */
	public static DossierLimits standard() {
		long memory = Runtime.getRuntime().maxMemory();
		return new DossierLimits(10_000, Math.clamp(memory / 3, 64 * MEGABYTE, 1024 * MEGABYTE),
				Math.clamp(memory / 500, 100_000, 5_000_000), 1024 * MEGABYTE, 2047 * MEGABYTE);
	}
}
