// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.consistency.Severity;
import org.hyoka.core.progress.ChapterReviews.Standing;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.labels.Segments;
import org.hyoka.ui.labels.FramedHover;
import org.hyoka.ui.page.PageContext;

/** The dossier's chapters at the left of the editor, each with its state; chapters per undertaking have one entry each below. */
final class ChapterList {
	/** An entry of the list. */
	record Entry(PageDescriptor page, EObject subject, boolean child) {
	}

	private static final int FEW = 40;
	/** Whether chapters stand below undertakings; the same in all dossiers. */
	private static final String BY_UNDERTAKING = "chapters.byUndertaking";
	private final Composite area;
	private final TreeViewer viewer;
	private final List<PageDescriptor> pages;
	private final DossierSession session;
	private final Addressee evaluator;
	private final ChapterStates states;
	private final ChapterProblems problems;
	private final ChapterLabels labels;
	private final ChapterContent content;
	private Runnable restated = () -> { /* nobody listens */ };
	private boolean selecting;
	/** What is shown; it may come into the list only after it is shown. */
	private Entry current;

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
		states = new ChapterStates(session, pages, viewer.getControl(), this::restate);
		problems = new ChapterProblems(session, context.problems(), pages, viewer.getControl(), this::restate);
		content = new ChapterContent(pages, session.dossier());
		content.setByUndertaking(evaluator == null && settings().getBoolean(BY_UNDERTAKING, false));
		viewer.setContentProvider(content);
		TreeColumn column = new TreeColumn(viewer.getTree(), SWT.LEFT);
		viewer.getTree().addListener(SWT.Resize, e -> column.setWidth(Math.max(40, viewer.getTree().getClientArea().width)));
		labels = new ChapterLabels(viewer.getTree(), content::name, e -> evaluator == null ? states.mark(e) : null,
				e -> evaluator == null ? states.words(e) : "", this::badge,
				evaluator == null ? e -> problems.hasErrors(e) ? Severity.ERROR : Severity.WARNING : null,
				e -> evaluator == null ? notes(e) : ChapterLabels.Notes.NONE);
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
			ChapterMenu menu = new ChapterMenu(viewer, new ChapterEdits(session),
					added -> context.reveal(added, HyokaPackage.Literals.NAMED_ELEMENT__NAME));
			menu.install();
			menu.button(area);
			arrange();
		}
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode("org.hyoka.ui");
	}

	/** Lets a person choose above the list whether to go about by chapters or by undertakings. */
	private void arrange() {
		Composite line = new Composite(area, SWT.NONE);
		line.setLayout(GridLayoutFactory.fillDefaults().margins(4, 4).create());
		line.moveAbove(viewer.getTree());
		Composite track = new Composite(line, SWT.NONE);
		Segments.track(track);
		Button byChapter = segment(track, Messages.ChapterList_ByChapter, false);
		Button byUndertaking = segment(track, Messages.ChapterList_ByUndertaking, true);
		for (Button button : List.of(byChapter, byUndertaking)) {
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				byChapter.setSelection(button == byChapter);
				byUndertaking.setSelection(button == byUndertaking);
				arrange(button == byUndertaking);
			}));
		}
	}

	private static Button segment(Composite track, String label, boolean undertakings) {
		Button button = new Button(track, SWT.TOGGLE | SWT.FLAT);
		button.setText(label);
		button.setToolTipText(Messages.ChapterList_ByUndertakingTip);
		button.setSelection(undertakings == settings().getBoolean(BY_UNDERTAKING, false));
		return button;
	}

	private void arrange(boolean byUndertaking) {
		settings().putBoolean(BY_UNDERTAKING, byUndertaking);
		Entry before = (Entry) viewer.getStructuredSelection().getFirstElement();
		content.setByUndertaking(byUndertaking);
		refresh();
		if (before != null) {
			select(before.page(), before.subject());
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
			if (current != null && viewer.getStructuredSelection().getFirstElement() == null) {
				select(current.page(), current.subject());
			}
		}
	}

	/** Other marks and numbers: only rows that differ, since the window system measures each row that is made anew. */
	private void restate() {
		restate(viewer.getTree().getItems());
		viewer.getTree().redraw();
		restated.run();
	}

	/** Calls somebody when marks may have changed. */
	void onRestate(Runnable listener) {
		restated = listener;
	}

	/** The mark of a chapter; null where nothing is due. */
	Image mark(PageDescriptor page, EObject subject) {
		return states.mark(entry(page, subject));
	}

	/** What the mark of a chapter means; may be empty. */
	String words(PageDescriptor page, EObject subject) {
		return states.words(entry(page, subject));
	}

	/** The reviews of the chapters of a page. */
	List<Standing> reviews(PageDescriptor page, EObject subject) {
		return states.reviews(entry(page, subject));
	}

	/** The reviews of all chapters. */
	List<Standing> reviews() {
		return states.reviews();
	}

	private ChapterLabels.Notes notes(Entry entry) {
		List<Standing> reviews = states.reviews(entry);
		return new ChapterLabels.Notes(states.comments(entry), ReviewWords.icon(reviews).orElse(""), ReviewWords.line(reviews));
	}

	private static Entry entry(PageDescriptor page, EObject subject) {
		return new Entry(page, subject, page.scope() != PageDescriptor.Scope.DOSSIER && !(subject instanceof Dossier));
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
		for (Object element : content.getElements(viewer.getInput())) {
			Entry entry = (Entry) element;
			if (!entry.child() && entry.page().scope() != PageDescriptor.Scope.DOSSIER
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
			current = entry(page, subject);
			viewer.setSelection(new StructuredSelection(current), true);
		} finally {
			selecting = false;
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
}
