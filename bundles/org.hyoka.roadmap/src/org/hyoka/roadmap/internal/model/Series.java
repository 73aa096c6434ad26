// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.model;

import java.text.Normalizer;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.RoadmapNode;

/** Which undertaking a node is about, and the colour it has by the letter of its project. */
public final class Series {
	private Series() {
	}

	/** What a node is about: what it refers to, else what its lane is about; empty where nothing says so. */
	public static Optional<ProgramNode> subject(RoadmapNode node) {
		return own(node).or(() -> lane(node));
	}

	private static Optional<ProgramNode> own(RoadmapNode node) {
		return switch (node) {
		case Bar bar -> Optional.ofNullable(bar.getProgram());
		case OutcomeMark mark -> undertaking(mark.getTarget());
		case Milestone milestone -> undertaking(milestone.getEvaluation());
		default -> Optional.empty();
		};
	}

	private static Optional<ProgramNode> lane(RoadmapNode node) {
		for (EObject up = node.eContainer(); up instanceof Lane lane; up = lane.eContainer()) {
			if (lane.getUndertaking() != null) {
				return Optional.of(lane.getUndertaking());
			}
			if (lane.getItem() != null) {
				return undertaking(lane.getItem());
			}
		}
		return Optional.empty();
	}

	private static Optional<ProgramNode> undertaking(EObject inside) {
		EObject up = inside;
		while (up != null && !(up instanceof Undertaking)) {
			up = up.eContainer();
		}
		return Optional.ofNullable((Undertaking) up);
	}

	/** The colour of a node: that of its project, else of the project whose roadmap it stands on, else neutral. */
	public static Ink ink(RoadmapNode node) {
		Optional<ProgramNode> subject = subject(node);
		if (subject.isEmpty()) {
			return undertaking(node).filter(Project.class::isInstance).map(Series::ink).orElse(Ink.MUTED);
		}
		return ink(subject.get());
	}

	/** The colour of a project by its letter, else by its place in its program; programs are drawn in the accent, others neutral. */
	public static Ink ink(ProgramNode node) {
		if (!(node instanceof Project)) {
			return node instanceof Undertaking ? Ink.ACCENT : Ink.MUTED;
		}
		String code = node.getCode() == null ? "" : Normalizer.normalize(node.getCode(), Normalizer.Form.NFKC).strip();
		if (code.length() == 1 && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z') {
			return Ink.series(code.charAt(0) - 'A');
		}
		return node.eContainer() instanceof Program program ? Ink.series(program.getProjects().indexOf(node)) : Ink.series(0);
	}
}
