// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import com.fasterxml.jackson.core.JsonLocation;

/** Where something stands in the input: line and column from 1, 0 where that is not known. */
record Position(int line, int column) {
	static final Position UNKNOWN = new Position(0, 0);

	/** A place of the parser, whose columns are bytes: here they are letters, or unknown where the line began long before. */
	static Position of(JsonLocation location, LimitedInput input) {
		return location == null ? UNKNOWN : new Position(Math.max(0, location.getLineNr()), input.column(location));
	}
}
