// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.time.Instant;
import java.util.List;

/**
 * What an installation was at a time; one can go back to it.
 *
 * @param timestamp p2's name of the state: milliseconds since 1970
 * @param features  what was installed then
 */
public record PastState(long timestamp, List<Feature> features) {
	/** Copies the list. */
	public PastState {
		features = List.copyOf(features);
	}

	/** When the installation became so. */
	public Instant since() {
		return Instant.ofEpochMilli(timestamp);
	}
}
