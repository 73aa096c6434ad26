// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.hyoka.ui.labels.FramedHover;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.TableOffers;

/** The tree of problems. */
final class ProblemTree {
	/** Of each group; the window system measures each row at once, and the rest is a click away. */
	private static final int AT_ONCE = 40;
	/** While the list is made anew all the time. */
	private static final int AT_ONCE_MEANWHILE = 20;
	private static final int CALM_MILLISECONDS = 150;
	private final TreeViewer viewer;
	private final Runnable measure = this::measure;
	/** While the list grows, the rows that are seen: each group with the first of its problems; else null. */
	private List<List<ProblemRow>> shown;

	ProblemTree(Composite parent, Consumer<ProblemRow> lead, Consumer<ProblemRow> selected) {
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 120;
		data.widthHint = 120;
		viewer.getControl().setLayoutData(data);
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(AT_ONCE);
		viewer.setContentProvider(new Content());
		TreeColumn column = new TreeColumn(viewer.getTree(), SWT.LEFT);
		viewer.getTree().addListener(SWT.Resize, e -> resized(column));
		viewer.setLabelProvider(new ProblemLabels(viewer.getTree()));
		viewer.setAutoExpandLevel(2);
		FramedHover.enableFor(viewer);
		AccessibleNames.name(viewer.getTree(), () -> Messages.Problems_name);
		TableOffers.installKeys(viewer.getTree());
		viewer.addDoubleClickListener(e -> {
			if (selected().isPresent()) {
				lead.accept(selected().get());
			} else {
				Object group = viewer.getStructuredSelection().getFirstElement();
				if (group instanceof ProblemRow) {
					viewer.setExpandedState(group, !viewer.getExpandedState(group));
				}
			}
		});
		viewer.addSelectionChangedListener(e -> selected.accept(selected().orElse(null)));
	}

	/** Cards are measured anew in another width, once it stays. */
	private void resized(TreeColumn column) {
		int width = Math.max(60, viewer.getTree().getClientArea().width);
		if (column.getWidth() != width) {
			column.setWidth(width);
			viewer.getTree().getDisplay().timerExec(CALM_MILLISECONDS, measure);
		}
	}

	private void measure() {
		if (!viewer.getTree().isDisposed()) {
			viewer.refresh(true);
		}
	}

	/** Runs the first way to mend the selected entry by Ctrl+1, as editors of programs do, and accepts it by Ctrl+2. */
	void onKeys(Consumer<ProblemRow> mend, Runnable accept) {
		viewer.getTree().addListener(SWT.KeyDown, e -> {
			if (e.stateMask == SWT.MOD1 && e.keyCode == '1') {
				selected().filter(p -> !p.problem().fixes().isEmpty()).ifPresent(mend);
			} else if (e.stateMask == SWT.MOD1 && e.keyCode == '2') {
				accept.run();
			}
		});
	}

	/** All selected entries, without groups. */
	List<ProblemRow> chosen() {
		List<ProblemRow> rows = new ArrayList<>();
		for (Object row : viewer.getStructuredSelection()) {
			if (row instanceof ProblemRow problem && !problem.isGroup()) {
				rows.add(problem);
			}
		}
		return rows;
	}

	Tree control() {
		return viewer.getTree();
	}

	/** The selected problem; empty for a group or nothing. */
	Optional<ProblemRow> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof ProblemRow problem && !problem.isGroup()
				? Optional.of(problem)
				: Optional.empty();
	}

	/**
	 * Shows other problems; what is selected and closed stays so where it is still there.
	 *
	 * @param growing whether others will soon be shown: then of each group only the first, and where these stay, only how many
	 *                there are
	 */
	void show(List<ProblemRow> groups, boolean growing) {
		List<List<ProblemRow>> heads = heads(groups);
		if (growing && heads.equals(shown)) {
			groups.forEach(group -> viewer.update(group, null));
			return;
		}
		shown = growing ? heads : null;
		viewer.setDisplayIncrementally(growing ? AT_ONCE_MEANWHILE : AT_ONCE);
		boolean first = viewer.getInput() == null || ((List<?>) viewer.getInput()).isEmpty();
		Object[] open = viewer.getExpandedElements();
		var selection = viewer.getStructuredSelection();
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(groups);
			if (!first) {
				viewer.setExpandedElements(open);
			}
			viewer.setSelection(selection);
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private static List<List<ProblemRow>> heads(List<ProblemRow> groups) {
		return groups.stream().map(g -> Stream.concat(Stream.of(g), g.children().stream().limit(AT_ONCE_MEANWHILE)).toList()).toList();
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((ProblemRow) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return ((ProblemRow) element).isGroup();
		}
	}
}
