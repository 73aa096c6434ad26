// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.samples.Sample;

/**
 * Makes dossiers of any size out of a real one: its evaluated projects, with their assessments and score sheets, are
 * repeated under the program; the organizations, persons and members of the panel become as many as a dossier of that size has.
 * Deterministic.
 */
final class DossierGenerator {
	private static final int ORGANIZATIONS = 500;
	private static final int MEMBERS = 40;
	/** Objects of a dossier that has so many organizations and members. */
	private static final int LARGE = 100_000;

	private DossierGenerator() {
	}

	/** Writes one to a file. Arguments: the file, and how many objects. */
	public static void main(String[] words) throws DossierException {
		Dossier dossier = ofObjects(Integer.parseInt(words[1]));
		DossierFiles.create(dossier, Path.of(words[0]));
		System.out.println(count(dossier) + " objects");
	}

	/** The sample as it is. */
	static Dossier sample() {
		return Sample.byKey("regenerative-2022").orElseThrow().create();
	}

	/** A dossier of about that many objects; not below what the sample has without its projects. */
	static Dossier ofObjects(int objects) {
		Dossier dossier = sample();
		Program program = (Program) dossier.getUndertakings().getFirst();
		List<Unit> units = units(dossier, program);
		int size = count(dossier);
		for (int i = units.size() - 1; i > 0 && size > objects * 1.1; i--) {
			size -= remove(dossier, units.get(i));
		}
		size += people(dossier, Math.min(1, objects / (double) LARGE));
		for (int copy = 0; size < objects * 0.95; copy++) {
			size += append(dossier, program, units.get(copy % units.size()), copy);
		}
		Ids.assignStable(dossier, "benchmark");
		return dossier;
	}

	/** Adds organizations, and members of the panel, each with a person of their own; answers how many objects that makes. */
	private static int people(Dossier dossier, double share) {
		int before = count(dossier);
		List<Organization> organizations = List.copyOf(dossier.getOrganizations());
		for (int i = organizations.size(); i < ORGANIZATIONS * share; i++) {
			Organization one = copy(organizations.get(i % organizations.size()));
			one.setName(one.getName() + " " + i);
			one.setCorporateNumber(null); // there is one of each
			one.setRor(null);
			dossier.getOrganizations().add(one);
		}
		List<Member> members = dossier.getPanel() == null ? List.of() : List.copyOf(dossier.getPanel().getMembers());
		for (int i = members.size(); !members.isEmpty() && i < MEMBERS * share; i++) {
			Member one = copy(members.get(i % members.size()));
			one.setRole(MemberRole.MEMBER);
			if (one.getPerson() != null) {
				Person person = copy(one.getPerson());
				person.setName(person.getName() + " " + i);
				person.setOrcid(null);
				dossier.getPersons().add(person);
				one.setPerson(person);
			}
			dossier.getPanel().getMembers().add(one);
		}
		return count(dossier) - before;
	}

	private static <T extends Element> T copy(T original) {
		T copy = EcoreUtil.copy(original);
		copy.setId(null);
		copy.eAllContents().forEachRemaining(o -> ((Element) o).setId(null));
		return copy;
	}

	/** A dossier with the sample's evaluated projects that many times. */
	static Dossier times(int factor) {
		Dossier dossier = sample();
		Program program = (Program) dossier.getUndertakings().getFirst();
		List<Unit> units = units(dossier, program);
		for (int copy = 0; copy < (factor - 1) * units.size(); copy++) {
			append(dossier, program, units.get(copy % units.size()), copy);
		}
		Ids.assignStable(dossier, "benchmark");
		return dossier;
	}

	/** Objects in it, itself included. */
	static int count(EObject root) {
		int n = 1;
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); all.next()) {
			n++;
		}
		return n;
	}

	/** A project with what belongs to it elsewhere in the dossier. */
	private record Unit(Project project, List<Assessment> assessments, List<ScoreSheet> sheets) {
		int size() {
			return count(project) + assessments.stream().mapToInt(DossierGenerator::count).sum()
					+ sheets.stream().mapToInt(DossierGenerator::count).sum();
		}
	}

	private static List<Unit> units(Dossier dossier, Program program) {
		return program.getProjects().stream().filter(Project::isEvaluated)
				.map(p -> new Unit(p, dossier.getAssessments().stream().filter(a -> a.getUndertaking() == p).toList(),
						dossier.getScoreSheets().stream().filter(s -> s.getUndertaking() == p).toList()))
				.toList();
	}

	private static int remove(Dossier dossier, Unit unit) {
		int size = unit.size();
		List<EObject> all = new ArrayList<>(unit.sheets());
		all.addAll(unit.assessments());
		all.add(unit.project());
		EcoreUtil.deleteAll(all, true);
		return size;
	}

	private static int append(Dossier dossier, Program program, Unit unit, int number) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Project project = (Project) copier.copy(unit.project());
		var assessments = copier.copyAll(unit.assessments());
		var sheets = copier.copyAll(unit.sheets());
		copier.copyReferences();
		copier.values().stream().map(Element.class::cast).forEach(e -> e.setId(null));
		project.setCode(unit.project().getCode() + number);
		project.setName(unit.project().getName() + " " + number);
		program.getProjects().add(project);
		dossier.getAssessments().addAll(assessments);
		dossier.getScoreSheets().addAll(sheets);
		return copier.size();
	}
}
