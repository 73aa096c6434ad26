// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.hyoka.model.hyoka.Element;

/**
 * The ids of objects: an {@link Element} has its own; an object of a third party's metamodel carries one beside it,
 * which stays with it when it is removed and put back.
 */
public final class Identity {
	private static final int LENGTH = 36;

	private Identity() {
	}

	private static final class Beside extends AdapterImpl {
		private final String id;

		Beside(String id) {
			this.id = id;
		}
	}

	/** The id of an object; null if it has none. */
	public static String of(EObject object) {
		if (object instanceof Element element) {
			return element.getId();
		}
		Beside beside = beside(object);
		return beside == null ? null : beside.id;
	}

	/** Gives an object an id. */
	public static void set(EObject object, String id) {
		if (object instanceof Element element) {
			element.setId(id);
		} else {
			Beside old = beside(object);
			if (old != null) {
				object.eAdapters().remove(old);
			}
			object.eAdapters().add(new Beside(id));
		}
	}

	private static Beside beside(EObject object) {
		// Asking for the adapters' list would make one.
		if (object.eDeliver() && !((InternalEObject) object).eNotificationRequired()) {
			return null;
		}
		for (Adapter adapter : object.eAdapters()) {
			if (adapter instanceof Beside beside) {
				return beside;
			}
		}
		return null;
	}

	/** Whether a text has the form of an id: a UUID of RFC 4122. */
	public static boolean isWellFormed(String id) {
		return id.length() == LENGTH && isWellFormed(id, 0);
	}

	/** Whether an id stands in a text from that index on. */
	static boolean isWellFormed(String text, int from) {
		if (from + LENGTH > text.length()) {
			return false;
		}
		for (int i = 0; i < LENGTH; i++) {
			char c = text.charAt(from + i);
			boolean right = i == 8 || i == 13 || i == 18 || i == 23 ? c == '-'
					: c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
			if (!right) {
				return false;
			}
		}
		return true;
	}

	/** Whether a text is a list of ids, parted by single spaces. */
	static boolean isList(String text) {
		if (text.length() % (LENGTH + 1) != LENGTH) {
			return false;
		}
		for (int from = 0; from < text.length(); from += LENGTH + 1) {
			if (!isWellFormed(text, from) || from + LENGTH < text.length() && text.charAt(from + LENGTH) != ' ') {
				return false;
			}
		}
		return true;
	}
}
