// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;

/** One column of a {@link CardBoard}: its head with the number of cards, and the cards. */
final class BoardColumn<S> {
	private final CardBoard<S> board;
	private final S state;
	private final String label;
	private final Label head;
	private final Table table;
	private final CardPainter painter;

	BoardColumn(CardBoard<S> board, S state, String label, String name, int titles, int lines) {
		this.board = board;
		this.state = state;
		this.label = label;
		Composite area = new Composite(board.control(), SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		area.setLayout(layout);
		head = new Label(area, SWT.NONE);
		head.setFont(Fonts.strong());
		head.setForeground(ThemeColors.of(area).quiet());
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 60;
		table.setLayoutData(data);
		TableColumn only = new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.Resize, e -> only.setWidth(Math.max(20, table.getClientArea().width)));
		painter = new CardPainter(table, titles, lines);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> board.chosen(current())));
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.FocusIn, e -> focused());
		table.addListener(SWT.FocusOut, e -> table.redraw());
		AccessibleNames.name(table, () -> name + ": " + head.getText());
		menu();
		dragging();
	}

	S state() {
		return state;
	}

	Table table() {
		return table;
	}

	void show(List<BoardCard> cards) {
		String text = label + "  " + cards.size();
		head.setText(text.replace("&", "&&"));
		if (IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getData()).toList().equals(cards)) {
			return;
		}
		table.setRedraw(false);
		int top = table.getTopIndex();
		table.setItemCount(cards.size());
		for (int i = 0; i < cards.size(); i++) {
			TableItem item = table.getItem(i);
			item.setData(cards.get(i));
			item.setText(cards.get(i).spoken());
		}
		table.setTopIndex(top);
		table.setRedraw(true);
		table.redraw();
	}

	/** Takes the height of so many cards; answers whether it changed. */
	boolean height(int cards) {
		GridData data = (GridData) table.getLayoutData();
		int height = cards * (painter.height() + 2) + 4;
		boolean changed = data.heightHint != height;
		data.heightHint = height;
		return changed;
	}

	private EObject current() {
		int at = table.getSelectionIndex();
		return at >= 0 && table.getItem(at).getData() instanceof BoardCard card ? card.object() : null;
	}

	int index() {
		return Math.max(0, table.getSelectionIndex());
	}

	/** The width that the head needs, in px. */
	int headWidth() {
		return head.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	int size() {
		return table.getItemCount();
	}

	boolean has(EObject object) {
		return at(object) >= 0;
	}

	private int at(EObject object) {
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getData() instanceof BoardCard card && card.object() == object) {
				return i;
			}
		}
		return -1;
	}

	/** Marks the card of an object, or none. */
	void mark(EObject object) {
		int at = object == null ? -1 : at(object);
		if (at != table.getSelectionIndex()) {
			if (at < 0) {
				table.deselectAll();
			} else {
				table.setSelection(at);
			}
		}
		table.redraw();
	}

	void focus() {
		table.setFocus();
	}

	void focusAt(int index) {
		table.setSelection(Math.min(index, table.getItemCount() - 1));
		table.setFocus();
		board.chosen(current());
	}

	private void focused() {
		if (current() == null && table.getItemCount() > 0) {
			table.setSelection(0);
		}
		if (current() != null) {
			board.chosen(current());
		}
		table.redraw();
	}

	private void key(Event e) {
		boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
		int by = e.keyCode == SWT.ARROW_LEFT ? -1 : e.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
		if (by != 0 && ctrl) {
			if (current() != null) {
				board.move(this, by);
			}
		} else if (by != 0) {
			board.go(this, by);
		} else if (e.keyCode == SWT.DEL && board.editable() && current() != null) {
			board.delete();
		} else {
			return;
		}
		e.doit = false;
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> {
			EObject object = current();
			for (BoardColumn<S> column : board.columns()) {
				Action action = new Action(Messages.bind(Messages.Board_moveTo, column.label)) {
					@Override
					public void run() {
						board.move(object, column.state);
					}
				};
				action.setEnabled(object != null && column != this && board.editable());
				m.add(action);
			}
		});
		table.setMenu(menu.createContextMenu(table));
		table.addDisposeListener(e -> menu.dispose());
	}

	private void dragging() {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		DragSource source = new DragSource(table, DND.DROP_MOVE);
		source.setTransfer(transfers);
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = current() != null && board.editable();
				LocalSelectionTransfer.getTransfer().setSelection(event.doit ? new StructuredSelection(new Dragged(board, current())) : null);
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		DropTarget target = new DropTarget(table, DND.DROP_MOVE);
		target.setTransfer(transfers);
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				event.detail = dragged() == null ? DND.DROP_NONE : DND.DROP_MOVE;
				event.feedback = DND.FEEDBACK_SCROLL;
			}

			@Override
			public void drop(DropTargetEvent event) {
				EObject object = dragged();
				if (object != null && !has(object)) {
					board.move(object, state);
				}
			}
		});
	}

	private EObject dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection s
				&& s.getFirstElement() instanceof Dragged dragged && dragged.from() == board ? dragged.object() : null;
	}

	/** A card on its way. */
	private record Dragged(CardBoard<?> from, EObject object) {
	}
}
