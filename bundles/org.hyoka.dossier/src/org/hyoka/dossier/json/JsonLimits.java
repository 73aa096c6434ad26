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
	/** 256 MB, 200 levels, two million objects, 100 problems. */
	public static final JsonLimits STANDARD = new JsonLimits(256L << 20, 200, 2_000_000, 100);

	/** @throws IllegalArgumentException if a limit is below 1 */
	public JsonLimits {
		if (bytes < 1 || depth < 1 || objects < 1 || problems < 1) {
			throw new IllegalArgumentException("A limit is at least 1."); //$NON-NLS-1$
		}
	}

	/** The same limits, with another size of the input in bytes. */
	public JsonLimits withBytes(long other) {
		return new JsonLimits(other, depth, objects, problems);
	}
}
