// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.List;
import java.util.Locale;

/**
 * Why a field cannot be filled. Its message is a sentence for people.
 *
 * @since 0.1
 */
public final class FieldException extends Exception {
	private static final long serialVersionUID = 1L;
	private final List<String> nearest;

	FieldException(Locale locale, List<String> nearest, String key, Object... arguments) {
		super(Messages.text(locale, key, arguments));
		this.nearest = List.copyOf(nearest);
	}

	/** Right words that are nearest to what was written, the nearest first; none where none is near. */
	public List<String> nearest() {
		return nearest;
	}
}
