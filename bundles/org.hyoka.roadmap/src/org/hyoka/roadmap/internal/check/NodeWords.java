// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;

/** Words in findings. */
final class NodeWords {
	private NodeWords() {
	}

	/** What a node is called; one without a name by what it stands for, else by its class. */
	static Phrase node(RoadmapNode node) {
		return Naming.name(node);
	}

	static Phrase point(DatePoint point) {
		return Years.phrase(point, YearStyle.NENDO);
	}

	static Phrase period(Period period) {
		return Years.phrase(period, YearStyle.NENDO);
	}
}
