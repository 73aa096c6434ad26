// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.Optional;

import org.hyoka.template.FieldTag;

/**
 * A field in a file: it has a run of text for itself.
 *
 * @param tag    what it says; empty where nobody can read it
 * @param source as it is written, with braces
 * @param place  where it stands
 */
record TagRun(Optional<FieldTag> tag, String source, Place place) {
	/** Whether it begins something. */
	boolean begins() {
		return tag.filter(FieldTag::begins).isPresent();
	}

	/** Whether it ends something. */
	boolean ends() {
		return tag.filter(t -> t.kind() == FieldTag.Kind.END).isPresent();
	}

	/** Whether it is replaced by a value. */
	boolean isValue() {
		return tag.filter(t -> t.kind() == FieldTag.Kind.VALUE).isPresent();
	}

	/** Whether it begins what a table repeats in that direction. */
	boolean repeats(FieldTag.Unit unit) {
		return begins() && tag.get().unit() == unit;
	}
}
