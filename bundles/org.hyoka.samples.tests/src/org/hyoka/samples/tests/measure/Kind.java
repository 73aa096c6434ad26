// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of error.
 *
 * @param name    what goes wrong
 * @param prose   whether it stands in prose, else in what is printed as a table
 * @param planter writes one at a random place of a dossier, and takes back with {@link Garden#undo()} what it wrote; empty where the dossier
 *                has no place for it
 * @param right   writes the same rightly, where that is something that rules might take for an error; else writes nothing
 */
record Kind(String name, boolean prose, Function<Garden, Optional<Planted>> planter, Function<Garden, Optional<Planted>> right) {
	static Kind table(String name, Function<Garden, Optional<Planted>> planter) {
		return new Kind(name, false, planter, garden -> Optional.empty());
	}

	static Kind prose(String name, Function<Garden, Optional<Planted>> planter) {
		return new Kind(name, true, planter, garden -> Optional.empty());
	}
}
