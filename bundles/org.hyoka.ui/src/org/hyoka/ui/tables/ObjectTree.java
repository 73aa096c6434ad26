// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.FramedHover;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.rows.AccessibleNames;

/**
 * Objects that contain each other as a tree with a search field: added beside and inside, duplicated, deleted, moved, and
 * dragged into another order or another parent. Every change is one undoable step.
 *
 * @since 0.1
 */
public final class ObjectTree {
	private final PageContext context;
	private final Subject root;
	private final List<EReference> references;
	private final Composite control;
	private final TreeViewer viewer;
	private final Subject chosen;
	private final RowProblems problems;
	private Function<EObject, String> label = Labels::of;
	private String filter = "";

	/**
	 * @param parent     with a GridLayout
	 * @param context    of the page
	 * @param root       whose contents are shown
	 * @param height     of the tree in pixels, at least
	 * @param references containments that are shown, where an object has them, in this order
	 */
	public ObjectTree(Composite parent, PageContext context, Subject root, int height, EReference... references) {
		this.context = context;
		this.root = root;
		this.references = List.of(references);
		problems = new RowProblems(context);
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TreeActions actions = new TreeActions(this);
		Text search = actions.createBar(control);
		viewer = new TreeViewer(control, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = height;
		data.widthHint = 120;
		viewer.getTree().setLayoutData(data);
		AccessibleNames.name(viewer.getTree(), () -> Labels.of(references[0]));
		AccessibleNames.name(search, () -> Labels.of(references[0]) + " " + Messages.TableActions_Filter);
		viewer.getTree().addListener(SWT.Paint, e -> {
			if (viewer.getTree().getItemCount() == 0 && filter.isEmpty()) {
				e.gc.setForeground(ThemeColors.of(viewer.getTree()).quiet());
				e.gc.drawText(Messages.bind(Messages.Tree_Empty, Labels.inSentence(references[0].getEReferenceType())), 12, 12, true);
			}
		});
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Contents());
		viewer.setLabelProvider(new Names());
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer v, Object parentElement, Object element) {
				return filter.isEmpty() || matches((EObject) element);
			}
		});
		search.addModifyListener(e -> {
			filter = search.getText().strip().toLowerCase(Locale.ROOT);
			viewer.refresh();
			if (!filter.isEmpty()) {
				viewer.expandAll();
			}
		});
		FramedHover.enableFor(viewer);
		SelectedIcons.install(viewer.getTree());
		actions.install(viewer);
		chosen = new Subject(context, viewer.getControl());
		viewer.addSelectionChangedListener(e -> {
			EObject now = selected().isEmpty() ? null : selected().get(0);
			if (chosen.object().orElse(null) != now) {
				chosen.set(now);
			}
			context.select(selected().toArray(EObject[]::new));
		});
		root.onChange(viewer.getControl(), this::show);
		Refresh.onChange(context.session(), viewer.getControl(), this::refresh).orProblems(context.problems(), this::mark);
		show();
	}

	/** What an entry says; its label unless given. */
	public ObjectTree label(Function<EObject, String> newLabel) {
		label = newLabel;
		viewer.refresh();
		return this;
	}

	private boolean matches(EObject object) {
		return label.apply(object).toLowerCase(Locale.ROOT).contains(filter)
				|| children(object).stream().anyMatch(this::matches);
	}

	private void show() {
		EObject now = root.object().orElse(null);
		if (viewer.getInput() != now) {
			viewer.setInput(now);
			viewer.expandToLevel(2);
			selectFirst();
			refresh();
		}
	}

	private void refresh() {
		problems.update(all());
		viewer.refresh(true);
	}

	/** Only the marks of problems are others. */
	private void mark() {
		viewer.update(problems.changed(all()), null);
	}

	private List<EObject> all() {
		List<EObject> all = new ArrayList<>();
		root.object().ifPresent(o -> collect(o, all));
		return all;
	}

	private void collect(EObject object, List<EObject> into) {
		children(object).forEach(c -> {
			into.add(c);
			collect(c, into);
		});
	}

	/** Selects the first entry if none is selected. */
	public void selectFirst() {
		List<EObject> first = root.object().map(this::children).orElse(List.of());
		if (viewer.getStructuredSelection().isEmpty() && !first.isEmpty()) {
			viewer.setSelection(new StructuredSelection(first.get(0)), true);
		}
	}

	/** Selects and shows an object, or what contains it; answers whether it is in the tree. */
	public boolean reveal(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o.eContainmentFeature() != null && references.contains(o.eContainmentFeature())) {
				SectionFold.open(viewer.getControl());
				viewer.setSelection(new StructuredSelection(o), true);
				return true;
			}
		}
		return false;
	}

	/** The selected entry, for the details beside the tree. */
	public Subject chosen() {
		return chosen;
	}

	/** The tree's viewer. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** What an entry says. */
	String name(EObject object) {
		return label.apply(object);
	}

	List<EObject> selected() {
		List<EObject> all = new ArrayList<>();
		viewer.getStructuredSelection().forEach(o -> all.add((EObject) o));
		return all;
	}

	boolean editable() {
		return root.editable();
	}

	Subject root() {
		return root;
	}

	PageContext context() {
		return context;
	}

	/** The containments of an object that the tree shows. */
	List<EReference> references(EObject object) {
		return references.stream().filter(r -> r.getEContainingClass().isSuperTypeOf(object.eClass())).toList();
	}

	@SuppressWarnings("unchecked")
	List<EObject> children(EObject object) {
		List<EObject> all = new ArrayList<>();
		for (EReference r : references(object)) {
			Object value = object.eGet(r);
			if (r.isMany()) {
				all.addAll((List<EObject>) value);
			} else if (value != null) {
				all.add((EObject) value);
			}
		}
		return all;
	}

	/** Whether an object may be put into another, and by which containment; null if not. */
	EReference slot(EObject into, EObject object) {
		return EcoreUtil.isAncestor(object, into) ? null
				: references(into).stream().filter(r -> r.isMany() && r.getEReferenceType().isInstance(object)).findFirst()
						.orElse(null);
	}

	/** What contains what. */
	private final class Contents implements ITreeContentProvider {
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
			EObject container = ((EObject) element).eContainer();
			return container == root.object().orElse(null) ? null : container;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !children((EObject) element).isEmpty();
		}
	}

	/** Label, icon or mark, problems on hover. */
	private final class Names extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			return label.apply((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			Image mark = problems.mark((EObject) element);
			return mark != null ? mark : Icons.of(((EObject) element).eClass());
		}

		@Override
		public String getToolTipText(Object element) {
			String sentences = problems.sentences((EObject) element);
			return Hover.wrap(sentences.isEmpty() ? label.apply((EObject) element)
					: label.apply((EObject) element) + "\n\n" + sentences);
		}
	}
}
