// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.model.hyoka.Element;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.SearchField;
import org.hyoka.ui.rows.TableOffers;

/** What a person can do to the entries of an {@link ObjectTree}. */
final class TreeActions {
	private final ObjectTree tree;
	private ToolBar bar;

	TreeActions(ObjectTree tree) {
		this.tree = tree;
	}

	/** The bar above the tree; answers its search field. */
	Text createBar(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.verticalSpacing = 4;
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		bar = new ToolBar(line, SWT.FLAT);
		item("command-add", Messages.Tree_AddTip, this::addMenu);
		item("command-duplicate", Messages.Tree_DuplicateTip, this::duplicate);
		item("command-up", Messages.TableActions_UpTip, () -> move(-1));
		item("command-down", Messages.TableActions_DownTip, () -> move(1));
		item("command-delete", Messages.TableActions_DeleteTip, this::delete);
		Text search = SearchField.create(line, Messages.TableActions_Filter);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 80;
		search.setLayoutData(data);
		return search;
	}

	private void item(String icon, String help, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(help);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	void install(TreeViewer viewer) {
		viewer.getTree().addListener(SWT.KeyDown, this::key);
		TableOffers.installKeys(viewer.getTree());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		viewer.getTree().addDisposeListener(e -> menu.dispose());
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = tree.selected().size() == 1 && tree.editable();
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new ViewerDropAdapter(viewer) {
			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return dragged() != null && parent(target) != null && tree.slot(parent(target), dragged()) != null;
			}

			private EObject parent(Object target) {
				return target == null ? tree.root().object().orElse(null)
						: getCurrentLocation() == LOCATION_ON ? (EObject) target : ((EObject) target).eContainer();
			}

			@Override
			public boolean performDrop(Object data) {
				return put(dragged(), (EObject) getCurrentTarget(), getCurrentLocation());
			}
		});
	}

	private void fill(IMenuManager menu) {
		boolean some = !tree.selected().isEmpty() && tree.editable();
		entry(menu, Messages.Tree_Add, tree.editable(), this::addMenu);
		entry(menu, Messages.TableActions_Duplicate, some, this::duplicate);
		entry(menu, Messages.TableActions_Delete, some, this::delete);
		menu.add(new Separator());
		entry(menu, Messages.TableActions_Up, some, () -> move(-1));
		entry(menu, Messages.TableActions_Down, some, () -> move(1));
		menu.add(new Separator());
		TableOffers.install(tree.viewer().getTree(), menu);
	}

	private static void entry(IMenuManager menu, String label, boolean enabled, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}

	private static EObject dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s
				&& s.getFirstElement() instanceof EObject o ? o : null;
	}

	private void key(Event e) {
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		if (e.keyCode == SWT.DEL) {
			delete();
		} else if (e.keyCode == SWT.INSERT) {
			addMenu();
		} else if (alt && e.keyCode == SWT.ARROW_UP) {
			move(-1);
		} else if (alt && e.keyCode == SWT.ARROW_DOWN) {
			move(1);
		} else {
			return;
		}
		e.doit = false;
	}

	private EObject first() {
		return tree.selected().isEmpty() ? null : tree.selected().get(0);
	}

	/** Beside the selected entry, or inside it: what can be added where. */
	private void addMenu() {
		EObject root = tree.root().object().orElse(null);
		if (root == null || !tree.editable()) {
			return;
		}
		EObject at = first();
		Menu menu = new Menu(bar);
		EObject beside = at == null ? root : at.eContainer();
		tree.references(beside).stream().filter(r -> isFree(beside, r)).forEach(r -> types(r).forEach(t -> entry(menu,
				Messages.bind(Messages.Tree_AddBeside, name(r, t)), () -> add(beside, r, t, at))));
		if (at != null) {
			tree.references(at).stream().filter(r -> isFree(at, r)).forEach(r -> types(r).forEach(t -> entry(menu,
					Messages.bind(Messages.Tree_AddInside, name(r, t), tree.name(at)), () -> add(at, r, t, null))));
		}
		menu.addListener(SWT.Hide, e -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static boolean isFree(EObject owner, EReference reference) {
		return reference.isMany() || owner.eGet(reference) == null;
	}

	/** One of a kind goes by the name of its place, such as はじめに. */
	private static String name(EReference reference, EClass type) {
		return reference.isMany() ? Labels.of(type) : Labels.of(reference);
	}

	/** What can stand in a containment. */
	private static List<EClass> types(EReference reference) {
		EClass type = reference.getEReferenceType();
		return !type.isAbstract() ? List.of(type) : type.getEPackage().getEClassifiers().stream()
				.filter(c -> c instanceof EClass e && !e.isAbstract() && type.isSuperTypeOf(e)).map(EClass.class::cast)
				.toList();
	}

	private static void entry(Menu menu, String label, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	private void add(EObject into, EReference reference, EClass type, EObject after) {
		EObject made = EcoreUtil.create(type);
		if (!reference.isMany()) {
			domain().getCommandStack().execute(SetCommand.create(domain(), into, reference, made));
			select(into, made);
			return;
		}
		List<?> siblings = (List<?>) into.eGet(reference);
		int index = siblings.contains(after) ? siblings.indexOf(after) + 1 : siblings.size();
		domain().getCommandStack().execute(AddCommand.create(domain(), into, reference, made, index));
		select(into, made);
	}

	private EditingDomain domain() {
		return tree.context().domain();
	}

	private void select(EObject parent, EObject object) {
		tree.viewer().refresh();
		if (parent != tree.root().object().orElse(null)) {
			tree.viewer().expandToLevel(parent, 1);
		}
		tree.viewer().setSelection(new StructuredSelection(object), true);
	}

	private void duplicate() {
		EObject at = first();
		if (at != null && tree.editable() && at.eContainmentFeature().isMany()) {
			EObject copy = EcoreUtil.copy(at);
			forgetIds(copy);
			EReference reference = at.eContainmentFeature();
			int index = ((List<?>) at.eContainer().eGet(reference)).indexOf(at) + 1;
			domain().getCommandStack().execute(AddCommand.create(domain(), at.eContainer(), reference, copy, index));
			select(at.eContainer(), copy);
		}
	}

	private static void forgetIds(EObject copy) {
		if (copy instanceof Element e) {
			e.setId(null);
		}
		copy.eContents().forEach(TreeActions::forgetIds);
	}

	private void delete() {
		if (!tree.selected().isEmpty() && tree.editable()) {
			domain().getCommandStack().execute(Transfers.delete(tree.selected(), domain()));
		}
	}

	private void move(int by) {
		EObject at = first();
		if (at != null && tree.editable() && at.eContainmentFeature().isMany()) {
			List<?> siblings = (List<?>) at.eContainer().eGet(at.eContainmentFeature());
			int to = siblings.indexOf(at) + by;
			if (to >= 0 && to < siblings.size()) {
				domain().getCommandStack()
						.execute(MoveCommand.create(domain(), at.eContainer(), at.eContainmentFeature(), at, to));
			}
		}
	}

	/** Puts an object before, after or into another: one undoable step. */
	boolean put(EObject object, EObject target, int location) {
		EObject into = target == null ? tree.root().object().orElse(null)
				: location == ViewerDropAdapter.LOCATION_ON ? target : target.eContainer();
		EReference reference = into == null || object == null ? null : tree.slot(into, object);
		if (reference == null) {
			return false;
		}
		List<?> siblings = (List<?>) into.eGet(reference);
		int at = !siblings.contains(target) ? siblings.size()
				: siblings.indexOf(target) + (location == ViewerDropAdapter.LOCATION_AFTER ? 1 : 0);
		if (object.eContainer() == into && object.eContainmentFeature() == reference) {
			int now = siblings.indexOf(object);
			int to = Math.min(siblings.size() - 1, at > now ? at - 1 : at);
			domain().getCommandStack().execute(MoveCommand.create(domain(), into, reference, object, to));
		} else {
			CompoundCommand all = new CompoundCommand(Messages.bind(Messages.Tree_Moved, Labels.of(object.eClass())));
			all.append(RemoveCommand.create(domain(), object.eContainer(), object.eContainmentFeature(), object));
			all.append(AddCommand.create(domain(), into, reference, object, at));
			domain().getCommandStack().execute(all);
		}
		select(into, object);
		return true;
	}
}
