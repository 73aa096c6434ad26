// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.sheets;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.editor.DossierEditor;

/** Score sheets can be dropped onto the editor of the dossier that they belong to. */
public final class SheetDrop {
	private SheetDrop() {
	}

	/** Lets sheets be dropped on a control of the editor. */
	public static void install(Control control, DossierEditor editor) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = accepts(editor) ? DND.DROP_COPY : DND.DROP_NONE;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (accepts(editor) && event.data instanceof String[] names) {
					List<Path> sheets = Arrays.stream(names).filter(SheetDrop::isSheet).map(Path::of)
							.toList();
					if (!sheets.isEmpty()) {
						ImportRun.start(editor, sheets);
					} else {
						event.detail = DND.DROP_NONE;
					}
				}
			}
		});
	}

	private static boolean isSheet(String name) {
		return ImportRun.endings().stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith('.' + ending));
	}

	private static boolean accepts(DossierEditor editor) {
		return editor.evaluator().isEmpty() && editor.openSession().filter(s -> !s.isReadOnly()).isPresent();
	}
}
