// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.work;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Jobs with it wait for one another. */
final class OneAtATime implements ISchedulingRule {
	@Override
	public boolean contains(ISchedulingRule rule) {
		return rule instanceof OneAtATime;
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return rule instanceof OneAtATime;
	}
}
