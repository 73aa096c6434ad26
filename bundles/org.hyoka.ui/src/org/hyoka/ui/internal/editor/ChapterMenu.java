// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.ui.internal.editor.ChapterEdits.Addition;
import org.hyoka.ui.internal.editor.ChapterList.Entry;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.TableOffers;

/** Menu, keys, dragging and the button ＋ of the list of chapters. */
final class ChapterMenu {
	private final TreeViewer viewer;
	private final ChapterEdits edits;
	private final Consumer<EObject> reveal;

	/** @param reveal leads to what was added */
	ChapterMenu(TreeViewer viewer, ChapterEdits edits, Consumer<EObject> reveal) {
		this.viewer = viewer;
		this.edits = edits;
		this.reveal = reveal;
	}

	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		viewer.getTree().addDisposeListener(e -> menu.dispose());
		viewer.getTree().addListener(SWT.KeyDown, this::key);
		dragging();
	}

	/** The button below the list, which opens what can be added where one stands. */
	void button(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		ToolItem add = new ToolItem(bar, SWT.PUSH);
		add.setImage(Icons.image("command-add"));
		add.setText(Messages.ChapterMenu_Button);
		add.setToolTipText(Messages.ChapterMenu_ButtonTip);
		add.setEnabled(edits.isAllowed());
		AccessibleNames.name(bar, () -> Messages.ChapterMenu_ButtonTip);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			MenuManager menu = new MenuManager();
			additions(menu);
			Menu shown = menu.createContextMenu(bar);
			shown.setLocation(bar.toDisplay(add.getBounds().x, add.getBounds().y + add.getBounds().height));
			shown.addListener(SWT.Hide, h -> bar.getDisplay().asyncExec(menu::dispose));
			shown.setVisible(true);
		}));
	}

	private Entry selected() {
		return (Entry) viewer.getStructuredSelection().getFirstElement();
	}

	private void fill(IMenuManager menu) {
		additions(menu);
		Entry entry = selected();
		if (ChapterEdits.isUndertaking(entry)) {
			EObject undertaking = entry.subject();
			menu.add(new Separator());
			menu.add(TableOffers.action(Messages.ChapterMenu_Up, edits.isAllowed() && ChapterEdits.canMove(undertaking, -1),
					() -> edits.move(undertaking, -1)));
			menu.add(TableOffers.action(Messages.ChapterMenu_Down, edits.isAllowed() && ChapterEdits.canMove(undertaking, 1),
					() -> edits.move(undertaking, 1)));
			menu.add(new Separator());
			menu.add(TableOffers.action(Messages.bind(Messages.ChapterMenu_Delete, Labels.of(undertaking.eClass())), edits.isAllowed(),
					() -> delete(undertaking)));
		}
	}

	private void additions(IMenuManager menu) {
		if (selected() != null) {
			for (Addition addition : edits.additions(selected())) {
				menu.add(TableOffers.action(addition.label(), edits.isAllowed(), () -> reveal.accept(edits.add(addition))));
			}
		}
		if (menu.isEmpty()) {
			menu.add(TableOffers.action(Messages.ChapterMenu_Nothing, false, () -> {
				// nothing can be added here
			}));
		}
	}

	private void key(Event e) {
		Entry entry = selected();
		if (!edits.isAllowed() || entry == null) {
			return;
		}
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		boolean one = ChapterEdits.isUndertaking(entry);
		if (e.keyCode == SWT.INSERT) {
			edits.additions(entry).stream().findFirst().ifPresent(a -> reveal.accept(edits.add(a)));
		} else if (e.keyCode == SWT.DEL && one) {
			delete(entry.subject());
		} else if (alt && one && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
			edits.move(entry.subject(), e.keyCode == SWT.ARROW_UP ? -1 : 1);
		} else {
			return;
		}
		e.doit = false;
	}

	/** Asks first: a whole chapter of each page goes, though one step of undo brings it back. */
	private void delete(EObject undertaking) {
		String name = Labels.of(undertaking);
		int more = ChapterEdits.goingWith(undertaking);
		String question = more == 0 ? Messages.bind(Messages.ChapterMenu_DeleteQuestion, name)
				: Messages.bind(Messages.ChapterMenu_DeleteQuestionMore, name, more);
		if (MessageDialog.open(MessageDialog.QUESTION, viewer.getTree().getShell(), Messages.ChapterMenu_DeleteTitle, question, SWT.SHEET,
				Messages.ChapterMenu_DeleteYes, IDialogConstants.CANCEL_LABEL) == 0) {
			edits.delete(undertaking);
		}
	}

	private void dragging() {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = edits.isAllowed() && ChapterEdits.isUndertaking(selected());
				LocalSelectionTransfer.getTransfer().setSelection(event.doit ? new StructuredSelection(selected()) : null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new Dropping());
	}

	/** An undertaking is dropped before or behind another one of its list. */
	private final class Dropping extends ViewerDropAdapter {
		Dropping() {
			super(viewer);
			setFeedbackEnabled(true);
		}

		private EObject dragged() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection s
					&& s.getFirstElement() instanceof Entry entry ? entry.subject() : null;
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return target instanceof Entry entry && ChapterEdits.isUndertaking(entry) && dragged() != null && dragged() != entry.subject()
					&& dragged().eContainer() == entry.subject().eContainer();
		}

		@Override
		public boolean performDrop(Object data) {
			if (getCurrentTarget() instanceof Entry entry) {
				EObject dragged = dragged();
				List<?> siblings = (List<?>) dragged.eContainer().eGet(dragged.eContainmentFeature());
				boolean behind = getCurrentLocation() == LOCATION_AFTER
						|| getCurrentLocation() == LOCATION_ON && siblings.indexOf(dragged) < siblings.indexOf(entry.subject());
				edits.moveBeside(dragged, entry.subject(), behind);
				return true;
			}
			return false;
		}
	}
}
