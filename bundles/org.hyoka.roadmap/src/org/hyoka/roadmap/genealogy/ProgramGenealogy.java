// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.genealogy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.model.MilestoneKinds;
import org.hyoka.roadmap.internal.model.NodeNames;

/**
 * The genealogy of programs on one time axis (rule 14: predecessors and successors are links): what the dossier says of
 * its programs, projects and related programs, with their periods, evaluations and relations. Programs that succeed one
 * another share a lane. The roadmap is made for looking at; it stands in no dossier.
 */
public final class ProgramGenealogy {
	private static final RoadmapFactory F = RoadmapFactory.eINSTANCE;
	private static final PhraseBook BOOK = PhraseBook.of(ProgramGenealogy.class);
	private final Dossier dossier;
	private final Locale locale;
	private final Roadmap roadmap = F.createRoadmap();
	private final Map<ProgramNode, Bar> bars = new LinkedHashMap<>();
	private final Map<ProgramNode, Set<ProgramNode>> after = new LinkedHashMap<>();
	private final Set<ProgramNode> sisters = new LinkedHashSet<>();
	private final Set<ProgramNode> parts = new LinkedHashSet<>();

	private ProgramGenealogy(Dossier dossier, Locale locale) {
		this.dossier = dossier;
		this.locale = locale;
	}

	/**
	 * The genealogy that a dossier tells of.
	 *
	 * @param locale language of its names
	 * @return empty if the dossier has no relations between programs
	 */
	public static Optional<Roadmap> of(Dossier dossier, Locale locale) {
		boolean related = dossier.getProgramRelations().stream().anyMatch(relation -> relation.getSource() != null && relation.getTarget() != null);
		return related || !dossier.getRelatedPrograms().isEmpty() ? Optional.of(new ProgramGenealogy(dossier, locale).make()) : Optional.empty();
	}

	private Roadmap make() {
		roadmap.setName(BOOK.phrase("name").in(locale));
		Set<ProgramNode> all = new LinkedHashSet<>(Dossiers.undertakings(dossier));
		all.stream().filter(undertaking -> undertaking.eContainer() instanceof Program).forEach(parts::add);
		all.addAll(dossier.getRelatedPrograms());
		for (ProgramRelation relation : dossier.getProgramRelations()) {
			relation(relation, all);
		}
		groups(all);
		links();
		return roadmap;
	}

	private void relation(ProgramRelation relation, Set<ProgramNode> all) {
		ProgramNode source = relation.getSource();
		ProgramNode target = relation.getTarget();
		if (source == null || target == null || source == target) {
			return;
		}
		all.add(source);
		all.add(target);
		switch (relation.getKind() == null ? ProgramRelationKind.PREDECESSOR : relation.getKind()) {
		case PREDECESSOR -> after.computeIfAbsent(source, node -> new LinkedHashSet<>()).add(target);
		case SISTER -> sisters.add(source instanceof Undertaking ? target : source);
		case PART_OF -> parts.add(source);
		}
	}

	private void groups(Set<ProgramNode> all) {
		Set<ProgramNode> left = new LinkedHashSet<>(all);
		left.removeAll(sisters);
		Set<ProgramNode> inParts = new LinkedHashSet<>(left);
		inParts.retainAll(related(parts));
		left.removeAll(inParts);
		group("group.programs", chains(left));
		group("group.parts", chains(inParts));
		group("group.sisters", chains(sisters));
	}

	/** Some programs with all that come before or after them. */
	private Set<ProgramNode> related(Collection<ProgramNode> some) {
		Set<ProgramNode> found = new LinkedHashSet<>(some);
		boolean grown = true;
		while (grown) {
			grown = false;
			for (Map.Entry<ProgramNode, Set<ProgramNode>> entry : after.entrySet()) {
				if (found.contains(entry.getKey())) {
					grown |= found.addAll(entry.getValue());
				} else if (entry.getValue().stream().anyMatch(found::contains)) {
					grown |= found.add(entry.getKey());
				}
			}
		}
		return found;
	}

	/** Programs that succeed one another, each chain in order of time; chains by where they begin. */
	private List<List<ProgramNode>> chains(Collection<ProgramNode> some) {
		List<ProgramNode> left = new ArrayList<>(some);
		left.sort(Comparator.comparingInt(ProgramGenealogy::begins));
		List<List<ProgramNode>> chains = new ArrayList<>();
		Set<ProgramNode> done = new LinkedHashSet<>();
		for (ProgramNode first : left) {
			if (!done.add(first)) {
				continue;
			}
			List<ProgramNode> chain = new ArrayList<>(List.of(first));
			ProgramNode last = first;
			while (last != null) {
				ProgramNode from = last;
				last = after.getOrDefault(from, Set.of()).stream()
						.filter(node -> left.contains(node) && !done.contains(node) && begins(node) > begins(from)).findFirst()
						.orElse(null);
				if (last != null) {
					done.add(last);
					chain.add(last);
				}
			}
			chains.add(chain);
		}
		return chains;
	}

	private static int begins(ProgramNode node) {
		return node.getPeriod() == null || node.getPeriod().getStart() == null ? Integer.MAX_VALUE - 1 : node.getPeriod().getStart().year();
	}

	private void group(String key, List<List<ProgramNode>> chains) {
		if (chains.isEmpty()) {
			return;
		}
		RoadmapGroup group = F.createRoadmapGroup();
		group.setName(BOOK.phrase(key).in(locale));
		group.setKind(GroupKind.GENEALOGY);
		roadmap.getGroups().add(group);
		for (List<ProgramNode> chain : chains) {
			Lane lane = F.createLane();
			lane.setGroup(group);
			lane.setName(name(chain));
			chain.forEach(node -> bar(lane, node));
			roadmap.getLanes().add(lane);
		}
	}

	/** A lane is named after its undertaking of this dossier, else after the ministry in charge. */
	private String name(List<ProgramNode> chain) {
		Optional<Undertaking> own = chain.stream().filter(Undertaking.class::isInstance).map(Undertaking.class::cast).findFirst();
		if (own.isPresent()) {
			String code = own.get().getCode();
			return ((code == null ? "" : code + ' ') + Naming.shortName(own.get(), locale)).strip();
		}
		return chain.stream().filter(RelatedProgram.class::isInstance).map(node -> ((RelatedProgram) node).getMinistry())
				.filter(ministry -> ministry != null)
				.map(ministry -> NodeNames.name(ministry, locale)).findFirst().orElse("");
	}

	private void bar(Lane lane, ProgramNode node) {
		Bar bar = F.createBar();
		bar.setProgram(node);
		String name = NodeNames.name(node, locale);
		Organization ministry = node instanceof RelatedProgram related && sisters.contains(node) ? related.getMinistry() : null;
		bar.setName(ministry == null ? name : BOOK.phrase("sister.suffix", name, NodeNames.name(ministry, locale)).in(locale));
		if (node.getPeriod() != null && node.getPeriod().getStart() != null) {
			bar.setStart(DatePoint.of(node.getPeriod().getStart()));
			bar.setEnd(node.getPeriod().getEnd() == null ? null : DatePoint.of(node.getPeriod().getEnd()));
		}
		bar.setState(state(bar));
		lane.getNodes().add(bar);
		bars.put(node, bar);
		if (node instanceof Undertaking undertaking) {
			undertaking.getEvaluations().stream().filter(evaluation -> evaluation.getAt() != null)
					.forEach(evaluation -> lane.getNodes().add(milestone(evaluation)));
		}
	}

	private BarState state(Bar bar) {
		return EvaluationDay.of(dossier).map(day -> bar.getEnd() != null && bar.getEnd().lastDay().isBefore(day.plusDays(1)) ? BarState.DONE
				: bar.getStart() != null && bar.getStart().firstDay().isAfter(day) ? BarState.PLANNED : BarState.RUNNING).orElse(BarState.RUNNING);
	}

	private static Milestone milestone(EvaluationEvent evaluation) {
		Milestone milestone = F.createMilestone();
		milestone.setEvaluation(evaluation);
		milestone.setAt(evaluation.getAt());
		milestone.setKind(MilestoneKinds.of(evaluation));
		return milestone;
	}

	private void links() {
		after.forEach((source, targets) -> targets.forEach(target -> {
			RoadmapLink link = F.createRoadmapLink();
			link.setSource(bars.get(source));
			link.setTarget(bars.get(target));
			link.setKind(LinkKind.SUCCESSOR);
			roadmap.getLinks().add(link);
		}));
	}
}
