// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.nio.file.Path;
import java.util.List;

/**
 * Takes files that are dropped onto the editor of a dossier, such as score sheets. Contributed as an element
 * {@code fileDrop} of the extension point {@code org.hyoka.ui.editorPages}. UI thread.
 *
 * @since 0.1
 */
public interface FileDrop {
	/** Whether files can be dropped now, as the dossier stands. */
	boolean accepts(DossierEditor editor);

	/**
	 * Takes files; asked only where it {@link #accepts} them.
	 *
	 * @param files what was dropped, at least one
	 * @return false if none of them is for it
	 */
	boolean drop(DossierEditor editor, List<Path> files);
}
