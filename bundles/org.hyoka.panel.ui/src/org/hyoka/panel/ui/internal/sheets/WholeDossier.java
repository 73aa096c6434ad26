// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.util.Optional;

import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;

/** The active dossier, where somebody works on the whole of it. */
final class WholeDossier {
	private WholeDossier() {
	}

	/** The editor; empty while a member scores in it, or nothing is open. */
	static Optional<DossierEditor> editor() {
		return ActiveDossier.editor().filter(e -> e.openSession().isPresent() && e.evaluator().isEmpty());
	}
}
