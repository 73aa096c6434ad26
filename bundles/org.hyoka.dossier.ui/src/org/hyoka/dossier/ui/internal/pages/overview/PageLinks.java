// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.Dossiers;
import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.PriorFindings;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.page.PageContext;

/** Leads to the page and field where something that is missing is entered. */
final class PageLinks {
	private static final String RECOMMENDATIONS = "org.hyoka.ui.recommendations";
	private static final String ASSESSMENT = "org.hyoka.ui.assessment";
	private static final String SCORES = "org.hyoka.ui.scores";
	private static final String MONEY = "org.hyoka.ui.money";
	private static final String INDICATORS = "org.hyoka.ui.indicators";
	private static final String PANEL = "org.hyoka.ui.panel";
	private static final Map<String, EStructuralFeature> OF_DOSSIER = Map.of("title", DOSSIER__TITLE, "kind",
			DOSSIER__KIND, "fiscalYear", DOSSIER__FISCAL_YEAR, "issuer", DOSSIER__ISSUER, "foreword", DOSSIER__FOREWORD,
			"undertaking", DOSSIER__UNDERTAKINGS);
	private static final Map<String, EStructuralFeature> OF_UNDERTAKING = Map.of("name", NAMED_ELEMENT__NAME, "policies",
			UNDERTAKING__POLICIES, "department", UNDERTAKING__DEPARTMENT, "purpose", UNDERTAKING__PURPOSE, "period",
			PERIOD__START, "evaluations", UNDERTAKING__EVALUATIONS, "fundingFlow", UNDERTAKING__FUNDING_FLOW, "roles",
			UNDERTAKING__ROLES, "projects", PROGRAM__PROJECTS, "items", UNDERTAKING__RESEARCH_ITEMS);
	private final PageContext context;

	PageLinks(PageContext context) {
		this.context = context;
	}

	/** Leads to what the n-th missing sentence of a chapter is about; to the chapter if there is none. */
	void follow(ChapterState state, int n) {
		String key = n < state.keys().size() ? state.keys().get(n) : "";
		if (state.undertaking().isEmpty()) {
			if (state.chapter() == Chapter.PANEL) {
				context.show(PANEL, null);
			} else {
				context.reveal(context.dossier(), OF_DOSSIER.getOrDefault(key, DOSSIER__TITLE));
			}
			return;
		}
		follow(state.undertaking().get(), state.chapter(), key);
	}

	private void follow(Undertaking undertaking, Chapter chapter, String key) {
		switch (chapter) {
		case HEADER -> context.reveal(undertaking, OF_UNDERTAKING.getOrDefault(key, NAMED_ELEMENT__NAME));
		case CONTENT -> {
			if ("text".equals(key) || key.isEmpty()) {
				narrative(undertaking, chapter);
			} else {
				context.reveal(undertaking, OF_UNDERTAKING.getOrDefault(key, UNDERTAKING__RESEARCH_ITEMS));
			}
		}
		case MONEY -> context.show(MONEY, undertaking);
		case OUTPUTS, OUTCOMES -> indicators(undertaking, chapter, key);
		case IP -> firstOr(Optional.ofNullable(undertaking.getIp()), undertaking, chapter);
		case ROADMAP -> firstOr(undertaking.getRoadmaps().stream().findFirst(), undertaking, chapter);
		case MANAGEMENT, COST_EFFECTIVENESS, BACKGROUND, NECESSITY, SIMILAR_WORK -> narrative(undertaking, chapter);
		case PRIOR_FINDINGS -> firstOrPage(undertaking.getPriorFindings().stream().filter(PriorFindings::isOpen).findFirst(),
				RECOMMENDATIONS, undertaking);
		case RECOMMENDATIONS -> firstOrPage(Dossiers.assessment(context.dossier(), undertaking).stream()
				.flatMap(a -> a.getRecommendations().stream())
				.filter(r -> isOpen(r.getResponse())).findFirst(), RECOMMENDATIONS, undertaking);
		case WORKING_GROUP -> firstOrPage(undertaking.getWorkingGroupFindings().stream()
				.filter(f -> f.getText() == null || f.getText().isBlank() || isOpen(f.getResponse())).findFirst(),
				RECOMMENDATIONS, undertaking);
		case POINTS -> context.show(SCORES, undertaking);
		case ASSESSMENT, OPINIONS -> context.show(ASSESSMENT, undertaking);
		case FRONT, PANEL -> context.reveal(undertaking, null);
		}
	}

	private void indicators(Undertaking undertaking, Chapter chapter, String key) {
		Optional<? extends EObject> first = "outputCounts".equals(key)
				? undertaking.getOutputCounts().stream().findFirst()
				: undertaking.getIndicators().stream().filter(
						i -> i.getKind() == (chapter == Chapter.OUTPUTS ? IndicatorKind.OUTPUT : IndicatorKind.OUTCOME))
						.filter(i -> !"targets".equals(key) || i.getTargets().isEmpty()).findFirst();
		if (first.isEmpty() || !context.reveal(first.get(), null)) {
			context.show(INDICATORS, undertaking);
		}
	}

	private static boolean isOpen(Response response) {
		return response == null || response.getText() == null || response.getText().isBlank()
				|| response.getState() == ResponseState.OPEN || response.getState() == ResponseState.DRAFT;
	}

	private void firstOrPage(Optional<? extends EObject> first, String page, Undertaking undertaking) {
		if (first.isEmpty() || !context.reveal(first.get(), null)) {
			context.show(page, undertaking);
		}
	}

	private void firstOr(Optional<? extends EObject> first, Undertaking undertaking, Chapter chapter) {
		if (first.isEmpty() || !context.reveal(first.get(), null)) {
			narrative(undertaking, chapter);
		}
	}

	/** The text of a chapter; the list of texts where there is none yet. */
	private void narrative(Undertaking undertaking, Chapter chapter) {
		undertaking.getSections().stream().filter(s -> chapter.key().equals(s.getKey())).findFirst().ifPresentOrElse(
				s -> context.reveal(s, SECTION__BODY), () -> context.reveal(undertaking, UNDERTAKING__SECTIONS));
	}
}
