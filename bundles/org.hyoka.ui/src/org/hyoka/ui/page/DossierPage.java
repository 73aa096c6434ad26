// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.page;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page of the dossier editor, contributed through the extension point {@code org.hyoka.ui.editorPages}. The editor
 * makes one instance per open dossier when the page is first shown, or before, while nobody does anything, and gives it the
 * subject (the dossier, or one undertaking) each time another is chosen. While it is not seen a page takes no focus, and what it
 * selects is not told to the workbench. All calls come on the UI thread. A page that throws is replaced by its
 * error; the other pages live on.
 * <p>
 * A page changes the dossier only through {@link PageContext#domain()}'s command stack, so that everything can be
 * undone.
 *
 * @since 0.1
 */
public abstract class DossierPage {
	private PageContext context;

	/** Called once, before the control is made. */
	public void init(PageContext pageContext) {
		this.context = pageContext;
	}

	/** The open dossier and what surrounds the page. */
	protected final PageContext context() {
		return context;
	}

	/**
	 * Makes the page's control.
	 *
	 * @return the control; the editor lays it out and disposes it
	 */
	public abstract Control createControl(Composite parent);

	/**
	 * Shows another subject.
	 *
	 * @param subject the dossier for a page of the whole, an undertaking for a page per undertaking
	 */
	public abstract void setSubject(EObject subject);

	/**
	 * Brings an object, and if given one of its features, into view and focus: where Problems and Outline lead to. The
	 * subject was set before.
	 *
	 * @param feature may be null
	 * @return whether this page shows it
	 */
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return false;
	}

	/** Puts the focus where a person begins. */
	public void setFocus() {
		// the control gets it
	}

	/** Releases what the control does not. */
	public void dispose() {
		// nothing
	}
}
