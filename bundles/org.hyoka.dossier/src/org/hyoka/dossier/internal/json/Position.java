// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import com.fasterxml.jackson.core.JsonLocation;

/** Where something stands in the input: line and column from 1, 0 where that is not known. */
record Position(int line, int column) {
	static final Position UNKNOWN = new Position(0, 0);

	static Position of(JsonLocation location) {
		return location == null ? UNKNOWN : new Position(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
	}
}
