// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import java.util.Map;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Sample;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Stated;

/**
 * METI's evaluation of 2021年度 of the program on the groundwork for new drugs and diagnostics, of which three projects
 * had ended and one was half-way. The published document has the form of slides; places are given by the number that is
 * printed on the slide.
 */
public final class DrugDiscoverySample {
	private static final String KEY = "drugdiscovery-2021";
	private static final String TITLE = "次世代治療・診断実現のための創薬基盤技術開発事業 技術評価報告書";
	/** The sample. */
	public static final Sample SAMPLE = new Sample(KEY, KEY + ".hyoka", TITLE, DrugDiscoverySample::create, Map.of());

	private DrugDiscoverySample() {
	}

	private static Dossier create() {
		HyokaFactory f = HyokaFactory.eINSTANCE;
		Dossier dossier = f.createDossier();
		dossier.setTitle(TITLE);
		dossier.setLanguage("ja");
		dossier.setKind(EvaluationKind.MID_TERM);
		dossier.setFiscalYear(FiscalYear.of(2021));
		Stated.note(dossier, """
				原典はスライド形式で、表題と発行日の頁を欠く。題名は事業名と第２回評価検討会の議題「技術評価報告書（案）について」による。
				プログラムの評価の種類は印字されていない。実施期間（2013～2026年度）の途中であり、前回の中間評価（2019年度）に続く評価であることから
				中間評価として扱う。
				""", "スライド1、18、第２部 審議経過");
		Registry registry = new Registry(dossier);
		Names.register(registry);
		dossier.getIssuer().add(registry.organization("経済産業省"));
		Program program = f.createProgram();
		dossier.getUndertakings().add(program);
		DrugDiscovery all = new DrugDiscovery(dossier, registry, program, project(program, "A"), project(program, "B"),
				project(program, "C"), project(program, "D"));
		ProgramHeader.build(all);
		GlycanProject.build(all);
		MoleculeProject.build(all);
		ProductionProject.build(all);
		MarkerProject.build(all);
		ProgramText.build(all);
		ProgramResults.build(all);
		Genealogy.build(all);
		PanelPart.build(all);
		outline(registry);
		Ids.assignStable(dossier, KEY);
		return dossier;
	}

	/** METI's outline without the chapters that the document does not have, and with the genealogy and the sheet that it has. */
	private static void outline(Registry registry) {
		registry.templates().instantiateOutline("meti-2022", registry.dossier());
		for (OutlineChapter chapter : registry.dossier().getOutline().getChapters()) {
			leaveOut(chapter, false);
		}
	}

	private static void leaveOut(OutlineChapter chapter, boolean project) {
		boolean inProject = project || chapter.getScope() == ChapterScope.EACH_PROJECT;
		boolean missing = switch (chapter.getSection() == null ? "" : chapter.getSection()) {
		case "foreword", "annex", "working-group-findings" -> true;
		case "narrative:necessity" -> inProject;
		case "narrative:ip ip" -> !inProject;
		default -> false;
		};
		for (OutlineChapter inner : chapter.getChapters()) {
			leaveOut(inner, inProject);
		}
		boolean empty = chapter.getSection() == null && !chapter.getChapters().isEmpty()
				&& chapter.getChapters().stream().noneMatch(OutlineChapter::isIncluded);
		chapter.setIncluded(chapter.isIncluded() && !missing && !empty);
		if ("narrative:content evaluated-projects".equals(chapter.getSection())) {
			chapter.setSection(chapter.getSection() + " related-programs program-sheets");
		}
	}

	private static Project project(Program program, String letter) {
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setCode(letter);
		program.getProjects().add(project);
		return project;
	}
}
