// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.check;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.roadmap.internal.check.AllRules;

/** The consistency rules on roadmaps, {@code hyoka.roadmap.*}, for use without OSGi; in OSGi each is a service. */
public final class RoadmapRules {
	private RoadmapRules() {
	}

	/** All of them, new. */
	public static List<ConsistencyRule> standard() {
		return AllRules.all();
	}
}
