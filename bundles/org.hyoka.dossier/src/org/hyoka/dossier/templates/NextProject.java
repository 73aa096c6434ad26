// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;

/**
 * A further project of a program, made as the last one is: the next letter, evaluated in the same kind, assessed by the same criteria.
 *
 * @param dossier    the dossier
 * @param program    where it comes in last
 * @param project    the project, in no dossier yet
 * @param assessment its assessment; empty where the last project has none
 * @since 0.1
 */
public record NextProject(Dossier dossier, Program program, Project project, Optional<Assessment> assessment) {
	/** The next project of a program of a dossier. */
	public static NextProject of(Dossier dossier, Program program) {
		Project project = HyokaFactory.eINSTANCE.createProject();
		List<Project> others = program.getProjects();
		if (others.isEmpty()) {
			project.setCode("A");
			project.setEvaluationKind(program.getEvaluationKind());
			project.setEvaluated(program.isEvaluated());
			return new NextProject(dossier, program, project, Optional.empty());
		}
		Project last = others.getLast();
		project.setCode(after(last.getCode()));
		project.setEvaluationKind(last.getEvaluationKind());
		project.setEvaluated(last.isEvaluated());
		return new NextProject(dossier, program, project,
				Dossiers.assessment(dossier, last).map(a -> like(a, project)));
	}

	private static Assessment like(Assessment other, Project project) {
		Assessment assessment = HyokaFactory.eINSTANCE.createAssessment();
		assessment.setUndertaking(project);
		assessment.setKind(other.getKind());
		assessment.setCriterionSet(other.getCriterionSet());
		assessment.setScored(other.isScored());
		return assessment;
	}

	/** The letter after a letter that has one; null for others. */
	private static String after(String code) {
		boolean letter = code != null && code.length() == 1 && code.charAt(0) >= 'A' && code.charAt(0) < 'Z';
		return letter ? String.valueOf((char) (code.charAt(0) + 1)) : null;
	}

	/**
	 * Adds both in one step.
	 *
	 * @param label name of the step
	 */
	public Command command(EditingDomain domain, String label) {
		CompoundCommand both = new CompoundCommand(0, label);
		both.append(AddCommand.create(domain, program, Literals.PROGRAM__PROJECTS, project));
		assessment.ifPresent(a -> both.append(AddCommand.create(domain, dossier, Literals.DOSSIER__ASSESSMENTS, a)));
		return both;
	}
}
