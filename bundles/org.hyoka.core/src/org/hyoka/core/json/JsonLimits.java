// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.json;

/**
 * What an import refuses as too much, so that hostile input costs bounded memory.
 *
 * @param bytes    size of the input in bytes
 * @param depth    nesting of objects and arrays
 * @param problems problems that are collected before the import gives up
 */
public record JsonLimits(long bytes, int depth, int problems) {
	/** 256 MB, 200 levels, 100 problems. */
	public static final JsonLimits STANDARD = new JsonLimits(256L << 20, 200, 100);

	/** @throws IllegalArgumentException if a limit is below 1 */
	public JsonLimits {
		if (bytes < 1 || depth < 1 || problems < 1) {
			throw new IllegalArgumentException("A limit is at least 1."); //$NON-NLS-1$
		}
	}
}
