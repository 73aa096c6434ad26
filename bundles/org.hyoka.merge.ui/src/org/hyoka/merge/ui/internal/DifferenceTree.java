// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.merge.Difference;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.SearchField;

/** What differs, by chapter and object, with a field for words and a choice of kinds above it. */
final class DifferenceTree extends Composite {
	/** What is shown of all, in the order of the box. */
	private static final List<Predicate<Difference>> KINDS = List.of(d -> true, d -> d.kind() == Kind.CHANGED, d -> d.kind() == Kind.ADDED,
			d -> d.kind() == Kind.DELETED);
	private final Text words;
	private final Combo kinds;
	private final Label count;
	private final TreeViewer viewer;
	private List<Difference> all = List.of();

	/** @param chosen called when something else is chosen */
	DifferenceTree(Composite parent, Runnable chosen) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		setLayout(layout);
		words = SearchField.create(this, Messages.Compare_search);
		AccessibleNames.name(words, () -> Messages.Compare_search);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		kinds = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		kinds.setItems(Messages.Compare_everyKind, Messages.Compare_changed, Messages.Compare_onlyTheirs, Messages.Compare_onlyOurs);
		kinds.select(0);
		AccessibleNames.name(kinds, () -> Messages.Compare_kinds);
		GridData narrow = new GridData(SWT.FILL, SWT.TOP, true, false);
		narrow.widthHint = 120;
		kinds.setLayoutData(narrow);
		count = new Label(this, SWT.WRAP);
		count.setForeground(ThemeColors.of(this).quiet());
		count.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		viewer = new TreeViewer(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
		rest.widthHint = 240;
		rest.heightHint = 200;
		viewer.getControl().setLayoutData(rest);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				DifferenceNode node = (DifferenceNode) element;
				return node.children().isEmpty() ? node.label() : Messages.bind(Messages.Compare_node, node.label(), node.differences().size());
			}

			@Override
			public Image getImage(Object element) {
				return ((DifferenceNode) element).object().map(o -> Icons.of(o.eClass())).orElse(null);
			}
		});
		AccessibleNames.name(viewer.getControl(), () -> Messages.Compare_tree);
		viewer.addSelectionChangedListener(e -> chosen.run());
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer of, Object parent, Object element) {
				String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
				DifferenceNode node = (DifferenceNode) element;
				return wanted.isEmpty() || node.holds(wanted) || parent instanceof DifferenceNode above && isNamed(above, wanted);
			}
		});
		words.addModifyListener(e -> filter());
		kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(all)));
	}

	/** What stands below a line that has the words has them, too. */
	private static boolean isNamed(DifferenceNode node, String wanted) {
		return node.label().toLowerCase(Locale.ROOT).contains(wanted);
	}

	/** A tree of nodes. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return ((DifferenceNode) element).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((DifferenceNode) element).children().isEmpty();
		}
	}

	private void filter() {
		viewer.refresh();
		viewer.expandAll();
	}

	/** Shows these; what was chosen stays so, or what follows it is chosen. */
	void show(List<Difference> differences) {
		int before = at();
		all = differences;
		List<Difference> shown = all.stream().filter(KINDS.get(Math.max(0, kinds.getSelectionIndex()))).toList();
		boolean first = viewer.getInput() == null;
		Object[] open = viewer.getExpandedElements();
		var selected = viewer.getStructuredSelection();
		viewer.setInput(DifferenceNode.tree(shown));
		if (first || viewer.getTree().getItemCount() == 1) {
			viewer.expandAll();
		} else {
			viewer.setExpandedElements(open);
		}
		count.setText(all.isEmpty() ? Messages.Compare_same : Messages.bind(Messages.Compare_count, shown.size(), all.size()));
		List<DifferenceNode> leaves = leaves();
		List<?> still = selected.toList().stream().filter(n -> ((DifferenceNode) n).children().isEmpty() ? leaves.contains(n) : false).toList();
		if (!still.isEmpty()) {
			viewer.setSelection(new StructuredSelection(still));
		} else if (!leaves.isEmpty()) {
			choose(leaves.get(Math.clamp(before, 0, leaves.size() - 1)));
		} else {
			viewer.setSelection(StructuredSelection.EMPTY);
		}
		if (first && viewer.getTree().getItemCount() > 0) {
			viewer.getTree().setTopItem(viewer.getTree().getItem(0));
		}
	}

	@SuppressWarnings("unchecked")
	private List<DifferenceNode> leaves() {
		String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
		List<DifferenceNode> leaves = new ArrayList<>();
		for (DifferenceNode chapter : viewer.getInput() == null ? List.<DifferenceNode>of() : (List<DifferenceNode>) viewer.getInput()) {
			chapter.leaves().stream().filter(leaf -> wanted.isEmpty() || isNamed(chapter, wanted) || leaf.holds(wanted)).forEach(leaves::add);
		}
		return leaves;
	}

	/** Where the first chosen difference stands among all that are listed; -1 if none is chosen. */
	private int at() {
		return viewer.getStructuredSelection().getFirstElement() instanceof DifferenceNode node ? leaves().indexOf(node.leaves().getFirst()) : -1;
	}

	private void choose(DifferenceNode leaf) {
		for (DifferenceNode node : parents(leaf)) {
			viewer.expandToLevel(node, 1);
		}
		viewer.setSelection(new StructuredSelection(leaf), true);
	}

	@SuppressWarnings("unchecked")
	private List<DifferenceNode> parents(DifferenceNode leaf) {
		List<DifferenceNode> parents = new ArrayList<>();
		for (DifferenceNode chapter : (List<DifferenceNode>) viewer.getInput()) {
			if (chapter.leaves().contains(leaf)) {
				parents.add(chapter);
				chapter.children().stream().filter(o -> !o.children().isEmpty() && o.leaves().contains(leaf)).forEach(parents::add);
			}
		}
		return parents;
	}

	/** Goes to the next difference, or to the one before; from the last to the first. */
	void go(int by) {
		List<DifferenceNode> leaves = leaves();
		if (!leaves.isEmpty()) {
			choose(leaves.get(Math.floorMod(at() < 0 && by < 0 ? by : at() + by, leaves.size())));
		}
	}

	/** All that is chosen; of a chapter or object all that stands below it. */
	List<Difference> chosen() {
		Set<Difference> chosen = new LinkedHashSet<>();
		viewer.getStructuredSelection().toList().forEach(node -> chosen.addAll(((DifferenceNode) node).differences()));
		return List.copyOf(chosen);
	}

	@Override
	public boolean setFocus() {
		return viewer.getTree().setFocus();
	}
}
