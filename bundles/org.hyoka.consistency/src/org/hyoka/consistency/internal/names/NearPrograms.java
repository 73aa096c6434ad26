// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.RelatedProgram;

/** Programs, projects and related programs with nearly equal names (rule 14); what is linked as predecessor, sister or part is two. */
final class NearPrograms extends NearRule<ProgramNode> {
	private static final Pattern LOOSE = Pattern.compile("事業$|[のと等]|及び|・");

	NearPrograms() {
		super("hyoka.name.near-program", Literals.PROGRAM_NODE, ProgramNode.class, Literals.PERIOD, Literals.PROGRAM_RELATION, Literals.DOSSIER);
	}

	@Override
	String words(String name) {
		return Texts.isBlank(name) ? name : LOOSE.matcher(NearKeys.plain(name)).replaceAll("");
	}

	@Override
	boolean near(ProgramNode first, ProgramNode second) {
		String a = words(first.getName());
		String b = words(second.getName());
		return a.equals(b) || Nearness.near(a, b);
	}

	@Override
	boolean apart(ProgramNode first, ProgramNode second) {
		EObject root = EcoreUtil.getRootContainer(first);
		return root instanceof Dossier dossier && dossier.getProgramRelations().stream().anyMatch(r -> r.getSource() == first
				&& r.getTarget() == second || r.getSource() == second && r.getTarget() == first);
	}

	@Override
	void fixes(ProgramNode first, ProgramNode second, ProblemReporter.Line line) {
		// A program or project holds far more than a name: whether two of them are one is for people to say.
		if (first instanceof RelatedProgram && second instanceof RelatedProgram) {
			super.fixes(first, second, line);
		}
	}
}
