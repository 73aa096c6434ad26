// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.ChapterSubject;

/** Finds the chapter of the report that prints an object. */
final class ChapterFinder {
	private static final Map<String, List<String>> SECTIONS = Map.ofEntries(Map.entry("Panel", List.of("panel")),
			Map.entry("Member", List.of("panel")), Map.entry("Meeting", List.of("proceedings")),
			Map.entry("Deadline", List.of("proceedings")), Map.entry("OutputCounts", List.of("output-counts")),
			Map.entry("Budget", List.of("budget")), Map.entry("AllocationTable", List.of("allocations")),
			Map.entry("ResearchItem", List.of("research-items")), Map.entry("Theme", List.of("research-items")),
			Map.entry("Derivation", List.of("derivations")), Map.entry("PriorFinding", List.of("prior-findings")),
			Map.entry("WorkingGroupFinding", List.of("working-group-findings")),
			Map.entry("CriterionAssessment", List.of("criterion-assessment", "overall-assessment")),
			Map.entry("Opinion", List.of("opinions", "criterion-assessment")),
			Map.entry("Recommendation", List.of("recommendations", "member-recommendations")),
			Map.entry("ScoreSheet", List.of("points")),
			Map.entry("Assessment", List.of("overall-assessment", "criterion-assessment", "points")),
			Map.entry("Roadmap", List.of("roadmap")), Map.entry("IpManagement", List.of("ip")),
			Map.entry("Policy", List.of("policies")), Map.entry("RelatedProgram", List.of("related-programs")),
			Map.entry("CouncilTopic", List.of("council")), Map.entry("CrossTable", List.of("cross-tables")),
			Map.entry("ProgramSheet", List.of("program-sheets")), Map.entry("SupportPipeline", List.of("pipelines")),
			Map.entry("Undertaking", List.of("project-header", "program-header")),
			Map.entry("Dossier", List.of("title")));
	private final List<ChapterSubject> chapters;

	ChapterFinder(List<ChapterSubject> chapters) {
		this.chapters = chapters;
	}

	/** The place of the chapter in the book; empty if the report prints nothing of the object or what contains it. */
	Optional<Integer> find(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			Optional<Integer> found = printing(o);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Integer> printing(EObject object) {
		Undertaking subject = undertaking(object);
		EObject criterion = criterion(object);
		for (String key : keys(object)) {
			Optional<Integer> exact = first(key, subject, criterion);
			if (exact.isPresent()) {
				return exact;
			}
		}
		return Optional.empty();
	}

	private Optional<Integer> first(String key, Undertaking subject, EObject criterion) {
		return chapters.stream().filter(c -> c.sections().stream().anyMatch(s -> matches(s, key)))
				.filter(c -> subject == null || c.subject().filter(subject::equals).isPresent())
				.filter(c -> criterion == null || c.criterion().isEmpty() || c.criterion().get() == criterion)
				.map(ChapterSubject::index).findFirst();
	}

	/** Whether a chapter's section, such as {@code narrative:outputs#body}, is the wanted one. */
	private static boolean matches(String section, String key) {
		return section.equals(key) || section.startsWith(key + ':') || section.startsWith(key + '#');
	}

	private static List<String> keys(EObject object) {
		if (object instanceof Indicator indicator) {
			return List.of(indicator.getKind() == IndicatorKind.OUTCOME ? "outcomes" : "outputs");
		}
		if (object instanceof Section section) {
			if (section.eContainer() instanceof Dossier) {
				return List.of(section.eContainmentFeature().isMany() ? "annex" : "foreword");
			}
			return section.getKey() == null ? List.of() : List.of("narrative:" + section.getKey());
		}
		List<String> own = SECTIONS.get(object.eClass().getName());
		return own != null ? own
				: object.eClass().getEAllSuperTypes().stream().map(EClass::getName).map(SECTIONS::get)
						.filter(k -> k != null).findFirst().orElse(List.of());
	}

	/** The undertaking that an object belongs to: it stands in it, or is about it. */
	private static Undertaking undertaking(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Undertaking u) {
				return u;
			}
			if (value(o, "undertaking") instanceof Undertaking u && !"Deadline".equals(o.eClass().getName())) {
				return u;
			}
		}
		return null;
	}

	private static EObject criterion(EObject object) {
		return value(object, "criterion") instanceof EObject criterion ? criterion : null;
	}

	private static Object value(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		return feature == null || feature.isMany() ? null : object.eGet(feature);
	}
}
