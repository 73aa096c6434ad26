// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;

/** What speaks against a link. */
public final class LinkChecks {
	/** Why a link is refused: the key of the sentence. */
	public enum Refusal {
		/** One of the ends stands on no roadmap. */
		NOWHERE,
		/** Both ends are the same. */
		ITSELF,
		/** The ends stand on different roadmaps. */
		ELSEWHERE,
		/** There is such a link. */
		TWICE,
		/** The target leads to the source already. */
		CIRCLE
	}

	private LinkChecks() {
	}

	/** The roadmap that a thing stands on. */
	public static Optional<Roadmap> roadmap(EObject inside) {
		EObject up = inside;
		while (up != null && !(up instanceof Roadmap)) {
			up = up.eContainer();
		}
		return Optional.ofNullable((Roadmap) up);
	}

	/** What speaks against a link; with no kind, against any. */
	public static Optional<Refusal> refusal(RoadmapNode source, RoadmapNode target, Optional<LinkKind> kind) {
		if (source != null && source == target) {
			return Optional.of(Refusal.ITSELF);
		}
		Optional<Roadmap> roadmap = roadmap(source);
		Optional<Roadmap> other = roadmap(target);
		if (roadmap.isEmpty() || other.isEmpty()) {
			return Optional.of(Refusal.NOWHERE);
		}
		if (roadmap.get() != other.get()) {
			return Optional.of(Refusal.ELSEWHERE);
		}
		boolean twice = kind.isPresent() && roadmap.get().getLinks().stream()
				.anyMatch(link -> link.getSource() == source && link.getTarget() == target && link.getKind() == kind.get());
		return twice ? Optional.of(Refusal.TWICE) : leads(roadmap.get(), target, source) ? Optional.of(Refusal.CIRCLE) : Optional.empty();
	}

	/** Whether links lead from a node to another. */
	public static boolean leads(Roadmap roadmap, RoadmapNode from, RoadmapNode to) {
		Map<RoadmapNode, List<RoadmapNode>> next = new IdentityHashMap<>();
		for (RoadmapLink link : roadmap.getLinks()) {
			if (link.getSource() != null && link.getTarget() != null) {
				next.computeIfAbsent(link.getSource(), node -> new ArrayList<>()).add(link.getTarget());
			}
		}
		Map<RoadmapNode, Boolean> seen = new IdentityHashMap<>();
		Deque<RoadmapNode> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			RoadmapNode node = open.pop();
			if (node == to) {
				return true;
			}
			if (seen.put(node, true) == null) {
				open.addAll(next.getOrDefault(node, List.of()));
			}
		}
		return false;
	}
}
