// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.check;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.RuleSet;
import org.hyoka.roadmap.internal.check.AllRules;
import org.osgi.service.component.annotations.Component;

/** The consistency rules on roadmaps, {@code hyoka.roadmap.*}. */
@Component(service = RuleSet.class)
public final class RoadmapRules implements RuleSet {
	@Override
	public List<ConsistencyRule> rules() {
		return AllRules.all();
	}
}
