// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.roadmap.time.Precision;

/** Roadmaps by chance, the same for the same seed: nested lanes, all kinds of nodes and links, dates of every precision. */
final class RandomRoadmaps {
	private static final RoadmapFactory F = RoadmapFactory.eINSTANCE;
	private static final String[] NAMES = { "再生医療・遺伝子治療の産業化に向けた基盤技術開発事業", "治験", "ベクター新規大量製造技術開発", "50LでのAAV製造実証", "ALS １例目の投与（予定）",
			"Stage gate", "Development of a platform for manufacturing regenerative medical products", "", "「ー」、。（々）", "①", "遺伝子・細胞先端的技術研究開発",
			"a\nb\tc", "𠮷野家で👩‍👩‍👧‍👦会議" };
	private final Random random;
	private final List<RoadmapNode> nodes = new ArrayList<>();
	private final List<Target> targets = new ArrayList<>();

	private RandomRoadmaps(long seed) {
		random = new Random(seed);
	}

	/** A dossier with a program, a project and one roadmap. */
	static Roadmap of(long seed) {
		return new RandomRoadmaps(seed).make();
	}

	private Roadmap make() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle("T");
		dossier.setFiscalYear(random.nextBoolean() ? FiscalYear.of(2022) : null);
		Program program = HyokaFactory.eINSTANCE.createProgram();
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setCode("A");
		dossier.getUndertakings().add(program);
		program.getProjects().add(project);
		Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
		indicator.setName("件数");
		project.getIndicators().add(indicator);
		for (int i = 0; i < 4; i++) {
			Target target = HyokaFactory.eINSTANCE.createTarget();
			target.setValue(BigDecimal.valueOf(5 + i));
			target.setDue(i == 3 ? null : point());
			indicator.getTargets().add(target);
			targets.add(target);
		}
		Roadmap roadmap = F.createRoadmap();
		roadmap.setName("R");
		program.getRoadmaps().add(roadmap);
		if (random.nextInt(3) == 0) {
			roadmap.setFrom(DatePoint.of(FiscalYear.of(2012)));
			roadmap.setTo(DatePoint.of(FiscalYear.of(2030)));
		}
		for (int i = 0; i < 3; i++) {
			RoadmapGroup group = F.createRoadmapGroup();
			group.setName(NAMES[random.nextInt(NAMES.length)]);
			group.setKind(GroupKind.values()[random.nextInt(GroupKind.values().length)]);
			roadmap.getGroups().add(group);
		}
		for (int i = 0; i < random.nextInt(6); i++) {
			roadmap.getLanes().add(lane(roadmap, project, 0));
		}
		for (int i = 0; i < nodes.size() && nodes.size() > 1; i++) {
			RoadmapLink link = F.createRoadmapLink();
			link.setSource(nodes.get(random.nextInt(nodes.size())));
			link.setTarget(nodes.get(random.nextInt(nodes.size())));
			link.setKind(LinkKind.values()[random.nextInt(3)]);
			link.setLabel(random.nextInt(4) == 0 ? "成果を引き継ぐ" : null);
			roadmap.getLinks().add(link);
		}
		Ids.assignStable(dossier, "random");
		return roadmap;
	}

	private Lane lane(Roadmap roadmap, Project project, int depth) {
		Lane lane = F.createLane();
		lane.setName(NAMES[random.nextInt(NAMES.length)]);
		lane.setFolded(random.nextInt(6) == 0);
		if (random.nextInt(3) > 0) {
			lane.setGroup(roadmap.getGroups().get(random.nextInt(3)));
		}
		if (random.nextInt(3) == 0) {
			lane.setUndertaking(project);
		}
		int count = random.nextInt(12);
		for (int i = 0; i < count; i++) {
			RoadmapNode node = node();
			node.setName(NAMES[random.nextInt(NAMES.length)]);
			node.setConfidential(random.nextInt(8) == 0);
			lane.getNodes().add(node);
			nodes.add(node);
		}
		for (int i = 0; depth < 3 && i < random.nextInt(3); i++) {
			lane.getLanes().add(lane(roadmap, project, depth + 1));
		}
		return lane;
	}

	private RoadmapNode node() {
		switch (random.nextInt(7)) {
		case 0 -> {
			Milestone milestone = F.createMilestone();
			milestone.setAt(random.nextInt(8) == 0 ? null : point());
			milestone.setActualAt(random.nextInt(3) == 0 ? point() : null);
			milestone.setKind(MilestoneKind.values()[random.nextInt(MilestoneKind.values().length)]);
			return milestone;
		}
		case 1 -> {
			OutcomeMark mark = F.createOutcomeMark();
			mark.setTarget(random.nextInt(6) == 0 ? null : targets.get(random.nextInt(targets.size())));
			return mark;
		}
		case 2 -> {
			Effect effect = F.createEffect();
			effect.setAt(random.nextBoolean() ? point() : null);
			return effect;
		}
		default -> {
			return bar();
		}
		}
	}

	private Bar bar() {
		Bar bar = F.createBar();
		DatePoint a = point();
		DatePoint b = point();
		bar.setStart(random.nextInt(8) == 0 ? null : a.compareTo(b) < 0 ? a : b);
		bar.setEnd(random.nextInt(8) == 0 ? null : a.compareTo(b) < 0 ? b : a);
		bar.setState(BarState.values()[random.nextInt(4)]);
		bar.setActualStart(random.nextInt(4) == 0 ? point() : null);
		bar.setActualEnd(random.nextInt(4) == 0 ? point() : null);
		return bar;
	}

	private DatePoint point() {
		LocalDate day = LocalDate.of(2014, 4, 1).plusDays(random.nextInt(5000));
		DatePoint point = random.nextInt(6) == 0 ? DatePoint.ofYear(day.getYear()) : Precision.values()[random.nextInt(4)].at(day);
		return random.nextInt(4) == 0 ? point.atEnd() : point;
	}
}
