// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets files be dropped onto a control. */
public final class FileDrops {
	private FileDrops() {
	}

	/**
	 * Makes a control take files.
	 *
	 * @param accepts whether files can be dropped now
	 * @param drop    takes the files; answers whether any of them was for it
	 */
	public static void install(Control control, BooleanSupplier accepts, Predicate<List<Path>> drop) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = accepts.getAsBoolean() ? DND.DROP_COPY : DND.DROP_NONE;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (accepts.getAsBoolean() && event.data instanceof String[] names
						&& !drop.test(Arrays.stream(names).map(Path::of).toList())) {
					event.detail = DND.DROP_NONE;
				}
			}
		});
	}
}
