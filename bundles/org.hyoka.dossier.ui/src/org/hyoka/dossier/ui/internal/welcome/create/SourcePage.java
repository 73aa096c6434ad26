// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

/** A page that says what a new dossier begins from. */
interface SourcePage {
	/** What was chosen; the page is complete. */
	DossierSource source();

	/** A name for the file, without ending. */
	String suggestedName();
}
