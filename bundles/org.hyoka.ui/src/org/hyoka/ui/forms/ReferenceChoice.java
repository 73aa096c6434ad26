// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;

/** Asks a person which of the dossier's objects a reference shall point to. */
public final class ReferenceChoice {
	private ReferenceChoice() {
	}

	/**
	 * Opens the dialog.
	 *
	 * @return the object for a single reference, the list for a many-valued one; empty if the person cancelled
	 */
	public static Optional<Object> ask(Shell shell, EObject owner, EReference reference) {
		List<EObject> chosen = Candidates.choose(shell, owner, reference, reference.isMany());
		return chosen.isEmpty() ? Optional.empty() : Optional.of(reference.isMany() ? chosen : chosen.get(0));
	}
}
