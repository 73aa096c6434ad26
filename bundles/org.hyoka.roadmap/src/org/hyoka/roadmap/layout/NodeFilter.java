// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.layout;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.internal.model.Series;

/**
 * Which nodes are shown. An empty set restricts nothing.
 *
 * @param subjects     programs and projects; a node that is about none of them in particular is always shown
 * @param groups       kinds of groups of lanes; a lane without a group is always shown
 * @param states       states of bars; what is no bar is always shown
 * @param text         text that names must contain; capitals and widths of characters make no difference
 * @param confidential whether nodes marked confidential are shown
 */
public record NodeFilter(Set<ProgramNode> subjects, Set<GroupKind> groups, Set<BarState> states, String text,
		boolean confidential) {
	/** Shows everything. */
	public static final NodeFilter ALL = new NodeFilter(Set.of(), Set.of(), Set.of(), "", true);

	/** Keeps its own copies. */
	public NodeFilter {
		subjects = Set.copyOf(subjects);
		groups = Set.copyOf(groups);
		states = Set.copyOf(states);
	}

	/** The same for these programs and projects. */
	public NodeFilter subjects(Set<? extends ProgramNode> some) {
		return new NodeFilter(Set.copyOf(some), groups, states, text, confidential);
	}

	/** The same for these kinds of groups. */
	public NodeFilter groups(Set<GroupKind> some) {
		return new NodeFilter(subjects, some, states, text, confidential);
	}

	/** The same for bars in these states. */
	public NodeFilter states(Set<BarState> some) {
		return new NodeFilter(subjects, groups, some, text, confidential);
	}

	/** The same for names that contain a text. */
	public NodeFilter text(String some) {
		return new NodeFilter(subjects, groups, states, some == null ? "" : some, confidential);
	}

	/** The same with or without confidential nodes. */
	public NodeFilter confidential(boolean shown) {
		return new NodeFilter(subjects, groups, states, text, shown);
	}

	/** Whether it leaves out lanes that show nothing: it does once it restricts more than what is confidential. */
	public boolean restricts() {
		return !subjects.isEmpty() || !groups.isEmpty() || !states.isEmpty() || !text.isBlank();
	}

	/** Whether a node is shown. */
	public boolean shows(RoadmapNode node, Locale locale) {
		return (confidential || !node.isConfidential()) && (states.isEmpty() || !(node instanceof Bar bar) || states.contains(bar.getState()))
				&& about(node) && inGroup(node) && (text.isBlank() || folded(Naming.ownName(node, locale)).contains(folded(text)));
	}

	private boolean about(RoadmapNode node) {
		if (subjects.isEmpty()) {
			return true;
		}
		Optional<ProgramNode> subject = Series.subject(node);
		return subject.isEmpty() || subjects.contains(subject.get());
	}

	private boolean inGroup(RoadmapNode node) {
		if (groups.isEmpty()) {
			return true;
		}
		for (EObject up = node.eContainer(); up instanceof Lane lane; up = lane.eContainer()) {
			if (lane.getGroup() != null) {
				return groups.contains(lane.getGroup().getKind());
			}
		}
		return true;
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}
}
