// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

/**
 * What an import refuses as too much, so that hostile input costs bounded memory.
 *
 * @param bytes    size of the input in bytes
 * @param depth    nesting of objects and arrays
 * @param objects  number of model objects
 * @param problems problems that are collected before the import gives up
 */
public record JsonLimits(long bytes, int depth, int objects, int problems) {
	private static final int LEAST_OBJECTS = 100_000;
	private static final int MOST_OBJECTS = 2_000_000;
	/** So much memory an object of the input takes at most until it is a dossier. */
	private static final int BYTES_OF_OBJECT = 1000;

	/** @throws IllegalArgumentException if a limit is below 1 */
	public JsonLimits {
		if (bytes < 1 || depth < 1 || objects < 1 || problems < 1) {
			throw new IllegalArgumentException("A limit is at least 1."); //$NON-NLS-1$
		}
	}

	/** The usual limits: 256 MB, 200 levels, 100 problems; objects by the memory that the program has, two million at most. */
	public static JsonLimits standard() {
		long objects = Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_OF_OBJECT, LEAST_OBJECTS, MOST_OBJECTS);
		return new JsonLimits(256L << 20, 200, (int) objects, 100);
	}

	/** The same limits, with another size of the input in bytes. */
	public JsonLimits withBytes(long other) {
		return new JsonLimits(other, depth, objects, problems);
	}
}
