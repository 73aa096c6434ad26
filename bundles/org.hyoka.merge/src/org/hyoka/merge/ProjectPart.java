// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.PartialCopier;
import org.hyoka.dossier.OtherVersion;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;
import org.hyoka.report.Confidential;

/**
 * Copies of a dossier what whoever carries out one project works on: the project, the names of what holds it, and of the registries what the
 * project speaks of. Nothing of other projects, of the panel and what it judged, no notes of the office, no figures that it compares, nothing
 * of other programs' metamodels; what is confidential only if that is asked for.
 */
final class ProjectPart extends PartialCopier {
	private static final long serialVersionUID = 1L;
	private static final Set<EPackage> KNOWN = Set.of(HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE, IpPackage.eINSTANCE);
	private static final Set<EStructuralFeature> OF_DOSSIER = Set.of(Literals.ELEMENT__ID, Literals.DOSSIER__TITLE, Literals.DOSSIER__SUBTITLE,
			Literals.DOSSIER__LANGUAGE, Literals.DOSSIER__KIND, Literals.DOSSIER__FISCAL_YEAR, Literals.DOSSIER__UNDERTAKINGS,
			Literals.DOSSIER__ORGANIZATIONS, Literals.DOSSIER__PERSONS, Literals.DOSSIER__UNITS, Literals.DOSSIER__SOURCES,
			Literals.DOSSIER__POLICIES, Literals.DOSSIER__DOCUMENTS);
	/** Of a program that holds the project it is only told what it is called. */
	private static final Set<EStructuralFeature> OF_HOLDERS = Set.of(Literals.ELEMENT__ID, Literals.NAMED_ELEMENT__NAME, Literals.PROGRAM_NODE__CODE,
			Literals.UNDERTAKING__SHORT_NAME, Literals.PROGRAM__PROJECTS);
	private final transient Undertaking project;
	private final boolean confidential;
	private final transient Set<EObject> spokenOf = new HashSet<>();

	ProjectPart(Undertaking project, boolean confidential) {
		this.project = project;
		this.confidential = confidential;
		speaksOf(project);
	}

	/** Entries of registries that something of the part refers to, and those that these refer to. */
	private void speaksOf(EObject object) {
		refersTo(object);
		for (Iterator<EObject> parts = object.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			if (isOpen(part)) {
				refersTo(part);
			}
		}
	}

	private void refersTo(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (Identity.isCompared(reference)) {
				Object value = object.eGet(reference);
				List<?> targets = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
				for (Object target : targets) {
					if (isRegistered((EObject) target) && spokenOf.add((EObject) target)) {
						speaksOf((EObject) target);
					}
				}
			}
		}
	}

	private static boolean isRegistered(EObject object) {
		return object instanceof Organization || object instanceof Person || object instanceof Unit || object instanceof Source
				|| object instanceof Policy || object instanceof AttachedDocument document && !OtherVersion.is(document);
	}

	/** Whether neither it nor what holds it stays out for what it is. */
	private boolean isOpen(EObject object) {
		for (EObject up = object; up != null && up != project; up = up.eContainer()) {
			if (staysOut(up)) {
				return false;
			}
		}
		return true;
	}

	private boolean staysOut(EObject object) {
		return !KNOWN.contains(object.eClass().getEPackage()) || !confidential && Confidential.is(object) || object instanceof Note
				|| object instanceof StatedFigure || object instanceof AcceptedProblem || object instanceof WorkingGroupFinding;
	}

	@Override
	protected boolean goesIn(EObject object) {
		if (staysOut(object)) {
			return false;
		}
		if (object instanceof Undertaking) {
			return EcoreUtil.isAncestor(object, project) || EcoreUtil.isAncestor(project, object);
		}
		return !(object.eContainer() instanceof Dossier) || spokenOf.contains(object);
	}

	private boolean goesIn(EStructuralFeature feature, EObject of) {
		if (of instanceof Dossier) {
			return OF_DOSSIER.contains(feature);
		}
		return of == project || !EcoreUtil.isAncestor(of, project) || OF_HOLDERS.contains(feature);
	}

	@Override
	protected void copyContainment(EReference reference, EObject from, EObject to) {
		if (goesIn(reference, from)) {
			super.copyContainment(reference, from, to);
		}
	}

	@Override
	protected void copyAttribute(EAttribute attribute, EObject from, EObject to) {
		if (goesIn(attribute, from)) {
			super.copyAttribute(attribute, from, to);
		}
	}

	@Override
	protected void copyReference(EReference reference, EObject from, EObject to) {
		if (goesIn(reference, from)) {
			super.copyReference(reference, from, to);
		}
	}
}
