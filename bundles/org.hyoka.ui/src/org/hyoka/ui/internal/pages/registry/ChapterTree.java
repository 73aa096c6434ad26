// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages.registry;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.OUTLINE_CHAPTER__CHAPTERS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.REPORT_OUTLINE__CHAPTERS;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.Palette;

/** The chapters of an outline as a tree; dragged into another order or another chapter, left out, added, deleted. */
final class ChapterTree {
	private static final int HEIGHT = 420;
	private final PageContext context;
	private final Subject outline;
	private final TreeViewer viewer;
	private final Subject chosen;

	ChapterTree(Composite parent, PageContext context, Subject outline) {
		this.context = context;
		this.outline = outline;
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		item(bar, "command-add", Messages.Outline_Add, () -> add(false));
		item(bar, "command-indent", Messages.Outline_AddInside, () -> add(true));
		item(bar, "command-up", Messages.Outline_Up, () -> move(-1));
		item(bar, "command-down", Messages.Outline_Down, () -> move(1));
		item(bar, "command-delete", Messages.Outline_Delete, this::delete);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = HEIGHT;
		data.widthHint = 120;
		viewer.getTree().setLayoutData(data);
		viewer.setContentProvider(new Chapters());
		viewer.setLabelProvider(labels());
		viewer.setUseHashlookup(true);
		viewer.getTree().addListener(SWT.KeyDown, this::key);
		chosen = new Subject(context, viewer.getControl());
		viewer.addSelectionChangedListener(e -> {
			chosen.set(selected());
			if (selected() != null) {
				context.select(selected());
			}
		});
		outline.onChange(viewer.getControl(), this::show);
		Refresh.onChange(context.session(), viewer.getControl(), () -> viewer.refresh(true));
		drag();
		show();
	}

	/** The chosen chapter. */
	Subject chosen() {
		return chosen;
	}

	void reveal(EObject chapter) {
		viewer.setSelection(new StructuredSelection(chapter), true);
	}

	private static void item(ToolBar bar, String icon, String help, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(help);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	private ColumnLabelProvider labels() {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				OutlineChapter chapter = (OutlineChapter) element;
				String style = chapter.getNumbering() == NumberStyle.NONE ? "" : Labels.of(chapter.getNumbering()) + "  ";
				return style + Labels.of(chapter) + (chapter.isIncluded() ? "" : "  " + Messages.Outline_LeftOut);
			}

			@Override
			public Color getForeground(Object element) {
				return ((OutlineChapter) element).isIncluded() ? null : Palette.of(viewer.getControl()).quiet();
			}
		};
	}

	private void show() {
		EObject now = outline.object().orElse(null);
		if (viewer.getInput() != now) {
			viewer.setInput(now);
			viewer.expandToLevel(2);
		} else {
			viewer.refresh(true);
		}
	}

	private OutlineChapter selected() {
		return (OutlineChapter) viewer.getStructuredSelection().getFirstElement();
	}

	private boolean editable() {
		return outline.editable();
	}

	private static EReference inside(EObject parent) {
		return parent instanceof ReportOutline ? REPORT_OUTLINE__CHAPTERS : OUTLINE_CHAPTER__CHAPTERS;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject parent) {
		return (List<EObject>) parent.eGet(inside(parent));
	}

	private void add(boolean below) {
		OutlineChapter at = selected();
		EObject parent = at == null ? outline.object().orElse(null) : below ? at : at.eContainer();
		if (parent == null || !editable()) {
			return;
		}
		OutlineChapter made = HyokaFactory.eINSTANCE.createOutlineChapter();
		made.setName(Messages.Outline_New);
		int index = at == null || below ? children(parent).size() : children(parent).indexOf(at) + 1;
		context.domain().getCommandStack()
				.execute(AddCommand.create(context.domain(), parent, inside(parent), made, index));
		viewer.refresh(true);
		viewer.expandToLevel(parent, 1);
		reveal(made);
	}

	private void delete() {
		if (selected() != null && editable()) {
			context.domain().getCommandStack().execute(DeleteCommand.create(context.domain(), selected()));
		}
	}

	private void move(int by) {
		OutlineChapter at = selected();
		if (at != null && editable()) {
			int to = children(at.eContainer()).indexOf(at) + by;
			if (to >= 0 && to < children(at.eContainer()).size()) {
				context.domain().getCommandStack().execute(
						MoveCommand.create(context.domain(), at.eContainer(), inside(at.eContainer()), at, to));
			}
		}
	}

	private void key(Event e) {
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		if (e.keyCode == SWT.DEL) {
			delete();
		} else if (e.keyCode == SWT.INSERT) {
			add(false);
		} else if (alt && e.keyCode == SWT.ARROW_UP) {
			move(-1);
		} else if (alt && e.keyCode == SWT.ARROW_DOWN) {
			move(1);
		} else {
			return;
		}
		e.doit = false;
	}

	private void drag() {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = selected() != null && editable();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new ViewerDropAdapter(viewer) {
			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return target == null || dragged() != null && !EcoreUtil.isAncestor(dragged(), (EObject) target);
			}

			@Override
			public boolean performDrop(Object data) {
				return put(dragged(), (EObject) getCurrentTarget(), getCurrentLocation());
			}
		});
	}

	private static OutlineChapter dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s
				&& s.getFirstElement() instanceof OutlineChapter c ? c : null;
	}

	/** Puts a chapter before, after or into another: one undoable step. */
	boolean put(OutlineChapter chapter, EObject target, int location) {
		EObject into = target == null ? outline.object().orElse(null)
				: location == ViewerDropAdapter.LOCATION_ON ? target : target.eContainer();
		if (chapter == null || into == null || target == chapter) {
			return false;
		}
		List<EObject> siblings = children(into);
		int at = target == null || location == ViewerDropAdapter.LOCATION_ON ? siblings.size()
				: siblings.indexOf(target) + (location == ViewerDropAdapter.LOCATION_AFTER ? 1 : 0);
		if (chapter.eContainer() == into) {
			int now = siblings.indexOf(chapter);
			int to = Math.min(siblings.size() - 1, at > now ? at - 1 : at);
			context.domain().getCommandStack()
					.execute(MoveCommand.create(context.domain(), into, inside(into), chapter, to));
		} else {
			CompoundCommand all = new CompoundCommand(Messages.Outline_Move);
			all.append(RemoveCommand.create(context.domain(), chapter.eContainer(), inside(chapter.eContainer()), chapter));
			all.append(AddCommand.create(context.domain(), into, inside(into), chapter, at));
			context.domain().getCommandStack().execute(all);
		}
		viewer.refresh(true);
		reveal(chapter);
		return true;
	}

	/** Chapters below chapters. */
	private static final class Chapters implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return children((EObject) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return children((EObject) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((EObject) element).eContainer() instanceof OutlineChapter c ? c : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !children((EObject) element).isEmpty();
		}
	}
}
