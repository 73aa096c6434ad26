// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Iterator;

import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Walks over an object and all it contains, in order. */
public final class ContainmentWalk {
	private ContainmentWalk() {
	}

	/** The object, then all it contains. */
	public static Iterator<EObject> from(EObject root) {
		return new AbstractTreeIterator<EObject>(root, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected Iterator<? extends EObject> getChildren(Object object) {
				return ((EObject) object).eContents().iterator();
			}
		};
	}

	/** How many objects there are, the first included. */
	public static int count(EObject root) {
		int count = 0;
		for (Iterator<EObject> all = from(root); all.hasNext(); all.next()) {
			count++;
		}
		return count;
	}
}
