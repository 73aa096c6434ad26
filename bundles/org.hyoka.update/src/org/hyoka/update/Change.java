// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.util.List;

/**
 * What a change did to the features of an installation; both lists are empty when everything was as wished before.
 *
 * @param gone what was there before and is there no more, older versions of updated features among them
 * @param come what is there now and was not before
 */
public record Change(List<Feature> gone, List<Feature> come) {
	/** Copies the lists. */
	public Change {
		gone = List.copyOf(gone);
		come = List.copyOf(come);
	}

	/** From what was there to what is. */
	static Change between(List<Feature> before, List<Feature> after) {
		return new Change(before.stream().filter(f -> !after.contains(f)).toList(),
				after.stream().filter(f -> !before.contains(f)).toList());
	}

	/** Whether nothing was to be done. */
	public boolean isEmpty() {
		return gone.isEmpty() && come.isEmpty();
	}
}
