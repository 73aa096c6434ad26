// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where in the JSON the reader stands; {@code toString} gives {@code $.undertakings[0].name}. */
final class JsonPath {
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_]*"); //$NON-NLS-1$
	private final List<Object> steps = new ArrayList<>();

	/** Goes into the property of that name. */
	void enter(String name) {
		steps.add(name);
	}

	/** Goes to that position of the list, counted from 0. */
	void enter(int index) {
		steps.add(index);
	}

	/** Goes back one step. */
	void leave() {
		steps.removeLast();
	}

	int depth() {
		return steps.size();
	}

	/** Goes back until so many steps are left. */
	void leaveTo(int depth) {
		steps.subList(depth, steps.size()).clear();
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("$"); //$NON-NLS-1$
		for (Object step : steps) {
			append(text, step);
		}
		return text.toString();
	}

	/** Appends a step: an Integer is a position, anything else a name. */
	static void append(StringBuilder text, Object step) {
		if (step instanceof Integer index) {
			text.append('[').append(index).append(']');
		} else if (PLAIN.matcher(step.toString()).matches() && step.toString().length() <= 60) {
			text.append('.').append(step);
		} else {
			text.append("['").append(Messages.shorten(step.toString()).replace("'", "\\'")).append("']"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}
}
