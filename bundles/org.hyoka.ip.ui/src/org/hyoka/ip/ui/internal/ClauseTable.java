// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.core.templates.Templates;
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
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.Palette;
import org.hyoka.ui.tables.ProseCellEditor;
import org.hyoka.ui.tables.Voice;

/** The checklist of an agreement or a policy: one row per topic, with how far it is settled and what was settled, edited in place. */
final class ClauseTable {
	private static final int MOST = 23;
	private static final List<ClauseState> STATES = ClauseState.VALUES;
	private final IpView view;
	private final Subject owner;
	private final Actions actions;
	private final TableViewer viewer;
	private final Palette palette;

	/**
	 * @param name  what it shows, for screen readers; the owner is added
	 * @param owner an agreement or a policy
	 */
	ClauseTable(Composite parent, String name, IpView view, Subject owner) {
		this.view = view;
		this.owner = owner;
		palette = Palette.of(parent);
		actions = new Actions(parent, "");
		actions.add("command-insert", Messages.Clauses_standard, this::standard);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 120;
		data.heightHint = 2 * viewer.getTable().getItemHeight();
		viewer.getTable().setLayoutData(data);
		Voice.name(viewer.getTable(), () -> owner.object().map(o -> name + ": " + Labels.of(o)).orElse(name));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Labels.of(IpPackage.Literals.CLAUSE_TOPIC__NUMBER), 48, l -> l.topic().getNumber() == null ? "" : l.topic().getNumber().toString(), null);
		column(Labels.of(IpPackage.Literals.CLAUSE__TOPIC), 230, l -> Labels.of(l.topic()), null);
		column(Labels.of(IpPackage.Literals.CLAUSE__STATE), 170, ClauseTable::state, new StateEditing());
		column(Labels.of(IpPackage.Literals.CLAUSE__TEXT), 420, ClauseTable::text, new TextEditing());
		viewer.getTable().addListener(SWT.Resize, e -> fit());
		org.eclipse.jface.viewers.ColumnViewerToolTipSupport.enableFor(viewer);
		keys();
		owner.onChange(parent, this::update);
	}

	private void fit() {
		int room = viewer.getTable().getClientArea().width - 48 - 230 - 170;
		viewer.getTable().getColumn(3).setWidth(Math.max(200, room));
	}

	private void column(String head, int width, java.util.function.Function<Line, String> text, EditingSupport editing) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(head);
		column.getColumn().setWidth(width);
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
				return all == null || all.isBlank() ? null : all;
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
			int at = viewer.getTable().getSelectionIndex();
			viewer.setInput(lines);
			if (at >= 0 && at < lines.size()) {
				viewer.getTable().setSelection(at);
			}
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
			viewer.getTable().setFocus();
		});
		return line.isPresent();
	}

	private void keys() {
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
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
			return new ComboBoxCellEditor(viewer.getTable(), STATES.stream().map(Labels::of).toArray(String[]::new), SWT.READ_ONLY);
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
