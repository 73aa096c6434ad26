// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import java.util.Map;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.samples.internal.build.Registry;

/**
 * What the parts of this sample share: the registry, the program and its lettered projects.
 *
 * @param r       the registry of the dossier
 * @param program the program
 * @param a       A of 2017-2021, evaluated at its end
 * @param nextA   A of 2022-2026, which succeeds it
 * @param b       B, evaluated at mid-term
 * @param c       C, evaluated at mid-term
 * @param d       D, not evaluated
 * @param e       E, not evaluated
 * @param members seats of the panel by the heads of the points tables' columns
 */
record Cast(Registry r, Program program, Project a, Project nextA, Project b, Project c, Project d, Project e,
		Map<String, Member> members) {
	/** The program with its six projects, all still empty, in the dossier. */
	static Cast in(Registry registry) {
		HyokaFactory f = HyokaFactory.eINSTANCE;
		Dossier dossier = registry.dossier();
		Program program = f.createProgram();
		dossier.getUndertakings().add(program);
		Cast cast = new Cast(registry, program, f.createProject(), f.createProject(), f.createProject(), f.createProject(),
				f.createProject(), f.createProject(), new java.util.LinkedHashMap<>());
		name(cast.a, "A", "再生医療技術を応用した創薬支援基盤技術開発");
		name(cast.nextA, "A", "高度創薬支援ツール基盤技術開発");
		name(cast.b, "B", "遺伝子治療製造技術開発");
		name(cast.c, "C", "ヒト細胞加工製品製造基盤技術開発");
		name(cast.d, "D", "再生医療用原料細胞安定供給研究開発");
		name(cast.e, "E", "産業化促進研究開発");
		program.getProjects().add(cast.a);
		program.getProjects().add(cast.nextA);
		program.getProjects().add(cast.b);
		program.getProjects().add(cast.c);
		program.getProjects().add(cast.d);
		program.getProjects().add(cast.e);
		return cast;
	}

	private static void name(Project project, String code, String name) {
		project.setCode(code);
		project.setName(name);
	}

	/** The dossier. */
	Dossier dossier() {
		return r.dossier();
	}

	/** The assessment of the project or program of that name. */
	Assessment assessment(String undertaking) {
		return dossier().getAssessments().stream().filter(x -> x.getUndertaking().getName().equals(undertaking)).findFirst()
				.orElseThrow();
	}
}
