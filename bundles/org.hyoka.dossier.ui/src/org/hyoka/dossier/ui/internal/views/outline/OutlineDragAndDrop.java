// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.hyoka.core.transfer.Clip;
import org.hyoka.core.transfer.Placement;

/** Dragging rows to another place moves them, into another dossier or with the copy key it copies them. */
final class OutlineDragAndDrop extends ViewerDropAdapter {
	private final Supplier<Optional<OutlineEdits>> edits;
	private final Consumer<List<EObject>> selected;
	private Placement place;

	private OutlineDragAndDrop(TreeViewer viewer, Supplier<Optional<OutlineEdits>> edits, Consumer<List<EObject>> selected) {
		super(viewer);
		this.edits = edits;
		this.selected = selected;
		setFeedbackEnabled(true);
		setScrollExpandEnabled(true);
	}

	/** @param selected shows what was copied to another place */
	static void install(TreeViewer viewer, Supplier<Optional<OutlineEdits>> edits, Consumer<List<EObject>> selected) {
		Transfer[] local = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, local, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !objects(viewer.getStructuredSelection()).isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, local, new OutlineDragAndDrop(viewer, edits, selected));
	}

	static List<EObject> objects(IStructuredSelection selection) {
		return selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	private static List<EObject> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s ? objects(s)
				: List.of();
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData transferType) {
		place = target == null ? null : find(target, dragged()).orElse(null);
		return place != null;
	}

	private Optional<Placement> find(Object target, List<EObject> objects) {
		if (target instanceof EObject sibling && getCurrentLocation() != LOCATION_ON) {
			Optional<Placement> beside = Placement.beside(sibling, getCurrentLocation() == LOCATION_AFTER, objects);
			if (beside.isPresent()) {
				return beside;
			}
		}
		return OutlineEdits.place(target, objects);
	}

	@Override
	public boolean performDrop(Object data) {
		List<EObject> objects = dragged();
		if (place == null || objects.isEmpty()) {
			return false;
		}
		edits.get().ifPresent(e -> {
			boolean sameDossier = EcoreUtil.getRootContainer(objects.get(0)) == EcoreUtil.getRootContainer(place.owner());
			if (sameDossier && getCurrentOperation() != DND.DROP_COPY) {
				e.move(objects, place);
			} else {
				selected.accept(e.paste(Clip.of(objects), place));
			}
		});
		return true;
	}
}
