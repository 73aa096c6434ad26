// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import java.util.Locale;

import org.hyoka.consistency.Sentence;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;

/** Words in findings. */
final class NodeWords {
	private record Node(RoadmapNode node) implements Sentence.Part {
		@Override
		public Phrase phrase() {
			return Naming.name(node);
		}
	}

	private NodeWords() {
	}

	/** What a node is called; one without a name by what it stands for, else by its class. */
	static Sentence.Part node(RoadmapNode node) {
		return new Node(node);
	}

	static Phrase point(DatePoint point) {
		return new Phrase(Years.format(point, YearStyle.NENDO, Locale.ENGLISH), Years.format(point, YearStyle.NENDO, Locale.JAPANESE));
	}

	static Phrase period(Period period) {
		return new Phrase(Years.format(period, YearStyle.NENDO, Locale.ENGLISH), Years.format(period, YearStyle.NENDO, Locale.JAPANESE));
	}
}
