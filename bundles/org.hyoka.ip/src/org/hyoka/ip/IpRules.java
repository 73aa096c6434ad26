// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.ip.internal.consistency.AllChecks;

/** The consistency rules on IP, {@code hyoka.ip.*}, for use without OSGi; in OSGi each is a service. */
public final class IpRules {
	private IpRules() {
	}

	/** All of them, new. */
	public static List<ConsistencyRule> standard() {
		return AllChecks.all();
	}
}
