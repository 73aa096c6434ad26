// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.hyoka.ui.labels.Labels;

/** Lets those rows through that hold the words, with all above and below them. */
final class OutlineFilter extends ViewerFilter {
	/**
	 * What holds the words.
	 *
	 * @param hits  objects whose name holds them
	 * @param above what contains the hits
	 */
	record Result(Set<EObject> hits, Set<EObject> above) {
	}

	private static final int SOME = 1024;
	private Result result;

	/**
	 * Looks through a whole dossier; any thread that may read it.
	 *
	 * @param pause called now and then; may throw to give up
	 */
	static Result search(EObject root, String words, Runnable pause) {
		String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		Set<EObject> hits = Collections.newSetFromMap(new IdentityHashMap<>());
		Set<EObject> above = Collections.newSetFromMap(new IdentityHashMap<>());
		int looked = 0;
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
			EObject o = all.next();
			if (looked++ % SOME == 0) {
				pause.run();
			}
			if (holds(Labels.of(o).toLowerCase(Locale.ROOT), parts)) {
				hits.add(o);
				for (EObject c = o.eContainer(); c != null && above.add(c); c = c.eContainer()) {
					// all the way up
				}
			}
		}
		return new Result(hits, above);
	}

	private static boolean holds(String text, String[] parts) {
		for (String part : parts) {
			if (!text.contains(part)) {
				return false;
			}
		}
		return true;
	}

	/** @param newResult null lets everything through */
	void set(Result newResult) {
		result = newResult;
	}

	/** Whether only some rows are let through. */
	boolean isSet() {
		return result != null;
	}

	@Override
	public boolean select(Viewer viewer, Object parentElement, Object element) {
		if (result == null) {
			return true;
		}
		if (element instanceof Group group) {
			return ((List<?>) group.owner().eGet(group.feature())).stream().anyMatch(o -> shows((EObject) o));
		}
		return shows((EObject) element);
	}

	private boolean shows(EObject object) {
		if (result.above().contains(object)) {
			return true;
		}
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (result.hits().contains(o)) {
				return true;
			}
		}
		return false;
	}
}
