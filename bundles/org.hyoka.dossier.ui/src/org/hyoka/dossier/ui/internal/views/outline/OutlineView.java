// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.ui.internal.views.DossierView;
import org.hyoka.dossier.ui.internal.views.SearchArea;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.tables.SelectedIcons;

/**
 * The whole dossier as a tree, for finding, ordering and carrying over: filtered as one types, rows dragged to another
 * place or another dossier, cut, copied, pasted, renamed and deleted, new ones added where they belong.
 */
public final class OutlineView extends DossierView {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.outline";
	private static final int CALM_MILLISECONDS = 200;
	private static final int LIMIT_EXPANDED = 200;
	private final Consumer<Notification> changes = this::changed;
	private final Set<EObject> stale = Collections.newSetFromMap(new IdentityHashMap<>());
	private final OutlineFilter filter = new OutlineFilter();
	private Text words;
	private Label nothing;
	private TreeViewer viewer;
	private DossierSession session;
	private Control page;
	private Background<Filtered> searching;
	private volatile String wanted = "";
	/** What was open before a filter opened more. */
	private Object[] open = {};

	/** What was open and selected when another dossier came; it stays with the editor's page and goes with it. */
	private record Kept(Object[] open, ISelection selection) {
	}

	/** What is shown for words. */
	private record Filtered(String words, OutlineFilter.Result result) {
	}

	@Override
	protected Control createContent(Composite parent) {
		SearchArea all = new SearchArea(parent, Messages.Outline_filter, this::search);
		words = all.words();
		nothing = all.summary();
		nothing.setText(Messages.Outline_nothing);
		sayNothing(false);
		viewer = new TreeViewer(all, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		AccessibleNames.name(viewer.getControl(), this::getPartName);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new OutlineContent());
		viewer.setLabelProvider(new OutlineLabels());
		SelectedIcons.install(viewer.getTree());
		viewer.addFilter(filter);
		viewer.addDoubleClickListener(e -> open());
		OutlineDragAndDrop.install(viewer, this::edits, this::select);
		new OutlineActions(this, viewer).install();
		getSite().setSelectionProvider(viewer);
		return all;
	}

	/** What can be done to the shown dossier. */
	Optional<OutlineEdits> edits() {
		return Optional.ofNullable(session).map(OutlineEdits::new);
	}

	/** The shown session. */
	Optional<DossierSession> session() {
		return Optional.ofNullable(session);
	}

	/** Leads to the page of the selected object. */
	void open() {
		Object row = viewer.getStructuredSelection().getFirstElement();
		EObject object = row instanceof Group group ? group.owner() : (EObject) row;
		EReference feature = row instanceof Group group ? group.feature() : null;
		if (object != null) {
			editor().ifPresent(e -> {
				e.getSite().getPage().activate(e);
				e.reveal(object, feature);
			});
		}
	}

	@Override
	protected void show(DossierEditor editor) {
		keep();
		page = Optional.ofNullable(editor).map(e -> e.getAdapter(EditorShell.class)).map(EditorShell::control).orElse(null);
		if (session != null) {
			session.removeChangeListener(changes);
			searching.end();
			searching = null;
		}
		session = editor == null ? null : editor.session();
		stale.clear();
		filter.set(null);
		sayNothing(false);
		open = new Object[0];
		if (!viewer.getControl().isDisposed()) {
			searching = session == null ? null : over(session);
			viewer.setInput(session == null ? null : session.dossier());
			if (session != null) {
				openAsBefore();
				if (!words.getText().isBlank()) {
					search();
				}
			}
		}
		if (session != null) {
			session.addChangeListener(changes);
		}
	}

	private void keep() {
		if (page != null && !page.isDisposed() && !viewer.getControl().isDisposed()) {
			page.setData(ID, new Kept(filter.isSet() ? open : viewer.getExpandedElements(), viewer.getSelection()));
		}
	}

	private void openAsBefore() {
		if (page != null && page.getData(ID) instanceof Kept kept) {
			viewer.setExpandedElements(kept.open);
			viewer.setSelection(kept.selection, true);
		} else {
			viewer.expandToLevel(2);
		}
	}

	private void changed(Notification notification) {
		if (notification.getNotifier() instanceof EObject object) {
			viewer.getControl().getDisplay().asyncExec(() -> {
				if (!viewer.getControl().isDisposed()) {
					if (stale.isEmpty()) {
						viewer.getControl().getDisplay().timerExec(CALM_MILLISECONDS, this::freshen);
					}
					stale.add(object);
				}
			});
		}
	}

	private void freshen() {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		List<EObject> all = new ArrayList<>(stale);
		stale.clear();
		if (session == null || all.contains(session.dossier())) {
			viewer.refresh();
			return;
		}
		all.forEach(o -> viewer.refresh(o, true));
	}

	private Background<Filtered> over(DossierSession of) {
		return new Background<>(of, words, Messages.Outline_filter, CALM_MILLISECONDS, pause -> {
			String now = wanted;
			return new Filtered(now, OutlineFilter.search(of.dossier(), now, pause));
		}, found -> {
			if (found.words().equals(words.getText())) {
				filter(found.result());
			}
		});
	}

	/** Looks through the dossier in the background; what was looked for in the meantime counts. */
	private void search() {
		if (words.isDisposed() || searching == null) {
			return;
		}
		wanted = words.getText();
		if (wanted.isBlank()) {
			searching.cancel();
			filter(null);
		} else {
			searching.work();
		}
	}

	private void sayNothing(boolean said) {
		nothing.setVisible(said);
		((GridData) nothing.getLayoutData()).exclude = !said;
		nothing.getParent().layout();
	}

	private void filter(OutlineFilter.Result result) {
		sayNothing(result != null && result.hits().isEmpty());
		viewer.getControl().setRedraw(false);
		try {
			if (result != null && !filter.isSet()) {
				open = viewer.getExpandedElements();
			}
			filter.set(result);
			viewer.refresh();
			if (result == null) {
				viewer.setExpandedElements(open); // as it was before one looked for something
				viewer.setSelection(viewer.getSelection(), true);
			} else {
				result.hits().stream().limit(LIMIT_EXPANDED).forEach(o -> viewer.reveal(o));
				Arrays.stream(viewer.getTree().getItems()).findFirst().ifPresent(viewer.getTree()::setTopItem);
			}
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	/** Selects objects and brings them into view; what has just come is shown first. */
	void select(List<? extends EObject> objects) {
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(objects), true);
	}

	@Override
	public void setFocus() {
		if (editor().isPresent()) {
			viewer.getControl().setFocus();
		} else {
			super.setFocus();
		}
	}
}
