// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMemento;
import org.hyoka.dossier.DossierSession;

/**
 * Where a person was in a dossier, as the state of the workbench keeps it: a restart leads there again.
 *
 * @param page    id of the page
 * @param subject what finds the page's subject in the dossier; null for the dossier itself
 */
public record KeptPlace(String page, String subject) {
	private static final String PAGE = "page";
	private static final String SUBJECT = "subject";

	/** What a state holds; null if it holds no place. */
	public static KeptPlace from(IMemento state) {
		String page = state == null ? null : state.getString(PAGE);
		return page == null ? null : new KeptPlace(page, state.getString(SUBJECT));
	}

	/** A place of an open dossier. */
	static KeptPlace of(String page, EObject subject, DossierSession session) {
		return new KeptPlace(page,
				subject == null || subject == session.dossier() ? null : session.resource().getURIFragment(subject));
	}

	/** Writes it into a state. */
	public void to(IMemento state) {
		state.putString(PAGE, page);
		if (subject != null) {
			state.putString(SUBJECT, subject);
		}
	}

	/** The page's subject; null if it is in the dossier no more. */
	EObject subjectIn(DossierSession session) {
		return subject == null ? session.dossier() : session.resource().getEObject(subject);
	}
}
