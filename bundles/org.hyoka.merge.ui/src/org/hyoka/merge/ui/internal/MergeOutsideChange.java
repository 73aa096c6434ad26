// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.nio.file.Path;

import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.OutsideChange;

/** Merges what somebody else saved into the file while it was edited here; what both changed waits as a question. */
public final class MergeOutsideChange implements OutsideChange {
	@Override
	public boolean takeOver(DossierEditor editor, Path file) {
		return MergeRun.start(editor, file);
	}
}
