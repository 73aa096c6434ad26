// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.FileDrop;

/** Score sheets can be dropped onto the editor of the dossier that they belong to. */
public final class SheetDrop implements FileDrop {
	@Override
	public boolean accepts(DossierEditor editor) {
		return editor.evaluator().isEmpty() && editor.openSession().filter(s -> !s.isReadOnly()).isPresent();
	}

	@Override
	public boolean drop(DossierEditor editor, List<Path> files) {
		List<Path> sheets = files.stream().filter(SheetDrop::isSheet).toList();
		if (!sheets.isEmpty()) {
			ImportRun.start(editor, sheets);
		}
		return !sheets.isEmpty();
	}

	private static boolean isSheet(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return ImportRun.endings().stream().anyMatch(ending -> name.endsWith('.' + ending));
	}
}
