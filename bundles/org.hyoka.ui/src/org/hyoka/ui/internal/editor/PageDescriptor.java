// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.labels.Contributions;
import org.hyoka.ui.page.DossierPage;

/**
 * A page as registered at the extension point {@code org.hyoka.ui.editorPages}.
 *
 * @param id       of the page
 * @param name     in the workbench's language
 * @param order    pages stand in ascending order
 * @param scope    what it is shown for
 * @param chapter  key of the chapter whose completeness it shows; empty: none
 * @param homes    names of the metaclasses it is the home of, for leading to an object
 * @param evaluator who scores; null where the whole dossier is worked on
 * @param element  the extension
 */
record PageDescriptor(String id, String name, int order, Scope scope, String chapter, List<String> homes,
		Addressee evaluator, IConfigurationElement element) {
	private static final String EVERYBODY = "everybody";

	/** Of the id only: it is asked for with every entry of the list of chapters that is painted. */
	@Override
	public int hashCode() {
		return id.hashCode();
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof PageDescriptor p && p.id.equals(id) && p.element.equals(element)
				&& Objects.equals(p.evaluator, evaluator);
	}

	/** What a page is shown for. */
	enum Scope {
		/** The dossier as a whole. */
		DOSSIER,
		/** Each undertaking, one entry each below the page's. */
		UNDERTAKING,
		/** Each undertaking that is evaluated. */
		EVALUATED
	}

	/**
	 * The registered pages in order.
	 *
	 * @param evaluator who scores and gets the pages for evaluators, or only those for a declaration that has to come first; null gives those
	 *                  for everybody else
	 */
	static List<PageDescriptor> all(Addressee evaluator) {
		String audience = evaluator == null ? EVERYBODY : evaluator.isToDeclare() ? "declarant" : "evaluator";
		return Contributions.elements("page").filter(e -> audience.equals(attribute(e, "audience", EVERYBODY))).map(e -> of(e, evaluator))
				.sorted(Comparator.comparingInt(PageDescriptor::order).thenComparing(PageDescriptor::id)).toList();
	}

	private static PageDescriptor of(IConfigurationElement e, Addressee evaluator) {
		String scope = attribute(e, "scope", "dossier");
		return new PageDescriptor(e.getAttribute("id"), e.getAttribute("name"), orderOf(e),
				switch (scope) {
				case "undertaking" -> Scope.UNDERTAKING;
				case "evaluated" -> Scope.EVALUATED;
				default -> Scope.DOSSIER;
				}, attribute(e, "chapter", ""),
				Arrays.stream(e.getChildren("home")).map(h -> h.getAttribute("class")).toList(),
				evaluator, e);
	}

	private static int orderOf(IConfigurationElement e) {
		try {
			return Integer.parseInt(attribute(e, "order", "1000"));
		} catch (NumberFormatException ex) {
			Platform.getLog(PageDescriptor.class).warn(
					"The page " + e.getAttribute("id") + " has an order that is no number; it comes last.", ex);
			return Integer.MAX_VALUE;
		}
	}

	private static String attribute(IConfigurationElement e, String name, String fallback) {
		String value = e.getAttribute(name);
		return value == null ? fallback : value;
	}

	/** What of the guide tells about it, such as {@code dossier.md#3}; empty where nothing is named. */
	Optional<String> guide() {
		return Optional.ofNullable(element.getAttribute("guide"));
	}

	/** A fresh instance. */
	DossierPage create() throws CoreException {
		return (DossierPage) element.createExecutableExtension("class");
	}

	/** The subjects it is shown for, in order; the dossier itself for a page of the whole. */
	List<EObject> subjects(Dossier dossier) {
		if (scope == Scope.DOSSIER) {
			return List.of(dossier);
		}
		if (evaluator != null) {
			return ScoringTask.of(dossier, evaluator.member(), evaluator.round().orElse(null)).stream()
					.map(t -> (EObject) t.undertaking()).toList();
		}
		return Dossiers.undertakings(dossier).stream().filter(u -> scope == Scope.UNDERTAKING || u.isEvaluated())
				.map(EObject.class::cast).toList();
	}

	/** How well the page suits an object: the distance to the nearest container it is a home of; -1 if it is none. */
	int distance(EObject object) {
		int distance = 0;
		for (EObject o = object; o != null; o = o.eContainer(), distance++) {
			String name = o.eClass().getName();
			if (homes.contains(name)) {
				return distance;
			}
		}
		return -1;
	}

	/** The subject under which an object is shown. */
	EObject subjectOf(EObject object, Dossier dossier) {
		if (scope == Scope.DOSSIER) {
			return dossier;
		}
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Undertaking) {
				return o;
			}
			var ref = o.eClass().getEStructuralFeature("undertaking");
			if (ref != null && !ref.isMany() && o.eGet(ref) instanceof Undertaking u) {
				return u;
			}
		}
		List<EObject> all = subjects(dossier);
		return all.isEmpty() || !EcoreUtil.isAncestor(dossier, object) ? dossier : all.get(0);
	}
}
