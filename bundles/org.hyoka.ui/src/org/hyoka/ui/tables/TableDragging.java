// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.hyoka.ui.forms.Subject;

/** Rows are put into another order by dragging them, also into another table of the same kind: one undoable step. */
final class TableDragging {
	private final ObjectTable table;

	TableDragging(ObjectTable table) {
		this.table = table;
	}

	void install(TableViewer viewer) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !table.selected().isEmpty() && table.editable();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
			}
		});
		ViewerDropAdapter drop = new ViewerDropAdapter(viewer) {
			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return table.inOwnOrder() && table.editable();
			}

			@Override
			public boolean performDrop(Object data) {
				List<EObject> rows = table.rows();
				int at = getCurrentTarget() == null || BlankRow.is(getCurrentTarget()) ? rows.size()
						: rows.indexOf(getCurrentTarget()) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
				return data instanceof IStructuredSelection s && put(objects(s), at);
			}
		};
		drop.setFeedbackEnabled(true);
		drop.setSelectionFeedbackEnabled(false);
		viewer.addDropSupport(DND.DROP_MOVE, transfers, drop);
	}

	private static List<EObject> objects(IStructuredSelection selection) {
		List<EObject> all = new ArrayList<>();
		selection.forEach(o -> {
			if (o instanceof EObject e && !BlankRow.is(e)) {
				all.add(e);
			}
		});
		return all;
	}

	/** Puts objects before the row that now stands at an index. */
	boolean put(List<EObject> objects, int at) {
		Subject subject = table.subject();
		if (objects.isEmpty() || subject.object().isEmpty()
				|| objects.stream().anyMatch(o -> !table.type().isInstance(o))) {
			return false;
		}
		EObject owner = subject.object().get();
		List<EObject> now = new ArrayList<>(table.rows());
		EObject before = at < now.size() ? now.get(at) : null;
		CompoundCommand all = new CompoundCommand(0);
		List<EObject> foreign = objects.stream().filter(o -> !now.contains(o)).toList();
		foreign.forEach(o -> all.append(
				RemoveCommand.create(subject.domain(), o.eContainer(), o.eContainmentFeature(), o)));
		if (!foreign.isEmpty()) {
			all.append(AddCommand.create(subject.domain(), owner, table.reference(), foreign));
			now.addAll(foreign);
		}
		List<EObject> wanted = new ArrayList<>(now);
		wanted.removeAll(objects);
		while (before != null && objects.contains(before)) {
			int next = now.indexOf(before) + 1;
			before = next < now.size() ? now.get(next) : null;
		}
		wanted.addAll(before == null ? wanted.size() : wanted.indexOf(before), objects);
		for (int i = 0; i < wanted.size(); i++) {
			EObject row = wanted.get(i);
			if (now.indexOf(row) != i) {
				all.append(MoveCommand.create(subject.domain(), owner, table.reference(), row, i));
				now.remove(row);
				now.add(i, row);
			}
		}
		if (all.isEmpty()) {
			return false;
		}
		subject.domain().getCommandStack().execute(all.unwrap());
		return true;
	}
}
