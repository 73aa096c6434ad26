// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.page;

import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.IEditorSite;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.model.hyoka.Dossier;

/**
 * What a page gets from the editor it stands in.
 *
 * @since 0.1
 */
public interface PageContext {
	/** The open file. */
	DossierSession session();

	/** The dossier. */
	default Dossier dossier() {
		return session().dossier();
	}

	/** Where every change goes through. */
	default EditingDomain domain() {
		return session().editingDomain();
	}

	/**
	 * What disagrees, is missing or embarrasses in the dossier, brought up to date in the background after every edit. UI
	 * thread, but for what its documentation says.
	 */
	LiveValidator problems();

	/**
	 * Who scores in this editor: it then shows only what this member reads and the page to score on. Empty where the whole
	 * dossier is worked on.
	 */
	default Optional<EvaluatorPackage.Addressee> evaluator() {
		return Optional.empty();
	}

	/** The editor's site, for menus and services. */
	IEditorSite site();

	/** Bindings that live as long as the editor. */
	DataBindingContext bindings();

	/** Tells the workbench what is selected, for Properties, Outline and Preview. */
	void select(EObject... objects);

	/**
	 * Leads to an object: chooses the page that shows it and reveals it there.
	 *
	 * @param feature may be null
	 * @return whether a page shows it
	 */
	boolean reveal(EObject object, EStructuralFeature feature);

	/**
	 * Shows a page.
	 *
	 * @param pageId  as registered
	 * @param subject null for the dossier
	 */
	void show(String pageId, EObject subject);
}
