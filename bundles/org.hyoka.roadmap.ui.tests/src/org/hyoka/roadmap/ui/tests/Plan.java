// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** A small dossier: a program with a roadmap of two lanes, project A with one of its own, project B without. */
final class Plan {
	static final String BASIC = "基礎研究";
	static final String APPLIED = "応用研究";
	static final String TRIAL = "治験";
	private static final HyokaFactory H = HyokaFactory.eINSTANCE;
	private static final RoadmapFactory R = RoadmapFactory.eINSTANCE;

	private Plan() {
	}

	static Path write(Path folder) throws IOException {
		Path file = folder.resolve("plan.hyoka");
		DossierFiles.create(dossier(), Map.of(), file);
		return file;
	}

	static Dossier dossier() {
		Dossier dossier = H.createDossier();
		dossier.setTitle("計画");
		dossier.setLanguage("ja");
		dossier.setFiscalYear(FiscalYear.of(2022));
		Program program = H.createProgram();
		program.setName("再生医療の事業");
		program.setPeriod(period(2018, 2024));
		dossier.getUndertakings().add(program);
		Target target = target(program);
		program.getRoadmaps().add(roadmap(target));
		program.getEvaluations().add(evaluation());
		Project a = project(program, "A", "製造技術");
		Roadmap other = R.createRoadmap();
		Lane lane = R.createLane();
		lane.setName("製造");
		lane.getNodes().add(bar("装置", 2019, 2020));
		other.getLanes().add(lane);
		a.getRoadmaps().add(other);
		project(program, "B", "評価技術");
		return dossier;
	}

	private static Project project(Program program, String code, String name) {
		Project project = H.createProject();
		project.setCode(code);
		project.setName(name);
		project.setPeriod(period(2019, 2023));
		program.getProjects().add(project);
		return project;
	}

	private static Period period(int from, int to) {
		Period period = H.createPeriod();
		period.setStart(FiscalYear.of(from));
		period.setEnd(FiscalYear.of(to));
		return period;
	}

	private static EvaluationEvent evaluation() {
		EvaluationEvent event = H.createEvaluationEvent();
		event.setKind(EvaluationKind.MID_TERM);
		event.setAt(year(2020));
		event.setState(EvaluationState.DONE);
		return event;
	}

	private static Target target(Program program) {
		Indicator indicator = H.createIndicator();
		indicator.setName("実用化の件数");
		indicator.setKind(IndicatorKind.OUTCOME);
		Target target = H.createTarget();
		target.setValue(BigDecimal.valueOf(5));
		target.setDue(year(2026));
		indicator.getTargets().add(target);
		program.getIndicators().add(indicator);
		return target;
	}

	private static Roadmap roadmap(Target target) {
		Roadmap roadmap = R.createRoadmap();
		roadmap.setName("全体");
		Lane research = R.createLane();
		research.setName("研究");
		Lane use = R.createLane();
		use.setName("実用化");
		roadmap.getLanes().add(research);
		roadmap.getLanes().add(use);
		Bar basic = bar(BASIC, 2018, 2019);
		Bar applied = bar(APPLIED, 2020, 2021);
		Bar trial = bar(TRIAL, 2022, 2024);
		research.getNodes().add(basic);
		research.getNodes().add(applied);
		use.getNodes().add(trial);
		OutcomeMark mark = R.createOutcomeMark();
		mark.setTarget(target);
		use.getNodes().add(mark);
		RoadmapLink link = R.createRoadmapLink();
		link.setSource(basic);
		link.setTarget(applied);
		link.setKind(LinkKind.FINISH_START);
		roadmap.getLinks().add(link);
		return roadmap;
	}

	static Bar bar(String name, int from, int to) {
		Bar bar = R.createBar();
		bar.setName(name);
		bar.setStart(year(from));
		bar.setEnd(year(to));
		return bar;
	}

	static DatePoint year(int year) {
		return DatePoint.of(FiscalYear.of(year));
	}
}
