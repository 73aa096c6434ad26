// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.judgement;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.hyoka.ui.tables.ObjectTable;

/** Opinions are dragged from their table into the text of the box. */
final class OpinionDragging {
	private final ObjectTable opinions;

	OpinionDragging(ObjectTable opinions) {
		this.opinions = opinions;
	}

	void install() {
		opinions.viewer().addDragSupport(DND.DROP_COPY | DND.DROP_MOVE,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new DragSourceAdapter() {
					@Override
					public void dragSetData(DragSourceEvent event) {
						LocalSelectionTransfer.getTransfer().setSelection(opinions.viewer().getStructuredSelection());
					}

					@Override
					public void dragStart(DragSourceEvent event) {
						event.doit = !opinions.selected().isEmpty();
						LocalSelectionTransfer.getTransfer().setSelection(opinions.viewer().getStructuredSelection());
					}

					@Override
					public void dragFinished(DragSourceEvent event) {
						LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
					}
				});
	}
}
