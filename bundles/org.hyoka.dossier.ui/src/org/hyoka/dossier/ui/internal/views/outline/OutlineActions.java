// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.hyoka.core.transfer.Placement;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.TableOffers;

/** Menu, keys and renaming in place of the outline. */
final class OutlineActions {
	private static final int LEAST_WIDTH = 480;
	private final OutlineView view;
	private final TreeViewer viewer;

	OutlineActions(OutlineView view, TreeViewer viewer) {
		this.view = view;
		this.viewer = viewer;
	}

	void install() {
		renaming();
		handle(IWorkbenchCommandConstants.EDIT_COPY, e -> copy());
		handle(IWorkbenchCommandConstants.EDIT_CUT, e -> cut());
		handle(IWorkbenchCommandConstants.EDIT_PASTE, e -> paste());
		handle(IWorkbenchCommandConstants.EDIT_DELETE, e -> delete());
		handle("org.eclipse.ui.edit.rename", e -> rename());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		Action collapse = new Action(Messages.Outline_collapse, Icons.descriptor("command-collapse")) {
			@Override
			public void run() {
				viewer.collapseAll();
			}
		};
		view.getViewSite().getActionBars().getToolBarManager().add(collapse);
	}

	/** The command acts on the selected rows while the view has the focus; in its text fields it acts on the text. */
	private void handle(String command, Consumer<ExecutionEvent> action) {
		view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (viewer.getControl().getDisplay().getFocusControl() instanceof Text text) {
					onText(text, command);
				} else {
					action.accept(event);
				}
				return null;
			}
		});
	}

	private static void onText(Text text, String command) {
		switch (command) {
		case IWorkbenchCommandConstants.EDIT_COPY -> text.copy();
		case IWorkbenchCommandConstants.EDIT_CUT -> text.cut();
		case IWorkbenchCommandConstants.EDIT_PASTE -> text.paste();
		case IWorkbenchCommandConstants.EDIT_DELETE -> deleteFrom(text);
		default -> {
			// a text has no such thing
		}
		}
	}

	private static void deleteFrom(Text text) {
		if (text.getSelectionCount() == 0 && text.getCaretPosition() < text.getCharCount()) {
			text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
		}
		text.insert("");
	}

	private List<EObject> selected() {
		return OutlineDragAndDrop.objects(viewer.getStructuredSelection());
	}

	/** The selected objects; of a row that stands for several, all of them. */
	private List<EObject> copied() {
		return viewer.getStructuredSelection().stream()
				.flatMap(row -> row instanceof Group group ? ((List<?>) group.owner().eGet(group.feature())).stream() : Stream.of(row))
				.filter(EObject.class::isInstance).map(EObject.class::cast).distinct().toList();
	}

	private void copy() {
		if (!copied().isEmpty()) {
			OutlineEdits.copy(copied(), viewer.getControl().getDisplay());
		}
	}

	private void cut() {
		if (!selected().isEmpty()) {
			view.edits().ifPresent(e -> e.cut(selected(), viewer.getControl().getDisplay()));
		}
	}

	private void delete() {
		if (!selected().isEmpty()) {
			view.edits().ifPresent(e -> e.delete(selected()));
		}
	}

	private void paste() {
		Object row = viewer.getStructuredSelection().isEmpty() ? view.session().map(s -> s.dossier()).orElse(null)
				: viewer.getStructuredSelection().getFirstElement();
		if (row != null) {
			OutlineEdits.clip(viewer.getControl().getDisplay()).ifPresent(clip -> OutlineEdits
					.place(row, clip.objects()).ifPresent(place -> view.edits().ifPresent(e -> view.select(e.paste(clip, place)))));
		}
	}

	private void rename() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof EObject object
				&& OutlineEdits.nameOf(object).isPresent()) {
			viewer.editElement(object, 0);
		}
	}

	private void move(int by) {
		List<EObject> objects = selected();
		if (objects.size() == 1 && objects.get(0).eContainmentFeature() != null
				&& objects.get(0).eContainmentFeature().isMany()) {
			EObject object = objects.get(0);
			List<?> siblings = (List<?>) object.eContainer().eGet(object.eContainmentFeature());
			int to = siblings.indexOf(object) + by;
			if (to >= 0 && to < siblings.size()) {
				Placement.beside((EObject) siblings.get(to), by > 0, objects)
						.ifPresent(p -> view.edits().ifPresent(e -> e.move(objects, p)));
			}
		}
	}

	private void fill(IMenuManager menu) {
		boolean some = !selected().isEmpty();
		menu.add(TableOffers.action(Messages.Outline_open, some, view::open));
		Object row = viewer.getStructuredSelection().getFirstElement();
		if (row instanceof EObject || row instanceof Group) {
			IMenuManager add = additions(row);
			if (!add.isEmpty()) {
				menu.add(add);
			}
		}
		menu.add(new Separator());
		menu.add(TableOffers.action(Messages.Outline_cut, some, this::cut));
		menu.add(TableOffers.action(Messages.Outline_copy, !copied().isEmpty(), this::copy));
		menu.add(TableOffers.action(Messages.Outline_paste, row != null, this::paste));
		menu.add(TableOffers.action(Messages.Outline_delete, some, this::delete));
		menu.add(TableOffers.action(Messages.Outline_rename,
				row instanceof EObject object && OutlineEdits.nameOf(object).isPresent(), this::rename));
		menu.add(new Separator());
		menu.add(TableOffers.action(Messages.Outline_up, some, () -> move(-1)));
		menu.add(TableOffers.action(Messages.Outline_down, some, () -> move(1)));
	}

	/** What can be added inside a row, as the editing domain knows it. */
	private IMenuManager additions(Object row) {
		MenuManager menu = new MenuManager(Messages.Outline_add);
		EObject owner = row instanceof Group group ? group.owner() : (EObject) row;
		view.session().ifPresent(session -> {
			Collection<?> possible = session.editingDomain().getNewChildDescriptors(owner, null);
			for (Object descriptor : possible) {
				if (descriptor instanceof CommandParameter p && p.getEValue() != null
						&& p.getEStructuralFeature() instanceof EReference reference
						&& (!(row instanceof Group group) || group.feature() == reference)
						&& (reference.isMany() || owner.eGet(reference) == null)) {
					menu.add(addition(owner, reference, p.getEValue().eClass()));
				}
			}
		});
		return menu;
	}

	private Action addition(EObject owner, EReference reference, EClass type) {
		String feature = Labels.of(reference);
		String kind = Labels.of(type);
		Action action = TableOffers.action(feature.equals(kind) ? kind : feature + "：" + kind, true,
				() -> view.edits().ifPresent(e -> view.select(List.of(e.add(owner, reference, type)))));
		return action;
	}

	/** A name is edited in place on F2; a click only selects. */
	private void renaming() {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.setLabelProvider(new OutlineLabels());
		viewer.getTree().addListener(SWT.Resize,
				e -> column.getColumn().setWidth(Math.max(LEAST_WIDTH, viewer.getTree().getClientArea().width)));
		column.setEditingSupport(new NameEditing());
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	private final class NameEditing extends EditingSupport {
		NameEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(viewer.getTree());
		}

		@Override
		protected boolean canEdit(Object element) {
			return element instanceof EObject object && OutlineEdits.nameOf(object).isPresent();
		}

		@Override
		protected Object getValue(Object element) {
			EObject object = (EObject) element;
			Object name = object.eGet(OutlineEdits.nameOf(object).orElseThrow());
			return name == null ? "" : name;
		}

		@Override
		protected void setValue(Object element, Object value) {
			view.edits().ifPresent(e -> e.rename((EObject) element, (String) value));
		}
	}
}
