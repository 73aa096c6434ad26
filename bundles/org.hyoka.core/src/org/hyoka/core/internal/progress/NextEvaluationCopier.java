// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.core.Ids;
import org.hyoka.core.progress.NextEvaluation.Carried;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Copies a dossier for the next evaluation (rule 8). */
public final class NextEvaluationCopier {
	private static final Set<EReference> LEFT_BEHIND = Set.of(HyokaPackage.Literals.DOSSIER__SCORE_SHEETS,
			HyokaPackage.Literals.DOSSIER__ROUNDS, HyokaPackage.Literals.DOSSIER__ASSESSMENTS, HyokaPackage.Literals.DOSSIER__ACCEPTED_PROBLEMS,
			HyokaPackage.Literals.DOSSIER__CHAPTER_REVIEWS,
			HyokaPackage.Literals.PANEL__MEMBERS, HyokaPackage.Literals.PANEL__MEETINGS,
			HyokaPackage.Literals.PANEL__DEADLINES, HyokaPackage.Literals.COMMITTEE__MEETINGS,
			HyokaPackage.Literals.UNDERTAKING__EVALUATED_PERIOD);
	private final Dossier last;
	private final EvaluationKind kind;
	private final FiscalYear year;

	/** Carries one dossier. */
	public NextEvaluationCopier(Dossier last, EvaluationKind kind, FiscalYear year) {
		this.last = last;
		this.kind = kind;
		this.year = year;
	}

	/** Leaves out what is left behind while it copies, so that nothing has to be taken apart afterwards. */
	private static final class Copier extends EcoreUtil.Copier {
		private static final long serialVersionUID = 1L;

		@Override
		protected void copyContainment(EReference reference, EObject original, EObject copy) {
			if (!LEFT_BEHIND.contains(reference)) {
				super.copyContainment(reference, original, copy);
			}
		}
	}

	/** Carries it. */
	public Carried carry() {
		Copier copier = new Copier();
		Dossier next = (Dossier) copier.copy(last);
		copier.copyReferences();
		dropDangling(next, copier.values());
		Map<String, String> newIds = renew(copier);
		new PriorFindingsMaker(last, copier).add();
		rewriteIds(next, newIds);
		head(next);
		Evaluations evaluations = new Evaluations(last.getFiscalYear(), kind, year);
		for (Undertaking undertaking : Dossiers.undertakings(next)) {
			evaluations.move(undertaking, next.getUndertakings().contains(undertaking));
		}
		settle(next);
		Ids.assignMissing(next);
		return new Carried(next, newIds, entries(next));
	}

	/** References to what was left behind, or to what was dangling before, would drag the last dossier along. */
	private static void dropDangling(Dossier next, Collection<EObject> carried) {
		Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(carried);
		drop(next, kept);
		EcoreUtil.getAllContents(next, false).forEachRemaining(object -> drop((EObject) object, kept));
	}

	/** Findings that were reported on have gone meanwhile; what sources printed about one of them goes with it. */
	private static void settle(Dossier next) {
		List<EObject> all = contents(next);
		Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(all);
		all.stream().filter(o -> o instanceof StatedFigure figure && figure.getAbout() != null
				&& !kept.contains(figure.getAbout())).forEach(EcoreUtil::remove);
		dropDangling(next, contents(next));
	}

	private static List<EObject> contents(Dossier next) {
		List<EObject> all = new ArrayList<>(List.of(next));
		EcoreUtil.getAllContents(next, false).forEachRemaining(o -> all.add((EObject) o));
		return all;
	}

	private static void drop(EObject object, Set<EObject> kept) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || !reference.isChangeable() || reference.isDerived()
					|| !object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				((List<?>) object.eGet(reference, false)).removeIf(o -> o instanceof Element e && !kept.contains(e));
			} else if (object.eGet(reference, false) instanceof Element e && !kept.contains(e)) {
				object.eUnset(reference);
			}
		}
	}

	private static Map<String, String> renew(Copier copier) {
		Map<String, String> newIds = new HashMap<>();
		copier.forEach((original, copy) -> {
			if (original instanceof Element before && copy instanceof Element after) {
				after.setId(Ids.random());
				if (before.getId() != null) {
					newIds.put(before.getId(), after.getId());
				}
			}
		});
		return newIds;
	}

	/** Texts refer to figures and tables by id. */
	private static void rewriteIds(Dossier next, Map<String, String> newIds) {
		IdTexts texts = new IdTexts(newIds);
		texts.rewrite(next);
		EcoreUtil.getAllContents(next, false).forEachRemaining(o -> texts.rewrite((EObject) o));
	}

	private void head(Dossier next) {
		next.setPreviousDossierId(last.getId());
		next.setKind(kind);
		next.setFiscalYear(year);
		next.setPublishedOn(null);
		next.setTitle(KindWords.replace(last.getTitle(), last.getKind(), kind));
		next.setSubtitle(KindWords.replace(last.getSubtitle(), last.getKind(), kind));
		Panel panel = next.getPanel();
		if (panel == null) {
			next.setPanel(HyokaFactory.eINSTANCE.createPanel());
		} else {
			panel.setStatedSize(null);
			panel.setName(KindWords.replace(panel.getName(), last.getKind(), kind));
		}
	}

	private static Set<String> entries(Dossier next) {
		Set<String> entries = new HashSet<>();
		EcoreUtil.getAllContents(next, false).forEachRemaining(object -> {
			String entry = object instanceof Figure figure ? figure.getEntry()
					: object instanceof AttachedDocument document ? document.getEntry() : null;
			if (entry != null && !entry.isBlank()) {
				entries.add(entry);
			}
		});
		return entries;
	}
}
