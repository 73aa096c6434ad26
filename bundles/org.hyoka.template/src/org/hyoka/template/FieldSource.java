// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.core.Ids;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.Confidential;
import org.hyoka.report.ReportRequest;

/** A dossier as fields read it: without what is confidential, remarks in an order that gives nobody away (rule 7), each list made once. */
final class FieldSource {
	private final ReportRequest request;
	private final Map<EObject, Map<EClass, List<EObject>>> contents = new IdentityHashMap<>();
	private final Map<Assessment, ScoreTable> scores = new HashMap<>();
	private boolean hidden;

	FieldSource(ReportRequest request) {
		this.request = request;
	}

	ReportRequest request() {
		return request;
	}

	/** All objects of a class inside an object; of an undertaking also what its assessment holds. */
	List<EObject> inside(EObject owner, EClass type) {
		return permitted(contents.computeIfAbsent(owner, this::byClass).entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()))
				.flatMap(entry -> entry.getValue().stream()).toList());
	}

	private Map<EClass, List<EObject>> byClass(EObject owner) {
		Map<EClass, List<EObject>> found = new LinkedHashMap<>();
		gather(owner, found);
		if (owner instanceof Undertaking undertaking) {
			Dossiers.assessment(request.dossier(), undertaking).ifPresent(assessment -> {
				found.computeIfAbsent(assessment.eClass(), k -> new ArrayList<>()).add(assessment);
				gather(assessment, found);
			});
		}
		return found;
	}

	private static void gather(EObject owner, Map<EClass, List<EObject>> found) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(owner, true); all.hasNext();) {
			EObject one = all.next();
			found.computeIfAbsent(one.eClass(), k -> new ArrayList<>()).add(one);
		}
	}

	/** What may be printed of a list, in the order in which it may be. */
	<T> List<T> permitted(List<T> all) {
		List<T> permitted = new ArrayList<>(all);
		if (!request.options().confidential()) {
			hidden |= permitted.removeIf(one -> one instanceof EObject object && Confidential.is(object));
		}
		if (!request.options().named() && permitted.stream().anyMatch(FieldSource::isRemark)) {
			permitted.sort(Comparator.comparing(FieldSource::place));
		}
		return List.copyOf(permitted);
	}

	private static boolean isRemark(Object one) {
		return one instanceof Opinion || one instanceof Recommendation;
	}

	/** The panel's own recommendations keep their order and stand first; remarks of members follow in the order of their words. */
	private static String place(Object one) {
		return switch (one) {
		case Opinion opinion -> Ids.nameBased(opinion.getText() + '\n' + opinion.getId());
		case Recommendation own when own.getOrigin() != RecommendationOrigin.MEMBER && own.getAuthor() == null -> "";
		case Recommendation recommendation -> Ids.nameBased(recommendation.getText() + '\n' + recommendation.getId());
		default -> "";
		};
	}

	/** Whether something was left out because it is confidential, since that was last asked anew. */
	boolean hidden() {
		return hidden;
	}

	void hidden(boolean anew) {
		hidden = anew;
	}

	/** The points of an undertaking. */
	List<ScoreTable> scores(Undertaking undertaking) {
		return Dossiers.assessment(request.dossier(), undertaking)
				.map(assessment -> List.of(scores.computeIfAbsent(assessment, a -> Scoring.table(request.dossier(), a)))).orElse(List.of());
	}
}
