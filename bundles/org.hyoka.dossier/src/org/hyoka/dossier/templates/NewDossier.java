// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.util.List;
import java.util.Objects;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/**
 * Starts an empty dossier out of templates: what is evaluated, criteria with their scales, an outline of the report, the
 * usual units, an empty panel, and an assessment for each thing that is evaluated.
 *
 * @param type     what is evaluated
 * @param name     its name; may be empty
 * @param kind     which evaluation
 * @param year     fiscal year in which it is carried out
 * @param outline  key of the report's outline
 * @param criteria key of the criteria by which projects, schemes and single projects are judged
 * @since 0.1
 */
public record NewDossier(Type type, String name, EvaluationKind kind, FiscalYear year, String outline, String criteria) {
	/** What is evaluated. */
	public enum Type {
		/** Several projects under one policy goal. */
		PROGRAM,
		/** One project. */
		PROJECT,
		/** A funding scheme. */
		SCHEME
	}

	/** Key of METI's criteria for projects; a program that is judged by them as a whole gets {@link #METI_PROGRAM}. */
	public static final String METI_PROJECT = "meti-project";
	/** Key of METI's criteria for a program as a whole (only remarks, no points). */
	public static final String METI_PROGRAM = "meti-program";
	private static final List<String> UNITS = List.of("百万円", "億円", "件", "%");

	/** Refuses null. */
	public NewDossier {
		Objects.requireNonNull(type);
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(year);
		Objects.requireNonNull(outline);
		Objects.requireNonNull(criteria);
	}

	/**
	 * Makes the dossier.
	 *
	 * @param templates where outline and criteria come from
	 * @param title     title of the report
	 * @return a dossier in no resource
	 * @throws IllegalArgumentException if there is no template of a key
	 */
	public Dossier create(Templates templates, String title) {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle(title);
		dossier.setKind(kind);
		dossier.setFiscalYear(year);
		UNITS.forEach(symbol -> templates.unit(symbol, dossier));
		templates.instantiateOutline(outline, dossier);
		dossier.setPanel(HyokaFactory.eINSTANCE.createPanel());
		CriterionSet set = templates.instantiateCriterionSet(criteria, dossier);
		switch (type) {
		case PROGRAM -> program(dossier, set, templates);
		case PROJECT -> assess(dossier, undertaking(HyokaFactory.eINSTANCE.createProject()), set, true);
		case SCHEME -> assess(dossier, undertaking(HyokaFactory.eINSTANCE.createFundingScheme()), set, true);
		}
		return dossier;
	}

	private void program(Dossier dossier, CriterionSet set, Templates templates) {
		Program program = undertaking(HyokaFactory.eINSTANCE.createProgram());
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setCode("A");
		project.setEvaluationKind(kind);
		program.getProjects().add(project);
		boolean meti = METI_PROJECT.equals(criteria);
		assess(dossier, program, meti ? templates.instantiateCriterionSet(METI_PROGRAM, dossier) : set, !meti);
		assessment(dossier, project, set, true);
	}

	private <T extends Undertaking> T undertaking(T undertaking) {
		undertaking.setName(name.isBlank() ? null : name.strip());
		undertaking.setEvaluationKind(kind);
		return undertaking;
	}

	private void assess(Dossier dossier, Undertaking undertaking, CriterionSet set, boolean scored) {
		dossier.getUndertakings().add(undertaking);
		assessment(dossier, undertaking, set, scored);
	}

	private void assessment(Dossier dossier, Undertaking undertaking, CriterionSet set, boolean scored) {
		Assessment assessment = HyokaFactory.eINSTANCE.createAssessment();
		assessment.setUndertaking(undertaking);
		assessment.setKind(kind);
		assessment.setCriterionSet(set);
		assessment.setScored(scored);
		dossier.getAssessments().add(assessment);
	}
}
