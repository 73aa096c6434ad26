// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;

/** What is selected on a canvas, in the order in which it was; the last has the keyboard. */
public final class CanvasSelection {
	private final Set<EObject> all = new LinkedHashSet<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private EObject focus;

	/** Calls a listener after every change. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Selects this and nothing else. */
	public void only(EObject object) {
		set(List.of(object));
	}

	/** Selects these and nothing else. */
	public void set(Collection<? extends EObject> objects) {
		List<EObject> wanted = List.copyOf(new LinkedHashSet<>(objects));
		EObject last = wanted.isEmpty() ? null : wanted.getLast();
		if (wanted.equals(List.copyOf(all)) && focus == last) {
			return;
		}
		all.clear();
		all.addAll(wanted);
		focus = last;
		changed();
	}

	/** Selects it too. */
	public void add(EObject object) {
		all.remove(object);
		all.add(object);
		focus = object;
		changed();
	}

	/** Selects it too or, if it is, no more. */
	public void toggle(EObject object) {
		if (!all.remove(object)) {
			all.add(object);
		}
		focus = object;
		changed();
	}

	/** Gives something the keyboard without selecting it. */
	public void focus(EObject object) {
		focus = object;
		changed();
	}

	/** Selects nothing. */
	public void clear() {
		set(List.of());
	}

	/** Forgets what is no longer there. */
	public void retain(Predicate<EObject> there) {
		boolean gone = all.removeIf(there.negate());
		if (focus != null && !there.test(focus)) {
			focus = all.isEmpty() ? null : List.copyOf(all).getLast();
			gone = true;
		}
		if (gone) {
			changed();
		}
	}

	/** Whether something is selected. */
	public boolean has(EObject object) {
		return all.contains(object);
	}

	/** Everything. */
	public List<EObject> all() {
		return List.copyOf(all);
	}

	/** What has the keyboard. */
	public Optional<EObject> focus() {
		return Optional.ofNullable(focus);
	}

	/** The node that has the keyboard. */
	public Optional<RoadmapNode> node() {
		return focus().filter(RoadmapNode.class::isInstance).map(RoadmapNode.class::cast);
	}

	/** The lane that has the keyboard. */
	public Optional<Lane> lane() {
		return focus().filter(Lane.class::isInstance).map(Lane.class::cast);
	}

	/** The nodes among the selected. */
	public List<RoadmapNode> nodes() {
		return of(RoadmapNode.class);
	}

	/** The bars among the selected. */
	public List<Bar> bars() {
		return of(Bar.class);
	}

	/** The links among the selected. */
	public List<RoadmapLink> links() {
		return of(RoadmapLink.class);
	}

	private <T> List<T> of(Class<T> type) {
		return all.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
