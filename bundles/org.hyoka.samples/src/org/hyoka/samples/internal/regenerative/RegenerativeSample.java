// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import java.util.Map;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Sample;
import org.hyoka.samples.internal.build.Registry;

/** METI's mid-term evaluation of 2022年度 of the program on regenerative medicine and gene therapy. */
public final class RegenerativeSample {
	private static final String KEY = "regenerative-2022";
	private static final String TITLE = "再生医療・遺伝子治療の産業化に向けた基盤技術開発事業 中間評価 技術評価報告書";
	/** The sample. */
	public static final Sample SAMPLE = new Sample(KEY, KEY + ".hyoka", TITLE, RegenerativeSample::create, Map.of());

	private RegenerativeSample() {
	}

	private static Dossier create() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle(TITLE);
		dossier.setLanguage("ja");
		dossier.setKind(EvaluationKind.MID_TERM);
		dossier.setFiscalYear(FiscalYear.of(2022));
		Registry registry = new Registry(dossier);
		RegistryPart.fill(registry);
		dossier.getIssuer().add(registry.organization("産業構造審議会"));
		dossier.getIssuer().add(registry.organization("経済産業省"));
		registry.templates().instantiateOutline("meti-2022", dossier);
		Cast cast = Cast.in(registry);
		undertakings(cast);
		judgement(cast);
		roadmapsAndIp(cast);
		Ids.assignStable(dossier, KEY);
		return dossier;
	}

	private static void undertakings(Cast cast) {
		ProgramHeader.fill(cast);
		ProgramProse.fill(cast);
		ProgramResults.fill(cast);
		ProjectA.fill(cast);
		ProjectAProse.fill(cast);
		ProjectASimilarWork.fill(cast);
		ProjectAResults.fill(cast);
		NextProjectA.fill(cast);
		ProjectB.fill(cast);
		ProjectBProse.fill(cast);
		ProjectBResults.fill(cast);
		ProjectC.fill(cast);
		ProjectCProse.fill(cast);
		ProjectCResults.fill(cast);
		RelatedPart.fill(cast);
		PrintedSlips.fill(cast);
	}

	private static void judgement(Cast cast) {
		PanelPart.fill(cast);
		AssessmentA.fill(cast);
		AssessmentB.fill(cast);
		AssessmentC.fill(cast);
		AssessmentProgram.fill(cast);
		WorkingGroupPart.fill(cast);
	}

	private static void roadmapsAndIp(Cast cast) {
		RoadmapProgram.fill(cast);
		RoadmapProjects.fill(cast);
		IpPart.fill(cast);
	}
}
