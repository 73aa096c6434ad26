// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ConsistencyRule;

/**
 * One rule at one object.
 *
 * @param rule   the rule
 * @param anchor the object
 */
record Evaluation(ConsistencyRule rule, EObject anchor) {
	@Override
	public boolean equals(Object other) {
		return other instanceof Evaluation e && e.rule == rule && e.anchor == anchor;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(rule) * 31 + System.identityHashCode(anchor);
	}
}
