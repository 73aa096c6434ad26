// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.nio.file.Path;

/**
 * Brings together what somebody else saved into the file of an open dossier and what is edited here. Contributed as an element
 * {@code outsideChange} of the extension point {@code org.hyoka.ui.editorPages}; offered where a save would write over the other's. UI thread.
 *
 * @since 0.1
 */
public interface OutsideChange {
	/**
	 * Takes over what the file has.
	 *
	 * @param editor of the dossier, which is edited
	 * @param file   as it is now
	 * @return whether the dossier has all of it now, so that it may be written over the file
	 */
	boolean takeOver(DossierEditor editor, Path file);
}
