// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.consistency.Severity;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.labels.FramedHover;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;

/** The dossier's chapters at the left of the editor, each with its state; chapters per undertaking have one entry each below. */
final class ChapterList {
	/** An entry of the list. */
	record Entry(PageDescriptor page, EObject subject, boolean child) {
	}

	private static final int FEW = 40;
	private final Composite area;
	private final TreeViewer viewer;
	private final List<PageDescriptor> pages;
	private final DossierSession session;
	private final Addressee evaluator;
	private final ChapterStates states;
	private final ChapterProblems problems;
	private final ChapterLabels labels;
	private boolean selecting;

	ChapterList(Composite parent, List<PageDescriptor> pages, PageContext context,
			BiConsumer<PageDescriptor, EObject> open) {
		this.pages = pages;
		this.session = context.session();
		this.evaluator = context.evaluator().orElse(null);
		// All rows are of one height, which the window system then measures once and not for each of hundreds of undertakings.
		area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		viewer = new TreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		states = new ChapterStates(session, viewer.getControl(), this::restate);
		problems = new ChapterProblems(session, context.problems(), pages, viewer.getControl(), this::restate);
		viewer.setContentProvider(new Content());
		TreeColumn column = new TreeColumn(viewer.getTree(), SWT.LEFT);
		viewer.getTree().addListener(SWT.Resize, e -> column.setWidth(Math.max(40, viewer.getTree().getClientArea().width)));
		labels = new ChapterLabels(viewer.getTree(), ChapterList::name, e -> evaluator == null ? states.mark(e) : null,
				e -> evaluator == null ? states.words(e) : "", this::badge,
				evaluator == null ? e -> problems.hasErrors(e) ? Severity.ERROR : Severity.WARNING : null);
		viewer.setLabelProvider(labels);
		FramedHover.enableFor(viewer);
		name(viewer.getTree());
		viewer.setUseHashlookup(true);
		viewer.setInput(session.dossier());
		expand();
		viewer.addSelectionChangedListener(e -> {
			if (!selecting && e.getStructuredSelection().getFirstElement() instanceof Entry entry) {
				open.accept(entry.page(), entry.subject());
			}
		});
		beginAtTheTop();
		followUndertakings();
		if (evaluator != null) {
			Refresh.onChange(session, viewer.getControl(), () -> viewer.refresh(true)); // how far scoring is
		} else {
			ChapterMenu menu = new ChapterMenu(viewer, new ChapterEdits(session), added -> context.reveal(added, null));
			menu.install();
			menu.button(area);
		}
	}

	/**
	 * An entry that is chosen before the list has its height, as after a restart, is scrolled to the top, and those above
	 * it are out of sight: once the list is seen, it is scrolled only as far as the entry needs.
	 */
	private void beginAtTheTop() {
		Tree tree = viewer.getTree();
		tree.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				tree.removeListener(SWT.Paint, this);
				tree.getDisplay().asyncExec(() -> {
					if (!tree.isDisposed() && tree.getItemCount() > 0) {
						fromTheTop(tree);
					}
				});
			}
		});
	}

	/** From the first entry on where the chosen one is then in sight, else with the chosen one in sight. */
	private static void fromTheTop(Tree tree) {
		TreeItem first = tree.getItem(0);
		Rectangle last = tree.getSelectionCount() == 0 ? first.getBounds() : tree.getSelection()[0].getBounds();
		boolean fits = last.y + last.height - first.getBounds().y <= tree.getClientArea().height;
		tree.setTopItem(first);
		if (!fits) {
			tree.showSelection(); // asked for without need, it would take the first entry out of sight
		}
	}

	/** What screen readers call the list. */
	private static void name(Tree tree) {
		tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF) {
					e.result = Messages.ChapterList_Name;
				}
			}
		});
	}

	/** Undertakings that come, go, or change their name or letter show at once. */
	private void followUndertakings() {
		Consumer<Notification> listener = n -> {
			if (shows(n.getFeature())) {
				viewer.getControl().getDisplay().asyncExec(this::refresh);
			}
		};
		session.addChangeListener(listener);
		viewer.getControl().addDisposeListener(e -> session.removeChangeListener(listener));
	}

	private void refresh() {
		if (!viewer.getControl().isDisposed()) {
			viewer.refresh(true);
			expand();
		}
	}

	/** Other marks and numbers: only rows that differ, since the window system measures each row that is made anew. */
	private void restate() {
		restate(viewer.getTree().getItems());
		viewer.getTree().redraw();
	}

	private void restate(TreeItem[] items) {
		for (TreeItem item : items) {
			if (item.getData() instanceof Entry entry && !item.getText().equals(labels.words(entry))) {
				viewer.update(entry, null);
			}
			restate(item.getItems());
		}
	}

	/** The undertakings stand below their page; where there are very many, only once the page is shown. */
	private void expand() {
		for (Object element : ((ITreeContentProvider) viewer.getContentProvider()).getElements(viewer.getInput())) {
			Entry entry = (Entry) element;
			if (entry.page().scope() != PageDescriptor.Scope.DOSSIER
					&& entry.page().subjects(session.dossier()).size() <= FEW) {
				viewer.expandToLevel(entry, 1);
			}
		}
	}

	private static boolean shows(Object feature) {
		return feature == HyokaPackage.Literals.DOSSIER__UNDERTAKINGS || feature == HyokaPackage.Literals.PROGRAM__PROJECTS
				|| feature == HyokaPackage.Literals.NAMED_ELEMENT__NAME
				|| feature == HyokaPackage.Literals.PROGRAM_NODE__CODE
				|| feature == HyokaPackage.Literals.UNDERTAKING__SHORT_NAME
				|| feature == HyokaPackage.Literals.UNDERTAKING__EVALUATED;
	}

	Control control() {
		return area;
	}

	boolean setFocus() {
		return viewer.getControl().setFocus();
	}

	void select(PageDescriptor page, EObject subject) {
		selecting = true;
		try {
			Entry entry = new Entry(page, subject, page.scope() != PageDescriptor.Scope.DOSSIER);
			viewer.setSelection(new StructuredSelection(entry), true);
		} finally {
			selecting = false;
		}
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return pages.stream().map(p -> new Entry(p, firstSubject(p), false)).toArray();
		}

		private EObject firstSubject(PageDescriptor page) {
			List<EObject> subjects = page.subjects(session.dossier());
			return subjects.isEmpty() ? session.dossier() : subjects.get(0);
		}

		@Override
		public Object[] getChildren(Object parent) {
			Entry entry = (Entry) parent;
			return entry.child() || entry.page().scope() == PageDescriptor.Scope.DOSSIER ? new Object[0]
					: entry.page().subjects(session.dossier()).stream().map(s -> new Entry(entry.page(), s, true))
							.toArray();
		}

		@Override
		public Object getParent(Object element) {
			Entry entry = (Entry) element;
			return entry.child() ? new Entry(entry.page(), firstSubject(entry.page()), false) : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			Entry entry = (Entry) element;
			return !entry.child() && entry.page().scope() != PageDescriptor.Scope.DOSSIER
					&& !entry.page().subjects(session.dossier()).isEmpty();
		}
	}

	/** An evaluator sees how far scoring is, everybody else the number of problems. */
	private String badge(Entry entry) {
		int count = evaluator == null ? problems.count(entry) : 0;
		return evaluator != null ? progress(entry) : count == 0 ? "" : String.valueOf(count);
	}

	/** How many criteria of an undertaking are done, on the page to score on. */
	private String progress(Entry entry) {
		return !entry.child() || !entry.page().chapter().equals("points") ? ""
				: ScoringTask.of(session.dossier(), evaluator.member(), evaluator.round().orElse(null)).stream()
						.filter(t -> t.undertaking() == entry.subject()).findFirst()
						.map(t -> t.done() + "/" + t.items().size()).orElse("");
	}

	private static String name(Entry entry) {
		if (!entry.child()) {
			return entry.page().name();
		}
		EObject subject = entry.subject();
		return subject instanceof Undertaking u ? Labels.brief(u) : Labels.of(subject);
	}
}
