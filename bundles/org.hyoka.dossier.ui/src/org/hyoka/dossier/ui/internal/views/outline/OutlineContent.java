// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__UNDERTAKINGS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.OUTLINE_CHAPTER__CHAPTERS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PROGRAM__PROJECTS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.RESEARCH_ITEM__ITEMS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__SUBSECTIONS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The tree of a dossier: objects below what contains them, those of one reference gathered in a {@link Group}, but for
 * parts of the same kind (projects of a program, sections of a section), which stand directly below.
 */
final class OutlineContent implements ITreeContentProvider {
	private static final Set<EReference> DIRECT = Set.of(DOSSIER__UNDERTAKINGS, PROGRAM__PROJECTS, SECTION__SUBSECTIONS,
			OUTLINE_CHAPTER__CHAPTERS, RESEARCH_ITEM__ITEMS);
	private static final Map<EClass, List<EReference>> ORDERED = new HashMap<>();

	@Override
	public Object[] getElements(Object input) {
		return input instanceof EObject object ? getChildren(object) : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case Group group -> ((List<?>) group.owner().eGet(group.feature())).toArray();
		case EObject object -> children(object).toArray();
		default -> new Object[0];
		};
	}

	private static List<Object> children(EObject object) {
		List<Object> children = new ArrayList<>();
		for (EReference reference : containments(object.eClass())) {
			Object value = object.eGet(reference);
			if (value instanceof List<?> list) {
				if (DIRECT.contains(reference)) {
					children.addAll(list);
				} else if (!list.isEmpty()) {
					children.add(new Group(object, reference));
				}
			} else if (value != null) {
				children.add(value);
			}
		}
		return children;
	}

	/** What a class contains, its own before what it inherits: notes and stated figures come last. */
	static List<EReference> containments(EClass type) {
		return ORDERED.computeIfAbsent(type, t -> {
			List<EClass> classes = new ArrayList<>(t.getEAllSuperTypes());
			classes.add(t);
			return classes.reversed().stream().flatMap(c -> c.getEReferences().stream())
					.filter(r -> r.isContainment() && !r.isDerived() && !r.isTransient())
					.sorted((a, b) -> Boolean.compare(DIRECT.contains(b), DIRECT.contains(a))).toList();
		});
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof Group group) {
			return group.owner();
		}
		EObject object = (EObject) element;
		EObject owner = object.eContainer();
		EReference feature = object.eContainmentFeature();
		return owner == null ? null : feature.isMany() && !DIRECT.contains(feature) ? new Group(owner, feature) : owner;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Group || element instanceof EObject object && !children(object).isEmpty();
	}
}
