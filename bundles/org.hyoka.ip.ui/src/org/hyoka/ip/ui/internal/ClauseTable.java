// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.ip.IpStart;
import org.hyoka.ip.agreements.ClauseEdits;
import org.hyoka.ip.agreements.ClauseProgress;
import org.hyoka.ip.agreements.ClauseProgress.Line;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.TableOffers;
import org.hyoka.ui.tables.ChoiceCellEditor;
import org.hyoka.ui.tables.ProseCellEditor;
import org.hyoka.ui.tables.TableKeys;

/**
 * The checklist of an agreement or a policy: one row per topic, with how far it is settled and what was settled, edited in
 * place, sorted, filtered, copied.
 */
final class ClauseTable {
	private static final int MOST = 23;
	private static final int LAST = 3;
	private static final List<ClauseState> STATES = ClauseState.VALUES;
	private final IpView view;
	private final Subject owner;
	private final Actions actions;
	private final TableViewer viewer;
	private final ThemeColors palette;
	private final List<Function<Line, String>> texts = new ArrayList<>();
	private String filter = "";

	/**
	 * @param name  what it shows, for screen readers; the owner is added
	 * @param owner an agreement or a policy
	 */
	ClauseTable(Composite parent, String name, IpView view, Subject owner) {
		this.view = view;
		this.owner = owner;
		palette = ThemeColors.of(parent);
		actions = new Actions(parent, "");
		actions.add("command-insert", Messages.Clauses_standard, this::standard);
		Supplier<String> named = () -> owner.object().map(o -> name + ": " + Labels.of(o)).orElse(name);
		TableOffers.filter(parent, named, words -> {
			filter = words;
			viewer().refresh();
		});
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 120;
		data.heightHint = 2 * viewer.getTable().getItemHeight();
		viewer.getTable().setLayoutData(data);
		AccessibleNames.name(viewer.getTable(), named);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Labels.of(IpPackage.Literals.CLAUSE_TOPIC__NUMBER), 48, l -> l.topic().getNumber() == null ? "" : l.topic().getNumber().toString(),
				null);
		column(Labels.of(IpPackage.Literals.CLAUSE__TOPIC), 230, l -> Labels.of(l.topic()), null);
		column(Labels.of(IpPackage.Literals.CLAUSE__STATE), 170, ClauseTable::state, new StateEditing());
		column(Labels.of(IpPackage.Literals.CLAUSE__TEXT), 420, ClauseTable::text, new TextEditing());
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer v, Object parentElement, Object element) {
				return filter.isEmpty() || texts.stream().anyMatch(t -> TableOffers.plain(t.apply((Line) element)).contains(filter));
			}
		});
		viewer.getTable().addListener(SWT.Resize, e -> fit());
		org.hyoka.ui.labels.FramedHover.enableFor(viewer);
		TableOffers.install(viewer.getTable());
		TableKeys.install(viewer);
		owner.onChange(parent, this::update);
	}

	private TableViewer viewer() {
		return viewer;
	}

	private void fit() {
		Table table = viewer.getTable();
		int room = table.getClientArea().width - table.getColumn(0).getWidth() - table.getColumn(1).getWidth() - table.getColumn(2).getWidth();
		if (table.getColumn(LAST).getWidth() > 0) {
			table.getColumn(LAST).setWidth(Math.max(200, room));
		}
	}

	/** By a click on a head: ascending, descending, in the checklist's order. */
	private void sort(TableColumn column, Function<Line, String> text) {
		Table table = viewer.getTable();
		int direction = table.getSortColumn() != column ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		table.setSortColumn(direction == SWT.NONE ? null : column);
		table.setSortDirection(direction);
		Comparator<String> order = direction == SWT.DOWN ? TableOffers.order().reversed() : TableOffers.order();
		viewer.setComparator(direction == SWT.NONE ? null : new ViewerComparator() {
			@Override
			public int compare(Viewer v, Object a, Object b) {
				return order.compare(text.apply((Line) a), text.apply((Line) b));
			}
		});
	}

	private void column(String head, int width, Function<Line, String> text, EditingSupport editing) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(head);
		column.getColumn().setWidth(width);
		texts.add(text);
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(column.getColumn(), text)));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Line) element).replace('\n', ' ');
			}

			@Override
			public Color getForeground(Object element) {
				return editing == null ? null : colour((Line) element);
			}

			@Override
			public String getToolTipText(Object element) {
				String all = editing == null ? ((Line) element).topic().getGuidance() : text.apply((Line) element);
				return all == null || all.isBlank() ? null : Hover.wrap(all);
			}
		});
		if (editing != null) {
			column.setEditingSupport(editing);
		}
	}

	private Color colour(Line line) {
		return line.fromPolicy() ? palette.quiet() : switch (line.state()) {
		case OPEN, NOT_APPLICABLE -> palette.quiet();
		case SETTLED -> palette.achieved();
		case DEVIATES -> palette.progress();
		};
	}

	private static String state(Line line) {
		String mark = switch (line.state()) {
		case OPEN -> "○ ";
		case SETTLED -> "● ";
		case DEVIATES -> "◆ ";
		case NOT_APPLICABLE -> "− ";
		};
		String state = mark + Labels.of(line.state());
		return line.fromPolicy() ? Messages.bind(Messages.Clauses_fromPolicy, state) : state;
	}

	private static String text(Line line) {
		return line.clause().map(Clause::getText).orElse("") == null ? "" : line.clause().map(Clause::getText).orElse("");
	}

	private Optional<ClauseProgress> progress() {
		return owner.object().map(o -> o instanceof IpAgreement a ? ClauseProgress.of(a) : ClauseProgress.of((IpPolicy) o));
	}

	void update() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		Optional<ClauseProgress> progress = progress();
		List<Line> lines = progress.map(ClauseProgress::topics).orElse(List.of());
		if (!viewer.isCellEditorActive() && !lines.equals(viewer.getInput())) {
			List<?> chosen = ((List<?>) viewer.getStructuredSelection().toList()).stream().map(l -> ((Line) l).topic()).toList();
			viewer.setInput(lines);
			viewer.setSelection(new StructuredSelection(lines.stream().filter(l -> chosen.contains(l.topic())).toList()));
		}
		actions.say(progress.isEmpty() ? Messages.Clauses_choose
				: lines.isEmpty() ? Messages.Clauses_none
						: Messages.bind(Messages.Clauses_count, new Object[] { progress.get().settled(), progress.get().total(),
								progress.get().count(ClauseState.OPEN), progress.get().count(ClauseState.DEVIATES) }));
		GridData data = (GridData) viewer.getTable().getLayoutData();
		int height = Math.max(1, Math.min(MOST, lines.size())) * (viewer.getTable().getItemHeight() + 1) + viewer.getTable().getHeaderHeight() + 8;
		if (data.heightHint != height) {
			data.heightHint = height;
			PageScaffold.reflow(viewer.getTable());
		}
	}

	/** Adds the topics of the standard checklist that are not in use yet. */
	private void standard() {
		view.management().ifPresent(ip -> view.execute(IpStart.topics(view.context().domain(), ip, Templates.standard())));
	}

	boolean reveal(Clause clause) {
		update();
		Optional<Line> line = progress().flatMap(p -> p.topics().stream().filter(l -> l.topic() == clause.getTopic()).findFirst());
		line.ifPresent(l -> {
			viewer.setSelection(new StructuredSelection(l), true);
			SectionFold.open(viewer.getTable());
			viewer.getTable().setFocus();
		});
		return line.isPresent();
	}

	private void run(Command command) {
		view.execute(command);
		viewer.getTable().getDisplay().asyncExec(this::update);
	}

	private Fact fact() {
		return (Fact) owner.object().map(EObject.class::cast).orElseThrow();
	}

	/** How far a topic is settled. */
	private final class StateEditing extends EditingSupport {
		StateEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new ChoiceCellEditor(viewer.getTable(), STATES.stream().map(Labels::of).toArray(String[]::new));
		}

		@Override
		protected boolean canEdit(Object element) {
			return owner.editable();
		}

		@Override
		protected Object getValue(Object element) {
			return STATES.indexOf(((Line) element).state());
		}

		@Override
		protected void setValue(Object element, Object value) {
			int at = (Integer) value;
			Line line = (Line) element;
			if (at >= 0 && STATES.get(at) != line.state()) {
				run(ClauseEdits.state(view.context().domain(), fact(), line.topic(), STATES.get(at)));
			}
		}
	}

	/** What is settled. */
	private final class TextEditing extends EditingSupport {
		TextEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new ProseCellEditor(viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object element) {
			return owner.editable();
		}

		@Override
		protected Object getValue(Object element) {
			return text((Line) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			Line line = (Line) element;
			if (value != null && !value.equals(text(line))) {
				run(ClauseEdits.text(view.context().domain(), fact(), line.topic(), (String) value));
			}
		}
	}
}
